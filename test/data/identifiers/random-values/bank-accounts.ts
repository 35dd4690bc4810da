import { withLuhn, withMod11 } from "./check-digits";
import { isFnr } from "./nordic-ids";
import {
  anyOf,
  digits,
  grouped,
  nonZero,
  oneOf,
  pad,
  pick,
  type Random,
  unless,
  wholeNumber,
  type Writer,
  type Writers,
} from "./writers";

export const noAccount = unless(
  isFnr,
  withMod11((random) => wholeNumber(random, 10)),
);

const dkReg = (random: Random) => pad(40 + random(9900), 4);

/** Seven to ten digits; banks pad them with zeros or do not. */
function dkKonto(random: Random): string {
  const short = nonZero(random) + digits(random, 6 + random(4));
  return pick(random, [short.padStart(10, "0"), short, short]);
}

const dk =
  (between: string): Writer =>
  (random) =>
    dkReg(random) + between + dkKonto(random);

export const BANK_ACCOUNTS: Writers = {
  /** Register number and account number side by side; the template gives the label. */
  "bank-account:dk": oneOf(
    dk(" "),
    dk(" "),
    dk("-"),
    dk(" - "),
    dk(" / "),
    dk("/"),
    dk("\u00a0"),
    (random) => `${dkReg(random)} ${grouped(pad(random(1e9), 10), " ", 4, 3)}`,
  ),
  /** With the word for the account in between; the template ends in a word for the register number. */
  "bank-account:dk-words": oneOf(
    dk(" Konto "),
    dk(" konto: "),
    dk(" kto. "),
    dk(", kontonr. "),
    dk(" Kontonr.: "),
    dk(", konto nr. "),
    dk("\nKontonr.: "),
    dk("\nKonto "),
    dk("; kontonummer "),
    dk(" og kontonummer "),
    dk(" kontonr:"),
  ),
  "bank-account:dk-words-en": oneOf(
    dk(", account no. "),
    dk(" account "),
    dk("\nAccount number: "),
    dk(" / account no.: "),
  ),
  "bank-account:no": oneOf(
    (random) => grouped(noAccount(random), ".", 4, 2),
    (random) => grouped(noAccount(random), ".", 4, 2),
    (random) => grouped(noAccount(random), " ", 4, 2),
    noAccount,
  ),
};

/** Numbers on payment slips, and the codes of banks. */
export const BANK_LOOK_ALIKES: Writers = {
  swift: anyOf(["DABADKKK", "NDEADKKK", "HANDSESS", "DNBANOKKXXX", "COBADEFF"]),
  bankgiro: (random) => grouped(withLuhn(`5${digits(random, 6)}`), "-", 4),
  plusgiro: (random) => `${grouped(wholeNumber(random, 6), " ", 2, 2)}-${random(10)}`,
  "fi-line": (random) => `+71<${withLuhn(`00${digits(random, 12)}`)}+8${digits(random, 7)}<`,
};
