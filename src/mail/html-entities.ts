/** Names of U+00A0 to U+00FF in order. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr " +
  "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml " +
  "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml " +
  "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** Names that browsers also read without their semicolon. */
const OLDEST = namedCharacters(
  `amp lt gt quot ${LATIN_1}`,
  `&<>"${String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index))}`,
);

/** The other names that mail programs write. */
const NEWER = namedCharacters(
  "apos OElig oelig Scaron scaron Yuml fnof circ tilde ensp emsp thinsp zwnj zwj lrm rlm " +
    "hyphen ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger bull hellip permil " +
    "prime Prime lsaquo rsaquo euro trade minus larr uarr rarr darr harr ne le ge asymp check",
  "'ŒœŠšŸƒˆ˜\u2002\u2003\u2009\u200c\u200d\u200e\u200f\u2010–—‘’‚“”„†‡•…‰′″‹›€™−←↑→↓↔≠≤≥≈✓",
);
/** What may stand in numbers and addresses, as HTML 5 names it: some programs write all that way. */
const NEWEST = namedCharacters(
  "Tab NewLine num lpar rpar plus comma period sol colon semi commat lowbar dash numsp hairsp ZeroWidthSpace NoBreak",
  "\t\n#()+,./:;@_‐\u2007\u200a\u200b\u2060",
);
const LONGEST_NAME = "ZeroWidthSpace".length;

/** What browsers make of `&#128;` to `&#159;`: the author meant Windows-1252. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** A decoded character reference: its text and the source offset just after it. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

/**
 * Decodes the character reference that begins with the `&` at `at`.
 * Returns null when it is no reference that we know; the `&` then stands for itself.
 */
export function decodeEntity(html: string, at: number): Entity | null {
  return html[at + 1] === "#" ? decodeNumber(html, at + 2) : decodeName(html, at + 1);
}

function decodeName(html: string, start: number): Entity | null {
  let end = start;
  while (end - start < LONGEST_NAME && isAlphanumeric(html.charCodeAt(end))) end++;
  const name = html.slice(start, end);
  const text =
    html[end] === ";" ? OLDEST.get(name) || NEWER.get(name) || NEWEST.get(name) : undefined;
  return text === undefined ? decodeUnfinishedName(html, start, end) : { text, end: end + 1 };
}

/** The oldest names need no semicolon: browsers read `&nbsp5` as a space and a 5. */
function decodeUnfinishedName(html: string, start: number, longest: number): Entity | null {
  for (let end = longest; end > start; end--) {
    const text = OLDEST.get(html.slice(start, end));
    if (text !== undefined) return { text, end };
  }
  return null;
}

function decodeNumber(html: string, start: number): Entity | null {
  const hex = html[start] === "x" || html[start] === "X";
  const radix = hex ? 16 : 10;
  const first = hex ? start + 1 : start;
  let end = first;
  let code = 0;
  for (; ; end++) {
    const digit = digitValue(html.charCodeAt(end));
    if (digit >= radix) break;
    code = Math.min(code * radix + digit, 0x110000);
  }
  return end === first ? null : { text: characterOf(code), end: afterSemicolon(html, end) };
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const isCharacter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

function afterSemicolon(html: string, at: number): number {
  return html[at] === ";" ? at + 1 : at;
}

/** The value of a hexadecimal digit; 99 for anything else, the end of the text (NaN) included. */
function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 99;
}

function isAlphanumeric(code: number): boolean {
  const letter = code | 32;
  return (code >= 48 && code <= 57) || (letter >= 97 && letter <= 122);
}

function namedCharacters(names: string, characters: string): ReadonlyMap<string, string> {
  const list = names.split(" ");
  return new Map(list.map((name, index): [string, string] => [name, characters.charAt(index)]));
}
