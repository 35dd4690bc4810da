/** First digits (inclusive, same number of digits) and the lengths in use for them. */
type Range = readonly [from: number, to: number, lengths: readonly number[]];

/**
 * Issuer ranges (ISO/IEC 7812) of the cards met in the Nordic countries. Lengths that no living card has are left
 * out: 13-digit Visa numbers are EANs today, and 18 digits are SSCC parcel numbers.
 */
const RANGES: readonly Range[] = [
  [4, 4, [16, 19]], // Visa, Visa/Dankort (4571)
  [51, 55, [16]], // Mastercard
  [2221, 2720, [16]], // Mastercard, second range
  [5019, 5019, [16]], // Dankort
  [34, 34, [15]], // American Express
  [37, 37, [15]],
  [300, 305, [14, 16]], // Diners Club
  [36, 36, [14, 16]],
  [38, 39, [14, 16]],
  [6011, 6011, [16, 19]], // Discover
  [644, 659, [16, 19]],
  [3528, 3589, [16]], // JCB
  [62, 62, [16, 19]], // UnionPay
  [5018, 5018, [16, 19]], // Maestro
  [5020, 5020, [16, 19]],
  [5038, 5038, [16, 19]],
  [5893, 5893, [16, 19]],
  [6304, 6304, [16, 19]],
  [6759, 6763, [16, 19]],
];

/** True when a card with these digits can have been issued. */
export function isIssued(digits: string): boolean {
  return RANGES.some(([from, to, lengths]) => {
    const prefix = Number(digits.slice(0, String(from).length));
    return prefix >= from && prefix <= to && lengths.indexOf(digits.length) >= 0;
  });
}
