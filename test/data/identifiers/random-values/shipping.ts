import { NOT_A_CARD } from "./cards";
import { weightedSum, withGs1 } from "./check-digits";
import {
  charsOf,
  digits,
  grouped,
  LETTERS_AND_DIGITS,
  oneOf,
  pick,
  type Random,
  startingWith,
  type Writers,
} from "./writers";

/** ISO 6346: letters count from 10 without the multiples of 11. */
function container(random: Random): string {
  const owner = pick(random, ["MSKU", "MAEU", "TCLU", "HLXU", "CMAU"]);
  const serial = digits(random, 6);
  const valueOf = (char: string) => {
    const value = parseInt(char, 36);
    return value < 10 ? value : value + Math.floor((value - 1) / 10);
  };
  const chars = (owner + serial).split("");
  const check = (chars.reduce((sum, char, i) => sum + valueOf(char) * 2 ** i, 0) % 11) % 10;
  return pick(random, [
    `${owner}${serial}${check}`,
    `${owner} ${serial}-${check}`,
    `${owner} ${serial} ${check}`,
  ]);
}

/** The UPU's numbers, with a modulus 11 of their own. */
function postalItem(random: Random): string {
  const serial = digits(random, 8);
  const check = 11 - (weightedSum(serial, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const digit = check === 10 ? 0 : check === 11 ? 5 : check;
  return `${pick(random, ["CP", "RR", "LX"])}${serial}${digit}${pick(random, ["DK", "SE", "DE"])}`;
}

function airWaybill(random: Random): string {
  const serial = digits(random, 7);
  const prefix = pick(random, ["117", "020", "172", "176"]);
  return `${prefix}${pick(random, ["-", "-", " "])}${serial}${Number(serial) % 7}`;
}

function taric(random: Random): string {
  const code = startingWith(["84", "85", "39", "73"], 6)(random) + pick(random, ["00", "90"]);
  return pick(random, [code, grouped(code, " ", 4, 2, 2), grouped(code, ".", 4, 2, 2)]);
}

/** Freight, customs and parcels. */
export const SHIPPING: Writers = {
  container,
  sscc: (random) => withGs1(`35790000${digits(random, 9)}`),
  awb: airWaybill,
  bl: startingWith(["MAEU", "HLCU", "MEDU"], 9),
  imo: (random) => {
    const body = `9${digits(random, 5)}`;
    return `${body}${weightedSum(body, [7, 6, 5, 4, 3, 2]) % 10}`;
  },
  taric,
  mrn: (random) =>
    `2${3 + random(4)}DK00${digits(random, 4)}${charsOf(random, LETTERS_AND_DIGITS, 8)}`,
  tracking: oneOf(
    (random) => `1Z${charsOf(random, LETTERS_AND_DIGITS, 6)}${digits(random, 10)}`,
    (random) => `JJD00${digits(random, 16)}`,
    (random) => `00${startingWith(NOT_A_CARD, 17)(random)}`,
    postalItem,
  ),
};
