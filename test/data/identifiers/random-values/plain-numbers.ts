import { NOT_A_CARD } from "./cards";
import { passesLuhn } from "./check-digits";
import { isFnr, isKennitala } from "./nordic-ids";
import { digits, pick, startingWith, unless, wholeNumber, type Writers } from "./writers";

/** Numbers with no meaning of their own; none is valid as an identity number or a card. */
export const PLAIN_NUMBERS: Writers = {
  four: (random) => String(1000 + random(9000)),
  nine: (random) => wholeNumber(random, 9),
  ten: unless(
    (number) => passesLuhn(number) || isKennitala(number),
    (random) => wholeNumber(random, 10),
  ),
  eleven: unless(isFnr, (random) => wholeNumber(random, 11)),
  twelve: startingWith(NOT_A_CARD, 11),
  bigint: (random) => pick(random, NOT_A_CARD) + digits(random, 13 + random(6)),
  /** The extension of a phone. */
  ext: (random) => `${2 + random(7)}${digits(random, 3)}`,
};
