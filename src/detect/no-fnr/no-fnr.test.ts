import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { passesModulus11 } from "../_internal/checksums";
import { mistyped, withCheckDigit } from "../_testing/check-digits";
import { BODY, finder, staysLinear } from "../_testing/finding";
import { noFnrDetector } from "./no-fnr";

const found = finder(noFnrDetector);

describe("behind its label a number is certain", () => {
  test.each([
    ["Fødselsnummer: 01019010046", "01019010046"],
    ["fnr 010190 10046", "010190 10046"],
    ["f.nr. 01019010046", "01019010046"],
    ["Personnummer 010190-10046", "010190-10046"],
    ["Fødselsnr. 010190 100 46", "010190 100 46"],
    ["Fødsels- og personnummer (11 siffer): 010190\u00a010046", "010190\u00a010046"],
    ["Norwegian national ID number: 01019010046", "01019010046"],
    ["Navn\tFødselsnummer\nKari Nordmann\t01019010046", "01019010046"],
    ["fnr:010190 – 10046", "010190 – 10046"],
    ["Fødselsnummer vi skal bruge straks 01019010046", "01019010046"],
  ])("%j", (text, number) => {
    expect(found(text)).toEqual([`${number} certain`]);
  });
  test("with a wrong check digit it is possible", () => {
    expect(found("Fødselsnummer 01019010047")).toEqual(["01019010047 possible"]);
    expect(found("Fødselsnummer 01019010056")).toEqual(["01019010056 possible"]);
  });
  test("a fix can take the label along", () => {
    expect(noFnrDetector.find("Hans fnr. 01019010046", BODY)[0]?.labelStart).toBe(5);
  });
});

describe("without a label", () => {
  test.each(["01019010046", "010190 10046"])("%s is likely", (number) => {
    expect(found(`Kari Nordmann (${number})`)).toEqual([`${number} likely`]);
    expect(found(number)).toEqual([`${number} likely`]);
    expect(found(`norsk cpr ${number}`)).toEqual([`${number} likely`]);
  });
  test.each([
    "Kunde 01019010046 er godkjent",
    "Ny kunde, 01019010046",
    "Barnas numre er 01019010046",
    "Vi kan ikke logge inn, fordi 01019010046 mangler",
    "Medarbejder\tLand\tID-nummer\nHilde Aasen\tNO\t01019010046",
  ])("%j", (text) => {
    expect(found(text)[0]).toMatch(/certain|likely/);
  });
  test("the number of something unknown is possible", () => {
    expect(found("Aftalenr. 01019010046")).toEqual(["01019010046 possible"]);
  });
});

describe("not a Norwegian number", () => {
  test.each([
    "Ordre 01019010046",
    "konto 01019010046",
    "Kontoen tilhører 01019010046",
    "Kundenr. 01019010046",
    "Kundeordre 01019010046",
    "Kari 01019010047",
    "Kari 01019010056",
    "Kari 01019010003",
    "Fødselsnummer 32019010046",
    "Fødselsnummer vi skal bruge helt straks 01019010047",
    "Fødselsnummer 01139010046",
    "fnr 010190 1004",
    "fnr 010190 100467",
    "fnr 010190  10046",
    "Fødselsnummer 010190 10046 12 12",
    "AWB 020-12345675",
    "0101901004",
    "010190100461",
  ])("%s", (text) => {
    expect(found(text).filter((match) => !/010190 10046 certain/.test(match))).toEqual([]);
  });
});

test("the mask shows the date", () => {
  expect(noFnrDetector.mask("010190 10046")).toBe("010190 •••••");
  expect(noFnrDetector.mask("01019010046")).toBe("010190 •••••");
  expect(noFnrDetector.mask("01.01.90 10046")).toBe("010190 •••••");
});

test.each([
  ["29 February 2000", "29020050088", true],
  ["29 February 1900", "29020010027", false],
  ["29 February 1940 from the range of later years", "29024090041", true],
  ["in 2039, which is to come", "01013990057", false],
  ["in 1940 or 1840", "01014050066", true],
  ["this year", "01012650015", true],
  ["next year", "01012750036", false],
])("%s", (_, number, valid) => {
  expect(found(`fnr ${number}`)).toEqual(valid ? [`${number} certain`] : []);
});

describe("properties", () => {
  /** Years with the range of the three digits that tell the century. */
  const era = fc.constantFrom([1900, 1999, 0, 499], [1940, 1999, 900, 999], [2000, 2025, 500, 999]);
  const birth = era.chain(([from = 0, to = 0, least, most]) =>
    fc.tuple(
      fc.date({
        min: new Date(Date.UTC(from, 0, 1)),
        max: new Date(Date.UTC(to, 11, 31)),
        noInvalidDate: true,
      }),
      fc.integer({ min: least, max: most }),
    ),
  );
  const pad = (value: number, length: number) => `00${value}`.slice(-length);
  const numberOf = (raisedDay: number, raisedMonth: number) =>
    birth
      .map(([date, individual]) => {
        const body =
          pad(date.getUTCDate() + raisedDay, 2) +
          pad(date.getUTCMonth() + 1 + raisedMonth, 2) +
          pad(date.getUTCFullYear() % 100, 2) +
          pad(individual, 3);
        const first = withCheckDigit(body, (digits) => passesModulus11(digits, "3761894521"));
        return withCheckDigit(first, (digits) => passesModulus11(digits, "54327654321"));
      })
      .filter((number) => number.length === 11);

  test.each([
    ["fødselsnummer", 0, 0],
    ["D-nummer", 40, 0],
    ["hjelpenummer", 0, 40],
  ])("every %s is found in every shape", (label, raisedDay, raisedMonth) => {
    const shape = fc.constantFrom("", " ", "-", "\u2013", "\u00a0", " - ", ".");
    fc.assert(
      fc.property(numberOf(raisedDay, raisedMonth), shape, (digits, gap) => {
        const written = digits.slice(0, 6) + gap + digits.slice(6);
        expect(found(`${label}: ${written}, takk`)).toEqual([`${written} certain`]);
      }),
    );
  });
  test("without a label the health service's numbers are none", () => {
    fc.assert(
      fc.property(numberOf(0, 40), (digits) => {
        expect(found(`Se ${digits}`)).toEqual([]);
      }),
    );
  });
  test("one wrong digit is overlooked at most as a possibility", () => {
    fc.assert(
      fc.property(mistyped(numberOf(0, 0), 0, 10), (wrong) => {
        expect(found(`Se ${wrong}`)).toEqual([]);
      }),
    );
  });

  staysLinear(found, ["01019010046 ", "010190 ", "010190 10046", "01019010046", "fnr "]);
});
