import type { DeviceCopy } from "../device-copy";

/** What Outlook keeps of an add-in's settings in one mailbox, which each pane gets as it is when the pane opens. */
export interface MailboxSettings {
  saved: Readonly<Record<string, unknown>>;
}

/** What becomes of a save: it works, it is refused, nobody answers, or the permission is missing. */
export type SaveFault = "none" | "error" | "silent" | "denied";

/** `roamingSettings` of a pane that opens now: its own copy of everything, written back as a whole. */
export function openSettings(mailbox: MailboxSettings, faults: { save: SaveFault }) {
  const own = new Map(Object.entries(mailbox.saved));
  const settings: Office.RoamingSettings = {
    get: (name) => own.get(name),
    set: (name, value) => void own.set(name, value),
    remove: (name) => void own.delete(name),
    saveAsync(callback) {
      const { save } = faults;
      if (save === "silent") return;
      if (save === "none") mailbox.saved = Object.fromEntries(own);
      const error = { code: save === "denied" ? 7000 : 9019 };
      const answer = save === "none" ? { status: "succeeded" } : { status: "failed", error };
      callback?.(answer as unknown as Office.AsyncResult<void>);
    },
  };
  return settings;
}

/** A device's storage for the copy. */
export function memoryCopy(): DeviceCopy {
  let kept: string | null = null;
  return {
    read: () => kept,
    write: (packed) => {
      kept = packed;
    },
  };
}
