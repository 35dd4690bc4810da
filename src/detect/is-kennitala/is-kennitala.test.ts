import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { passesModulus11 } from "../_internal/checksums";
import { mistyped, withCheckDigit } from "../_testing/check-digits";
import { finder, staysLinear } from "../_testing/finding";
import { isKennitalaDetector } from "./is-kennitala";

const found = finder(isKennitalaDetector);

describe("behind its label a number is certain", () => {
  test.each([
    ["Kennitala: 120174-3399", "120174-3399"],
    ["kt. 290200-2020", "290200-2020"],
    ["kt. 010199-2048", "010199-2048"],
    ["kt. 1201743399", "1201743399"],
    ["kt.120174-3399", "120174-3399"],
    ["Kennitalan mín er 120174 3399", "120174 3399"],
    ["Islandsk kennitala 120174–3399", "120174–3399"],
    ["120174-3399 (kennitala)", "120174-3399"],
    ["Nafn;Kt\nJón;120174-3399", "120174-3399"],
    ["kt. 010126-2070", "010126-2070"],
  ])("%j", (text, number) => {
    expect(found(text)).toEqual([`${number} certain`]);
  });
  test("with a wrong check digit it is possible", () => {
    expect(found("kt. 120174-3499")).toEqual(["120174-3499 possible"]);
  });
});

describe("where only the surroundings speak of Iceland", () => {
  test.each([
    ["Icelandic national ID: 120174-3399", "120174-3399 certain"],
    ["Islandsk CPR-nr. 1201743399", "1201743399 certain"],
    ["Jón, Reykjavík, 120174-3399", "120174-3399 likely"],
    ["Jón, Reykjavík, 1201743399", "1201743399 likely"],
    ["islandsk chauffør 1201743399", "1201743399 possible"],
    ["Jón Þór Reykjavík 1201743399", "1201743399 likely"],
    ["CPR i Reykjavík 1201743399", "1201743399 likely"],
    ["Skatturinn skriver, at 120174-3399 er hos Viðar", "120174-3399 likely"],
    ["Kan I slå 120174-3399 op i Þjóðskrá", "120174-3399 likely"],
    ["Næsti greiðandi er 120174-3399", "120174-3399 likely"],
    ["Ham fra Vestmannaeyjar bruger 120174 3399", "120174 3399 likely"],
    ["Hold til Reykjavik: Sölvi 1201743399", "1201743399 likely"],
    ["hun staver det Ýr, og nummeret er 1201743399", "1201743399 likely"],
    ["I kontrakten skrev Viðar 120174-3399", "120174-3399 likely"],
    ["Land\tNavn\tID\nIS\tJón\t120174-3399", "120174-3399 likely"],
    ["Navn\tLand\tID\nJón\tIS\t1201743399", "1201743399 certain"],
    ["Bogstav ð: tegn 120174 3399", "120174 3399 possible"],
    ["Teikning 120174-3399, Reykjavík", "120174-3399 possible"],
    ["Bíll 1201743399, Reykjavík", "1201743399 possible"],
    // Has the check digit of a Danish number, too.
    ["Jón Þór er veikur, 010174-2369", "010174-2369 likely"],
  ])("%s: %s", (text, match) => {
    expect(found(text)).toEqual([match]);
  });
});

describe("somebody's number that is no Dane's", () => {
  test.each([
    "Jens Hansen 120174-3399",
    "Faren (120174-3399) er syg",
    "Find ham på 120174 3399",
    "Husk at afmelde 120174-3399. Hun stoppede i juli",
    "Skattekort på 120174-3399, hun venter",
  ])("%s", (text) => {
    expect(found(text)).toEqual([`${text.match(/120174.3399/)?.[0]} likely`]);
  });
});

describe("not a person in Iceland", () => {
  test.each([
    ["nobody's number", "Tegningen 120174-3399"],
    ["nobody's number where somebody is spoken of", "Ordre 120174-3399, siger han"],
    ["with a space where somebody is spoken of", "Han mangler 120174 3399"],
    ["what nobody is spoken of beside", "Vi mangler 120174-3399"],
    ["an agreement for something", "Kontrakten for 120174-3399"],
    ["a Dane's, where somebody is spoken of", "Husk at afmelde 010174-2369. Hun stoppede i juli"],
    ["a number without a hyphen", "Jens Hansen 1201743399"],
    ["what may be a Danish number", "Jens Hansen 010174-2369"],
    ["another country's", "Norsk chauffør Jens Hansen 120174-3399"],
    ["a company", "kt. 520174-3399"],
    ["an order", "Ordre 120174-3399 til Island"],
    ["a wrong check digit", "Jón, Reykjavík, 120174-3499"],
    ["no century", "kt. 120174-3395"],
    ["a birthday to come", "kt. 120174-3390"],
    ["an impossible day", "kt. 320174-3399"],
    ["an impossible month", "kt. 121374-3399"],
    ["29 February 1900", "kt. 290200-2029"],
    ["a label too far away", "Kennitala som vi skal bruge i morgen tidlig 120174-3399"],
    ["a wide gap", "kt. 120174  3399"],
    ["three digits", "kt. 120174-339"],
    ["two groups that are not one", "kt. 120174a3399"],
    ["next year", "kt. 010127-2030"],
    ["a Dane's, in Iceland", "Jón, Reykjavík, 010174-2369"],
    ["called a Dane's", "CPR í Reykjavík, Þór 010174-2369"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test("the mask shows the date", () => {
  expect(isKennitalaDetector.mask("120174-3399")).toBe("120174-••••");
  expect(isKennitalaDetector.mask("1201743399")).toBe("120174-••••");
});

describe("properties", () => {
  const number = fc
    .tuple(
      fc.date({ min: new Date("1900-01-01"), max: new Date("2025-12-31"), noInvalidDate: true }),
      fc.integer({ min: 20, max: 99 }),
    )
    .map(([date, serial]) => {
      const [year = "", month = "", day = ""] = date.toISOString().slice(0, 10).split("-");
      const body = day + month + year.slice(2) + serial;
      const checked = withCheckDigit(body, (digits) => passesModulus11(digits, "327654321"));
      return checked + (year < "2000" ? "9" : "0");
    })
    .filter((digits) => digits.length === 10);

  test("every number is found in every shape", () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom("", "-", " ", " - ", "\u2013", "\u00a0"),
        (digits, gap) => {
          const written = digits.slice(0, 6) + gap + digits.slice(6);
          expect(found(`kt. ${written}, takk`)).toEqual([`${written} certain`]);
        },
      ),
    );
  });
  test("one wrong digit is never certain", () => {
    fc.assert(
      fc.property(mistyped(number, 0, 8), (wrong) => {
        const [match = "possible"] = found(`kt. ${wrong}`);
        expect(match).toMatch(/possible$/);
      }),
    );
  });

  staysLinear(found, ["120174-3399 ", "1201743399", "120174-3399\n", "kt. ", "120174 "]);
});
