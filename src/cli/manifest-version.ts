import { CliError } from "./io";

/** Three or four numbers of at most five digits: https://learn.microsoft.com/javascript/api/manifest/version */
const VERSION = /^[1-9]\d{0,4}(?:\.\d{1,5}){2,3}$/;

/** The version that the manifest is to say; undefined when nothing was asked for. Below 1.0 Microsoft refuses it. */
export function parseManifestVersion(text: string | undefined): string | undefined {
  if (text !== undefined && !VERSION.test(text)) {
    throw new CliError(
      `--manifest-version must be like 1.0.1.0, and higher than that of the manifest in use, not "${text}".`,
    );
  }
  return text;
}
