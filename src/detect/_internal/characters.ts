/** Digits of other scripts: Arabic-Indic, Persian, Devanagari, full-width, and the mathematical ones of two units. */
const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]|\ud835[\udfce-\udfff]/g;

/**
 * The text with the digits of other scripts as 0-9, so that nothing else has to know them. Offsets stay: a
 * mathematical digit, which takes two units, becomes a digit and an invisible character.
 */
export function withAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(digit.length - 1);
    if (digit.length > 1) return `${(code - 0xdfce) % 10}\u200b`;
    // The Devanagari digits begin at 0x966, the others at a multiple of 16.
    return String((code >> 4 === 0x96 ? code - 6 : code) & 15);
  });
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
