import { fold } from "../_words/fold";

/** The automaton's symbols: 1-26 are the letters a-z. */
export const SPACE = 0;
const DIGIT = 27;
/** Apart from the other digits for the sake of "3F" and "§ 56". */
const THREE = 28;
const FIVE = 31;
/** Ends a sentence, a clause or a cell: no phrase goes on behind it. */
export const BREAK = 29;
/** Not seen: soft hyphens, zero-width characters, accents written apart from their letter. */
export const SKIP = 30;
/** There is room for 2 to the power of `SHIFT` symbols. */
export const SHIFT = 5;

/** Characters below this have their symbols in a table. */
const TABLE_END = 0x370;
/** Those that `fold` makes letters and digits of are between these. */
const FIRST_VISIBLE = 0x21;
const LAST_LETTER = 0x250;

export interface Alphabet {
  /** The symbol of each character, and the second one of æ, ø, å and the like (0: there is none). */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

/** Letters are compared as `fold` has them: lower case, æ ø å as ae oe aa, accents gone. */
export function createAlphabet(): Alphabet {
  const first = new Uint8Array(TABLE_END);
  const second = new Uint8Array(TABLE_END);
  const characters = Array.from(first, (_, code) => String.fromCharCode(code));
  // Folding all at once takes a tenth of the time: the send handler waits for it.
  fold(characters.slice(FIRST_VISIBLE, LAST_LETTER).join("\n"))
    .split("\n")
    .forEach((folded, index) => {
      first[FIRST_VISIBLE + index] = symbolOf(folded.charCodeAt(0));
      second[FIRST_VISIBLE + index] = symbolOf(folded.charCodeAt(1));
    });
  for (const mark of ".!?;,:()\t") first[mark.charCodeAt(0)] = BREAK;
  first.fill(SKIP, 0x300);
  first[0xad] = SKIP;
  // A ring and a diaeresis of their own make å of a, ä and ö of a and o: second letters as well.
  first[0x30a] = symbolOf(0x61);
  first[0x308] = symbolOf(0x65);
  return { first, second };
}

/** The symbol of a character behind the table: zero-width characters are not seen, everything else separates words. */
export function symbolBehindTable(code: number): number {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff ? SKIP : SPACE;
}

/** The first symbol of the character at an offset; SPACE outside of the text. */
export function symbolAt({ first }: Alphabet, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TABLE_END ? (first[code] as number) : symbolBehindTable(code);
}

/** True for symbols that words are made of. */
export function isInWord(symbol: number): boolean {
  return symbol !== SPACE && symbol !== BREAK;
}

/** The symbol of a folded character: anything but letters and digits is SPACE. */
export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code === 51) return THREE;
  if (code === 53) return FIVE;
  if (code >= 48 && code <= 57) return DIGIT;
  return SPACE;
}
