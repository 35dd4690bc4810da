import { bitReader, type NextBit } from "./bit-reader";
import { createPredictor, readTree } from "./predictor";

// Not asked of the global object for each word, which is slow in some engines.
const { fromCharCode } = String;

/** Lists of words as `bin/packing.mjs` writes them. */
export interface CodedLists {
  /** The lists' names with spaces between. */
  readonly names: string;
  /** The trees (`readTree`) of the numbers of letters kept and of the letters that follow. */
  readonly kept: string;
  readonly letters: string;
  readonly digits: string;
}

/** The character that stands for a number of letters kept is so far behind the first. @public */
export const KEPT = 64;
/** Ends a word. An empty word ends a list. @public */
export const END = "$";
const END_CODE = 36;

/** What is read. */
const NUMBERS = 0;
const LETTERS = 1;
const UNDERSCORE = 95;

/**
 * Reads lists of words by their names: the words in alphabetical order with spaces between. A word is told by how many
 * letters it keeps of the one before, and the letters that follow. Numbers and letters are predicted from what came
 * before and only the news is told.
 */
export function readLists(
  { names, kept, letters, digits }: CodedLists,
  nextBit: NextBit = bitReader(digits),
): Map<string, string> {
  const readCharacter = createPredictor(nextBit);
  const numberTree = readTree(kept);
  const letterTree = readTree(letters);
  /** The codes of the last word's letters, and a hash of those since its last "_" by how many they are. */
  const word: number[] = [];
  const parts = [0];

  function readNumber(): number {
    return readCharacter(numberTree, NUMBERS, word.length, codeAt(word.length - 1), 0, 0) - KEPT;
  }

  /** The letters behind the first `from`, which stay. */
  function readLetters(from: number): void {
    // The first comes behind the one it takes the place of in the alphabet; others depend on the two before, on one, and on how many.
    let context = codeAt(from) || pairOf(codeAt(from - 2), codeAt(from - 1));
    let last = codeAt(from - 1);
    word.length = from;
    for (let length = from; ; length++) {
      const part = parts[length] as number;
      const letter = readCharacter(letterTree, LETTERS, context, part, last, length);
      if (letter === END_CODE) return;
      word[length] = letter;
      parts[length + 1] = letter === UNDERSCORE ? 0 : (part * 37 + letter) & 0xffffff;
      context = pairOf(last, letter);
      last = letter;
    }
  }

  /** The code of a letter of the word; 0 outside of it. */
  function codeAt(at: number): number {
    return at >= 0 && at < word.length ? (word[at] as number) : 0;
  }

  function readList(): string {
    let list = "";
    word.length = 0;
    for (;;) {
      readLetters(readNumber());
      if (word.length === 0) return list;
      const written = fromCharCode.apply(null, word);
      list += list === "" ? written : ` ${written}`;
    }
  }

  return new Map(names.split(" ").map((name): [string, string] => [name, readList()]));
}

/** Two letters as a context of its own. */
function pairOf(before: number, last: number): number {
  return ((before + 1) << 8) | last;
}

/** Each word with its marks, from lists that are named by their marks. */
export function markedWords(coded: CodedLists): Map<string, number> {
  const marks = new Map<string, number>();
  readLists(coded).forEach((words, name) => {
    for (const word of words.split(" ")) marks.set(word, Number(name));
  });
  return marks;
}
