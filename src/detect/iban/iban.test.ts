import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { composeIBAN, isValidIBAN } from "ibantools";
import { mistyped } from "../_testing/check-digits";
import { SUBJECT, finder, staysLinear } from "../_testing/finding";
import formats from "./formats.json";
import { isValid } from "./formats";
import { ibanDetector } from "./iban";

const found = finder(ibanDetector, SUBJECT);

describe("an IBAN with the right checksum", () => {
  test.each([
    "DK5000400440116243",
    "DK50 0040 0440 1162 43",
    "DK50\u00a00040\u00a00440\u00a01162\u00a043",
    "DK50.0040.0440.1162.43",
    "DK50-0040-0440-1162-43",
    "dk50 0040 0440 1162 43",
    "DK50 0040\r\n0440 1162 43",
    "FO6264600001631634",
    "GL8964710001000206",
    "NO93 8601 1117 947",
    "SE45 5000 0000 0583 9825 7466",
    "DE89 3704 0044 0532 0130 00",
    "GB29 NWBK 6016 1331 9268 19",
    "NL91ABNA0417164300",
    "PL61 1090 1014 0000 0712 1981 2874",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "DK 50 0040 0440 1162 43",
    "DK50\u200b0040\u200b0440\u200b1162\u200b43",
    "DK50–0040–0440–1162–43",
  ])("%j", (iban) => {
    expect(found(`Udbetal til ${iban}, tak`)).toEqual([`${iban} certain`]);
  });

  test("may have its label without a space", () => {
    expect(found("iban:DK5000400440116243;")).toEqual(["DK5000400440116243 certain"]);
    expect(found("IBANDK5000400440116243")).toEqual(["DK5000400440116243 certain"]);
    expect(found("IBAN(DK5000400440116243)")).toEqual(["DK5000400440116243 certain"]);
  });

  test("ends before the bank's code", () => {
    expect(found("IBAN DK50 0040 0440 1162 43 BIC DABADKKK")).toEqual([
      "DK50 0040 0440 1162 43 certain",
    ]);
  });

  test("a fix can take the label along", () => {
    const text = "Ny konto, IBAN-nr.: DK5000400440116243";
    expect(ibanDetector.find(text, SUBJECT)[0]?.labelStart).toBe(text.indexOf("IBAN"));
  });
});

describe("an IBAN with a wrong checksum", () => {
  test("is possible behind its label", () => {
    expect(found("IBAN: DK51 0040 0440 1162 43")).toEqual(["DK51 0040 0440 1162 43 possible"]);
    expect(found("Min iban er DK5100400440116243")).toEqual(["DK5100400440116243 possible"]);
  });
  test("is nothing without one", () => {
    expect(found("DK51 0040 0440 1162 43")).toEqual([]);
  });
});

describe("not an IBAN", () => {
  test.each([
    "Momsnr. DK12345678",
    "Container MSKU 123456 7",
    "Ordre DK50-2024-0440",
    "IBAN mangler på fakturaen",
    "XX50 0040 0440 1162 43",
    "dk 50 0040 0440 1162 43",
    "DK50   0040 0440 1162 43",
    "DK5",
    "D50 0040 0440 1162 43",
    "ADK5000400440116243",
    "DK50004004401162439",
    "DK50 0040, 0440 1162 43",
    "Rute SE45 - NO93 - DE89",
    "FI22 1234 5600 0007 85",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("the mask shows the country and the last two digits", () => {
  expect(ibanDetector.mask("DK50 0040 0440 1162 43")).toBe("DK•• •••• … 43");
});

test("the formats are in step with ibantools: run node bin/build-iban-formats.mjs", async () => {
  const { ibanFormats } = await import("../../../bin/build-iban-formats.mjs");
  expect(ibanFormats()).toBe(readFileSync(path.join(__dirname, "formats.json"), "utf8"));
});

describe("properties", () => {
  test("whatever ibantools accepts is valid", () => {
    const characters: Record<string, string> = { n: "[0-9]", a: "[A-Z]", c: "[A-Z0-9]" };
    const bban = (format: string) =>
      format.replace(
        /([nac])(\d+)/g,
        (_, kind: string, count: string) => `${characters[kind]}{${count}}`,
      );
    const ibans = Object.entries(formats).map(([countryCode, format]) =>
      fc
        .stringMatching(new RegExp(`^${bban(format)}$`))
        .map((digits) => composeIBAN({ countryCode, bban: digits })),
    );
    fc.assert(
      fc.property(fc.oneof(...ibans), (composed) => {
        fc.pre(composed !== null && isValidIBAN(composed));
        expect(isValid(composed ?? "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const danish = fc
    .stringMatching(/^\d{14}$/)
    .map((bban) => composeIBAN({ countryCode: "DK", bban }))
    .filter((iban): iban is string => iban !== null);

  test("every Danish IBAN is found, in groups of four or in one", () => {
    fc.assert(
      fc.property(danish, fc.constantFrom("", " ", "\u00a0", "-"), (iban, gap) => {
        const written = iban.match(/.{1,4}/g)?.join(gap) ?? "";
        expect(found(`(${written})`)).toEqual([`${written} certain`]);
      }),
    );
  });

  test("no single wrong digit is overlooked", () => {
    fc.assert(
      fc.property(mistyped(danish, 2, 17), (wrong) => {
        expect(found(wrong)).toEqual([]);
      }),
    );
  });

  staysLinear(found, [
    "DK12",
    "DK12 ",
    "DK50 0040 0440 1162 4",
    "iban ",
    "A1",
    "DK5000400440116243 ",
  ]);
});
