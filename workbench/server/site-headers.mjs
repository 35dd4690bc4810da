// @ts-check
import { readFile } from "node:fs/promises";
import path from "node:path";

/** @typedef {{route: string, headers: Record<string, string>}} Route */

/**
 * The headers that a deployed site asks its host to send with an address, as Azure Static Web Apps reads them: the first
 * route that matches counts. None for an address that no route names.
 * @param {string} site the deployed folder
 * @param {string} requestPath as in the address, with its leading slash
 * @returns {Promise<Record<string, string>>}
 */
export async function siteHeaders(site, requestPath) {
  const config = await readFile(path.join(site, "staticwebapp.config.json"), "utf8");
  const { routes } = /** @type {{routes: Route[]}} */ (JSON.parse(config));
  return routes.find(({ route }) => matches(route, requestPath))?.headers ?? {};
}

/** @param {string} route @param {string} requestPath */
function matches(route, requestPath) {
  return route.endsWith("*") ? requestPath.startsWith(route.slice(0, -1)) : requestPath === route;
}
