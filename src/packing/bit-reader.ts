/** Tells the next answer, 1 or 0, to a question; `chance` says in `CERTAIN`ths how likely a 1 is. */
export type NextBit = (chance: number) => number;

/** Chances are between 0 and this. */
export const CERTAIN = 1 << 12;
/** The digits of what is packed; `bin/packing.mjs` and `bin/build-names.mjs` write with the same. @public */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The range has five digits, and never less than four. @public */
export const WIDEST = 64 ** 5 - 1;
/** @public */
export const NARROWEST = 64 ** 4;

/**
 * Reads answers from digits by range coding (Martin, 1979): each question cuts a range of numbers in the ratio of its
 * chances, and the number that the digits are tells which part it was.
 */
export function bitReader(digits: string): NextBit {
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  let range = WIDEST;
  /** How far the number is above the bottom of the range. */
  let above = 0;
  let at = 0;
  // Behind the last digit come zeros: `charCodeAt` gives NaN, of which the table has nothing.
  const shift = () => (above << 6) | (values[digits.charCodeAt(at++)] as number);
  for (let digit = 0; digit < 5; digit++) above = shift();

  return (chance) => {
    const part = (range >> 12) * chance;
    const bit = above < part ? 1 : 0;
    if (bit) range = part;
    else {
      range -= part;
      above -= part;
    }
    while (range < NARROWEST) {
      range <<= 6;
      above = shift();
    }
    return bit;
  };
}
