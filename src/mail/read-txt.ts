import { decodeText } from "./decode-text";
import { EMPTY_MAIL } from "./mail";
import { type ReadResult, unreadable } from "./read-result";

/** Reads a plain text as the body of a mail. */
export function readTxt(bytes: Uint8Array): ReadResult {
  if (bytes.length === 0) return unreadable("The file is empty.");
  return {
    ok: true,
    mail: { ...EMPTY_MAIL, body: { type: "text", content: decodeText(bytes) } },
  };
}
