import { CliError } from "./io";

/** An https address that an option gives; a `CliError` names the option, what was expected there and what stands there. */
export function httpsUrl(option: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:") {
    throw new CliError(
      `${option} must be an address that begins with https://, because Outlook loads nothing else, not "${text}".`,
    );
  }
  return url;
}

/** The origin alone: a path would say nothing there. */
export function parseOrigin(option: string, text: string): string {
  const { origin, pathname } = httpsUrl(option, text);
  if (pathname !== "/")
    throw new CliError(`${option} must be an origin without a path: ${origin}, not "${text}".`);
  return origin;
}

/** Where the folder is served: an https address without a slash at its end, so that `/taskpane.html` can follow. */
export function parseHost(text: string | undefined): string {
  if (text === undefined)
    throw new CliError("Say where the add-in will be served: --host https://….");
  const url = httpsUrl("--host", text);
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw new CliError("--host must be a plain address without ?, # or a user name.");
  // The path goes into the configuration files of five web servers, in which other characters have a meaning.
  if (!/^[\w./~-]*$/.test(url.pathname))
    throw new CliError("--host must have a path of plain letters, digits and - _ . ~ only.");
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
