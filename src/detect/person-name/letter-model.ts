/**
 * Codes one yes or no: an encoder is told `bit` and writes it, a decoder reads it and answers it. `chance` is how
 * likely a 1 is, between 0 and 1.
 */
export type CodeBit = (chance: number, bit: number) => number;

/** A word of the list; `marks` are bits whose meaning is the list's own. */
export interface CodedWord {
  readonly word: string;
  readonly marks: number;
}

const SLOTS = 1 << 18;
/** Ends the list where the length of the shared beginning is expected. */
const END = 31;

/**
 * How a sorted list of words (letters a-z) is packed: each word as how much of the one before it is kept and the
 * letters after that, letter by letter as five yes-or-no questions. How likely a yes is, is learnt on the way from the
 * letters before: a logistic regression over five contexts, in additions and multiplications only, so that every
 * engine computes the same. An encoder gives the list, a decoder `null`; both get it back.
 */
export function codeList(
  list: readonly CodedWord[] | null,
  markCount: number,
  codeBit: CodeBit,
): CodedWord[] {
  const weights = new Float64Array(SLOTS);
  const uses = new Uint16Array(SLOTS);
  const contexts = [0, 0, 0, 0, 0];
  const slots = [0, 0, 0, 0, 0];

  function bit(question: number, told: number): number {
    let sum = 0;
    for (let i = 0; i < contexts.length; i++) {
      const hash = ((contexts[i] as number) + question * 0x9e3779b1) | 0;
      const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      slots[i] = slot;
      sum += weights[slot] as number;
    }
    const chance = sigmoid(sum);
    const answer = codeBit(chance, told);
    for (const slot of slots) {
      const seen = uses[slot] as number;
      weights[slot] = (weights[slot] as number) + (answer - chance) * (0.1 + 4 / (seen + 8));
      uses[slot] = seen + 1;
    }
    return answer;
  }

  function symbol(told: number): number {
    let tree = 1;
    for (let shift = 4; shift >= 0; shift--) tree = tree * 2 + bit(tree, (told >> shift) & 1);
    return tree - 32;
  }

  function setContexts(...values: readonly number[]): void {
    for (let i = 0; i < contexts.length; i++) {
      const value = (values[i] as number) + i * 0x10000000;
      contexts[i] = Math.imul(value, 0x2545f491) ^ Math.imul(value >> 9, 0x1b873593);
    }
  }

  const coded: CodedWord[] = [];
  let previous = "";
  let kept = 0;
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
    let before = 0;
    for (let i = Math.max(0, kept - 3); i < kept; i++) before = (before << 5) | letterOf(word, i);
    for (;;) {
      // The first new letter comes behind the one it replaces in the order of the alphabet.
      const replaced = word.length === kept ? letterOf(previous, kept) + 1 : 0;
      setContexts(
        8192 + replaced * 32 + Math.min(word.length, replaced ? 4 : 8),
        16384 + replaced * 32 + (before & 31),
        before & 1023,
        before & 32767,
        32 * Math.min(word.length, 9) + (before & 31),
      );
      const letter = symbol(letterOf(told, word.length));
      if (letter === 0) break;
      before = (before << 5) | letter;
      word += String.fromCharCode(96 + letter);
    }
    setContexts(
      1 << 20,
      (1 << 20) + (before & 31),
      (1 << 20) + (before & 1023),
      (1 << 20) + (before & 32767),
      1 << 21,
    );
    let marks = 0;
    for (let i = 0; i < markCount; i++) {
      marks |= bit(markCount * marks + i + 1, ((next?.marks ?? 0) >> i) & 1) << i;
    }
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

/** 1-26, or 0 behind the end. */
function letterOf(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) - 96 : 0;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < END - 1 && length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}
