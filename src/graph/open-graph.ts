import type { GraphSettings } from "../policy/settings";
import { batchedGraph } from "./_batch/batched-graph";
import type { Graph } from "./call";
import { graphClient } from "./_batch/client";
import { systemClock } from "./clock";
import { nestedClient, standardClient } from "./_sign-in/msal";
import { createSignIn, type SignIn, type SignInParts } from "./sign-in";

/** Microsoft Graph as a door gets it: `await import("../graph/open-graph")`, never in a first load. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly signIn: SignIn;
}

/**
 * The way to Microsoft Graph for this deployment. Nothing is sent before the first call.
 *
 * @param page address of `sign-in.html` beside the pane
 */
export function openGraph(
  settings: GraphSettings,
  page: string,
  options: { readonly loginHint?: string } & Pick<SignInParts, "dialog"> = {},
): OpenGraph {
  const { loginHint, dialog } = options;
  const place = { settings, page, loginHint };
  const signIn = createSignIn({
    nested: () => nestedClient(place),
    standard: () => standardClient(place),
    ...(dialog && { dialog }),
    clock: systemClock,
  });
  const graph = batchedGraph({
    post: graphClient(settings.origin, (...request) => fetch(...request)),
    token: (scopes, { renew }) => signIn.token(scopes, { renew }),
    clock: systemClock,
    random: Math.random,
  });
  return { graph, signIn };
}
