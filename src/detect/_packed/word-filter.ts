import { DIGITS } from "../../packing/bit-reader";

// Not asked of the global object for each letter, which is slow in some engines.
const { imul } = Math;

/** Words of which only hashes are kept: a member is always found, one of 2^bits other words as well. */
export interface WordFilter {
  readonly count: number;
  /** Of many, the one under which fewest names are taken for one of the words. */
  readonly seed: number;
  /** What the hashes are taken modulo. */
  readonly range: number;
  /** The gaps between the sorted hashes in Golomb-Rice code. */
  readonly gaps: string;
}

/** Whether a word is in a packed filter. */
export function unpackFilter(filter: WordFilter, bits: number): (word: string) => boolean {
  const { seed, range } = filter;
  const hashes = unpackHashes(filter, bits);
  return (word) => hashes.has(hash(word, seed) % range);
}

/** The hashes of a packed list. A gap is a 1 for each 2^bits in it, a 0, and the rest in `bits` bits. */
export function unpackHashes(
  { count, gaps }: Pick<WordFilter, "count" | "gaps">,
  bits: number,
): Set<number> {
  const hashes = new Set<number>();
  let at = 0;
  const bit = (): number => (DIGITS.indexOf(gaps.charAt(Math.floor(at / 6))) >> (at++ % 6)) & 1;
  let value = 0;
  while (hashes.size < count) {
    while (bit()) value += 1 << bits;
    for (let i = 0; i < bits; i++) value += bit() << i;
    hashes.add(value);
  }
  return hashes;
}

/** FNV-1a with a last stir. */
export function hash(word: string, seed: number): number {
  let value = imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    value = imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  value = imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
