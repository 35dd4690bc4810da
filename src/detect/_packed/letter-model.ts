import { type CodeBit, createPredictor } from "./predictor";

/** A word of the list; `marks` are bits whose meaning is the list's own, in fields from the lowest on. */
export interface CodedWord {
  readonly word: string;
  readonly marks: number;
}

/** By their number; 0 ends a word. */
const LETTERS = " abcdefghijklmnopqrstuvwxyzæøå_";
/** The "_" between the words of a phrase. */
const GAP = 30;
/** Says that one of the rarer letters follows. */
const RARE = 31;
const RARE_LETTERS = " äöüßéíñú-.'&?0123456789";

/** The kinds of questions; each field of the marks is one more. */
const BRANCH = 0;
const LETTER = 1;
const FIELD = 2;

/**
 * How a sorted list of words is packed: as a tree whose branches are letters. Up from the last word's end it says at
 * each letter whether another branch begins there; the letters down that branch follow, and the word's marks. What is
 * likely is learnt on the way (`predictor.ts`). An encoder gives the list, a decoder `null`; both get it back.
 */
export function codeList(
  list: readonly CodedWord[] | null,
  fields: readonly number[],
  codeBit: CodeBit,
): CodedWord[] {
  const { setContexts, number } = createPredictor(codeBit);
  const coded: CodedWord[] = [];
  /** The last word's letters by their numbers. */
  const letters: number[] = [];
  let last: CodedWord = { word: "", marks: 0 };
  /** How many branches there are so far behind so many letters of the last word. */
  const branches: number[] = [];

  /** How many letters the next word shares with the last one; -1 behind the last word of all. */
  function codeShared(told: number): number {
    let shared = last.word.length;
    for (; shared >= 0; shared--) {
      const letter = letters[shared] || 0;
      const here = Math.min(branches[shared] || 0, 15);
      setContexts(BRANCH, [
        here * 32 + shared,
        letter * 32 + shared,
        (letters[shared - 1] || 0) * 32 + letter,
      ]);
      if (number(shared === told ? 1 : 0, 1)) break;
    }
    return shared;
  }

  /** The word that goes on behind the first `shared` letters of the last one. */
  function codeWord(told: string, shared: number): string {
    const replaced = letters[shared] || 0;
    let word = last.word.slice(0, shared);
    let before = packed(letters.slice(Math.max(0, shared - 4), shared));
    /** Of the letters since the last "_". */
    let part = 1;
    letters.length = shared;
    for (const letter of letters) part = partWith(part, letter);
    for (;;) {
      // The first new letter comes behind the one it replaces in the order of the alphabet.
      const isFirst = word.length === shared;
      const above = isFirst ? replaced + 1 : 0;
      setContexts(LETTER, [
        above * 32 + Math.min(word.length, isFirst ? 4 : 8),
        above * 32 + (before & 31),
        before & 1023,
        before & 32767,
        part,
      ]);
      const letter = number(letterOf(told, word.length), 5);
      if (letter === 0) return word;
      word +=
        letter === RARE
          ? RARE_LETTERS.charAt(number(RARE_LETTERS.indexOf(told.charAt(word.length)), 5))
          : LETTERS.charAt(letter);
      letters.push(letter);
      before = (before << 5) | letter;
      part = partWith(part, letter);
    }
  }

  function codeMarks(told: number, word: string, shared: number): number {
    const before = packed(letters.slice(-4));
    const isPhrase = word.indexOf("_") >= 0;
    const head = packed(letters.slice(0, 4));
    let marks = 0;
    let at = 0;
    fields.forEach((width, index) => {
      const lastField = (last.marks >> at) & ((1 << width) - 1);
      setContexts(FIELD + index, [
        Math.min(word.length, 15) + (isPhrase ? 16 : 0),
        marks,
        before & 1023,
        before & 32767,
        head,
        lastField * 32 + Math.min(shared, 6),
      ]);
      marks |= number((told >> at) & ((1 << width) - 1), width) << at;
      at += width;
    });
    return marks;
  }

  for (;;) {
    const told = list ? list[coded.length] : undefined;
    const shared = codeShared(told ? sharedLength(last.word, told.word) : -1);
    if (shared < 0) return coded;
    const word = codeWord(told ? told.word : "", shared);
    const marks = codeMarks(told ? told.marks : 0, word, shared);
    branches.length = shared + 1;
    for (let at = shared; at <= word.length; at++) branches[at] = (branches[at] || 0) + 1;
    last = { word, marks };
    coded.push(last);
  }
}

/** Letters in one number, five bits each. */
function packed(letters: readonly number[]): number {
  let all = 0;
  for (const letter of letters) all = (all << 5) | letter;
  return all;
}

/** A hash of the letters up to another one. */
function partWith(part: number, letter: number): number {
  return letter === GAP ? 1 : (part * 37 + letter) & 0xffffff;
}

/** A letter's number, or 0 behind the end. */
function letterOf(word: string, at: number): number {
  if (at >= word.length) return 0;
  const letter = LETTERS.indexOf(word.charAt(at));
  return letter < 0 ? RARE : letter;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}
