import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DetectorId } from "../../../src/detect/finding";
import { randomFrom, type Random } from "../cpr/corpus";

/** The kinds of personal data that the templates hold. */
export const IDENTIFIER_DETECTORS = [
  "se-pnr",
  "no-fnr",
  "fi-hetu",
  "is-kennitala",
  "iban",
  "bank-account",
  "payment-card",
  "passport",
  "driving-licence",
  "phone",
  "email",
  "address",
  "date-of-birth",
  "vehicle-registration",
] as const satisfies readonly DetectorId[];

export type IdentifierDetector = (typeof IDENTIFIER_DETECTORS)[number];

/** Where a value stands: UTF-16 offsets, without the label before it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly detector: IdentifierDetector;
}

export interface Template {
  readonly text: string;
  /** The `# family:` heading it stands under. */
  readonly family: string;
  /** False for a hard negative, which may still hold a company's IBAN or bank account, marked. */
  readonly positive: boolean;
}

/** A generated text and what a perfect detector finds in it. */
export interface Line {
  readonly text: string;
  readonly family: string;
  readonly positive: boolean;
  /** The template that it came from. */
  readonly template: string;
  readonly spans: readonly Span[];
}

type Writer = (random: Random) => string;

// --- Building blocks ---

const pad = (value: number, length: number) => String(value).padStart(length, "0");
const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;
const oneOf =
  (...writers: Writer[]): Writer =>
  (random) =>
    pick(random, writers)(random);

function charsOf(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[random(alphabet.length)]).join("");
}

/** Lists of words stay readable when they stand in lines. */
const listOf = (text: string) => text.trim().split(/ \| |\n\s*/);

const digits = (random: Random, length: number) => charsOf(random, "0123456789", length);
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LETTERS_AND_DIGITS = LETTERS + "0123456789";

/** Cuts `text` into pieces of the given sizes as far as it reaches; a rest makes the last piece. */
function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const size of sizes) {
    pieces.push(text.slice(from, from + size));
    from += size;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== "");
}

const grouped = (text: string, separator: string, ...sizes: number[]) =>
  cut(text, sizes).join(separator);
const inFours = (text: string, separator: string) => grouped(text, separator, 4, 4, 4, 4, 4, 4, 4);

/** Tries until a number comes out for which check digits exist. */
function untilFound(make: () => string | null): string {
  for (;;) {
    const made = make();
    if (made !== null) return made;
  }
}

// --- Check digits ---

function weightedSum(body: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0);
}

/** The modulus 11 check digit as Norway, Iceland and Finland reckon it; null where none exists. */
function mod11(body: string, weights: readonly number[]): string | null {
  const check = (11 - (weightedSum(body, weights) % 11)) % 11;
  return check === 10 ? null : String(check);
}

