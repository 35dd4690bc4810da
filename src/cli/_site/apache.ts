import type { HeaderRule } from "./headers";

/**
 * `.htaccess` for Apache. Without mod_headers the site answers with an error rather than without its headers.
 * https://httpd.apache.org/docs/2.4/mod/mod_headers.html
 */
export function htaccess(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [`<If "${condition(path)}">`, ...Object.entries(headers).map(setHeader), "</If>"].join("\n"),
  );
  return ["AddType text/xml .xml", "AddType application/json .json", ...blocks, ""].join("\n");
}

function condition(path: string): string {
  return path.endsWith("*")
    ? `%{REQUEST_URI} =~ m#^${path.slice(0, -1).replaceAll(/[.+()[\]{}^$|?*#\\]/g, "\\$&")}#`
    : `%{REQUEST_URI} == '${path}'`;
}

function setHeader([name, value]: [string, string]): string {
  return `  Header always set ${name} "${value}"`;
}
