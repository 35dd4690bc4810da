import type { GraphSettings } from "../policy/settings";
import { BatchedGraph } from "./_batch/batched-graph";
import type { Graph } from "./call";
import { graphClient } from "./_batch/client";
import { systemClock } from "./clock";
import { dialogSource, type OpenDialog } from "./_sign-in/by-dialog";
import { nestedSource } from "./_sign-in/nested";
import { createSignIn, type SignIn } from "./sign-in";

/** Microsoft Graph as a door gets it: `await import("../graph/open-graph")`, never in a first load. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly signIn: SignIn;
}

interface GraphPlace {
  /** Address of `sign-in.html` beside the pane. */
  readonly page: string;
  /** Where Outlook cannot sign in by itself. */
  readonly openDialog: OpenDialog;
  /** The officer's address. */
  readonly loginHint?: string;
}

/** The way to Microsoft Graph for this deployment. Nothing is sent before the first call. */
export function openGraph(
  settings: GraphSettings,
  { page, openDialog, loginHint }: GraphPlace,
): OpenGraph {
  const clock = systemClock;
  const signIn = createSignIn({
    nested: () => nestedSource({ settings, page, loginHint }),
    dialog: dialogSource({ page, loginHint, open: openDialog, clock }),
    clock,
  });
  const graph = new BatchedGraph({
    post: graphClient(settings.origin, (...request) => fetch(...request)),
    token: (scopes, { renew }) => signIn.token(scopes, { renew }),
    clock,
    random: Math.random,
  });
  return { graph, signIn };
}
