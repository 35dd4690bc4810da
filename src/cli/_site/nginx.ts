import { CACHING, type HeaderRule } from "./headers";

/**
 * `nginx.conf`: locations to include in a `server` block that has its `root`. nginx forgets the headers of outer blocks
 * where an inner one has any, so each location lists its own; `always` keeps them on errors, too. Not how long to keep it:
 * a file that is missing while an update is copied would stay missing for a year.
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxLocations(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [`location ${place(path)} {`, ...Object.entries(headers).map(addHeader), "}"].join("\n"),
  );
  return ["# Include this in the server block that serves Kuvert's folder.", ...blocks, ""].join(
    "\n",
  );
}

/** Exact, or ahead of any location by pattern that the server may have, such as one that hides dot files. */
function place(path: string): string {
  return path.endsWith("*") ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
}

function addHeader([name, value]: [string, string]): string {
  return `  add_header ${name} "${value}"${name === CACHING ? "" : " always"};`;
}
