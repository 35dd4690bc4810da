import type { Storage } from "./compound-file";
import { decodeCharset } from "./decode-text";

/** The list of properties that have names, and which tags they have in this file (MS-OXMSG 2.2.3). */
const NAMES = "__nameid_version1.0";
const ENTRIES = "__substg1.0_00030102";
const ENTRY_SIZE = 8;
const FIRST_TAG = 0x8000;
/** PidLidLocation, by its number (MS-OXPROPS). */
const LOCATION = 0x8208;

/** Where the meeting takes place that was saved as .msg. */
export function msgLocation(root: Storage): string | undefined {
  const entries = root.storages.get(NAMES)?.streams.get(ENTRIES)?.();
  if (!entries) return undefined;
  const view = new DataView(entries.buffer, entries.byteOffset, entries.byteLength);
  for (let at = 0; at + ENTRY_SIZE <= entries.length; at += ENTRY_SIZE) {
    // An odd number says that the name is a text, and where that stands.
    if (view.getUint32(at, true) !== LOCATION || view.getUint16(at + 4, true) % 2 === 1) continue;
    const tag = (FIRST_TAG + view.getUint16(at + 6, true)).toString(16).toUpperCase();
    const text = root.streams.get(`__substg1.0_${tag}001F`)?.();
    return text && decodeCharset(text, "utf-16le");
  }
  return undefined;
}
