import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { passesLuhn, passesModulus11 } from "./checksums";

describe("Luhn", () => {
  test.each(["4111111111111111", "371449635398431", "8507099805", "0", "18"])(
    "%s passes",
    (digits) => {
      expect(passesLuhn(digits)).toBe(true);
    },
  );
  test.each(["4111111111111112", "8507099806", "1", "81"])("%s fails", (digits) => {
    expect(passesLuhn(digits)).toBe(false);
  });
  test("of ten check digits one passes", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,18}$/), (body) => {
        const passing = "0123456789".split("").filter((check) => passesLuhn(body + check));
        expect(passing).toHaveLength(1);
      }),
    );
  });
});

describe("modulus 11", () => {
  // The kennitala of the Icelandic tax authority's examples and a Norwegian account of the banks' own.
  test.each([
    ["1201743399", "327654321"],
    ["86011117947", "54327654321"],
    ["0000", "4321"],
  ])("%s passes", (digits, weights) => {
    expect(passesModulus11(digits, weights)).toBe(true);
  });
  test.each([
    ["1201743499", "327654321"],
    ["86011117946", "54327654321"],
  ])("%s fails", (digits, weights) => {
    expect(passesModulus11(digits, weights)).toBe(false);
  });
  test("digits without a weight don't count", () => {
    expect(passesModulus11("12017433990", "327654321")).toBe(true);
  });
});
