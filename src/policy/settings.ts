import type { Policy } from "./policy";

/** How Outlook treats a send that the add-in does not allow; stands in the manifest, strictest first to softest last. */
export type SendMode = "Block" | "SoftBlock" | "PromptUser";

/** How the pane reaches Microsoft Graph: `kuvert build --client-id`. Without it Kuvert makes no request to anybody. */
export interface GraphSettings {
  /** Id of the organisation's own app registration. */
  readonly clientId: string;
  /** Where its people sign in, such as `https://login.microsoftonline.com/organizations`. */
  readonly authority: string;
  /** Graph's origin, which national clouds have their own of. */
  readonly origin: string;
}

/** Everything an administrator decides, fixed when the deployable folder is built: no network on the send path. */
export interface Settings {
  readonly policy: Policy;
  readonly sendMode: SendMode;
  /** Kuvert's own version, shown beside the policy's. */
  readonly version: string;
  /** The pane's alone: SHA-256 of the policy's file in hexadecimal, by which anybody can tell which file was built in. */
  readonly policyHash?: string;
  /** The pane's alone; the send handler goes without network. */
  readonly graph?: GraphSettings;
}

/** Stands on the first line of `launchevent.js` and in the pane's settings, written there by `kuvert build`. */
declare const kuvertSettings: Settings;

/** False when the file with the settings did not arrive: a network that failed, a deployment by half. */
export function hasBuiltSettings(): boolean {
  return typeof kuvertSettings !== "undefined";
}

/** The settings this deployment was built with. */
export function builtSettings(): Settings {
  return kuvertSettings;
}
