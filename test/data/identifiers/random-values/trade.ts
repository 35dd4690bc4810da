import { withGs1, withLuhn } from "./check-digits";
import {
  charsOf,
  digits,
  grouped,
  LETTERS,
  LETTERS_AND_DIGITS,
  nonZero,
  oneOf,
  pad,
  pick,
  type Random,
  startingWith,
  wholeNumber,
  type Writers,
} from "./writers";

function amount(random: Random): string {
  const whole = String(1 + random(4_000_000));
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const cents = pad(random(100), 2);
  return pick(random, [
    `${dotted},${cents} kr.`,
    `kr. ${dotted},-`,
    `DKK ${dotted},${cents}`,
    `EUR ${dotted.replace(/\./g, ",")}.${cents}`,
    `${dotted.replace(/\./g, " ")},${cents}`,
    whole,
  ]);
}

const recentYear = (random: Random) => `20${pad(20 + random(7), 2)}`;

/** What orders, invoices and lists of goods are full of. */
export const TRADE: Writers = {
  amount,
  order: oneOf(
    (random) => nonZero(random) + digits(random, 5 + random(4)),
    (random) => `SO-${recentYear(random)}-${digits(random, 5)}`,
    (random) => `${digits(random, 3)}-${digits(random, 7)}`,
    (random) => grouped(digits(random, 8), " ", 4),
  ),
  invoice: oneOf(
    (random) => `F${digits(random, 7)}`,
    (random) => `${recentYear(random)}-${digits(random, 4)}`,
    (random) => wholeNumber(random, 8),
  ),
  ean: (random) => withGs1(`579000${digits(random, 6)}`),
  isbn: (random) =>
    grouped(withGs1(`97887${digits(random, 7)}`), pick(random, ["-", ""]), 3, 2, 4, 3),
  imei: (random) => withLuhn(startingWith(["35", "86"], 12)(random)),
  vin: (random) =>
    `WVWZZZ${charsOf(random, "1234AKJ", 3)}${charsOf(random, "LMNPRST", 1)}W${digits(random, 6)}`,
  serial: (random) =>
    pick(random, [
      `C02${charsOf(random, LETTERS_AND_DIGITS, 8)}`,
      `SN${digits(random, 8)}`,
      `${digits(random, 4)}-${charsOf(random, LETTERS_AND_DIGITS, 4)}-${digits(random, 4)}`,
    ]),
  part: (random) =>
    pick(random, [
      `${charsOf(random, LETTERS, 2)}-${digits(random, 4)}`,
      `${digits(random, 3)}.${digits(random, 3)}.${digits(random, 2)}`,
      `${digits(random, 2)}-${digits(random, 4)}-${charsOf(random, LETTERS, 1)}`,
    ]),
  dims: (random) => `${60 + random(140)}x80x${90 + random(120)} cm`,
  kg: (random) => `${1 + random(24)}.${digits(random, 3)} kg`,
};
