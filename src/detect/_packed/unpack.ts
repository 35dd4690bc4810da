import { codeList, type CodedWord } from "./letter-model";

/** The digits of what is packed; `bin/packing.mjs` writes with the same. @public */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The coder's interval has five digits. @public */
export const TOP = 64 ** 5 - 1;

/** The list in a packed text: an arithmetic decoder that reads digits of base 64. */
export function unpackList(packed: string, fields: readonly number[]): CodedWord[] {
  let low = 0;
  let high = TOP;
  let value = 0;
  let at = 0;
  const shift = (): void => {
    value = ((value << 6) & TOP) | Math.max(0, DIGITS.indexOf(packed.charAt(at++)));
  };
  for (let i = 0; i < 5; i++) shift();
  return codeList(null, fields, (chance) => {
    const middle = low + Math.floor((high - low) * chance);
    const bit = value <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    // Once both ends begin with the same digit, it is settled.
    while (low >> 24 === high >> 24) {
      low = (low << 6) & TOP;
      high = ((high << 6) & TOP) | 63;
      shift();
    }
    return bit;
  });
}

/**
 * Whether a word is in a Bloom filter of so many hashes: always true for a member, rarely true for others. How rarely
 * is up to who wrote it (see ../person-name/README.md).
 */
export function isInFilter(filter: string, hashes: number, word: string): boolean {
  for (let seed = 1; seed <= hashes; seed++) {
    const at = hash(word, seed) % (filter.length * 6);
    const digit = DIGITS.indexOf(filter.charAt(Math.floor(at / 6)));
    if (((digit >> (at % 6)) & 1) === 0) return false;
  }
  return true;
}

/** FNV-1a with a last stir, so that neighbouring seeds have nothing in common. */
export function hash(word: string, seed: number): number {
  let value = Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < word.length; i++) {
    value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
