import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { passesLuhn } from "../_internal/checksums";
import { mistyped, withCheckDigit } from "../_testing/check-digits";
import { finder, staysLinear } from "../_testing/finding";
import { isIssued } from "./issuers";
import { paymentCardDetector } from "./payment-card";

const found = finder(paymentCardDetector);

describe("a number behind a word about cards is certain", () => {
  test.each([
    ["Visa: 4111 1111 1111 1111", "4111 1111 1111 1111"],
    ["Mit kortnummer er 5555555555554444", "5555555555554444"],
    ["Firmakort 5019717010103742, udløb 12/27", "5019717010103742"],
    ["Amex 3782 822463 10005", "3782 822463 10005"],
    ["credit card no. 6011-1111-1111-1117", "6011-1111-1111-1117"],
    ["Kortnr.: 4571\u00a00000\u00a00000\u00a00001", "4571\u00a00000\u00a00000\u00a00001"],
    ["card 4111 1111 1111 1111 1227 123", "4111 1111 1111 1111"],
    ["Card number: 2223 0031 2200 3222 CVC 123", "2223 0031 2200 3222"],
    ["Betalingskort:5019717010103742;udløb 0828", "5019717010103742"],
    ["Kortet mitt har nummer 5555555555554444", "5555555555554444"],
    ["Navn\tKort\nJens Holm\t4111111111111111", "4111111111111111"],
    ["Kort 4111 1111 1111 1111 123", "4111 1111 1111 1111"],
    ["Maestro 6759649826438453", "6759649826438453"],
    ["Kort 6304 9850 2809 0561 515", "6304 9850 2809 0561 515"],
    ["Diners 3056 930902 5904", "3056 930902 5904"],
  ])("%s", (text, number) => {
    expect(found(text)).toEqual([`${number} certain`]);
  });

  test("also when the word comes after", () => {
    expect(found("4111111111111111 (mit Visa)")).toEqual(["4111111111111111 certain"]);
    expect(found("4111 1111 1111 1111 exp 12/27")).toEqual(["4111 1111 1111 1111 certain"]);
  });
});

describe("without such a word", () => {
  test.each([
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "3782 822463 10005",
    "4111.1111.1111.1111",
  ])("%s is likely in a card's own grouping", (number) => {
    expect(found(`Brug ${number} her`)).toEqual([`${number} likely`]);
  });
  test("sixteen bare digits are possible, likely where something is paid with them", () => {
    expect(found("Se 4111111111111111")).toEqual(["4111111111111111 possible"]);
    expect(found("Book hotellet med 4111111111111111")).toEqual(["4111111111111111 likely"]);
    expect(found("Træk beløbet på 4111111111111111")).toEqual(["4111111111111111 likely"]);
  });
  test.each(["05/27 Jens Holm", "0527", "05/2027", " 12-28"])(
    "an expiry date %s makes it likely",
    (expiry) => {
      expect(found(`4111111111111111 ${expiry}`)).toEqual(["4111111111111111 likely"]);
      expect(found(`Aftalenr. 4111111111111111 ${expiry}`)).toEqual(["4111111111111111 likely"]);
      expect(found(`4111 1111 1111 1111 ${expiry}`)).toEqual(["4111 1111 1111 1111 likely"]);
    },
  );
  test.each(["13/27", "05/17", "05/271"])("%s is no expiry date", (other) => {
    expect(found(`4111111111111111 ${other}`)).toEqual([]);
  });
  test("the number of something unknown is possible", () => {
    expect(found("Aftalenr. 4111111111111111")).toEqual(["4111111111111111 possible"]);
  });
});

describe("not a card", () => {
  test.each([
    "4111 1111 1111 1112",
    "Ordre 4111111111111111",
    "Gavekort 4111111111111111",
    "Konto 4111111111111111",
    "Lager 12 4111111111111111",
    "Fakturanr. 4111 1111 1111 1111",
    "SSCC 357123450000000016",
    "EAN 4006381333931",
    "GLN 5790000000000",
    "Track & trace: 4111111111111111",
    "IMEI 353918051234567",
    "DE44 5001 0517 5407 3249 31",
    "+71<411111111111111+12345678<",
    "94111111111111111",
    "41111111111111110000",
    "ID4111111111111111",
    "4111111111111111A",
    "4111 1111 1111 1111 2222 3333 4444 5555",
    "Lager 1000 2000 3000 4000",
    "0000 0000 0000 0000",
    "9999999999999995",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("the mask shows the last four digits", () => {
  expect(paymentCardDetector.mask("4111 1111 1111 1234")).toBe("•••• 1234");
});

describe("issuers", () => {
  test.each([
    "4111111111111111",
    "5105105105105100",
    "371449635398431",
    "3566002020360505",
    "2720990000000007",
  ])("%s", (digits) => {
    expect(isIssued(digits)).toBe(true);
  });
  test.each(["4006381333931", "5600000000000000", "2721000000000000", "340000000000000000"])(
    "%s is nobody's",
    (digits) => {
      expect(isIssued(digits)).toBe(false);
    },
  );
});

describe("properties", () => {
  const card = fc
    .tuple(
      fc.constantFrom("4571", "4111", "5355", "2300", "5019", "6011"),
      fc.stringMatching(/^\d{11}$/),
    )
    .map(([prefix, rest]) => {
      const body = prefix + rest;
      return withCheckDigit(body, passesLuhn);
    });

  test("every card number in its printed grouping is found", () => {
    fc.assert(
      fc.property(card, fc.constantFrom(" ", "-", "\u00a0", "."), (digits, gap) => {
        const written = digits.replace(/(\d{4})(?=\d)/g, `$1${gap}`);
        expect(found(`Brug ${written} her`)).toEqual([`${written} likely`]);
      }),
    );
  });

  test("one wrong digit makes it no card", () => {
    fc.assert(
      fc.property(mistyped(card, 4, 15), (wrong) => {
        expect(found(`Visa ${wrong}`)).toEqual([]);
      }),
    );
  });

  staysLinear(paymentCardDetector, [
    "4",
    "4 ",
    "4111 ",
    "4111111111111111 ",
    "4111111111111111,",
    "visa ",
  ]);
});
