/**
 * How cards met in the Nordic countries begin (ISO/IEC 7812), with the lengths in use. Lengths that no living card has
 * are left out: 13-digit Visa numbers are EANs today, and 18 digits are SSCC parcel numbers.
 */
const ISSUERS = [
  // Visa with Visa/Dankort (4571), UnionPay, Discover, Maestro
  /^(?=.{16}$|.{19}$)(?:4|62|6011|64[4-9]|65|50(?:18|20|38)|5893|6304|6759|676[0-3])/,
  // Mastercard's two ranges, Dankort, JCB
  /^(?=.{16}$)(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|5019|35(?:2[89]|[3-8]))/,
  // American Express
  /^(?=.{15}$)3[47]/,
  // Diners Club
  /^(?=.{14}$|.{16}$)3(?:0[0-5]|[689])/,
];

/** True when a card with these digits can have been issued. */
export function isIssued(digits: string): boolean {
  return ISSUERS.some((beginning) => beginning.test(digits));
}
