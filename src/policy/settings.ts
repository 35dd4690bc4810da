import type { Policy } from "./policy";

/** How Outlook treats a send that the add-in does not allow; stands in the manifest, strictest first to softest last. */
export type SendMode = "Block" | "SoftBlock" | "PromptUser";

/** Everything an administrator decides, fixed when the deployable folder is built: no network on the send path. */
export interface Settings {
  readonly policy: Policy;
  readonly sendMode: SendMode;
  /** Kuvert's own version, shown beside the policy's. */
  readonly version: string;
}

/** Stands on the first line of `launchevent.js` and in `settings.js`, written there by `kuvert build`. */
declare const kuvertSettings: Settings;

/** The settings this deployment was built with. */
export function builtSettings(): Settings {
  return kuvertSettings;
}
