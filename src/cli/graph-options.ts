import type { GraphSettings } from "../policy/settings";
import { CliError } from "./io";

/** For accounts of organisations, in Microsoft's worldwide cloud. */
const AUTHORITY = "https://login.microsoftonline.com/organizations";
const GRAPH = "https://graph.microsoft.com";
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Options of `kuvert build` for Microsoft Graph. */
export const GRAPH_OPTIONS = {
  "client-id": { type: "string" },
  authority: { type: "string" },
  graph: { type: "string" },
} as const;

interface Given {
  readonly "client-id"?: string | undefined;
  readonly authority?: string | undefined;
  readonly graph?: string | undefined;
}

/** What the options say; undefined without a client id, and then Kuvert asks nobody for anything. */
export function graphSettings(given: Given): GraphSettings | undefined {
  const clientId = given["client-id"];
  if (clientId === undefined) {
    if (given.authority !== undefined || given.graph !== undefined)
      throw new CliError("--authority and --graph go with --client-id.");
    return undefined;
  }
  if (!GUID.test(clientId)) {
    throw new CliError(
      "--client-id must be the Application (client) ID of an app registration, such as 1b2c3d4e-….",
    );
  }
  return {
    clientId,
    authority: httpsUrl("--authority", given.authority ?? AUTHORITY).href.replace(/\/+$/, ""),
    origin: httpsUrl("--graph", given.graph ?? GRAPH).origin,
  };
}

function httpsUrl(option: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:")
    throw new CliError(`${option} must be an address that begins with https://.`);
  return url;
}

/** The pane's page with a policy that lets it reach Graph and the sign-in, and nobody else. */
export function allowGraph(page: string, { authority, origin }: GraphSettings): string {
  return page.replace(
    "connect-src 'self'",
    `connect-src 'self' ${origin} ${new URL(authority).origin}`,
  );
}
