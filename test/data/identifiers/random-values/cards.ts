import { passesLuhn, withLuhn } from "./check-digits";
import {
  digits,
  grouped,
  inFours,
  oneOf,
  pick,
  startingWith,
  unless,
  type Writer,
  type Writers,
} from "./writers";

const cardOf =
  (prefixes: readonly string[], length: number): Writer =>
  (random) => {
    const prefix = pick(random, prefixes);
    return withLuhn(prefix + digits(random, length - 1 - prefix.length));
  };

const writtenInFours =
  (card: Writer): Writer =>
  (random) => {
    const number = card(random);
    return pick(random, [inFours(number, " "), inFours(number, " "), number, inFours(number, "-")]);
  };

const VISA = writtenInFours(cardOf(["4571", "4", "4012", "4"], 16));
const MASTERCARD = writtenInFours(
  cardOf(["51", "52", "53", "54", "55", "2221", "2500", "2719"], 16),
);
const DANKORT = writtenInFours(cardOf(["5019"], 16));
const AMEX: Writer = (random) => {
  const number = cardOf(["34", "37"], 15)(random);
  return pick(random, [number, grouped(number, " ", 4, 6), grouped(number, "-", 4, 6)]);
};

export const CARDS: Writers = {
  "payment-card:visa": VISA,
  "payment-card:mastercard": MASTERCARD,
  "payment-card:dankort": DANKORT,
  "payment-card:amex": AMEX,
  "payment-card:any": oneOf(VISA, MASTERCARD, DANKORT, AMEX),
};

/** No card starts with these digits, and no Swedish twelve-digit number does either. */
export const NOT_A_CARD = ["1", "7", "8", "9"];

export const CARD_LOOK_ALIKES: Writers = {
  luhn16: (random) => {
    const number = withLuhn(startingWith(NOT_A_CARD, 14)(random));
    return pick(random, [number, number, inFours(number, " ")]);
  },
  sixteen: unless(passesLuhn, startingWith(["4", "5", "1", "7"], 15)),
  "masked-card": (random) =>
    pick(random, [
      `${pick(random, ["4571", "5019"])} XXXX XXXX ${digits(random, 4)}`,
      `**** **** **** ${digits(random, 4)}`,
      `4571 ${digits(random, 2)}** **** ${digits(random, 4)}`,
      `XXXXXXXXXXXX${digits(random, 4)}`,
    ]),
};
