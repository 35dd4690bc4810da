import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { mistyped } from "../_testing/check-digits";
import { finder, staysLinear } from "../_testing/finding";
import { fiHetuDetector } from "./fi-hetu";

const found = finder(fiHetuDetector);

describe("behind its label a code is certain", () => {
  test.each([
    ["Henkilötunnus: 131052-308T", "131052-308T"],
    ["hetu 131052-308t", "131052-308t"],
    ["Personbeteckning 131052–308T", "131052–308T"],
    ["Finsk personnummer 131052-308T", "131052-308T"],
    ["henkilötunnus 131052\u2011308T", "131052\u2011308T"],
    ["HETU 131052-\u00ad308T", "131052-\u00ad308T"],
    ["Nimi\tHetu\nMatti\t131052-308T", "131052-308T"],
    ["hetu 010594Y9032", "010594Y9032"],
    ["Finsk personnummer 010190-0133", "010190-0133"],
  ])("%j", (text, code) => {
    expect(found(text)).toEqual([`${code} certain`]);
  });
  test("with a wrong check character it is possible", () => {
    expect(found("hetu 131052-308U")).toEqual(["131052-308U possible"]);
  });
});

test("of a list of numbers of this shape in which hardly one is sound none is a code", () => {
  const goods = Array.from({ length: 12 }, (_, index) => `${131052 + index * 7}-308${index % 10}`);
  const line = "Antti Virtanen 010291-8140";
  expect(found(line)).toEqual(["010291-8140 likely"]);
  expect(found([...goods, line].join("\n"))).toEqual([]);
});

describe("without a label", () => {
  test.each([
    ["Matti Virtanen, 131052-308T", "131052-308T likely"],
    ["131052-308T", "131052-308T likely"],
    ["Finsk CPR-nr. 131052-308T", "131052-308T certain"],
    ["Aftalenr. 131052-308T", "131052-308T possible"],
    ["Kundnummer saknas, men personen är 131052-308T", "131052-308T likely"],
    ["Asiakas 131052-308T pyytää kopion", "131052-308T likely"],
    ["Her number is not ready yet, so use 131052-308T", "131052-308T likely"],
    ["Skattekort bestilles med 131052-308T", "131052-308T likely"],
    ["the new style code, 131052-308T", "131052-308T likely"],
    ["Antti P. | FI | 131052-308T | Fredericia", "131052-308T likely"],
    ["To finner: 010190-899N (Onni) og 131052-308T", "010190-899N likely", "131052-308T likely"],
    ["DOB/ID: 131052-3140\nSite: Espoo", "131052-3140 likely"],
    ["Verokortti 131052-3140", "131052-3140 likely"],
    ["Vuokralainen 010190-0133", "010190-0133 possible"],
    ["Han har fået id 131052-308T", "131052-308T likely"],
    ["I systemet er koden 131052-308T", "131052-308T likely"],
    ["Slå 310350-0210 op i det finske register", "310350-0210 likely"],
    ["Ny kollega i Åbo: Matti (010190-0133)", "010190-0133 likely"],
    ["Se 010594Y9032", "010594Y9032 possible"],
    ["Se 010190-899N", "010190-899N likely"],
    ["Se 010190-900P", "010190-900P possible"],
    ["Personnummer 131052-308T", "131052-308T certain"],
    ["fnr 131052-308T", "131052-308T likely"],
    ["fnr 010190-900P", "010190-900P possible"],
    ["CPR i Finland 131052-308T", "131052-308T likely"],
    // Written like a Danish number, but without its check digit.
    ["Matti Virtanen 131052-3140", "131052-3140 likely"],
    ["fnr 131052-3140", "131052-3140 likely"],
    ["Kan du finde en medarbejder på 131052-3140", "131052-3140 likely"],
    ["Aika annettu (010190-900P) maanantaina", "010190-900P likely"],
    ["Land: FI 131052-308T", "131052-308T likely"],
    ["Nummeret er 131052-308T", "131052-308T likely"],
    // Behind words for somebody a Dane's number would do as well; those of Finland tell.
    ["Kuljettaja 010190-0133, auto KLM-482", "010190-0133 likely"],
    ["Asia on Jyväskylässä: kuljettaja 010190-0133", "010190-0133 likely"],
    ["Han hedder Matti, 010190-0133, ring +358 40 551 7284", "010190-0133 likely"],
    ["Matti, Turku, 131052-3140", "131052-3140 likely"],
    ["Ritning 010190-0133, Turku", "010190-0133 possible"],
  ])("%s: %s", (text, ...matches) => {
    expect(found(text)).toEqual(matches);
  });
});

