import { readEml } from "../../read-eml";
import { readMsg } from "../../read-msg";
import { unpackRtf } from "../../unpack-rtf";
import type { Reading } from "../_core/reading";
import { readParsed } from "./read-mail";

/** A mail that is attached to a mail (.eml). */
export async function readEmlFile(bytes: Uint8Array, reading: Reading): Promise<void> {
  await readParsed(await readEml(bytes), reading);
}

/** A mail that was saved from Outlook (.msg). */
export function readMsgFile(bytes: Uint8Array, reading: Reading): Promise<void> {
  return readParsed(readMsg(bytes, unpackRtf), reading);
}
