import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { passesLuhn } from "../_internal/checksums";
import { mistyped, withCheckDigit } from "../_testing/check-digits";
import { BODY, finder, staysLinear } from "../_testing/finding";
import { sePnrDetector } from "./se-pnr";

const found = finder(sePnrDetector);

describe("behind its label a number is certain", () => {
  test.each([
    ["Personnummer: 850709-9805", "850709-9805"],
    ["pnr 8507099805", "8507099805"],
    ["Personnr. 19850709-9805", "19850709-9805"],
    ["personnummer 198507099805", "198507099805"],
    ["personnummer850709-9805 saknas", "850709-9805"],
    ["Samordningsnummer för Anna: 850769-9802", "850769-9802"],
    ["Personnummer 850709 9805", "850709 9805"],
    ["Personnummer 850709–9805", "850709–9805"],
    ["Personnummer 850709 - 9805", "850709 - 9805"],
    ["Personnummer 850709-\n9805", "850709-\n9805"],
    ["Personnummer 850709\n-9805", "850709\n-9805"],
    ["Född 1915, personnummer 150709+9800", "150709+9800"],
    ["Swedish ID no. 850709-9805", "850709-9805"],
    ["850709-9805 är mitt personnummer", "850709-9805"],
    ["Namn;Personnummer\nAnna Berg;8507099805", "8507099805"],
    ["p.nr 850709-9805", "850709-9805"],
    ["Personnummer vi skal bruge straks 850709-9805", "850709-9805"],
  ])("%j", (text, number) => {
    expect(found(text)).toEqual([`${number} certain`]);
  });

  test("a fix can take the label along", () => {
    expect(sePnrDetector.find("Mitt personnr. 850709-9805", BODY)[0]?.labelStart).toBe(5);
  });
  test("with a wrong check digit it is possible in Swedish, where it cannot be another country's", () => {
    expect(found("Svenskt personnummer 850709-9806")).toEqual(["850709-9806 possible"]);
    expect(found("Personnummer 850709-9806")).toEqual([]);
  });
});

describe("without a label", () => {
  test.each([
    ["Anna är sjuk, 850709-9805", "likely"],
    ["Svensk chauffør: 8507099805", "likely"],
    ["Hans svenske CPR-nummer er 850709-9805", "certain"],
    ["Patienten 850709-9805 önskar ny tid", "likely"],
    ["Anna Berg 850709-9805", "likely"],
    ["Se 19850709-9805", "likely"],
    ["Se 198507099805", "likely"],
    ["Nummeret 198507099805 mangler", "likely"],
    ["Remiss gäller pojke 20170309-2419", "likely"],
    ["Alva är sjuk och har 20170309-2419", "likely"],
    ["Bror är sjuk. Alva Berg: 20170309-2419", "likely"],
    ["Jag glömde numret på blanketten. 850709 9805 ska det vara", "likely"],
    ["Svenskeren har skrevet 8507099805 under telefon", "likely"],
    ["Svensk ansøger, 8507099805 (svensk), mobil følger, og han venter", "likely"],
    ["Svensk pumpe hedder 8507099805", "possible"],
    ["Medlemsudtog 19850709-9805", "likely"],
    ["Payroll for employee 19850709-9805", "likely"],
    ["Retur fordi nummeret 198507099805 manglede", "likely"],
    ["Fakturaen fra i går nævner 19850709-9805", "likely"],
    ["Anna Berg, 850709-9805, hendes mand er dansk", "likely"],
    ["Vi mangler skattekort på 850709-9805, hun venter", "likely"],
    ["Navn\tLand\tNr.\nAnna\tSE\t850709-9805", "likely"],
    ["Se 850709-9805", "possible"],
    ["Anna Berg ringer 850709-9805", "likely"],
    ["Anna är sjuk, 20190905 0005", "possible"],
    ["Anna är sjuk, avtalsnr 850709-9805", "possible"],
    ["Anna är sjuk, 070330-9807", "likely"],
    // 070-330 98 07 is a mobile phone.
    ["Anna är sjuk, 0703309807", "possible"],
    ["Ritning 850709-9805 är klar", "possible"],
    ["Chauffør (850709-9805)", "likely"],
    ["Chauffør( 850709-9805 )", "likely"],
    ["kollega, 850709-9805", "likely"],
    ["2 (850709-9805)", "likely"],
    ["850709-9805, Anna", "likely"],
    ["850709-9805\tAnna", "likely"],
    ["850709-9805, anna", "likely"],
    ["850709-9805, ANNA", "likely"],
    ["850709-9805 x, Anna", "likely"],
    ["Anna (se), 850709-9805", "likely"],
    ["Farmor er over hundrede: 150709+9800", "likely"],
    ["Attest på Anna Berg (850709-9805)", "likely"],
  ])("%s: %s", (text, confidence) => {
    expect(found(text).map((match) => match.replace(/.* /, ""))).toEqual([confidence]);
  });
});

