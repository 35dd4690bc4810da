import { untilFound, type Writer } from "./writers";

export function weightedSum(body: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0);
}

/** What is missing to the next multiple of ten. */
export const toTen = (sum: number) => String((10 - (sum % 10)) % 10);

/** 2 to 7 from the right, over and over: what most Nordic numbers use. */
const twoToSeven = (length: number) => Array.from({ length }, (_, i) => 2 + ((length - 1 - i) % 6));

/** The modulus 11 check digit as the Nordic countries reckon it; null where none exists. */
export function mod11(body: string, weights = twoToSeven(body.length)): string | null {
  const check = (11 - (weightedSum(body, weights) % 11)) % 11;
  return check === 10 ? null : String(check);
}

/** Bodies for which a modulus 11 check digit exists, with that digit. */
export const withMod11 =
  (body: Writer, between = "", weights?: number[]): Writer =>
  (random) =>
    untilFound(() => {
      const start = body(random);
      const check = mod11(start, weights);
      return check === null ? null : start + between + check;
    });

/** Sums the digits from the right; every other one, the last included, is changed first. */
function sumFromTheRight(body: string, change: (digit: number) => number): number {
  const values = body.split("").reverse().map(Number);
  return values.reduce((sum, digit, i) => sum + (i % 2 === 0 ? change(digit) : digit), 0);
}

export const luhn = (body: string) =>
  toTen(sumFromTheRight(body, (digit) => (digit > 4 ? 2 * digit - 9 : 2 * digit)));
export const withLuhn = (body: string) => body + luhn(body);
export const passesLuhn = (number: string) => withLuhn(number.slice(0, -1)) === number;

/** With the check digit of GS1 numbers (EAN, SSCC, ISBN). */
export const withGs1 = (body: string) => body + toTen(sumFromTheRight(body, (digit) => 3 * digit));

/** Remainder by 97, letters counting as 10 to 35. */
export function mod97(text: string): number {
  const number = text.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return number.split("").reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
