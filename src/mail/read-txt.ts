import { EMPTY_MAIL } from "./mail";
import { type ReadResult, unreadable } from "./read-result";

/** Reads a plain text as the body of a mail: UTF-8, UTF-16 with a byte order mark, else Windows-1252. */
export function readTxt(bytes: Uint8Array): ReadResult {
  if (bytes.length === 0) return unreadable("The file is empty.");
  return {
    ok: true,
    mail: { ...EMPTY_MAIL, body: { type: "text", content: decodeText(bytes) } },
  };
}

/** Text in the encodings that Windows programs write. A byte order mark is no part of the text. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
