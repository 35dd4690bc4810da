import type { GraphSettings } from "../policy/settings";
import { httpsUrl, parseOrigin } from "./build-addresses";
import { CliError } from "./io";

/** For accounts of organisations, in Microsoft's worldwide cloud. */
const AUTHORITY = "https://login.microsoftonline.com/organizations";
const GRAPH = "https://graph.microsoft.com";
const NOBODY = "00000000-0000-0000-0000-000000000000";
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
  if (!GUID.test(clientId) || clientId === NOBODY) {
    throw new CliError(
      `--client-id must be the Application (client) ID of an app registration, such as 1b2c3d4e-0000-4000-8000-000000000001, not "${clientId}". It stands on the registration's overview page.`,
    );
  }
  return {
    clientId,
    authority: httpsUrl("--authority", given.authority ?? AUTHORITY).href.replace(/\/+$/, ""),
    origin: parseOrigin("--graph", given.graph ?? GRAPH),
  };
}
