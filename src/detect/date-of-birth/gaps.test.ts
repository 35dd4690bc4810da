import { describe, expect, test } from "@jest/globals";
import { SUBJECT, finder, marker } from "../_testing/finding";
import { dateOfBirthDetector } from "./date-of-birth";

const found = finder(dateOfBirthDetector, SUBJECT);
const likely = marker(dateOfBirthDetector, "likely");

describe("between a word for birth and its date may stand", () => {
  test.each([
    "f. d. [[03.03.1985]]",
    "f. d.[[03.03.1985]]",
    "f. den [[03.03.1985]]",
    "f. d [[03.03.1985]]",
    "f.[[03.03.1985]]",
    "f.  [[03.03.1985]]",
    "f. d. [[3. marts 1985]]",
    "født d.[[03.03.1985]]",
    "født d. d. [[03.03.1985]]",
    "født [[mai 3 1985]]",
    "født [[okt 3 1985]]",
    "born [[May 3, 1985]]",
    "born [[Oct 3, 1985]]",
    // What belongs to the field: the date need not be old, nor a colon stand in front.
    "Fødselsdato (dd.mm.åååå) [[03.03.2015]]",
    "Fødselsdato (ddmmåå) [[030315]]",
    "Fødselsdato (d/m-yy) [[3/3-15]]",
    "Fødselsdato (6 cifre) [[030315]]",
    "Fødselsdato 6 cifre [[030315]]",
    "Fødselsdato 10-cifret [[03.03.2015]]",
    "Fødselsdato (8 siffer) [[03.03.2015]]",
    "Date of birth (6 digits) [[03.03.2015]]",
    "Fødselsdato... [[03.03.2015]]",
    // Other words, where a colon or an equals sign stands beside the date.
    "Fødselsdatoen på kandidaten: [[03.03.2015]]",
    "Fødselsdatoen på den yngste:[[03.03.2015]]",
    "Fødselsdato på bl.a. barnet = [[03.03.2015]]",
    "D.O.B. for the insured, Tom Hale: [[03.03.2015]]",
  ])("%s", (text) => expect(likely(text)).toBe(text));

  test.each([
    "f.   03.03.1985",
    "f. hos os den 03.03.1985",
    "Er han født i Ribe? Den 03.03.1985 var der møde",
    "Vi kender hans fødselsdato nu. Regningen: 03.03.1985",
    "Fødselsdato: se skemaet hos Ib, 03.03.2015",
    "Fødselsdato for alle, også Virkningsdato: 03.03.1985",
    "Fødselsdato for alle, også klagefristen: 03.03.1985",
  ])("but not: %s", (text) => expect(likely(text)).toBe(text));

  test.each(["født", "Foedt", "född", "fodt", "fødes", "foedes", "fdt.", "føds."])(
    "%s is a verb, and no name of a field",
    (verb) => {
      expect(found(`Hun er ${verb} i Ribe, hvor hendes far boede: 03.03.1985`)).toEqual([]);
    },
  );
});

describe("a date may be called a birth afterwards", () => {
  test.each([
    "[[03.03.1985]](født)",
    "[[03.03.2020]] (født)",
    "[[03.03.1985]] = fødselsdag",
    "[[03.03.1985]] er min fødselsdag",
    "[[03.03.1985]] er min fødselsdag og dagen efter er min mors",
    "[[03.03.1985]] er min egen fødselsdag",
    "am [[3. März 1985]] geboren",
    "Sie ist am [[3. März 1985]] in Bad Homburg geboren",
    "Hold 1, 2, 3, 4 og 5: [[03.03.1985]] (født)",
    "Barnet har været hos os i hele fire år nu, siger hun, og har det godt. [[03.03.1985]] (født)",
    // What follows has another name.
    "[[03.03.1985]] (født)\nAftale Nord: 04.05.2017",
  ])("%j", (text) => expect(likely(text)).toBe(text));

  test.each([
    "03.03.1985 født",
    "03.03.1985 fødselsdag",
    "03.03.1985 (født i Ribe)",
    "03.03.1985 hos Ib (født)",
    "Am 03.03.1985 schrieb uns Jan Vogt, in Ulm geboren",
    "03.03.1985 er min helt egen fødselsdag",
    "Uden nummer = fødselsdag",
  ])("but not: %s", (text) => expect(likely(text)).toBe(text));
});

describe("several dates behind one word", () => {
  test.each([
    "Børn født [[03.03.2015]] & [[04.05.2017]]",
    "Børn født [[03.03.2015]] / [[04.05.2017]]",
    "Børn født [[03.03.2015]] samt [[04.05.2017]]",
    "Fødselsdatoer: Bo [[03.03.2015]], Ida [[04.05.2017]]",
    "Fødselsdatoer: \n- Ida: [[03.03.2015]]\n- Bo: [[04.05.2017]]",
    "Fødselsdatoer:\n- Ida: [[03.03.2015]] (pige)\n- Bo: [[04.05.2017]] (dreng)",
    "Fødselsdage:\n9. Ida: [[03.03.2015]]\n10. Bo: [[04.05.2017]]",
    "Fødselsdagene:\n- Ida: [[03.03.2015]]",
    "Fødselsdatoerne:\n- Ida: [[03.03.2015]]",
    "Birthdays:\n- Ida: [[03.03.2015]]",
  ])("%j", (text) => expect(likely(text)).toBe(text));

  test.each([
    "Ida, født [[03.03.2015]] - Festsal Nord: 04.05.2017",
    "Fødselsdatoer:\nSidste Frist: 03.03.2015",
    "Fødselsdato:\nIda: 03.03.2015",
  ])("others are none: %j", (text) => expect(likely(text)).toBe(text));
});

describe('"f." and "b." behind a name', () => {
  test.each([
    "Bo Lund f. [[03.03.2024]]",
    "Ida Holm, f. [[03.03.2024]]",
    "Ida Holm - f. [[03.03.2024]]",
    "Ida Holm –f. [[03.03.2024]]",
    "Ida Holm: b. [[03.03.2024]]",
    "(b. [[03.03.2024]])",
  ])("%s", (text) => expect(likely(text)).toBe(text));

  test("but not with other words between", () => {
    expect(found("Ida Holm har talt kassen f. 03.03.2024")).toEqual([]);
  });
});

test.each([
  ["29.02.1984", true],
  ["29.02.1985", false],
  ["31.04.1985", false],
  ["00.03.1985", false],
  ["03.00.1985", false],
  ["31.12.1899", false],
  ["01.03.2026", true],
  ["02.03.2026", false],
  // 110 years ago, and 111.
  ["01.03.1916", true],
  ["01.03.1915", false],
])("on %s somebody may have been born: %s", (date, possible) => {
  expect(found(`født ${date}`)).toEqual(possible ? [`${date} likely`] : []);
});

test.each([
  ["-1234", false],
  ["1234", false],
  [" 1234", false],
  [" 12", true],
])("a date with %j behind it is one: %s", (rest, expected) => {
  expect(found(`født 03.03.1985${rest}`)).toEqual(expected ? ["03.03.1985 likely"] : []);
});
