import {
  charsOf,
  digits,
  grouped,
  LETTERS,
  oneOf,
  pad,
  pick,
  type Random,
  startingWith,
  wholeNumber,
  type Writers,
} from "./writers";

const GERMAN_SERIAL = "CFGHJKLMNPRTVWXYZ0123456789";

/** Letters of an alphabet, then digits. */
const series = (alphabet: string, letters: number, more: number) => (random: Random) =>
  charsOf(random, alphabet, letters) + digits(random, more);

function dkLicence(random: Random): string {
  const number = wholeNumber(random, 8);
  return pick(random, [
    number,
    number,
    number,
    grouped(number, " ", 4),
    grouped(number, " ", 2, 2, 2),
  ]);
}

/** Surname, decade, month, day, year, initials, and three characters more. */
function gbLicence(random: Random): string {
  const surname = pick(random, ["SMITH", "JONES", "MORGA", "TAYLO", "BROWN", "FOX99"]);
  const year = pad(55 + random(45), 2);
  // Women have 50 added to the month.
  const month = pad(1 + random(12) + (random(2) === 0 ? 0 : 50), 2);
  const date = `${year.slice(0, 1)}${month}${pad(1 + random(28), 2)}${year.slice(1)}`;
  const initials = charsOf(random, LETTERS, 1) + pick(random, ["9", "J", "M"]);
  return `${surname}${date}${initials}9${charsOf(random, "ABCDEFGHJKLNPRTUVWXYZ", 2)}`;
}

/** Authority, serial, check digit, issue. */
function deLicence(random: Random): string {
  const body = series("BCFHJKN", 1, 3)(random) + charsOf(random, GERMAN_SERIAL, 5);
  const sum = body.split("").reduce((total, char, i) => total + parseInt(char, 36) * (9 - i), 0);
  return body + (sum % 11 === 10 ? "X" : String(sum % 11)) + String(1 + random(9));
}

function vehicle(random: Random): string {
  const letters = charsOf(random, "ABCDEJKLMNPRSTUVXYZ", 2);
  const number = wholeNumber(random, 5);
  return pick(random, [
    `${letters} ${grouped(number, " ", 2)}`,
    `${letters} ${grouped(number, " ", 2)}`,
    `${letters}${number}`,
    `${letters} ${number}`,
    `${letters}-${grouped(number, "-", 2)}`,
    `${letters}${number}`.toLowerCase(),
  ]);
}

export const DOCUMENTS: Writers = {
  "passport:dk": startingWith(["20", "21", "10"], 7),
  "passport:se": startingWith(["3", "8", "9"], 7),
  "passport:no": oneOf(startingWith(["2", "3"], 7), series("CFGHJKLMNP", 3, 6)),
  "passport:de": (random) => series("CFGHJK", 1, 2)(random) + charsOf(random, GERMAN_SERIAL, 6),
  "passport:gb": startingWith(["1", "5", "7"], 8),
  /** Poland, Finland, Ukraine, India, USA: one or two letters, then digits. */
  "passport:other": oneOf(
    series("ABEP", 2, 7),
    (random) => `${charsOf(random, "ABEP", 2)} ${digits(random, 7)}`,
    series("FGHK", 2, 6),
    series("JKLMNPRSTUZ", 1, 7),
    series("ABXY", 1, 8),
  ),
  "driving-licence:dk": dkLicence,
  "driving-licence:gb": gbLicence,
  "driving-licence:de": deLicence,
  "vehicle-registration": vehicle,
};