describe("not a Finnish code", () => {
  test.each([
    ["a wrong check character", "Matti 131052-308U"],
    ["an order", "Ordre 131052-308T"],
    ["an order in brackets", "Ordren (131052-308T)"],
    ["an item, some words before", "Varenummeret for det finske dæksel er 131052-308T"],
    ["an order's, said in a sentence", "Ordren er 131052-308T"],
    ["a customer's number", "Kundenr. 131052-3140"],
    ["an Icelander's", "Skjalið: Viðar Jón, 131052-3140"],
    ["all digits, as in Denmark", "Matti 010190-0133"],
    ["a Danish label", "CPR 131052-308T"],
    ["a Dane's number with a digit mistyped", "Personnummer 131052-3140"],
    ["an impossible day", "hetu 321052-308T"],
    ["an impossible month", "hetu 131352-308T"],
    ["serials that are not given out", "hetu 131052-001H"],
    ["a letter that is no check character", "hetu 131052-308G"],
    ["a letter that is no century", "hetu 131052G308T"],
    ["a birthday to come", "hetu 131052A308T"],
    ["a longer code", "hetu 131052-308TA"],
    ["a longer number", "hetu 1131052-308T"],
    ["a Dane's own word, far from Finland", "CPR 131052-3140"],
    ["only digits, behind no name", "Tegning nummer tre 131052-3140"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test("the mask shows the date", () => {
  expect(fiHetuDetector.mask("131052A308T")).toBe("131052-••••");
});

test.each([
  ["29 February 1904", "290204-123A", true],
  ["29 February 1900", "290200-1239", false],
  ["29 February 2000", "290200A1239", true],
  ["29 February 1800", "290200+1239", false],
  ["this year", "010126A1234", true],
  ["next year", "010127A123C", false],
  ["the first serial", "010190-002R", true],
  ["a serial before it", "010190-001P", false],
])("%s", (_, code, valid) => {
  expect(found(`hetu ${code}`)).toEqual(valid ? [`${code} certain`] : []);
});

describe("properties", () => {
  const code = fc
    .tuple(
      fc.constantFrom(
        ["+", 1850, 1899],
        ["-YXWVU\u2013\u2212", 1900, 1999],
        ["ABCDEF", 2000, 2025],
      ),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 36_500 }),
      fc.integer({ min: 2, max: 999 }),
    )
    .map(([[signs, first, last], sign, days, serial]) => {
      const start = Date.UTC(first, 0, 1);
      const span = Math.round((Date.UTC(last, 11, 31) - start) / 86_400_000) + 1;
      const [year = "", month = "", day = ""] = new Date(start + (days % span) * 86_400_000)
        .toISOString()
        .slice(0, 10)
        .split("-");
      const date = day + month + year.slice(2);
      const number = `00${serial}`.slice(-3);
      const list = signs as string;
      return (
        date +
        list.charAt(sign % list.length) +
        number +
        "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Number(date + number) % 31)
      );
    });

  test("every code is found, in capitals or not", () => {
    fc.assert(
      fc.property(code, fc.boolean(), (written, lower) => {
        const text = lower ? written.toLowerCase() : written;
        expect(found(`hetu ${text}.`)).toEqual([`${text} certain`]);
      }),
    );
  });
  test("one wrong digit is never certain", () => {
    fc.assert(
      fc.property(mistyped(code, 7, 9), (wrong) => {
        expect(found(`Se ${wrong}`)).toEqual([]);
      }),
    );
  });

  staysLinear(found, ["131052-308T ", "131052-308T", "131052-", "131052", "hetu "]);
});
