/**
 * A copy of the officer's register in the browser's storage. Outlook gives each pane the settings as they were when it
 * opened and lets the last one that saves win; by this copy the panes on a device know of each other's changes, and
 * what another device has overwritten comes back.
 */
export interface DeviceCopy {
  /** The packed store; null when there is none. */
  read(): string | null;
  write(packed: string): void;
}

/** The copy for one mailbox: two accounts may share a browser. */
export function deviceCopy(mailbox: string): DeviceCopy {
  const key = `kuvert.cases.${mailbox.toLowerCase()}`;
  return {
    read() {
      try {
        return localStorage.getItem(key);
      } catch {
        // Browsers may refuse storage to a page inside another one: then Outlook's own copy has to do.
        return null;
      }
    },
    write(packed) {
      try {
        localStorage.setItem(key, packed);
      } catch {
        // See read.
      }
    },
  };
}
