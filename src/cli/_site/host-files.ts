import { htaccess } from "./apache";
import { staticWebAppConfig } from "./azure";
import { headersFile } from "./headers-file";
import { basePath, type Deployment, headerRules, SEND_HANDLER, WELL_KNOWN } from "./headers";
import { webConfig } from "./iis";
import { nginxLocations } from "./nginx";

/**
 * What the host of a deployment reads, by file name: the same headers in the words of each common host, and which script
 * may ask for tokens in classic Outlook on Windows.
 * https://learn.microsoft.com/office/dev/add-ins/develop/use-sso-in-event-based-activation
 */
export function hostFiles(deployment: Deployment): Readonly<Record<string, string>> {
  const rules = headerRules(deployment);
  const allowed = { allowed: [`${deployment.host}/${SEND_HANDLER}`] };
  return {
    "staticwebapp.config.json": staticWebAppConfig(rules),
    _headers: headersFile(rules),
    "nginx.conf": nginxLocations(rules),
    ".htaccess": htaccess(rules),
    "web.config": webConfig(rules, basePath(deployment.host)),
    [WELL_KNOWN]: `${JSON.stringify(allowed, null, 2)}\n`,
  };
}

/** Those that a host looks for at its root, wherever the rest of the folder lies. */
export const AT_THE_ROOT: readonly string[] = ["staticwebapp.config.json", "_headers", WELL_KNOWN];
