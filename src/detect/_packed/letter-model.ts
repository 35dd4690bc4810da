/**
 * Codes one yes or no: an encoder is told `bit` and writes it, a decoder reads it and answers it. `chance` is how
 * likely a 1 is, between 0 and 1.
 */
export type CodeBit = (chance: number, bit: number) => number;

/** A word of the list; `marks` are bits whose meaning is the list's own, in fields from the lowest on. */
export interface CodedWord {
  readonly word: string;
  readonly marks: number;
}

/** More take longer, because they do not stay in the processor's cache. */
const SLOTS = 1 << 18;
/** Ends the list where the length of the shared beginning is expected. */
const END = 31;
/** By their number; 0 ends a word. */
const LETTERS = " abcdefghijklmnopqrstuvwxyzæøå_";
/** The "_" between the words of a phrase. */
const GAP = 30;
/** Says that one of the rarer letters follows. */
const RARE = 31;
const RARE_LETTERS = " äöüßéíñ-.'&?0123456789";

/**
 * How a sorted list of words is packed: each word as how much of the one before it is kept and the
 * letters after that, letter by letter as five yes-or-no questions. How likely a yes is, is learnt on the way from the
 * letters before: a logistic regression over five contexts, in additions and multiplications only, so that every
 * engine computes the same. An encoder gives the list, a decoder `null`; both get it back.
 */
export function codeList(
  list: readonly CodedWord[] | null,
  fields: readonly number[],
  codeBit: CodeBit,
): CodedWord[] {
  const weights = new Float32Array(SLOTS);
  const uses = new Uint16Array(SLOTS);
  const contexts = new Int32Array(5);
  const slots = new Int32Array(5);

  function bit(question: number, told: number): number {
    let sum = 0;
    for (let i = 0; i < 5; i++) {
      const hash = ((contexts[i] as number) + question * 0x9e3779b1) | 0;
      const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      slots[i] = slot;
      sum += weights[slot] as number;
    }
    const chance = sigmoid(sum);
    const answer = codeBit(chance, told);
    for (let i = 0; i < 5; i++) {
      const slot = slots[i] as number;
      const seen = uses[slot] as number;
      weights[slot] = (weights[slot] as number) + (answer - chance) * (0.08 + 3 / (seen + 4));
      uses[slot] = seen + 1;
    }
    return answer;
  }

  function symbol(told: number, width = 5): number {
    let tree = 1;
    for (let shift = width - 1; shift >= 0; shift--) {
      tree = tree * 2 + bit(tree, (told >> shift) & 1);
    }
    return tree - (1 << width);
  }

  function setContexts(a: number, b: number, c: number, d: number, e: number): void {
    contexts[0] = mix(a);
    contexts[1] = mix(b + 0x10000000);
    contexts[2] = mix(c + 0x20000000);
    contexts[3] = mix(d + 0x30000000);
    contexts[4] = mix(e + 0x40000000);
  }

  const coded: CodedWord[] = [];
  let previous = "";
  let kept = 0;
  let lastMarks = 0;
  for (;;) {
    const next = list?.[coded.length];
    const told = next?.word ?? "";
    const length = previous.length;
    setContexts(
      kept,
      64 + length,
      128 + kept * 32 + length,
      4096 + letterOf(previous, kept) * 32 + kept,
      0,
    );
    kept = symbol(next ? sharedLength(previous, told) : END);
    if (kept === END) return coded;
    let word = previous.slice(0, kept);
    /** The letters before, and those since the last "_". */
    let before = 0;
    let part = 1;
    for (let i = 0; i < kept; i++) {
      const letter = letterOf(word, i);
      before = (before << 5) | letter;
      part = letter === GAP ? 1 : (part * 37 + letter) & 0xffffff;
    }
    for (;;) {
      // The first new letter comes behind the one it replaces in the order of the alphabet.
      const replaced = word.length === kept ? letterOf(previous, kept) + 1 : 0;
      setContexts(
        8192 + replaced * 32 + Math.min(word.length, replaced ? 4 : 8),
        16384 + replaced * 32 + (before & 31),
        before & 1023,
        before & 32767,
        part,
      );
      const letter = symbol(letterOf(told, word.length));
      if (letter === 0) break;
      before = (before << 5) | letter;
      part = letter === GAP ? 1 : (part * 37 + letter) & 0xffffff;
      word +=
        letter === RARE
          ? RARE_LETTERS.charAt(symbol(RARE_LETTERS.indexOf(told.charAt(word.length))))
          : LETTERS.charAt(letter);
    }
    let marks = 0;
    let at = 0;
    fields.forEach((width, index) => {
      const field = (1 + index) << 20;
      const most = (1 << width) - 1;
      setContexts(
        field + Math.min(word.length, 15) + (word.indexOf("_") < 0 ? 16 : 0),
        field + marks + 1,
        field + (before & 1023),
        field + headOf(word),
        field + ((lastMarks >> at) & most) * 32 + Math.min(kept, 6),
      );
      marks |= symbol(((next?.marks ?? 0) >> at) & most, width) << at;
      at += width;
    });
    lastMarks = marks;
    coded.push({ word, marks });
    previous = word;
  }
}

/** 1 / (1 + e^-x): e^x as (1 + x/1024)^1024, because engines differ in the last digit of Math.exp. */
function sigmoid(x: number): number {
  let power = 1 - Math.max(-8, Math.min(8, x)) / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return 1 / (1 + power);
}

/** Spreads a context over the slots. */
function mix(value: number): number {
  return Math.imul(value, 0x2545f491) ^ Math.imul(value >> 9, 0x1b873593);
}

/** A letter's number, or 0 behind the end. */
function letterOf(word: string, at: number): number {
  if (at >= word.length) return 0;
  const code = word.charCodeAt(at) - 96;
  if (code > 0 && code < 27) return code;
  const letter = LETTERS.indexOf(word.charAt(at));
  return letter < 0 ? RARE : letter;
}

/** The first four letters. */
function headOf(word: string): number {
  let head = 0;
  for (let i = 0; i < 4; i++) head = (head << 5) | letterOf(word, i);
  return head;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < END - 1 && length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}
