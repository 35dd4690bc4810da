import { withLuhn, withMod11 } from "./check-digits";
import { kennitala } from "./nordic-ids";
import {
  digits,
  grouped,
  pick,
  type Random,
  startingWith,
  wholeNumber,
  type Writers,
} from "./writers";

const cvr = withMod11((random) => `${1 + random(4)}${digits(random, 6)}`);

function seOrgnr(random: Random): string {
  // The third digit is 2 or more, so that it is never taken for a month.
  return withLuhn(`${pick(random, ["55", "55", "96", "80"])}${2 + random(8)}${digits(random, 6)}`);
}

const noOrgnr = withMod11(startingWith(["8", "9"], 7));

/** The numbers of companies are public, whatever they look like. */
export const COMPANY_NUMBERS: Writers = {
  cvr: (random) => {
    const number = cvr(random);
    return pick(random, [number, number, grouped(number, " ", 2, 2, 2), `DK${number}`]);
  },
  /** The P-nummer of a place of business, ten digits as a CPR number has. */
  pnr10: (random) => `10${digits(random, 8)}`,
  "orgnr:se": (random) => grouped(seOrgnr(random), "-", 6),
  "orgnr:no": (random) => grouped(noOrgnr(random), pick(random, [" ", ""]), 3, 3),
  ytunnus: withMod11((random) => `${random(3)}${digits(random, 6)}`, "-", [7, 9, 10, 5, 8, 4, 2]),
  "kennitala-company": kennitala("-", 40),
  vat: (random) =>
    pick(random, [
      `DE${wholeNumber(random, 9)}`,
      `SE${seOrgnr(random)}01`,
      `NO ${noOrgnr(random)} MVA`,
      `GB ${grouped(wholeNumber(random, 9), " ", 3, 4)}`,
      `DK${cvr(random)}`,
    ]),
};
