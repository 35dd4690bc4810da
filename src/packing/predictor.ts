import { CERTAIN, type NextBit } from "./bit-reader";

// Not asked of the global object for each bit, which is slow in some engines.
const { imul } = Math;

/**
 * Questions that lead to a character: at fork `f` a 1 leads to `right[f]`, a 0 to `left[f]`, a negative number is the
 * character's code. Likely characters are few questions away (Huffman).
 */
export interface Tree {
  readonly left: Int16Array;
  readonly right: Int16Array;
}

/** Marks a fork in a written tree: both its branches follow. @public */
export const FORK = "#";

/** The tree that is written as its forks and characters from left to right: "#a#bc". */
export function readTree(written: string): Tree {
  const left = new Int16Array(written.length);
  const right = new Int16Array(written.length);
  let at = 0;
  let forks = 0;
  const branch = (): number => {
    const character = written.charAt(at++);
    if (character !== FORK) return -character.charCodeAt(0);
    const fork = forks++;
    left[fork] = branch();
    right[fork] = branch();
    return fork;
  };
  branch();
  return { left, right };
}

/** A power of 2. With fewer, contexts share more slots and predict worse; more don't stay in the processor's cache. */
const SLOTS = 1 << 18;
/** Contexts have no more bits than this. */
const CONTEXT_BITS = 26;
/** 1 as weights and trusts have it. All is computed in whole numbers: every engine agrees on them, and cold ones are fast. */
const ONE = 1 << 16;
/** Bits of a count, and the highest count. */
const COUNT_BITS = 5;
const MOST_USED = 31;
/** How much is learnt from an answer where there were so many before, in 4096ths: much at first. */
const RATES = Int32Array.from(
  { length: MOST_USED + 1 },
  (_, uses) => 4096 * (0.02 + 3 / (uses + 4)),
);
/** Sums beyond this are as good as certain. */
const SUREST = 8;
const STEPS = 64;
/** The chance 1 / (1 + e^-x) in steps. e^x as (1 + x/1024)^1024, because engines differ in the last digit of Math.exp. */
const CHANCES = Int32Array.from({ length: 2 * SUREST * STEPS + 1 }, (_, step) => {
  let power = 1 + (SUREST - step / STEPS) / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return CERTAIN / (1 + power) + 0.5;
});

/** How many contexts a character is predicted from. */
const CONTEXTS = 4;

/** Reads a character of a tree that is predicted from four contexts. `kind`: what is read, 0 or 1. */
export type ReadCharacter = (
  tree: Tree,
  kind: number,
  one: number,
  other: number,
  third: number,
  fourth: number,
) => number;

/**
 * Predicts answers from those before in the same contexts: a logistic regression with a weight for each context and
 * fork. It learns, too, how far each context is to be trusted in each kind.
 */
export function createPredictor(nextBit: NextBit): ReadCharacter {
  /** How often it was asked in the low bits, above them the weight. */
  const slots = new Int32Array(SLOTS);
  const trust = new Int32Array(2 * CONTEXTS).fill(ONE);
  function learn(slot: number, weight: number, each: number, error: number): void {
    const used = (slots[slot] as number) & MOST_USED;
    const learnt = weight + ((error * (RATES[used] as number)) >> 8);
    slots[slot] = (learnt << COUNT_BITS) | (used < MOST_USED ? used + 1 : used);
    trust[each] = (trust[each] as number) + ((error * (weight >> 6)) >> 12);
  }

  return ({ left, right }, kind, one, other, third, fourth) => {
    const first = kind * CONTEXTS;
    const row0 = rowOf(one, first);
    const row1 = rowOf(other, first + 1);
    const row2 = rowOf(third, first + 2);
    const row3 = rowOf(fourth, first + 3);
    let fork = 0;
    do {
      const weight0 = (slots[row0 ^ fork] as number) >> COUNT_BITS;
      const weight1 = (slots[row1 ^ fork] as number) >> COUNT_BITS;
      const weight2 = (slots[row2 ^ fork] as number) >> COUNT_BITS;
      const weight3 = (slots[row3 ^ fork] as number) >> COUNT_BITS;
      const chance = chanceOf(
        times(weight0, trust[first] as number) +
          times(weight1, trust[first + 1] as number) +
          times(weight2, trust[first + 2] as number) +
          times(weight3, trust[first + 3] as number),
      );
      const bit = nextBit(chance);
      const error = bit * CERTAIN - chance;
      learn(row0 ^ fork, weight0, first, error);
      learn(row1 ^ fork, weight1, first + 1, error);
      learn(row2 ^ fork, weight2, first + 2, error);
      learn(row3 ^ fork, weight3, first + 3, error);
      fork = (bit ? right : left)[fork] as number;
    } while (fork > 0);
    return -fork;
  };
}

function times(weight: number, trust: number): number {
  return ((weight >> 6) * (trust >> 6)) >> 4;
}

function chanceOf(sum: number): number {
  const step = (sum >> 10) + SUREST * STEPS;
  if (step < 0) return CHANCES[0] as number;
  return CHANCES[step < CHANCES.length ? step : CHANCES.length - 1] as number;
}

/** Where the slots of a context of one sort are. Those of its forks lie together, for the processor's cache. */
function rowOf(context: number, sort: number): number {
  let hash = imul(context | (sort << CONTEXT_BITS), 0x2545f491);
  hash = imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}
