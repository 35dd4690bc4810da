import { adultOrChild, type Birth, birthBetween, dayFirst, yearFirst } from "./births";
import { luhn, mod11 } from "./check-digits";
import {
  anyOf,
  grouped,
  oneOf,
  pad,
  type Random,
  untilFound,
  type Writer,
  type Writers,
} from "./writers";

/** Century, six digits of the date, four more. One in six is a samordningsnummer: 60 on the day. */
function sePnr(random: Random, birth: Birth): [century: string, date: string, serial: string] {
  const date = yearFirst(birth, random(6) === 0 ? 60 : 0);
  const serial = pad(1 + random(998), 3);
  return [String(birth.year).slice(0, 2), date, serial + luhn(date + serial)];
}

const sePnrAs =
  (write: (century: string, date: string, serial: string) => string): Writer =>
  (random) =>
    write(...sePnr(random, adultOrChild(random)));

const SE_PNR_HYPHEN = oneOf(
  sePnrAs((_, date, serial) => `${date}-${serial}`),
  sePnrAs((century, date, serial) => `${century}${date}-${serial}`),
);
const SE_PNR_BARE = oneOf(
  sePnrAs((_, date, serial) => date + serial),
  sePnrAs((century, date, serial) => century + date + serial),
);
/** From the hundredth birthday on, a plus stands for the hyphen. */
const SE_PNR_CENTENARIAN: Writer = (random) => {
  const [, date, serial] = sePnr(random, birthBetween(random, 1916, 1925));
  return `${date}+${serial}`;
};
const SE_PNR = oneOf(
  SE_PNR_HYPHEN,
  SE_PNR_HYPHEN,
  SE_PNR_BARE,
  sePnrAs((_, date, serial) => `${date} ${serial}`),
  sePnrAs((century, date, serial) => `${century}${date} ${serial}`),
  sePnrAs((_, date, serial) => `${date} - ${serial}`),
  sePnrAs((century, date, serial) => `${century}${date}–${serial}`),
  SE_PNR_CENTENARIAN,
);

/** Nine digits and the two check digits of a fødselsnummer; null where none exist. */
function withFnrChecks(body: string): string | null {
  const first = mod11(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  if (first === null) return null;
  const second = mod11(body + first);
  return second === null ? null : body + first + second;
}

export const isFnr = (number: string) => withFnrChecks(number.slice(0, 9)) === number;

/** One in six is a D-nummer, with 40 added to the day. */
function noFnr(random: Random): string {
  return untilFound(() => {
    const birth = adultOrChild(random);
    const date = dayFirst(birth, random(6) === 0 ? 40 : 0);
    const individual = birth.year < 2000 ? random(500) : 500 + random(500);
    return withFnrChecks(date + pad(individual, 3));
  });
}

const HETU_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const hetuCheck = (digits: string) => HETU_CHECKS.charAt(Number(digits) % 31);

function hetuOf(random: Random, birth: Birth, sign: Writer): string {
  const date = dayFirst(birth);
  const serial = pad(2 + random(898), 3);
  return date + sign(random) + serial + hetuCheck(date + serial);
}

const FI_HETU: Writer = (random) => {
  const birth = adultOrChild(random);
  // The letters other than "-" and "A" were added in 2023 and are rare still.
  const signs = birth.year < 2000 ? "-----YXWVU" : "AAAAABCDEF";
  return hetuOf(random, birth, anyOf(signs.split("")));
};

export const isKennitala = (number: string) => mod11(number.slice(0, 8)) === number[8];

/** `addedToDay` 40 makes the number of a company, which is no personal data. */
export const kennitala =
  (separator: string, addedToDay = 0): Writer =>
  (random) =>
    untilFound(() => {
      const birth = adultOrChild(random);
      const date = dayFirst(birth, addedToDay);
      const serial = String(20 + random(80));
      const check = mod11(date + serial);
      const century = birth.year < 2000 ? "9" : "0";
      return check === null ? null : date + separator + serial + check + century;
    });

const IS_KENNITALA_HYPHEN = kennitala("-");

/** A bare form needs a label in the template. */
export const NORDIC_IDS: Writers = {
  "se-pnr": SE_PNR,
  "se-pnr:hyphen": SE_PNR_HYPHEN,
  "se-pnr:bare": SE_PNR_BARE,
  "se-pnr:plus": SE_PNR_CENTENARIAN,
  "no-fnr": oneOf(
    noFnr,
    noFnr,
    (random) => grouped(noFnr(random), " ", 6),
    (random) => grouped(noFnr(random), " ", 6),
    (random) => grouped(noFnr(random), "\u00a0", 6),
    (random) => grouped(noFnr(random), "-", 6),
  ),
  "no-fnr:bare": noFnr,
  "fi-hetu": FI_HETU,
  "fi-hetu:plus": (random) => hetuOf(random, birthBetween(random, 1885, 1899), () => "+"),
  "fi-hetu:lower": (random) => FI_HETU(random).toLowerCase(),
  "is-kennitala": oneOf(IS_KENNITALA_HYPHEN, IS_KENNITALA_HYPHEN, kennitala(""), kennitala(" ")),
  "is-kennitala:hyphen": IS_KENNITALA_HYPHEN,
};

/** A date and a serial as in an identity number, with a check character that is one off. */
export const WRONG_NORDIC_IDS: Writers = {
  "wrong-hetu": (random) => {
    const hetu = FI_HETU(random);
    const check = HETU_CHECKS.indexOf(hetu.slice(-1));
    return hetu.slice(0, -1) + HETU_CHECKS.charAt((check + 1) % 31);
  },
  "wrong-se-pnr": sePnrAs(
    (_, date, serial) => `${date}-${serial.slice(0, 3)}${(Number(serial[3]) + 1) % 10}`,
  ),
};
