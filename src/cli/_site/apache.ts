import { CACHING, type HeaderRule } from "./headers";

/**
 * `.htaccess` for Apache. Without mod_headers the site answers with an error rather than without its headers. `always` is
 * on errors, too, and not for how long to keep it: a file that is missing while an update is copied would stay missing for
 * a year.
 * https://httpd.apache.org/docs/2.4/mod/mod_headers.html
 */
export function htaccess(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [`<If "${condition(path)}">`, ...Object.entries(headers).map(setHeader), "</If>"].join("\n"),
  );
  return ["AddType text/xml .xml", "AddType application/json .json", ...blocks, ""].join("\n");
}

/** Apache serves `//taskpane.html` like `/taskpane.html`, and says here which of the two was asked for. */
function condition(path: string): string {
  const isFolder = path.endsWith("*");
  const name = (isFolder ? path.slice(0, -1) : path)
    .replaceAll(/[.+()[\]{}^$|?*#\\]/g, "\\$&")
    .replaceAll("/", "/+");
  return `%{REQUEST_URI} =~ m#^${name}${isFolder ? "" : "$"}#`;
}

function setHeader([name, value]: [string, string]): string {
  return `  Header ${name === CACHING ? "" : "always "}set ${name} "${value}"`;
}
