import { fold } from "../person-name/fold";

/** Symbols of the automaton: 1-26 are the letters a-z. */
export const SPACE = 0;
/** Digits other than 3; the 3 is a symbol of its own for the sake of "3F". */
const DIGIT = 27;
const THREE = 28;
/** Ends a sentence: no phrase goes on behind it. */
export const BREAK = 29;
/** Seen by nobody: soft hyphens, zero-width characters, accents written apart from their letter. */
export const SKIP = 30;
/** How many symbols there are, rounded up to a power of two. */
export const SYMBOLS = 32;

/** Characters below this have their symbol in a table. */
const TABLE_END = 0x370;

export interface Alphabet {
  /** The symbol of each character, and the second one of æ, ø, å and the like (0: there is none). */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

/** Letters are compared as in `fold`: lower case, æ ø å as ae oe aa, accents gone. */
export function createAlphabet(): Alphabet {
  const first = new Uint8Array(TABLE_END);
  const second = new Uint8Array(TABLE_END);
  for (let code = 48; code < 58; code++) first[code] = DIGIT;
  first[51] = THREE;
  for (const mark of ".!?;,:()") first[mark.charCodeAt(0)] = BREAK;
  for (let code = 65; code < 0x250; code++) {
    const folded = fold(String.fromCharCode(code));
    const letter = symbolOf(folded, 0);
    if (letter === SPACE) continue;
    first[code] = letter;
    second[code] = symbolOf(folded, 1);
  }
  first.fill(SKIP, 0x300);
  first[0xad] = SKIP;
  // a + ring is å, a + diaeresis ä: their second letters.
  first[0x30a] = 1;
  first[0x308] = 5;
  return { first, second };
}

/** The symbol of a character behind the table: dashes and quotes separate words, zero-width characters don't. */
export function symbolBehindTable(code: number): number {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff ? SKIP : SPACE;
}

/** The first symbol of the character with that code. */
export function symbolAt(alphabet: Alphabet, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TABLE_END ? (alphabet.first[code] ?? SPACE) : symbolBehindTable(code);
}

/** True for symbols that a word is made of. */
export function isInWord(symbol: number): boolean {
  return symbol !== SPACE && symbol !== BREAK;
}

/** The symbols of a folded word of a word table; `_` is a space. */
export function symbolsOf(folded: string): number[] {
  return Array.from(folded, (character) => {
    const letter = symbolOf(character, 0);
    if (letter !== SPACE) return letter;
    return character === "3" ? THREE : character >= "0" && character <= "9" ? DIGIT : SPACE;
  });
}

function symbolOf(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  return code >= 97 && code <= 122 ? code - 96 : SPACE;
}
