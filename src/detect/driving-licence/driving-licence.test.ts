import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { BODY, finder, staysLinear } from "../_testing/finding";
import { drivingLicenceDetector } from "./driving-licence";

const found = finder(drivingLicenceDetector);

describe("behind words for its number it is certain", () => {
  test.each([
    ["Kørekort nr. 12345678", "12345678"],
    ["kørekortnr.: 12 34 56 78", "12 34 56 78"],
    ["Kørekort-nr.:1234 5678;kategori B", "1234 5678"],
    ["Hans kørekort har nr. 12345678 og gælder", "12345678"],
    ["Driving licence no. MORGA657054SM9IJ", "MORGA657054SM9IJ"],
    ["Driver's license number 12345678", "12345678"],
    ["Führerschein Nr. N582J4YXX01", "N582J4YXX01"],
    ["Führerschein Nr. N58240011", "N58240011"],
    ["Kørekortnr. 12345AB6", "12345AB6"],
    ["Kørekortnr. vi skal 12345678", "12345678"],
    ["Førerkortnummer 12 34 567890 1", "12 34 567890 1"],
    ["Körkortsnummer 12345678, danskt", "12345678"],
    ["Navn\tKørekortnr.\nBo\t12345678", "12345678"],
    ["driving licence MORGA657054SM9IJ", "MORGA657054SM9IJ"],
  ])("%j", (text, number) => {
    expect(found(text)).toEqual([`${number} certain`]);
  });
  test("a fix can take the label along", () => {
    expect(drivingLicenceDetector.find("Hans kørekortnr. 12345678", BODY)[0]?.labelStart).toBe(5);
  });
});

describe("likely", () => {
  test.each([
    ["Kørekort: 12345678", "12345678"],
    ["Kørekort (DK) 12345678", "12345678"],
    ["Navn\tKørekort\nBo\t12345678", "12345678"],
    ["Lejebil til Bo (kørekort 12345678)", "12345678"],
    ["Danish driving licence 12345678", "12345678"],
    ["MORGA657054SM9IJ", "MORGA657054SM9IJ"],
    ["Se FOX99806270TJ9FT", "FOX99806270TJ9FT"],
    ["Licence no. MORGA657054SM9IJ", "MORGA657054SM9IJ"],
  ])("%j", (text, number) => {
    expect(found(text)).toEqual([`${number} likely`]);
  });
});

describe("not a driving licence", () => {
  test.each([
    "12345678",
    "Ordre 12345678",
    "Software licence 12345678",
    "Licens nr. 12345678",
    "License key N582J4YXX01",
    "Kørekort kræves. Ring 12345678",
    "Kørekort til lastbil 12345678",
    "Kørekort til Bo Holm (12345678)",
    "Kørekortnr. vi ikke skal 12345678",
    "Kørekort 1234567",
    "Kørekort 123456789012",
    "Kørekort 12 34 56 78 90",
    "Kørekort ABCDEFG1",
    "Kørekortnr. 12345678-1",
    "MORGA687054SM9IJ9",
    "MORGA687054SM9IJ",
    "MORGA657454SM9IJ",
    "M1RGA657054SM9IJ",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("the mask shows the beginning", () => {
  expect(drivingLicenceDetector.mask("12 34 56 78")).toBe("12••••••");
});

describe("properties", () => {
  const digits = fc.stringMatching(/^\d{8}$/);
  const label = fc.constantFrom(
    "kørekortnr. ",
    "Kørekort nr.: ",
    "driving licence no. ",
    "førerkortnr ",
  );
  test("every Danish number behind its label is found, in every grouping", () => {
    fc.assert(
      fc.property(
        label,
        digits,
        fc.constantFrom(/(..)(?=.)/g, /(....)(?=.)/g),
        fc.constantFrom("", " ", "-", "."),
        (name, number, groups, gap) => {
          const written = number.replace(groups, `$1${gap}`);
          expect(found(`${name}${written}, tak`)).toEqual([`${written} certain`]);
        },
      ),
    );
  });
  test("every British number is found without one", () => {
    const british = fc.stringMatching(/^[A-Z]{5}\d[01][0-9][0-2]\d\d[A-Z]{2}[A-Z0-9][A-Z]{2}$/);
    fc.assert(
      fc.property(british, (written) => {
        expect(found(`(${written})`)).toEqual([`${written} likely`]);
      }),
    );
  });

  staysLinear(found, [
    "12345678 ",
    "kørekort ",
    "kørekort 12345678 ",
    "MORGA657054SM9IJ",
    "MORGA657054SM9IJ ",
    "12 ",
  ]);
});
