import { type Arbitrary, integer, tuple } from "fast-check";

/** Digits with the check digit behind them that passes; "" when none does, as happens under modulus 11. */
export function withCheckDigit(body: string, passes: (digits: string) => boolean): string {
  const check = "0123456789".split("").find((digit) => passes(body + digit));
  return check === undefined ? "" : body + check;
}

/** Numbers with one digit, of those from `first` to `last`, replaced by another. */
export function mistyped(
  number: Arbitrary<string>,
  first: number,
  last: number,
): Arbitrary<string> {
  return tuple(number, integer({ min: first, max: last }), integer({ min: 1, max: 9 })).map(
    ([digits, at, add]) => {
      const wrong = (Number(digits.charAt(at)) + add) % 10;
      return digits.slice(0, at) + wrong + digits.slice(at + 1);
    },
  );
}
