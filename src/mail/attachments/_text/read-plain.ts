import { decodeText } from "../../decode-text";
import { htmlToText } from "../../html-text";
import type { Reading } from "../_core/reading";
import { looksLikeText } from "../_core/text-kind";

const JSON_ESCAPE = /\\(?:u([0-9a-f]{4})|(["\\/bfnrt]))/gi;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { b: " ", f: " ", n: "\n", r: "", t: "\t" };

/** A plain text as it stands. XML too: its tags are labels of what is in them. */
export function readPlain(bytes: Uint8Array, reading: Reading): void {
  reading.begin().write(textOf(bytes, reading));
}

export function readHtml(bytes: Uint8Array, reading: Reading): void {
  reading.begin().write(htmlToText(textOf(bytes, reading)).text);
}

/** JSON with the escapes in its strings decoded: `\n010190-1234` has a line break before the number, not a letter. */
export function readJson(bytes: Uint8Array, reading: Reading): void {
  const text = textOf(bytes, reading);
  const decoded = text.replace(JSON_ESCAPE, (_escape, code?: string, short?: string) => {
    if (code) return String.fromCharCode(Number.parseInt(code, 16));
    const known = short === undefined ? undefined : SHORT_ESCAPES[short];
    return known === undefined ? short || "" : known;
  });
  reading.begin().write(decoded);
}

/** The text of a file that calls itself one. What does not look like text is read all the same, and said. */
export function textOf(bytes: Uint8Array, reading: Reading): string {
  if (!looksLikeText(bytes)) reading.refuse("damaged");
  return decodeText(bytes);
}
