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
    expect(
      found("Hotellet ligger ikke så langt fra kontoret i Kolding, se 4111111111111111"),
    ).toEqual(["4111111111111111 possible"]);
  });
  test("sixteen digits that begin like a Danish card are likely", () => {
    expect(found("Se 5019717010103742")).toEqual(["5019717010103742 likely"]);
    expect(found("Se 4571, 4111111111111111")).toEqual(["4111111111111111 possible"]);
  });
  test("a word about cards further in front makes one likely", () => {
    expect(found("Kortet bruges venligst hver eneste gang undervejs 4111111111111111")).toEqual([
      "4111111111111111 likely",
    ]);
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
    expect(found("Aftalenr. 4111 1111 1111 1111")).toEqual(["4111 1111 1111 1111 possible"]);
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
    ["Visa", "4", 16],
    ["Visa", "4", 19],
    ["Mastercard", "51", 16],
    ["Mastercard", "2720", 16],
    ["Mastercard", "223", 16],
    ["JCB", "3528", 16],
    ["Dankort", "5019", 16],
    ["American Express", "34", 15],
    ["American Express", "37", 15],
    ["Diners Club", "300", 14],
    ["Diners Club", "305", 16],
    ["Diners Club", "36", 14],
    ["Diners Club", "39", 14],
    ["Discover", "6011", 16],
    ["Discover", "644", 16],
    ["Discover", "659", 19],
    ["JCB", "3566", 16],
    ["UnionPay", "62", 19],
    ["Maestro", "5018", 16],
    ["Maestro", "5020", 16],
    ["Maestro", "5038", 19],
    ["Maestro", "5893", 16],
    ["Maestro", "6304", 19],
    ["Maestro", "6763", 16],
  ])("%s: %s and more, %i digits", (_, beginning, length) => {
    expect(isIssued(beginning.padEnd(length, "0"))).toBe(true);
  });
  test.each([
    ["an EAN", "4", 13],
    ["an SSCC", "34", 18],
    ["a card of no issuer", "56", 16],
    ["a card beyond a range", "2721", 16],
    ["a card before one", "643", 16],
    ["a card one digit too long", "4", 17],
    ["a card too long", "4", 20],
    ["a Mastercard too long", "51", 17],
    ["an American Express too long", "34", 16],
    ["a Diners Club between its lengths", "36", 15],
    ["a Diners Club too long", "36", 17],
    ["a beginning in the midst", "14", 17],
    ["a Mastercard's in the midst", "151", 17],
    ["an American Express's in the midst", "134", 16],
    ["a card before Mastercard's second range", "2220", 16],
    ["a card before JCB's", "3527", 16],
  ])("%s: %s and more, %i digits", (_, beginning, length) => {
    expect(isIssued(beginning.padEnd(length, "0"))).toBe(false);
  });
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

  staysLinear(found, ["4", "4 ", "4111 ", "4111111111111111 ", "4111111111111111,", "visa "]);
});
