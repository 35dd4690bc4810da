import { withCleanPaths } from "./clean-paths";
import type { HeaderRule } from "./headers";

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Rules that overlap would be added up there, so none does.
 * https://docs.netlify.com/manage/routing/headers, https://developers.cloudflare.com/pages/configuration/headers
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return withCleanPaths(rules)
    .map(({ path, headers }) => [path, ...lines(headers)].join("\n"))
    .join("\n\n")
    .concat("\n");
}

function lines(headers: HeaderRule["headers"]): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}
