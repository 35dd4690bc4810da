import { describe, expect, test } from "@jest/globals";
import { SUBJECT, finder } from "../_testing/finding";
import { dateOfBirthDetector } from "./date-of-birth";

const found = finder(dateOfBirthDetector, SUBJECT);

describe("between a word for birth and its date may stand", () => {
  test.each([
    "f. d. [03.03.1985]",
    "f. den [03.03.1985]",
    "f. d [03.03.1985]",
    "f.[03.03.1985]",
    "f.  [03.03.1985]",
    "f. d. [3. marts 1985]",
    "født d.[03.03.1985]",
    "født d. d. [03.03.1985]",
    "Fødselsdato (dd.mm.åååå): [03.03.1985]",
    "Fødselsdato (ddmmåå): [03.03.1985]",
    "Fødselsdato (dd-mm-yy): [03.03.1985]",
    "Fødselsdato (6 cifre): [030385]",
    "Fødselsdato 6 cifre: [030385]",
    "Fødselsdato 10-cifret [03.03.1985]",
    "Fødselsdato (8 siffer): [03.03.1985]",
    "Date of birth (6 digits): [03.03.1985]",
    "born [May 3, 1985]",
    "født [mai 3 1985]",
    "born [Oct 3, 1985]",
    "født [okt 3 1985]",
  ])("%s", (text) => {
    const date = /\[(.*)\]/.exec(text)?.[1];
    expect(found(text.replace(/[[\]]/g, ""))).toEqual([`${date} likely`]);
  });
  test.each(["f.   03.03.1985", "f. hos os den 03.03.1985"])("but not: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a date may be called a birth afterwards", () => {
  test.each([
    "[03.03.1985](født)",
    "[03.03.1985] = fødselsdag",
    "[03.03.1985] er min fødselsdag",
    "[03.03.1985] er min egen fødselsdag",
    "am [3. März 1985] geboren",
  ])("%s", (text) => {
    const date = /\[(.*)\]/.exec(text)?.[1];
    expect(found(text.replace(/[[\]]/g, ""))).toEqual([`${date} likely`]);
  });
  test.each([
    "03.03.1985 født",
    "03.03.1985 fødselsdag",
    "03.03.1985 (født i Ribe)",
    "03.03.1985 er min helt egen fødselsdag",
    "Uden nummer = fødselsdag",
  ])("but not: %s", (text) => {
    expect(found(text)).toEqual([]);
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
