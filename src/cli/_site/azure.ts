import type { HeaderRule } from "./headers";
import { withCleanPaths } from "./clean-paths";

/**
 * `staticwebapp.config.json` of Azure Static Web Apps. Of several routes only the first that matches counts.
 * https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function staticWebAppConfig(rules: readonly HeaderRule[]): string {
  const routes = withCleanPaths(rules).map(({ path, headers }) => ({ route: path, headers }));
  const mimeTypes = { ".json": "application/json", ".xml": "text/xml" };
  return `${JSON.stringify({ routes, mimeTypes }, null, 2)}\n`;
}
