/**
 * Codes one yes or no: an encoder is told `bit` and writes it, a decoder reads it and answers it. `chance` is how
 * likely a 1 is, between 0 and 1.
 */
export type CodeBit = (chance: number, bit: number) => number;

export interface Predictor {
  /** What is known beforehand of the questions that follow: of what kind they are, and up to six contexts. */
  setContexts(kind: number, contexts: readonly number[]): void;
  /** Codes a number of `width` bits, as that many questions. An encoder tells it. */
  number(told: number, width: number): number;
}

/** A power of 2. With fewer, contexts share more slots and predict worse; more don't stay in the processor's cache. */
const SLOTS = 1 << 19;
const MOST_CONTEXTS = 6;
const MOST_KINDS = 32;
/** How much is learnt from an answer where there were so many before: much at first. */
const RATES = Float64Array.from({ length: 256 }, (_, uses) => 0.02 + 3 / (uses + 4));
const TRUST_RATE = 0.02;

/**
 * Predicts answers from those before in the same contexts: a logistic regression with a slot for each context and
 * question. It learns, too, how far each of the contexts is to be trusted in each kind of question. All in additions
 * and multiplications, so that every engine computes the same.
 */
export function createPredictor(codeBit: CodeBit): Predictor {
  const weights = new Float32Array(SLOTS);
  const uses = new Uint8Array(SLOTS);
  const trust = new Float32Array(MOST_KINDS * MOST_CONTEXTS).fill(1);
  const rows = new Int32Array(MOST_CONTEXTS);
  let count = 0;
  let trustRow = 0;

  function bit(question: number, told: number): number {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      sum += (weights[(rows[i] as number) ^ question] as number) * (trust[trustRow + i] as number);
    }
    const chance = sigmoid(sum);
    const answer = codeBit(chance, told);
    const error = answer - chance;
    for (let i = 0; i < count; i++) {
      const slot = (rows[i] as number) ^ question;
      const weight = weights[slot] as number;
      const used = uses[slot] as number;
      trust[trustRow + i] = (trust[trustRow + i] as number) + TRUST_RATE * error * weight;
      weights[slot] = weight + error * (RATES[used] as number);
      if (used < 255) uses[slot] = used + 1;
    }
    return answer;
  }

  return {
    setContexts(kind, contexts) {
      trustRow = kind * MOST_CONTEXTS;
      count = contexts.length;
      for (let i = 0; i < count; i++) {
        rows[i] = rowOf((contexts[i] as number) + (kind << 24) + i * 0x10000000);
      }
    },
    number(told, width) {
      let tree = 1;
      for (let shift = width - 1; shift >= 0; shift--) {
        tree = tree * 2 + bit(tree, (told >> shift) & 1);
      }
      return tree - (1 << width);
    },
  };
}

/** Where a context's slots are. Those for the questions of one number lie together, for the processor's cache. */
function rowOf(context: number): number {
  let hash = Math.imul(context, 0x2545f491);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

/** 1 / (1 + e^-x): e^x as (1 + x/1024)^1024, because engines differ in the last digit of Math.exp. */
function sigmoid(x: number): number {
  let power = 1 - Math.max(-8, Math.min(8, x)) / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return 1 / (1 + power);
}
