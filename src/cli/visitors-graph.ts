import { BatchedGraph } from "../graph/_batch/batched-graph";
import { graphClient } from "../graph/_batch/client";
import { graphCalendars } from "../graph/calendars";
import { systemClock } from "../graph/clock";
import type { Graph } from "../graph/call";
import { mailEntries } from "../graph/mail-entries";
import type { Calendars, Entries, Refusal } from "../visitors/calendar";
import { refusalText } from "../visitors/refusals";
import { tokensFor } from "./graph-token";
import { CliError, type Io } from "./io";

/** What every command that reaches Graph takes. */
export const GRAPH_OPTIONS = {
  graph: { type: "string", default: "https://graph.microsoft.com/v1.0" },
  "token-command": { type: "string" },
} as const;

export const GRAPH_HELP = `  --graph URL            Microsoft Graph; otherwise https://graph.microsoft.com/v1.0
  --token-command CMD    writes an access token; asked again when one has expired. Without it KUVERT_GRAPH_TOKEN holds one`;

export interface Connection {
  readonly graph: Graph;
  readonly calendars: Calendars;
  /** Folders of mail. */
  readonly mail: Entries;
  /** Says in a sentence why a refusal ended the command. */
  readonly explain: (refusal: Refusal) => CliError;
}

/** The calendars behind `--graph`. Nothing is sent before something is asked. */
export function connect(
  { graph: url, "token-command": command }: { graph: string; "token-command"?: string | undefined },
  io: Io,
): Connection {
  const { base, transport } = parseGraphUrl(url);
  const { token, advice } = tokensFor(command, io);
  const graph = new BatchedGraph({
    post: graphClient(base, transport),
    token,
    clock: systemClock,
    random: Math.random,
  });
  return {
    graph,
    calendars: graphCalendars(graph, systemClock),
    mail: mailEntries(graph, systemClock),
    explain: (refusal) =>
      new CliError(refusal.code === "signed-out" ? advice() : whyRefused(refusal)),
  };
}

/** In the words of somebody who has a token and an address, not a mailbox to choose. */
function whyRefused(refusal: Refusal): string {
  const code = refusal.detail === null ? "" : ` (${refusal.detail})`;
  switch (refusal.code) {
    case "denied":
      return `The token does not have the permission that this takes; docs/consent.md lists them.${code}`;
    case "offline":
      return "Microsoft Graph cannot be reached: this computer has no network, or --graph is wrong.";
    case "no-answer":
      return `Microsoft Graph did not answer. Try again later.${code}`;
    default:
      return refusalText(refusal);
  }
}

/**
 * Microsoft's client hands tokens to https alone, and adds the version itself. A Graph of one's own on localhost may
 * speak plain http: the client is told https, and the request goes out as it should.
 */
function parseGraphUrl(given: string): { base: string; transport: typeof fetch } {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isLocal = url !== null && LOCAL.has(url.hostname);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLocal);
  if (!url || !isSafe || url.search !== "" || url.username !== "") {
    throw new CliError(
      "--graph must be an address that begins with https://, or http://localhost for trying it out.",
    );
  }
  const path = url.pathname.replace(/\/+$/, "").replace(/\/v1\.0$/, "");
  const base = `https://${url.host}${path}`;
  const transport: typeof fetch = (input, init) =>
    fetch(url.protocol === "http:" ? plain(input) : input, init);
  return { base, transport };
}

function plain(input: RequestInfo | URL): string {
  const address = input instanceof Request ? input.url : input.toString();
  return address.replace(/^https:/, "http:");
}

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);