function luhn(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

const withLuhn = (body: string) => body + luhn(body);

/** The check digit of GS1 numbers (EAN, SSCC, ISBN). */
function gs1(body: string): string {
  const sum = body
    .split("")
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Remainder by 97, letters counting as 10 to 35. */
function mod97(text: string): number {
  const number = text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return number.split("").reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

const KENNITALA_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];
const FNR_FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const FNR_SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits and the two check digits of a fødselsnummer; null where none exist. */
function withFnrChecks(body: string): string | null {
  const first = mod11(body, FNR_FIRST_WEIGHTS);
  if (first === null) return null;
  const second = mod11(body + first, FNR_SECOND_WEIGHTS);
  return second === null ? null : body + first + second;
}

// --- National identity numbers ---

interface Birth {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function birthBetween(random: Random, from: number, to: number): Birth {
  return { day: 1 + random(28), month: 1 + random(12), year: from + random(to - from + 1) };
}

const adultOrChild = (random: Random) => birthBetween(random, 1934, 2022);
const shortYear = (birth: Birth) => pad(birth.year % 100, 2);
const dayFirst = (birth: Birth) => pad(birth.day, 2) + pad(birth.month, 2) + shortYear(birth);
const yearFirst = (birth: Birth) => shortYear(birth) + pad(birth.month, 2) + pad(birth.day, 2);

/** Century, six digits of the date, four more. One in six is a samordningsnummer, with 60 added to the day. */
function sePnr(random: Random, birth: Birth): [century: string, date: string, serial: string] {
  const coordination = random(6) === 0;
  const date = yearFirst(coordination ? { ...birth, day: birth.day + 60 } : birth);
  const serial = pad(1 + random(998), 3);
  return [String(birth.year).slice(0, 2), date, serial + luhn(date + serial)];
}

const sePnrAs =
  (write: (century: string, date: string, serial: string) => string): Writer =>
  (random) =>
    write(...sePnr(random, adultOrChild(random)));

const SE_PNR_HYPHEN: Writer = oneOf(
  sePnrAs((_, date, serial) => `${date}-${serial}`),
  sePnrAs((century, date, serial) => `${century}${date}-${serial}`),
);
const SE_PNR_CENTENARIAN: Writer = (random) => {
  const [, date, serial] = sePnr(random, birthBetween(random, 1916, 1925));
  return `${date}+${serial}`;
};
const SE_PNR_BARE: Writer = oneOf(
  sePnrAs((_, date, serial) => date + serial),
  sePnrAs((century, date, serial) => century + date + serial),
);
const SE_PNR: Writer = oneOf(
  SE_PNR_HYPHEN,
  SE_PNR_HYPHEN,
  SE_PNR_BARE,
  sePnrAs((_, date, serial) => `${date} ${serial}`),
  sePnrAs((century, date, serial) => `${century}${date} ${serial}`),
  sePnrAs((_, date, serial) => `${date} - ${serial}`),
  sePnrAs((century, date, serial) => `${century}${date}–${serial}`),
  SE_PNR_CENTENARIAN,
);

/** One in six is a D-nummer, with 40 added to the day. */
function noFnr(random: Random): string {
  return untilFound(() => {
    const birth = adultOrChild(random);
    const dNumber = random(6) === 0;
    const individual = birth.year < 2000 ? random(500) : 500 + random(500);
    const date = dayFirst(dNumber ? { ...birth, day: birth.day + 40 } : birth);
    return withFnrChecks(date + pad(individual, 3));
  });
}

const NO_FNR_BARE: Writer = noFnr;
const NO_FNR: Writer = oneOf(
  NO_FNR_BARE,
  NO_FNR_BARE,
  (random) => grouped(noFnr(random), " ", 6),
  (random) => grouped(noFnr(random), " ", 6),
  (random) => grouped(noFnr(random), "\u00a0", 6),
  (random) => grouped(noFnr(random), "-", 6),
);

const HETU_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const FI_HETU: Writer = (random) => {
  const birth = adultOrChild(random);
  // The letters other than "-" and "A" were added in 2023 and are rare still.
  const signs = birth.year < 2000 ? "-----YXWVU" : "AAAAABCDEF";
  const body = dayFirst(birth) + pad(2 + random(898), 3);
  const check = HETU_CHECKS[Number(body) % 31] ?? "";
  return dayFirst(birth) + pick(random, signs.split("")) + body.slice(6) + check;
};
const FI_HETU_OLD: Writer = (random) => {
  const date = dayFirst(birthBetween(random, 1885, 1899));
  const serial = pad(2 + random(898), 3);
  return `${date}+${serial}${HETU_CHECKS[Number(date + serial) % 31] ?? ""}`;
};
const FI_HETU_LOWER: Writer = (random) => FI_HETU(random).toLowerCase();

/** `dayOffset` 40 makes the number of a company, which is no personal data. */
const kennitala =
  (separator: string, dayOffset = 0): Writer =>
  (random) =>
    untilFound(() => {
      const birth = adultOrChild(random);
      const date = dayFirst({ ...birth, day: birth.day + dayOffset });
      const serial = String(20 + random(80));
      const check = mod11(date + serial, KENNITALA_WEIGHTS);
      const century = birth.year < 2000 ? "9" : "0";
      return check === null ? null : date + separator + serial + check + century;
    });

const IS_KENNITALA_HYPHEN = kennitala("-");
const IS_KENNITALA: Writer = oneOf(
  IS_KENNITALA_HYPHEN,
  IS_KENNITALA_HYPHEN,
  kennitala(""),
  kennitala(" "),
);

// --- Bank details and cards ---

const NO_ACCOUNT_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function noAccount(random: Random): string {
  return untilFound(() => {
    const body = String(1 + random(9)) + digits(random, 9);
    const check = mod11(body, NO_ACCOUNT_WEIGHTS);
    const account = body + String(check);
    // Some account numbers are a valid fødselsnummer too; those would have two right labels.
    return check === null || withFnrChecks(body.slice(0, 9)) === account ? null : account;
  });
}

const twoDigits97 = (body: string) => body + pad(97 - mod97(`${body}00`), 2);

function beAccount(random: Random): string {
  const body = String(1 + random(9)) + digits(random, 9);
  return body + pad(mod97(body) || 97, 2);
}

function esAccount(random: Random): string {
  const check = (body: string, weights: readonly number[]) => {
    const rest = 11 - (weightedSum(body, weights) % 11);
    if (rest === 11) return "0";
    return rest === 10 ? "1" : String(rest);
  };
  const bank = pick(random, ["2100", "0049", "0182"]) + digits(random, 4);
  const account = digits(random, 10);
  const bankCheck = check(bank, [4, 8, 5, 10, 9, 7, 3, 6]);
  return bank + bankCheck + check(account, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) + account;
}

function plAccount(random: Random): string {
  const bank = pick(random, ["1020", "1140", "1090"]) + digits(random, 3);
  const check = (10 - (weightedSum(bank, [3, 9, 7, 1, 3, 9, 7]) % 10)) % 10;
  return bank + String(check) + digits(random, 16);
}

const dkAccount: Writer = (random) =>
  pick(random, ["0040", "0440", "3001", "5301", "7118", "9070"]) + digits(random, 10);

/** What follows the country and its two check digits, with the checks that a country has of its own. */
const BBAN: Readonly<Record<string, Writer>> = {
  dk: dkAccount,
  fo: (random) => pick(random, ["6460", "9181"]) + digits(random, 10),
  gl: (random) => `6471${digits(random, 10)}`,
  se: (random) => pick(random, ["5000", "6000", "8000", "3000"]).slice(0, 3) + digits(random, 17),
  no: noAccount,
  fi: (random) => withLuhn(pick(random, ["405", "529", "800"]) + digits(random, 10)),
  is: (random) => `0${digits(random, 3)}26${digits(random, 6)}${kennitala("")(random)}`,
  de: (random) => pick(random, ["20050550", "37040044", "21750000"]) + digits(random, 10),
  gb: (random) => pick(random, ["NWBK", "BARC", "LOYD", "MIDL"]) + digits(random, 14),
  nl: (random) => `${pick(random, ["INGB", "RABO", "ABNA"])}0${digits(random, 9)}`,
  be: beAccount,
  fr: (random) => twoDigits97(pick(random, ["30004", "20041"]) + digits(random, 16)),
  es: esAccount,
  pl: plAccount,
  ch: (random) => pick(random, ["00762", "09000"]) + digits(random, 12),
  at: (random) => pick(random, ["19043", "32000"]) + digits(random, 11),
  ie: (random) => pick(random, ["AIBK", "BOFI"]) + digits(random, 14),
  lt: (random) => `73000${digits(random, 11)}`,
};

const ibanOf =
  (country: string): Writer =>
  (random) => {
    const bban = BBAN[country]?.(random) ?? "";
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

const dkReg = (random: Random) => pad(40 + random(9900), 4);

/** Seven to ten digits; banks pad them with zeros or do not. */
function dkKonto(random: Random): string {
  const short = String(1 + random(9)) + digits(random, 6 + random(4));
  return pick(random, [short.padStart(10, "0"), short, short]);
}

const dkBank =
  (between: string): Writer =>
  (random) =>
    dkReg(random) + between + dkKonto(random);

/** Register number and account number side by side; the template gives the label. */
const DK_BANK: Writer = oneOf(
  dkBank(" "),
  dkBank(" "),
  dkBank("-"),
  dkBank(" - "),
  dkBank(" / "),
  dkBank("/"),
  dkBank("\u00a0"),
  (random) => `${dkReg(random)} ${grouped(pad(random(1e9), 10), " ", 4, 3)}`,
);

/** With the word for the account in between; the template ends in a word for the register number. */
const DK_BANK_WORDS: Writer = oneOf(
  dkBank(" Konto "),
  dkBank(" konto: "),
  dkBank(" kto. "),
  dkBank(", kontonr. "),
  dkBank(" Kontonr.: "),
  dkBank(", konto nr. "),
  dkBank("\nKontonr.: "),
  dkBank("\nKonto "),
  dkBank("; kontonummer "),
  dkBank(" og kontonummer "),
  dkBank(" kontonr:"),
);

const DK_BANK_WORDS_EN: Writer = oneOf(
  dkBank(", account no. "),
  dkBank(" account "),
  dkBank("\nAccount number: "),
  dkBank(" / account no.: "),
);

const NO_BANK: Writer = oneOf(
  (random) => grouped(noAccount(random), ".", 4, 2),
  (random) => grouped(noAccount(random), ".", 4, 2),
  (random) => grouped(noAccount(random), " ", 4, 2),
  noAccount,
);

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

const VISA = cardOf(["4571", "4", "4012", "4"], 16);
const CARD_VISA = writtenInFours(VISA);
const CARD_MASTERCARD = writtenInFours(
  cardOf(["51", "52", "53", "54", "55", "2221", "2500", "2719"], 16),
);
const CARD_DANKORT = writtenInFours(cardOf(["5019"], 16));
const CARD_AMEX: Writer = (random) => {
  const number = cardOf(["34", "37"], 15)(random);
  return pick(random, [number, grouped(number, " ", 4, 6), grouped(number, "-", 4, 6)]);
};

// --- Documents and vehicles ---

const GERMAN_SERIAL = "CFGHJKLMNPRTVWXYZ0123456789";
const PASSPORT_DK: Writer = (random) => pick(random, ["20", "21", "10"]) + digits(random, 7);
const PASSPORT_NO: Writer = oneOf(
  (random) => pick(random, ["2", "3"]) + digits(random, 7),
  (random) => charsOf(random, "CFGHJKLMNP", 3) + digits(random, 6),
);
const PASSPORT_DE: Writer = (random) =>
  charsOf(random, "CFGHJK", 1) + digits(random, 2) + charsOf(random, GERMAN_SERIAL, 6);
/** Poland, Finland, Ukraine, India, USA: one or two letters, then digits. */
const PASSPORT_OTHER: Writer = oneOf(
  (random) => charsOf(random, "ABEP", 2) + digits(random, 7),
  (random) => `${charsOf(random, "ABEP", 2)} ${digits(random, 7)}`,
  (random) => charsOf(random, "FGHK", 2) + digits(random, 6),
  (random) => charsOf(random, "JKLMNPRSTUZ", 1) + digits(random, 7),
  (random) => charsOf(random, "ABXY", 1) + digits(random, 8),
);

const LICENCE_DK: Writer = (random) => {
  const number = String(1 + random(9)) + digits(random, 7);
  return pick(random, [
    number,
    number,
    number,
    grouped(number, " ", 4),
    grouped(number, " ", 2, 2, 2),
  ]);
};

/** Surname, decade, month, day, year, initials, and three characters more. */
const LICENCE_GB: Writer = (random) => {
  const surname = pick(random, ["SMITH", "JONES", "MORGA", "TAYLO", "BROWN", "FOX99"]);
  const year = pad(55 + random(45), 2);
  const month = pad(1 + random(12) + (random(2) === 0 ? 0 : 50), 2);
  const date = `${year.slice(0, 1)}${month}${pad(1 + random(28), 2)}${year.slice(1)}`;
  const initials = charsOf(random, LETTERS, 1) + pick(random, ["9", "J", "M"]);
  return `${surname}${date}${initials}9${charsOf(random, "ABCDEFGHJKLNPRTUVWXYZ", 2)}`;
};

/** Authority, serial, check digit, issue. */
const LICENCE_DE: Writer = (random) => {
  const body =
    charsOf(random, "BCFHJKN", 1) + digits(random, 3) + charsOf(random, GERMAN_SERIAL, 5);
  const sum = body.split("").reduce((total, char, i) => total + parseInt(char, 36) * (9 - i), 0);
  return body + (sum % 11 === 10 ? "X" : String(sum % 11)) + String(1 + random(9));
};

const VEHICLE: Writer = (random) => {
  const letters = charsOf(random, "ABCDEJKLMNPRSTUVXYZ", 2);
  const number = String(1 + random(9)) + digits(random, 4);
  return pick(random, [
    `${letters} ${grouped(number, " ", 2)}`,
    `${letters} ${grouped(number, " ", 2)}`,
    `${letters}${number}`,
    `${letters} ${number}`,
    `${letters}-${grouped(number, "-", 2)}`,
    `${letters}${number}`.toLowerCase(),
  ]);
};

// --- People, firms, mail addresses ---

const FIRST = listOf(`
  Jens | Mette | Søren | Kirsten | Fatima | Oluf | Zosia | Bo | Anne-Marie | Yusuf
  Ingrid | Åse | Björn | Elin | Håkon | Petra | Jürgen | Emily | Oliver | Katarzyna
`);
const LAST = listOf(`
  Hansen | Kjær | Nørgaard | Al-Sayed | Kowalski | Møller | Bach | Lind | Holm | Åberg
  Lindqvist | Solberg | Haugen | Schröder | Becker | Whitfield | Clarke
`);
const COMPANIES = listOf(`
  Nordfragt A/S | Havnens Logistik ApS | Lindø Stål A/S | Kattegat Shipping A/S
  Bygma Service ApS | Vänern Transport AB | Fjordlast AS | Elbe Spedition GmbH
  Harwich Freight Ltd
`);
const ROLES = listOf(`
  info | support | faktura | kontakt | noreply | no-reply | salg | job | hr | bogholderi
  kundeservice | post | booking | invoice | sales | order | help | drift | lager
  webmaster | reception | regnskab | ekonomi | kundtjanst
`);
const PRIVATE_HOSTS = listOf(`
  gmail.com | hotmail.com | outlook.dk | live.dk | icloud.com | yahoo.dk | mail.dk
  jubii.dk | telia.com | online.no | gmx.de | web.de | protonmail.com | stofanet.dk
`);
const WORK_HOSTS = listOf(`
  nordfragt.dk | havnelogistik.dk | lindoe-staal.dk | kattegatshipping.com
  vanerntransport.se | fjordlast.no | elbe-spedition.de | harwichfreight.co.uk
  mail.aalborg-kommune.example | sub.firma.dk
`);

const ASCII: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ä: "a",
  ö: "o",
  ü: "ue",
  é: "e",
};
const asciiOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[æøåäöüé]/g, (letter) => ASCII[letter] ?? "")
    .replace(/[^a-z]/g, "");

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Mail addresses that name a person; initials before the `@` are Danish office practice. */
function emailAt(hosts: readonly string[]): Writer {
  return (random) => {
    const first = asciiOf(pick(random, FIRST));
    const last = asciiOf(pick(random, LAST));
    const local = pick(random, [
      `${first}.${last}`,
      `${first}.${last}`,
      `${first}${last}${pad(random(100), 2)}`,
      `${first}_${last}`,
      `${first.slice(0, 1)}.${last}`,
      `${capital(first)}.${capital(last)}`,
      `${first.slice(0, 1)}${last.slice(0, 2)}`,
      `${first}-${last.slice(0, 1)}+nyt`,
    ]);
    return `${local}@${pick(random, hosts)}`;
  };
}

const ROLE_EMAIL: Writer = (random) => `${pick(random, ROLES)}@${pick(random, WORK_HOSTS)}`;
const NAME: Writer = (random) => `${pick(random, FIRST)} ${pick(random, LAST)}`;

// --- Phone numbers ---

const DK_PREFIXES = listOf(`
  20 | 21 | 22 | 23 | 26 | 27 | 28 | 30 | 31 | 40 | 41 | 42 | 50 | 51 | 52 | 53 | 60 | 61
  71 | 81 | 91 | 93 | 33 | 35 | 44 | 49 | 55 | 65 | 75 | 86 | 98
`);
const dkPhone: Writer = (random) =>
  pick(random, DK_PREFIXES) + String(1 + random(9)) + digits(random, 5);

function dkGroups(random: Random): string {
  const number = dkPhone(random);
  const pairs = grouped(number, " ", 2, 2, 2);
  return pick(random, [
    pairs,
    pairs,
    pairs,
    number,
    number,
    grouped(number, " ", 4),
    grouped(number, " ", 4),
    grouped(number, "-", 4),
    grouped(number, "-", 2, 2, 2),
    grouped(number, ".", 2, 2, 2),
    grouped(number, "\u00a0", 2, 2, 2),
  ]);
}

const PHONE_DK_INTERNATIONAL: Writer = (random) =>
  pick(random, ["+45 ", "+45 ", "+45", "0045 ", "0045", "(+45) ", "+45-", "+45\u00a0"]) +
  dkGroups(random);

/** How a country writes its numbers. */
interface PhonePlan {
  readonly country: string;
  /** What stands before the area within the country. */
  readonly trunk: "0" | "";
  /** Area or mobile prefix, how many digits follow, and the groups of the whole. */
  readonly ranges: readonly (readonly [area: string, length: number, groups: readonly number[]])[];
  /** What stands behind the first group within the country. */
  readonly afterArea: readonly string[];
}

const PHONE_PLANS: Readonly<Record<string, PhonePlan>> = {
  se: {
    country: "46",
    trunk: "0",
    ranges: [
      ["70", 7, [2, 3, 2]],
      ["72", 7, [2, 3, 2]],
      ["73", 7, [2, 3, 2]],
      ["76", 7, [2, 3, 2]],
      ["31", 7, [2, 3, 2]],
    ],
    afterArea: ["-", "-", " "],
  },
  no: {
    country: "47",
    trunk: "",
    ranges: [
      ["91", 6, [3, 2]],
      ["95", 6, [3, 2]],
      ["41", 6, [3, 2]],
      ["22", 6, [2, 2, 2]],
      ["55", 6, [2, 2, 2]],
    ],
    afterArea: [" "],
  },
  fi: {
    country: "358",
    trunk: "0",
    ranges: [
      ["40", 7, [2, 3]],
      ["50", 7, [2, 3]],
    ],
    afterArea: [" ", "-"],
  },
  is: {
    country: "354",
    trunk: "",
    ranges: [
      ["69", 5, [3]],
      ["86", 5, [3]],
    ],
    afterArea: [" ", "-"],
  },
  fo: { country: "298", trunk: "", ranges: [["21", 4, [2, 2]]], afterArea: [" "] },
  gl: { country: "299", trunk: "", ranges: [["55", 4, [2, 2]]], afterArea: [" "] },
  de: {
    country: "49",
    trunk: "0",
    ranges: [
      ["171", 7, [3]],
      ["160", 7, [3, 3]],
      ["151", 8, [3]],
      ["40", 8, [2, 4]],
      ["461", 6, [3, 2, 2]],
    ],
    afterArea: [" ", "/", "-", " / "],
  },
  gb: {
    country: "44",
    trunk: "0",
    ranges: [
      ["7712", 6, [4]],
      ["7801", 6, [4, 3]],
      ["20", 8, [2, 4]],
    ],
    afterArea: [" "],
  },
};

function foreignPhone(plan: PhonePlan, international: boolean): Writer {
  return (random) => {
    const [area, length, groups] = pick(random, plan.ranges);
    // A first digit of 7 or 8 is in use behind every prefix of the plans.
    const number = area + String(7 + random(2)) + digits(random, length - 1);
    const [first = "", ...rest] = random(3) === 0 ? [number] : cut(number, groups);
    if (!international) {
      const afterArea = rest.length > 0 ? pick(random, plan.afterArea) : "";
      return plan.trunk + first + afterArea + rest.join(" ");
    }
    const code = pick(random, ["+", "+", "+", "00"]) + plan.country;
    const trunk = plan.trunk === "0" && random(4) === 0 ? " (0)" : pick(random, [" ", " ", ""]);
    return code + trunk + [first, ...rest].join(" ");
  };
}

// --- Addresses ---

const DK_STREETS = listOf(`
  Vestergade | Nørrebrogade | Søndergade | Strandvejen | Åboulevarden | Rosenvænget
  H.C. Andersens Boulevard | Skt. Pauls Gade | Gl. Kongevej | Ny Munkegade | Lærkevej
  Jens Baggesens Vej | Toftegårds Allé | Bakkedraget | Kongens Nytorv | Elmehøj
  Egeparken | Skovbrynet | Havnepladsen | Ved Mosen | Kirkestræde | Fiskerstien
`);
const DK_TOWNS = listOf(`
  8000 Aarhus C | 2100 København Ø | 5000 Odense C | 9000 Aalborg | 7100 Vejle
  6700 Esbjerg | 8600 Silkeborg | 1620 København V | 4000 Roskilde | 3700 Rønne
  2800 Kgs. Lyngby | 6400 Sønderborg | 7400 Herning | 8930 Randers NØ | 4930 Maribo
`);
const DK_FLOORS = [
  "",
  "",
  "",
  ", st.",
  ", st. tv.",
  ", 1. sal",
  ", 3. tv.",
  ", 2. th.",
  ", 4. mf.",
  " 3.tv",
  ", kl.",
  ", 2., dør 4",
  ", 1. sal th.",
  " 5 th",
  ", st. 2",
];
const houseNumber = (random: Random) =>
  String(1 + random(180)) + pick(random, ["", "", "", "", "A", "B", " C"]);

const STREET_DK: Writer = (random) =>
  `${pick(random, DK_STREETS)} ${houseNumber(random)}${pick(random, DK_FLOORS)}`;

const ADDRESS_DK: Writer = (random) =>
  STREET_DK(random) + pick(random, [", ", ", ", ", ", "\n", " ", ", DK-"]) + pick(random, DK_TOWNS);

const STREET_SE: Writer = (random) =>
  pick(
    random,
    listOf(`
  Storgatan | Drottninggatan | Vasagatan | Kungsgatan | Björkvägen | Norra Ågatan
  Sankt Eriksgatan | Lillgränd | Skolvägen
`),
  ) + ` ${houseNumber(random)}${pick(random, ["", "", "", " lgh 1203", ", lgh 1101", ", 3 tr"])}`;

const ADDRESS_SE: Writer = (random) =>
  STREET_SE(random) +
  pick(random, [", ", ", ", "\n", ", SE-"]) +
  pick(
    random,
    listOf(`
  411 38 Göteborg | 111 51 Stockholm | 21143 Malmö | 753 20 Uppsala | 252 25 Helsingborg
  90326 Umeå
`),
  );

const STREET_NO: Writer = (random) =>
  pick(
    random,
    listOf(`
  Storgata | Karl Johans gate | Bygdøy allé | Fjellveien | Kirkegata | Solbakken
  Strandgaten | Nedre Slottsgate
`),
  ) + ` ${houseNumber(random)}`;

const ADDRESS_NO: Writer = (random) =>
  STREET_NO(random) +
  pick(random, [", ", ", ", "\n", ", NO-"]) +
  pick(random, ["0184 Oslo", "5003 Bergen", "7010 Trondheim", "4006 Stavanger", "9008 Tromsø"]);

const ADDRESS_DE: Writer = (random) =>
  pick(
    random,
    listOf(`
  Hauptstraße | Lindenallee | Am Markt | Bahnhofstr. | Goethestraße | Hafenweg
  Große Bleichen | Schillerplatz | Norderstraße | Kastanienweg
`),
  ) +
  ` ${String(1 + random(120))}${pick(random, ["", "", "a", " b"])}` +
  pick(random, [", ", ", ", "\n", ", D-"]) +
  pick(random, ["20095 Hamburg", "24937 Flensburg", "10115 Berlin", "80331 München", "50667 Köln"]);

const ADDRESS_GB: Writer = (random) =>
  pick(random, ["", "", "", `Flat ${String(1 + random(30))}, `]) +
  `${String(1 + random(180))} ` +
  pick(
    random,
    listOf(`
  High Street | Queen's Road | Church Lane | Victoria Avenue | Mill Close | Station Road
  St John's Crescent
`),
  ) +
  pick(random, [", ", ", ", "\n"]) +
  pick(
    random,
    listOf(
      "London SW1A 1AA | Bristol BS8 1QU | Harwich CO12 3HH | Leeds LS6 2AB | Edinburgh EH3 9DR",
    ),
  );

// --- Dates ---

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  da: listOf(`
  januar | februar | marts | april | maj | juni | juli | august | september | oktober
  november | december
`),
  en: listOf(`
  January | February | March | April | May | June | July | August | September | October
  November | December
`),
  sv: listOf(`
  januari | februari | mars | april | maj | juni | juli | augusti | september | oktober
  november | december
`),
  no: listOf(`
  januar | februar | mars | april | mai | juni | juli | august | september | oktober
  november | desember
`),
  de: listOf(`
  Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober
  November | Dezember
`),
};

type DateForm = (birth: Birth, month: string) => string;

const iso: DateForm = ({ day, month, year }) => `${String(year)}-${pad(month, 2)}-${pad(day, 2)}`;
const words =
  (afterDay: string): DateForm =>
  ({ day, year }, month) =>
    `${String(day)}${afterDay} ${month} ${String(year)}`;
const american: DateForm = ({ day, year }, month) => `${month} ${String(day)}, ${String(year)}`;
/** `12-03-1984`, and with `12-03-84` for the short year. */
const dayMonthYear =
  (mark: string): DateForm =>
  ({ day, month, year }) =>
    [pad(day, 2), pad(month, 2), String(year)].join(mark);
const dayMonthShortYear =
  (mark: string): DateForm =>
  (birth) =>
    [pad(birth.day, 2), pad(birth.month, 2), shortYear(birth)].join(mark);
/** `12/3-1984` */
const fraction =
  (beforeYear: string): DateForm =>
  ({ day, month, year }) =>
    `${String(day)}/${String(month)}${beforeYear}${String(year)}`;

const DATE_FORMS: Readonly<Record<string, readonly DateForm[]>> = {
  da: [
    words("."),
    words("."),
    dayMonthYear("-"),
    dayMonthYear("."),
    dayMonthYear("/"),
    dayMonthShortYear("-"),
    dayMonthShortYear("."),
    fraction("-"),
    fraction(" "),
    iso,
  ],
  en: [words(""), american, iso, dayMonthYear("/"), dayMonthYear("-")],
  sv: [words(""), iso, iso, fraction(" ")],
  no: [words("."), dayMonthYear("."), dayMonthYear("."), dayMonthShortYear("."), iso],
  de: [words("."), dayMonthYear("."), dayMonthYear("."), dayMonthShortYear(".")],
};

function writeDate(random: Random, language: string, birth: Birth): string {
  const form = pick(random, DATE_FORMS[language] ?? []);
  return form(birth, MONTHS[language]?.[birth.month - 1] ?? "");
}

const birthDate =
  (language: string): Writer =>
  (random) =>
    writeDate(random, language, adultOrChild(random));
const plainDate =
  (language: string): Writer =>
  (random) =>
    writeDate(random, language, birthBetween(random, 2019, 2027));

// --- What fills the placeholders ---

const variants = (detector: string, byName: Readonly<Record<string, Writer>>) =>
  Object.fromEntries(Object.entries(byName).map(([name, write]) => [`${detector}:${name}`, write]));

/** Both ways to write a foreign number: `phone:se` may be national, `phone:+se` never is. */
function foreignPhones(): Record<string, Writer> {
  const entries = Object.entries(PHONE_PLANS).flatMap(([name, plan]): [string, Writer][] => {
    const abroad = foreignPhone(plan, true);
    return [
      [`phone:${name}`, oneOf(foreignPhone(plan, false), abroad)],
      [`phone:+${name}`, abroad],
    ];
  });
  return Object.fromEntries(entries);
}

const IBAN_COUNTRIES = Object.keys(BBAN);

/** Personal data; the part before the colon is the detector. A bare form needs a label in the template. */
const PERSONAL: Readonly<Record<string, Writer>> = {
  "se-pnr": SE_PNR,
  "se-pnr:hyphen": SE_PNR_HYPHEN,
  "se-pnr:bare": SE_PNR_BARE,
  "se-pnr:plus": SE_PNR_CENTENARIAN,
  "no-fnr": NO_FNR,
  "no-fnr:bare": NO_FNR_BARE,
  "fi-hetu": FI_HETU,
  "fi-hetu:plus": FI_HETU_OLD,
  "fi-hetu:lower": FI_HETU_LOWER,
  "is-kennitala": IS_KENNITALA,
  "is-kennitala:hyphen": IS_KENNITALA_HYPHEN,
  ...variants("iban", Object.fromEntries(IBAN_COUNTRIES.map((name) => [name, ibanOf(name)]))),
  "iban:any": (random) => ibanOf(pick(random, IBAN_COUNTRIES))(random),
  "bank-account:dk": DK_BANK,
  "bank-account:dk-words": DK_BANK_WORDS,
  "bank-account:dk-words-en": DK_BANK_WORDS_EN,
  "bank-account:no": NO_BANK,
  "payment-card:visa": CARD_VISA,
  "payment-card:mastercard": CARD_MASTERCARD,
  "payment-card:dankort": CARD_DANKORT,
  "payment-card:amex": CARD_AMEX,
  "payment-card:any": oneOf(CARD_VISA, CARD_MASTERCARD, CARD_DANKORT, CARD_AMEX),
  "passport:dk": PASSPORT_DK,
  "passport:se": (random) => pick(random, ["3", "8", "9"]) + digits(random, 7),
  "passport:no": PASSPORT_NO,
  "passport:de": PASSPORT_DE,
  "passport:gb": (random) => pick(random, ["1", "5", "7"]) + digits(random, 8),
  "passport:other": PASSPORT_OTHER,
  "driving-licence:dk": LICENCE_DK,
  "driving-licence:gb": LICENCE_GB,
  "driving-licence:de": LICENCE_DE,
  "phone:dk": oneOf(dkGroups, dkGroups, PHONE_DK_INTERNATIONAL),
  "phone:+dk": PHONE_DK_INTERNATIONAL,
  ...foreignPhones(),
  "email:private": emailAt(PRIVATE_HOSTS),
  "email:work": emailAt(WORK_HOSTS),
  ...variants("address", {
    da: ADDRESS_DK,
    sv: ADDRESS_SE,
    no: ADDRESS_NO,
    de: ADDRESS_DE,
    en: ADDRESS_GB,
    "street-da": STREET_DK,
    "street-sv": STREET_SE,
    "street-no": STREET_NO,
  }),
  ...variants("date-of-birth", {
    da: birthDate("da"),
    en: birthDate("en"),
    sv: birthDate("sv"),
    no: birthDate("no"),
    de: birthDate("de"),
  }),
  "vehicle-registration": VEHICLE,
};

function cvr(random: Random): string {
  return untilFound(() => {
    const body = String(1 + random(4)) + digits(random, 6);
    const check = mod11(body, [2, 7, 6, 5, 4, 3, 2]);
    return check === null ? null : body + check;
  });
}

function seOrgnr(random: Random): string {
  // The third digit is 2 or more, so that it is never taken for a month.
  const body = `${pick(random, ["55", "55", "96", "80"])}${String(2 + random(8))}${digits(random, 6)}`;
  return withLuhn(body);
}

function noOrgnr(random: Random): string {
  return untilFound(() => {
    const body = pick(random, ["8", "9"]) + digits(random, 7);
    const check = mod11(body, [3, 2, 7, 6, 5, 4, 3, 2]);
    return check === null ? null : body + check;
  });
}

function yTunnus(random: Random): string {
  return untilFound(() => {
    const body = String(random(3)) + digits(random, 6);
    const check = mod11(body, [7, 9, 10, 5, 8, 4, 2]);
    return check === null ? null : `${body}-${check}`;
  });
}

/** ISO 6346: letters count from 10 without the multiples of 11. */
function container(random: Random): string {
  const body = pick(random, ["MSKU", "MAEU", "TCLU", "HLXU", "CMAU"]) + digits(random, 6);
  const valueOf = (char: string) => {
    const value = parseInt(char, 36);
    return value < 10 ? value : value + Math.floor((value - 1) / 10);
  };
  const sum = body.split("").reduce((total, char, i) => total + valueOf(char) * 2 ** i, 0);
  const check = String((sum % 11) % 10);
  const [owner, serial] = [body.slice(0, 4), body.slice(4)];
  return pick(random, [body + check, `${owner} ${serial}-${check}`, `${owner} ${serial} ${check}`]);
}

function postalItem(random: Random): string {
  const serial = digits(random, 8);
  const check = 11 - (weightedSum(serial, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const digit = check === 10 ? "0" : String(check === 11 ? 5 : check);
  return `${pick(random, ["CP", "RR", "LX"])}${serial}${digit}${pick(random, ["DK", "SE", "DE"])}`;
}

/** Ten digits that are no personal number of any country, whatever the date in them. */
function tenDigits(random: Random): string {
  return untilFound(() => {
    const number = String(1 + random(9)) + digits(random, 9);
    const swedish = withLuhn(number.slice(0, 9)) === number;
    const icelandic = mod11(number, KENNITALA_WEIGHTS) === number[8];
    return swedish || icelandic ? null : number;
  });
}

function elevenDigits(random: Random): string {
  return untilFound(() => {
    const number = String(1 + random(9)) + digits(random, 10);
    return withFnrChecks(number.slice(0, 9)) === number ? null : number;
  });
}

function sixteenDigits(random: Random): string {
  return untilFound(() => {
    const number = pick(random, ["4", "5", "1", "7"]) + digits(random, 15);
    return withLuhn(number.slice(0, 15)) === number ? null : number;
  });
}

// No card starts with these digits, and no Swedish twelve-digit number does either.
const notACard = (random: Random) => pick(random, ["1", "7", "8", "9"]);

function amount(random: Random): string {
  const whole = 1 + random(4_000_000);
  const dotted = String(whole).replace(/\B(?=(\d{3})+$)/g, ".");
  const cents = pad(random(100), 2);
  return pick(random, [
    `${dotted},${cents} kr.`,
    `kr. ${dotted},-`,
    `DKK ${dotted},${cents}`,
    `EUR ${dotted.replace(/\./g, ",")}.${cents}`,
    `${dotted.replace(/\./g, " ")},${cents}`,
    String(whole),
  ]);
}

const clock = (random: Random) =>
  `${pad(6 + random(16), 2)}:${pick(random, ["00", "15", "30", "45"])}`;
const hex = (random: Random, length: number) => charsOf(random, "0123456789abcdef", length);

/** Look-alikes and filling; none of it is personal data that the corpus marks. */
const DECOYS: Readonly<Record<string, Writer>> = {
  name: NAME,
  first: (random) => pick(random, FIRST),
  company: (random) => pick(random, COMPANIES),
  town: (random) => pick(random, DK_TOWNS),
  role: ROLE_EMAIL,
  order: oneOf(
    (random) => String(1 + random(9)) + digits(random, 5 + random(4)),
    (random) => `SO-20${pad(20 + random(7), 2)}-${digits(random, 5)}`,
    (random) => `${digits(random, 3)}-${digits(random, 7)}`,
    (random) => grouped(digits(random, 8), " ", 4),
  ),
  invoice: oneOf(
    (random) => `F${digits(random, 7)}`,
    (random) => `20${pad(20 + random(7), 2)}-${digits(random, 4)}`,
    (random) => String(1 + random(9)) + digits(random, 7),
  ),
  container,
  cvr: (random) => {
    const number = cvr(random);
    return pick(random, [number, number, grouped(number, " ", 2, 2, 2), `DK${number}`]);
  },
  ean: (random) => {
    const body = `579000${digits(random, 6)}`;
    return body + gs1(body);
  },
  sscc: (random) => {
    const body = `35790000${digits(random, 9)}`;
    return body + gs1(body);
  },
  isbn: (random) => {
    const body = `97887${digits(random, 7)}`;
    return grouped(body + gs1(body), pick(random, ["-", ""]), 3, 2, 4, 3);
  },
  pnr10: (random) => `10${digits(random, 8)}`,
  awb: (random) => {
    const serial = digits(random, 7);
    const prefix = pick(random, ["117", "020", "172", "176"]);
    return `${prefix}${pick(random, ["-", "-", " "])}${serial}${String(Number(serial) % 7)}`;
  },
  taric: (random) => {
    const code =
      pick(random, ["84", "85", "39", "73"]) + digits(random, 6) + pick(random, ["00", "90"]);
    return pick(random, [code, grouped(code, " ", 4, 2, 2), grouped(code, ".", 4, 2, 2)]);
  },
  mrn: (random) =>
    `2${String(3 + random(4))}DK00${digits(random, 4)}${charsOf(random, LETTERS_AND_DIGITS, 8)}`,
  bl: (random) => `${pick(random, ["MAEU", "HLCU", "MEDU"])}${digits(random, 9)}`,
  imo: (random) => {
    const body = `9${digits(random, 5)}`;
    return body + String(weightedSum(body, [7, 6, 5, 4, 3, 2]) % 10);
  },
  vin: (random) =>
    `WVWZZZ${charsOf(random, "1234AKJ", 3)}${charsOf(random, "LMNPRST", 1)}W${digits(random, 6)}`,
  tracking: oneOf(
    (random) => `1Z${charsOf(random, LETTERS_AND_DIGITS, 6)}${digits(random, 10)}`,
    (random) => `JJD00${digits(random, 16)}`,
    (random) => `00${notACard(random)}${digits(random, 17)}`,
    postalItem,
  ),
  version: (random) =>
    `${String(random(20))}.${String(random(10))}.${String(random(20000))}.${String(random(30000))}`,
  ip: (random) => `10.${String(random(256))}.${String(random(256))}.${String(1 + random(254))}`,
  ipv6: (random) => `2001:db8:${hex(random, 4)}::${hex(random, 4)}`,
  mac: (random) => grouped(hex(random, 12), ":", 2, 2, 2, 2, 2),
  amount,
  date: plainDate("da"),
  "date:en": plainDate("en"),
  "date:sv": plainDate("sv"),
  "date:no": plainDate("no"),
  "date:de": plainDate("de"),
  time: clock,
  "time-span": (random) =>
    pick(random, [
      `${clock(random)}-${clock(random)}`,
      `${clock(random).replace(":", ".")} – ${clock(random).replace(":", ".")}`,
      `kl. ${String(6 + random(4))}-${String(14 + random(6))}`,
    ]),
  timestamp: (random) =>
    `202${String(random(7))}-0${String(1 + random(9))}-1${String(random(10))}T${clock(random)}:${pad(random(60), 2)}.${digits(random, 3)}Z`,
  epoch: (random) => `17${digits(random, 11)}`,
  coords: (random) =>
    pick(random, [
      `5${String(4 + random(4))}.${digits(random, 6)}, 1${String(random(3))}.${digits(random, 6)}`,
      `N 5${String(4 + random(4))}° ${pad(random(60), 2)}.${digits(random, 3)}' E 0${digits(random, 2)}° ${pad(random(60), 2)}.${digits(random, 3)}'`,
    ]),
  imei: (random) => withLuhn(pick(random, ["35", "86"]) + digits(random, 12)),
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
  luhn16: (random) => {
    const number = withLuhn(notACard(random) + digits(random, 14));
    return pick(random, [number, number, inFours(number, " ")]);
  },
  sixteen: sixteenDigits,
  "masked-card": (random) =>
    pick(random, [
      `${pick(random, ["4571", "5019"])} XXXX XXXX ${digits(random, 4)}`,
      `**** **** **** ${digits(random, 4)}`,
      `4571 ${digits(random, 2)}** **** ${digits(random, 4)}`,
      `XXXXXXXXXXXX${digits(random, 4)}`,
    ]),
  four: (random) => String(1000 + random(9000)),
  nine: (random) => String(1 + random(9)) + digits(random, 8),
  ten: tenDigits,
  eleven: elevenDigits,
  twelve: (random) => notACard(random) + digits(random, 11),
  bigint: (random) => notACard(random) + digits(random, 13 + random(6)),
  swift: (random) => pick(random, ["DABADKKK", "NDEADKKK", "HANDSESS", "DNBANOKKXXX", "COBADEFF"]),
  bankgiro: (random) => grouped(withLuhn(`5${digits(random, 6)}`), "-", 4),
  plusgiro: (random) =>
    `${grouped(String(1 + random(9)) + digits(random, 5), " ", 2, 2)}-${String(random(10))}`,
  "fi-line": (random) => `+71<${withLuhn(`00${digits(random, 12)}`)}+8${digits(random, 7)}<`,
  vat: (random) =>
    pick(random, [
      `DE${String(1 + random(9))}${digits(random, 8)}`,
      `SE${seOrgnr(random)}01`,
      `NO ${noOrgnr(random)} MVA`,
      `GB ${grouped(String(1 + random(9)) + digits(random, 8), " ", 3, 4)}`,
      `DK${cvr(random)}`,
    ]),
  "orgnr:se": (random) => grouped(seOrgnr(random), "-", 6),
  "orgnr:no": (random) => grouped(noOrgnr(random), pick(random, [" ", ""]), 3, 3),
  ytunnus: yTunnus,
  "kennitala-company": kennitala("-", 40),
  // A date and a serial as in an identity number, with a check character that is one off.
  "wrong-hetu": (random) => {
    const hetu = FI_HETU(random);
    const check = HETU_CHECKS.indexOf(hetu.slice(-1));
    return hetu.slice(0, -1) + String(HETU_CHECKS[(check + 1) % 31]);
  },
  "wrong-se-pnr": sePnrAs(
    (_, date, serial) => `${date}-${serial.slice(0, 3)}${String((Number(serial[3]) + 1) % 10)}`,
  ),
  guid: (random) => grouped(hex(random, 32), "-", 8, 4, 4, 4),
  sha: (random) => hex(random, 40),
  ext: (random) => String(2 + random(7)) + digits(random, 3),
  dims: (random) => `${String(60 + random(140))}x80x${String(90 + random(120))} cm`,
  kg: (random) => `${String(1 + random(24))}.${digits(random, 3)} kg`,
};

const unknown = (placeholder: string): never => {
  throw new Error(`No such placeholder: {${placeholder}}`);
};

const detectorOf = (placeholder: string) => placeholder.split(":")[0] as IdentifierDetector;

/** Fills a template. `{!phone:dk}` writes a phone number that is not to be found, as in the sender's own signature. */
export function fill(template: Template, random: Random): Line {
  const spans: Span[] = [];
  let text = "";
  for (const piece of template.text.split(/(\{[^{}\s]+\})/)) {
    const name = /^\{(.*)\}$/.exec(piece)?.[1];
    if (name === undefined) {
      text += piece;
      continue;
    }
    const personal = PERSONAL[name];
    const write = personal ?? PERSONAL[name.replace(/^!/, "")] ?? DECOYS[name];
    const start = text.length;
    text += (write ?? unknown(name))(random);
    if (personal) spans.push({ start, end: text.length, detector: detectorOf(name) });
  }
  return {
    text,
    family: template.family,
    positive: template.positive,
    template: template.text,
    spans,
  };
}

const unescaped = (text: string) => text.replace(/\\n/g, "\n").replace(/\\t/g, "\t");

/** The templates of a file: `+` holds personal data, `-` only what looks like it. */
export function templatesOf(file: "dev" | "frozen"): Template[] {
  const templates: Template[] = [];
  let family = "";
  for (const line of readFileSync(join(__dirname, `${file}.txt`), "utf8").split("\n")) {
    const heading = /^# family: (.+)$/.exec(line)?.[1];
    if (heading !== undefined) family = heading;
    else if (/^[+-] /.test(line)) {
      templates.push({ text: unescaped(line.slice(2)), family, positive: line.startsWith("+") });
    } else if (line !== "" && !line.startsWith("#")) throw new Error(`Neither + nor -: ${line}`);
  }
  return templates;
}

/** Every template of a file, filled `times` times; the same seed gives the same lines. */
export function linesOf(file: "dev" | "frozen", times: number, seed: number): Line[] {
  const random = randomFrom(seed);
  return templatesOf(file).flatMap((template) =>
    Array.from({ length: times }, () => fill(template, random)),
  );
}
