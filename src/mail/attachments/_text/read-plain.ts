import { decodeCharset, decodeText, isUtf8 } from "../../decode-text";
import type { Reading } from "../_core/reading";
import { looksLikeText } from "../_core/text-kind";
import { SHORT } from "../_core/picture-run";
import { readHtmlFiles } from "./html-files";
import { htmlTexts } from "./html-values";

const JSON_ESCAPE = /\\(?:u([0-9a-f]{4})|(["\\/bfnrt]))/gi;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { b: " ", f: " ", n: "\n", r: "", t: "\t" };

const CHARSET = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w-]+)/i;
/** Where browsers stop looking. */
const DECLARED_UNTIL = 1024;

/** A plain text as it stands. XML too: its tags are labels of what is in them. */
export function readPlain(bytes: Uint8Array, reading: Reading): void {
  reading.begin().write(textOf(bytes, reading));
}

/** A page as a reader sees it, then what it says elsewhere than in its text, each on a line, and the files in it. */
export async function readHtml(bytes: Uint8Array, reading: Reading): Promise<void> {
  const html = charsetText(bytes, textOf(bytes, reading));
  const part = reading.begin();
  htmlTexts(html).forEach((text, index) => part.write(index === 0 ? text : `\n${text}`));
  await readHtmlFiles(html, part.wordsLength < SHORT, reading);
}

/** The text in the character set that the page names, where it is none of those that are known by their looks. */
function charsetText(bytes: Uint8Array, text: string): string {
  const declared = CHARSET.exec(text.slice(0, DECLARED_UNTIL));
  const isKnown = !declared || /utf|1252|8859-1$/i.test(declared[1] || "") || isUtf8(bytes);
  return isKnown ? text : decodeCharset(bytes, declared[1] || "");
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
