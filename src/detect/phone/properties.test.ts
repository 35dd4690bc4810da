import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { SUBJECT, finder, staysLinear } from "../_testing/finding";
import { isInternational } from "./numbers";
import { phoneDetector } from "./phone";

const found = finder(phoneDetector, SUBJECT);

describe("metadata", () => {
  test("is in step with libphonenumber: run node bin/build-phone-metadata.mjs", async () => {
    const { phoneMetadata } = await import("../../../bin/build-phone-metadata.mjs");
    const generated = readFileSync(path.join(__dirname, "metadata.json"), "utf8");
    expect(phoneMetadata()).toBe(generated);
  });
});

describe("properties", () => {
  test("everything libphonenumber accepts from our countries is accepted", () => {
    const code = fc.constantFrom("45", "46", "47", "358", "354", "298", "299", "49", "44");
    fc.assert(
      fc.property(code, fc.stringMatching(/^[1-9]\d{5,9}$/), (callingCode, rest) => {
        const number = parsePhoneNumberFromString(`+${callingCode}${rest}`);
        // The library drops what it takes for a carrier's code; nobody writes one behind a country's.
        fc.pre(number?.isValid() === true && number.nationalNumber === rest);
        expect(isInternational(callingCode + rest)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("every Danish number is found in every grouping", () => {
    const gap = fc.constantFrom(" ", "\u00a0", "-", ".");
    fc.assert(
      fc.property(fc.stringMatching(/^[2-9]\d{7}$/), gap, (digits, separator) => {
        const written = digits.replace(/(\d\d)(?=\d)/g, `$1${separator}`);
        expect(found(`tlf. ${written} mvh`)).toEqual([`${written} certain`]);
        expect(found(`tlf. ${digits} mvh`)).toEqual([`${digits} certain`]);
      }),
    );
  });

  test("any text gives matches in order that lie inside it", () => {
    const part = fc.constantFrom(
      "+45",
      "33",
      "12",
      " ",
      "(",
      ")",
      "tlf ",
      "/",
      "-",
      "0",
      "3312",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const match of phoneDetector.find(text, SUBJECT)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  staysLinear(found, [
    "1",
    "1 ",
    "+45 33123456\n",
    "tlf 33123456 ",
    "33 12 34 56 ",
    "tlf 33 12 34 56 ",
    "(0)",
    "+",
    "(",
    "+1(",
    "33/",
    "22 33-44 55;",
  ]);
});
