const MATH_DIGITS_HIGH = 0xd835;
const MATH_DIGITS_LOW = 0xdfce;

/** The value 0-9 of the digit at an offset, or -1: ASCII, full-width, Arabic-Indic, Devanagari, mathematical. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1;
  if (code === MATH_DIGITS_HIGH) {
    const low = text.charCodeAt(at + 1) - MATH_DIGITS_LOW;
    return low >= 0 && low < 50 ? low % 10 : -1;
  }
  for (const first of [0xff10, 0x660, 0x6f0, 0x966]) {
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

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const INVISIBLE = /[\r\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/**
 * The character at an offset as a reader sees it: every dash and minus is "-", every space " ";
 * zero-width, bidirectional and soft-hyphen characters are "", and so is the end of the text.
 */
export function seenAt(text: string, at: number): string {
  const character = text.charAt(at);
  if (character < "\u007f" && character !== "\r") return character;
  if (SPACES.test(character)) return " ";
  if (DASHES.test(character)) return "-";
  return INVISIBLE.test(character) ? "" : character;
}
