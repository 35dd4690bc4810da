import { noAccount } from "./bank-accounts";
import { mod97, toTen, weightedSum, withLuhn } from "./check-digits";
import { kennitala } from "./nordic-ids";
import {
  digits,
  inFours,
  pad,
  pick,
  type Random,
  startingWith,
  wholeNumber,
  type Writer,
  type Writers,
} from "./writers";

function beAccount(random: Random): string {
  const body = wholeNumber(random, 10);
  return body + pad(mod97(body) || 97, 2);
}

function frAccount(random: Random): string {
  const body = pick(random, ["30004", "20041"]) + digits(random, 16);
  return body + pad(97 - mod97(`${body}00`), 2);
}

function esCheck(body: string, weights: readonly number[]): string {
  const rest = 11 - (weightedSum(body, weights) % 11);
  if (rest === 11) return "0";
  return rest === 10 ? "1" : String(rest);
}

function esAccount(random: Random): string {
  const bank = pick(random, ["2100", "0049", "0182"]) + digits(random, 4);
  const account = digits(random, 10);
  const bankCheck = esCheck(bank, [4, 8, 5, 10, 9, 7, 3, 6]);
  return bank + bankCheck + esCheck(account, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) + account;
}

function plAccount(random: Random): string {
  const bank = pick(random, ["1020", "1140", "1090"]) + digits(random, 3);
  return bank + toTen(weightedSum(bank, [3, 9, 7, 1, 3, 9, 7])) + digits(random, 16);
}

/** What follows the country and its two check digits, with the checks that a country has of its own. */
const BBAN: Writers = {
  dk: startingWith(["0040", "0440", "3001", "5301", "7118", "9070"], 10),
  fo: startingWith(["6460", "9181"], 10),
  gl: (random) => `6471${digits(random, 10)}`,
  se: startingWith(["500", "600", "800", "300"], 17),
  no: noAccount,
  fi: (random) => withLuhn(startingWith(["405", "529", "800"], 10)(random)),
  is: (random) => `0${digits(random, 3)}26${digits(random, 6)}${kennitala("")(random)}`,
  de: startingWith(["20050550", "37040044", "21750000"], 10),
  gb: startingWith(["NWBK", "BARC", "LOYD", "MIDL"], 14),
  nl: startingWith(["INGB0", "RABO0", "ABNA0"], 9),
  be: beAccount,
  fr: frAccount,
  es: esAccount,
  pl: plAccount,
  ch: startingWith(["00762", "09000"], 12),
  at: startingWith(["19043", "32000"], 11),
  ie: startingWith(["AIBK", "BOFI"], 14),
  lt: (random) => `73000${digits(random, 11)}`,
};

const ibanOf =
  (country: string, bbanOf: Writer): Writer =>
  (random) => {
    const bban = bbanOf(random);
    const code = country.toUpperCase();
    const iban = code + pad(98 - mod97(`${bban}${code}00`), 2) + bban;
    return pick(random, [
      inFours(iban, " "),
      inFours(iban, " "),
      iban,
      iban,
      inFours(iban, "\u00a0"),
      iban.toLowerCase(),
      inFours(iban, " ").toLowerCase(),
      inFours(iban, "-"),
    ]);
  };

const BY_COUNTRY = Object.entries(BBAN).map(
  ([country, bban]) => [`iban:${country}`, ibanOf(country, bban)] as const,
);

export const IBANS: Writers = {
  ...Object.fromEntries(BY_COUNTRY),
  "iban:any": (random) => pick(random, BY_COUNTRY)[1](random),
};
