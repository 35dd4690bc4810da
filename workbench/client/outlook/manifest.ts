import type { SendMode } from "../../../src/policy/settings";

export type Permission = "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";
/** Where in Outlook a button stands. */
export type Surface = "mail-read" | "mail-compose" | "appointment-compose";

/** A button of the add-in which opens a pane, in the language Outlook is set to. */
export interface PaneButton {
  /** `<Control id>`: what a Smart Alert calls `commandId`. */
  readonly id: string;
  readonly surface: Surface;
  readonly label: string;
  readonly tooltip: string;
  /** Address of the icon for 16, 32 and 80 pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly url: string;
  readonly pinnable: boolean;
}

export interface LaunchEvent {
  readonly handler: string;
  readonly sendMode: SendMode;
}

/** What Outlook takes from a manifest. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly permission: Permission;
  readonly buttons: readonly PaneButton[];
  readonly onMessageSend: LaunchEvent | null;
  readonly onAppointmentSend: LaunchEvent | null;
  /** The page Outlook on the web runs the handlers in, and the script classic Outlook runs. */
  readonly runtime: { readonly page: string; readonly script: string | null } | null;
}
