import type { GraphSettings } from "../../policy/settings";
import { framedPolicy, PAGES, SCRIPT_POLICY, type Page } from "./content-security";

/** Headers by their names, in the order in which they are written. */
export type Headers = Readonly<Record<string, string>>;

/** What one address, or all below it, is served with. No two rules speak of the same address. */
export interface HeaderRule {
  /** From the root of the host: `/outlook/taskpane.html`, or `/outlook/static/*` for all that lies in a folder. */
  readonly path: string;
  readonly headers: Headers;
}

/** Where a deployment is served and what it may reach. */
export interface Deployment {
  /** An https address without a slash at its end. */
  readonly host: string;
  /** Origins of Outlook in a browser. */
  readonly outlook: readonly string[];
  readonly graph: GraphSettings | undefined;
}

/** The folder of files whose names hold the hash of their content. */
export const STATIC = "static";
export const SEND_HANDLER = "launchevent.js";
/** Has to lie at the root of the host, whatever folder the add-in is served from. */
export const WELL_KNOWN = ".well-known/microsoft-officeaddins-allowed.json";

/** Of what is served, and never of an error. */
export const CACHING = "Cache-Control";

const DAY = 86_400;
const YEAR = 365 * DAY;

/** Asked for anew each time, which costs a short answer as long as nothing has changed: an update is there at once. */
const ASK_AGAIN = { [CACHING]: "no-cache" };
/** The name changes with the content, so nothing is ever asked for twice: this is in the five seconds of a send. */
const FOR_GOOD = { [CACHING]: `public, max-age=${YEAR}, immutable` };
/** Outlook shows no icon that is not to be cached. It is shown on Microsoft's pages, which may demand either of these. */
const ICONS = {
  [CACHING]: `public, max-age=${DAY}`,
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
const NOTHING_BUT_SCRIPT =
  "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

/**
 * What every file of a deployment is served with: the one source of the header files for all hosts (`host-files`).
 * Deliberately without X-Frame-Options, which knows no list and would keep Outlook out, and without
 * Cross-Origin-Opener-Policy, which would cut the dialog in which people sign in off from the pane that waits for it.
 */
export function headerRules({ host, outlook, graph }: Deployment): HeaderRule[] {
  const base = basePath(host);
  const everywhere: Headers = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Under a path the host is shared: whether all of it is https only is not ours to say.
    ...(base === "" && { "Strict-Transport-Security": `max-age=${YEAR}` }),
  };
  const rule = (path: string, headers: Headers): HeaderRule => ({
    path: `${base}/${path}`,
    headers: { ...headers, ...everywhere },
  });
  const page = (name: Page) =>
    rule(name, {
      "Content-Security-Policy": framedPolicy(name, graph, outlook),
      "Permissions-Policy": NOTHING_BUT_SCRIPT,
      ...ASK_AGAIN,
    });
  return [
    ...PAGES.map(page),
    rule(SEND_HANDLER, ASK_AGAIN),
    rule("manifest.xml", ASK_AGAIN),
    rule(`${STATIC}/*`, { "Content-Security-Policy": SCRIPT_POLICY, ...FOR_GOOD }),
    rule("assets/*", ICONS),
    { path: `/${WELL_KNOWN}`, headers: { ...ASK_AGAIN, ...everywhere } },
  ];
}

/** The path of `https://firma.dk/outlook`, without a slash at its end: `/outlook`; empty at the root. */
export function basePath(host: string): string {
  return new URL(host).pathname.replace(/\/+$/, "");
}
