import type { SendMode, Settings } from "../policy/settings";
import { escapeHtml } from "../mail/escape-html";

/** The host in the manifest as it stands in the project. */
const TEMPLATE_HOST = "https://localhost:3000";

/** The manifest's first comment speaks of the template; what is deployed is none. */
const TEMPLATE_COMMENT = /<!--[^]*?-->\s*/;

/** How every settings file and every built send handler begins. */
export const SETTINGS_PREFIX = "var kuvertSettings=";

/**
 * The line that gives a built add-in its settings. It is both JSON and JavaScript on one line, also for engines before
 * ES2019, and cannot end a script element.
 */
export function settingsLine(settings: Settings): string {
  const json = JSON.stringify(settings)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replaceAll("</", "<\\/");
  return `${SETTINGS_PREFIX}${json};\n`;
}

/**
 * The manifest for a deployment at `host`, an https address without a slash at its end.
 * @param version of the manifest, not of Kuvert; that of the template when left out
 */
export function bakeManifest(
  template: string,
  host: string,
  sendMode: SendMode,
  version?: string,
): string {
  const { origin } = new URL(host);
  return template
    .replace(/<Version>([^<]*)</, (_, own: string) => `<Version>${version ?? own}<`)
    .replace(TEMPLATE_COMMENT, "")
    .replaceAll(
      `<AppDomain>${TEMPLATE_HOST}</AppDomain>`,
      `<AppDomain>${escapeHtml(origin)}</AppDomain>`,
    )
    .replaceAll(`"${TEMPLATE_HOST}`, `"${escapeHtml(host)}`)
    .replaceAll(/(<LaunchEvent\b[^>]*\bSendMode=")[^"]*"/g, `$1${sendMode}"`);
}