describe("not a Swedish number", () => {
  test.each([
    ["an order", "Ordre 850709-9805"],
    ["an order on a thing", "Ordre på 850709-9805"],
    ["an order of a long number", "Ordren er: 19850709-9805"],
    ["a case", "Sag 19850709-9805 er lukket, siger hun"],
    ["a customer's number", "Kundenr. 19850709-9805, hun venter"],
    ["the number of something", "Aftalenr. 850709-9805"],
    ["what may be a CPR number", "Anna Berg 120385-1234"],
    ["a company", "Org.nr 556677-8899, och personnummer saknas"],
    ["an impossible day", "Personnummer 850732-9805"],
    ["an impossible month", "Personnummer 851309-9805"],
    ["a day to come", "Personnummer 20270101-1233"],
    ["a wrong check digit", "Anna Berg 850709-9806"],
    ["ten bare digits", "Se 8507099805"],
    ["a date and a time of day", "Anna Berg 20240124-1530"],
    ["a Finn's", "Finsk personnummer 010203-0405"],
    ["a Dane's", "Dansk personnummer 850709-9805"],
    ["a part of a longer one", "Personnummer 850709-9805-1"],
    ["three digits behind", "Personnummer 850709-980"],
    ["five digits behind", "Personnummer 850709-98055"],
    ["eleven digits", "Personnummer 18507099805"],
    ["fourteen digits", "Personnummer 00198507099805"],
    ["day 60", "Samordningsnummer 850760-9801"],
    ["called the number of something", "Se avtalsnr 850709-9805"],
    ["called so some words before", "Personnummer saknas för kollegan vid 850709-9806"],
    ["a chauffeur's of another country", "Chauffør fra Finland (850709-9805)"],
    ["another document's", "Kørekort Anna, (850709-9805)"],
    ["a wide gap", "Personnummer 850709   9805"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test("a hyphen and a long year speak for themselves from thirteen years on", () => {
  expect(found("Se 20130105-9802")).toEqual(["20130105-9802 likely"]);
  expect(found("Se 20140105-9801")).toEqual(["20140105-9801 possible"]);
});

describe("what may be a CPR number too", () => {
  test("with CPR's check digit or born on a 1 January, only in Swedish", () => {
    for (const number of ["080310-2805", "010190-2500"]) {
      expect(found(`Personnummer ${number}`)).toEqual([]);
      expect(found(`Svenskt personnummer ${number}`)).toEqual([`${number} certain`]);
      expect(found(`Anna är sjuk, ${number}`)).toEqual([`${number} certain`]);
      expect(found(`Svensk cpr ${number}`)).toEqual([`${number} certain`]);
      expect(found(`Svensk statsborger, cpr ${number}`)).toEqual([]);
    }
  });
  test("without, behind a label or in Swedish", () => {
    expect(found("Personnummer 080310-2508")).toEqual(["080310-2508 certain"]);
    expect(found("Anna är sjuk, 080310-2508")).toEqual(["080310-2508 likely"]);
    expect(found("Anna Berg 080310-2508")).toEqual([]);
  });
  test("a Dane's with a digit mistyped is no co-ordination number", () => {
    expect(found("Lejer: Gorm, personnummer 230188-0445")).toEqual([]);
    expect(found("Svenskt personnummer 230188-0445")).toEqual(["230188-0445 certain"]);
  });
  test("without a hyphen or Swedish letters nearby it is a Dane's", () => {
    expect(found("Anna är sjuk, 080310 2805")).toEqual([]);
    expect(found("Anna inte, 080310-2805")).toEqual([]);
  });
  test("nor is one with a year of four digits, whatever country is spoken of", () => {
    expect(found("SE-personnummer 193811049117, dansk adresse")).toEqual(["193811049117 certain"]);
  });
  test("a year of four digits tells them apart", () => {
    expect(found("Personnummer 20080310-2805")).toEqual(["20080310-2805 certain"]);
  });
});

test("the mask shows the date", () => {
  expect(sePnrDetector.mask("19850709–9805")).toBe("19850709-••••");
  expect(sePnrDetector.mask("850709 9805")).toBe("850709-••••");
});

test.each([
  ["29 February 2000", "personnr 000229-1235", true],
  ["29 February 1900, which was none", "personnr 000229+1235", false],
  ["this year", "personnr 260105-1234", true],
  ["next year's digits are a hundred years old", "personnr 270105-1233", true],
  ["125 years ago", "personnr 19010105-1233", true],
  ["126 years ago", "personnr 19000105-1234", false],
])("%s", (_, text, valid) => {
  expect(found(text)).toHaveLength(valid ? 1 : 0);
});

test.each([
  ["a recent date and an hour", "Anna Berg 20150105-2359", 0],
  ["no hour", "Anna Berg 20150105-2409", 1],
  ["not so recent", "Anna Berg 20140105-2350", 1],
  ["a recent date and a running number", "Anna Berg 20250105-9808", 0],
  ["of the year before", "Anna Berg 20240105-9809", 1],
  ["a recent date and an hour, set off behind a name", "Anna Berg, 20200105-1230", 1],
  ["set off behind a single word", "Kollega, 20200105-1230", 0],
])("%s", (_, text, count) => {
  expect(found(text)).toHaveLength(count);
});

describe("properties", () => {
  const number = fc
    .tuple(
      fc.date({ min: new Date("1927-01-01"), max: new Date("2026-02-28"), noInvalidDate: true }),
      fc.stringMatching(/^\d{3}$/),
      fc.constantFrom(0, 60),
    )
    .map(([date, serial, raised]) => {
      const written = date.toISOString().slice(0, 10).replace(/-/g, "");
      const day = Number(written.slice(6)) + raised;
      const birth = written.slice(0, 6) + (day < 10 ? `0${day}` : day);
      const body = birth.slice(2) + serial;
      return birth.slice(0, 2) + withCheckDigit(body, passesLuhn);
    });
  const separator = fc.constantFrom(
    "",
    "-",
    " ",
    " - ",
    "\u2013",
    "\u2011",
    "\u2212",
    "\u00a0",
    "-\u200b",
  );

  test("every number is found in every shape, unless it reads as a Dane's", () => {
    fc.assert(
      fc.property(number, separator, fc.boolean(), (digits, gap, long) => {
        // 260227… is 27 February 2026 in Sweden and 26 February 1927 in Denmark.
        const year = Number(digits.slice(2, 4));
        fc.pre(long || year < 1 || year > 31);
        const written = digits.slice(long ? 0 : 2, 8) + gap + digits.slice(8);
        expect(found(`personnr ${written}.`)).toEqual([`${written} certain`]);
      }),
    );
  });
  test("one wrong digit is never certain", () => {
    fc.assert(
      fc.property(mistyped(number, 2, 11), (wrong) => {
        expect(found(`personnr ${wrong}`)).toEqual([]);
      }),
    );
  });

  staysLinear(found, [
    "850709-9805 ",
    "850709-9805\n",
    "8507099805",
    "personnr ",
    "19850709-",
    "850709 ",
  ]);
});
