const MATH_DIGITS_HIGH = 0xd835;
const MATH_DIGITS_LOW = 0xdfce;

/** First code unit of each script's ten digits that Danish mail has been seen to carry: pasted forms, PDFs, phones. */
const DIGIT_BLOCKS = [0xff10, 0x0660, 0x06f0, 0x0966];

/** The value 0-9 of the digit at an offset, whatever its script, or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1;
  if (code === MATH_DIGITS_HIGH) {
    const low = text.charCodeAt(at + 1) - MATH_DIGITS_LOW;
    return low >= 0 && low < 50 ? low % 10 : -1;
  }
  for (const first of DIGIT_BLOCKS) {
    if (code >= first && code < first + 10) return code - first;
  }
  return -1;
}

/** UTF-16 units of the digit at an offset: mathematical digits take two. */
export function digitWidth(text: string, at: number): number {
  return text.charCodeAt(at) === MATH_DIGITS_HIGH ? 2 : 1;
}

/** True for Latin, Greek and Cyrillic letters: enough to tell whether a number stands inside a word. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return code >= 0xc0 && code < 0x600 && code !== 0xd7 && code !== 0xf7;
}

/** Zero-width, bidirectional and soft-hyphen characters: nothing a reader sees. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad || code === 0x61c || code === 0x180e;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** Hyphen, the dashes Word makes of it, and the minus sign. */
export function isDash(code: number): boolean {
  if (code < 0x2010) return code === 45;
  return code <= 0x2015 || code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d;
}

/** Space, tab, no-break and typographic spaces; not the line break. */
export function isSpace(code: number): boolean {
  if (code < 0x2000) return code === 32 || code === 9 || code === 0xa0;
  return code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** True for LF, CR and the Unicode line and paragraph separators. */
export function isNewline(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
