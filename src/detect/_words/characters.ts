/**
 * Digits of other scripts: Arabic-Indic, Persian, Devanagari, full-width, and what the mathematical ones of two units
 * begin with, because single characters are searched for fastest.
 */
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19\ud835]/;

/** The zeros of those of one unit. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

/** As many codes as one call may safely take. */
const PIECE = 4096;

/**
 * The text with the digits of other scripts as 0-9, so that nothing else has to know them. Offsets stay: a
 * mathematical digit, which takes two units, becomes a digit and an invisible character.
 */
export function withAsciiDigits(text: string): string {
  if (!OTHER_DIGIT.test(text)) return text;
  let ascii = "";
  for (let from = 0; from < text.length; from += PIECE) {
    const codes: number[] = [];
    const to = Math.min(from + PIECE, text.length);
    for (let at = from; at < to; at++) codes.push(asciiCode(text, at));
    ascii += String.fromCharCode(...codes);
  }
  return ascii;
}

function asciiCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x660) return code;
  if (code === 0xd835) {
    const second = text.charCodeAt(at + 1);
    return isMathematical(second) ? 48 + ((second - 0xdfce) % 10) : code;
  }
  if (isMathematical(code)) return text.charCodeAt(at - 1) === 0xd835 ? 0x200b : code;
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return 48 + code - zero;
  return code;
}

/** The second half of a mathematical digit. */
function isMathematical(code: number): boolean {
  return code >= 0xdfce && code < 0xe000;
}

/** True for the ASCII digits 0-9. One comparison instead of two: they are 48-57, 0x30-0x39. */
export function isDigit(code: number): boolean {
  return (code ^ 48) < 10;
}

/** Up to the end of the alphabets that stand beside ours in mails: by far most characters are looked up. */
const IS_LETTER = Uint8Array.from({ length: 0x600 }, (_, code) => Number(isWritten(code)));

/**
 * True for letters of alphabets with upper and lower case, for Hebrew ones, and for the marks of decomposed letters
 * (a + ring). Of Arabic and Chinese no word list of ours knows anything.
 */
export function isLetter(code: number): boolean {
  return code < IS_LETTER.length ? IS_LETTER[code] === 1 : hasCase(code);
}

function isWritten(code: number): boolean {
  const isMark = code >= 0x300 && code <= 0x36f;
  const isHebrew = code >= 0x5d0 && code <= 0x5ea;
  return isMark || isHebrew || hasCase(code);
}

function hasCase(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter.toUpperCase();
}

/** True when the character at `index` is a letter or a digit; false outside of the text. */
export function isAlphanumericAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isDigit(code) || isLetter(code);
}

/** True when a word, or a letter, begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** True for the spaces that people type between words and groups of digits; a tab parts cells. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
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
