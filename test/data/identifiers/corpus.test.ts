import { describe, expect, test } from "@jest/globals";
import { electronicFormatIBAN, isValidIBAN } from "ibantools";
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { randomFrom } from "../cpr/corpus";
import {
  fill,
  IDENTIFIER_DETECTORS,
  type IdentifierDetector,
  type Line,
  linesOf,
  templatesOf,
} from "./corpus";

const FILES = ["dev", "frozen"] as const;
const TIMES = 200;

/** Many values of one placeholder. */
function valuesOf(placeholder: string): string[] {
  const random = randomFrom(11);
  const template = { text: `{${placeholder}}`, family: "", positive: true };
  return Array.from({ length: TIMES }, () => fill(template, random).text);
}

function markedIn(lines: readonly Line[], detector: IdentifierDetector): string[] {
  return lines.flatMap(({ text, spans }) =>
    spans
      .filter((span) => span.detector === detector)
      .map(({ start, end }) => text.slice(start, end)),
  );
}

const digitsOf = (value: string) => value.replace(/\D/g, "");

/** Luhn the other way round: over the whole number, check digit and all. */
function passesLuhn(number: string): boolean {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const values = number.split("").reverse().map(Number);
  return (
    values.reduce((sum, digit, i) => sum + (i % 2 ? (doubled[digit] ?? 0) : digit), 0) % 10 === 0
  );
}

/** The weighted sum over the whole number, check digits included, is a multiple of 11. */
function divisibleBy11(number: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 11 === 0;
}

describe.each(FILES)("%s.txt", (file) => {
  const templates = templatesOf(file);
  const lines = linesOf(file, 3, 20261121);

  test("holds enough templates of either kind, none of them twice", () => {
    expect(templates.filter(({ positive }) => positive).length).toBeGreaterThanOrEqual(260);
    expect(templates.filter(({ positive }) => !positive).length).toBeGreaterThanOrEqual(200);
    expect(new Set(templates.map(({ text }) => text)).size).toBe(templates.length);
  });

  test("fills every placeholder", () => {
    for (const { text } of lines) expect(text).not.toMatch(/\{[!a-z]/);
  });

  test("marks something in every positive line", () => {
    for (const line of lines.filter(({ positive }) => positive)) expect(line.spans).not.toEqual([]);
  });

  test("marks nothing but bank details of companies in a hard negative", () => {
    const marked = lines
      .filter(({ positive }) => !positive)
      .flatMap(({ spans }) => spans.map(({ detector }) => detector));
    expect(new Set(marked)).toEqual(new Set(["iban", "bank-account"]));
  });

  test.each(IDENTIFIER_DETECTORS)("has 14 templates or more with %s", (detector) => {
    const having = lines.filter(
      ({ positive, spans }) => positive && spans.some((span) => span.detector === detector),
    );
    expect(new Set(having.map(({ template }) => template)).size).toBeGreaterThanOrEqual(14);
  });

  test("has spans in order, without spaces or punctuation at their edges", () => {
    for (const { text, spans } of lines) {
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\d+(].*[\p{L}\d.]$/su);
        last = end;
      }
    }
  });

  test("gives the same lines for the same seed, and others for another", () => {
    expect(linesOf(file, 1, 5)).toEqual(linesOf(file, 1, 5));
    expect(linesOf(file, 1, 5)).not.toEqual(linesOf(file, 1, 6));
  });

  test("marks valid IBANs", () => {
    for (const iban of markedIn(lines, "iban")) {
      const compact = electronicFormatIBAN(iban.replace(/\u00a0/g, ""));
      expect([iban, isValidIBAN(String(compact).toUpperCase())]).toEqual([iban, true]);
    }
  });

  test("marks card numbers that pass Luhn", () => {
    for (const card of markedIn(lines, "payment-card")) {
      expect([card, passesLuhn(digitsOf(card))]).toEqual([card, true]);
    }
  });
});

test("the two files have no template in common", () => {
  const dev = new Set(templatesOf("dev").map(({ text }) => text));
  const shared = templatesOf("frozen").filter(({ text }) => dev.has(text));
  // Bare numbers have nothing to word differently.
  expect(shared.filter(({ family }) => family !== "numbers without a label")).toEqual([]);
});

test("an unknown placeholder is an error", () => {
  const template = { text: "{nonsense}", family: "", positive: false };
  expect(() => fill(template, randomFrom(1))).toThrow("nonsense");
});

test("a placeholder with ! is filled and not marked", () => {
  const template = { text: "{!iban:dk} {iban:dk}", family: "", positive: true };
  const line = fill(template, randomFrom(3));
  expect(line.spans).toHaveLength(1);
  expect(line.spans[0]?.end).toBe(line.text.length);
});

test.each(["dk", "se", "no", "fi", "is", "fo", "gl", "de", "gb"])(
  "phones of %s exist",
  (country) => {
    const code = country.toUpperCase() as CountryCode;
    for (const value of [...valuesOf(`phone:${country}`), ...valuesOf(`phone:+${country}`)]) {
      const phone = parsePhoneNumberFromString(value.replace(/^00/, "+"), code);
      expect([value, phone?.isValid(), phone?.country]).toEqual([value, true, code]);
    }
  },
);

test("Swedish personal numbers pass Luhn over their last ten digits", () => {
  for (const value of [...valuesOf("se-pnr"), ...valuesOf("se-pnr:plus")]) {
    expect([value, passesLuhn(digitsOf(value).slice(-10))]).toEqual([value, true]);
  }
});

test("Norwegian numbers pass both checks", () => {
  for (const value of valuesOf("no-fnr")) {
    const number = digitsOf(value);
    expect(number).toHaveLength(11);
    expect(divisibleBy11(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1])).toBe(true);
    expect(divisibleBy11(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])).toBe(true);
  }
});

test("Icelandic kennitölur pass modulus 11 and name the century", () => {
  for (const value of valuesOf("is-kennitala")) {
    expect(divisibleBy11(digitsOf(value), [3, 2, 7, 6, 5, 4, 3, 2, 1])).toBe(true);
    expect(value).toMatch(/[09]$/);
  }
});

test("Finnish codes have the shape and check character of the authority's examples", () => {
  // The Digital and Population Data Services Agency's own example: 131052-308T.
  const checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  expect(checks[131052308 % 31]).toBe("T");
  for (const value of [...valuesOf("fi-hetu"), ...valuesOf("fi-hetu:plus")]) {
    expect(value).toMatch(/^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/);
    expect(value.slice(-1)).toBe(checks[Number(value.slice(0, 6) + value.slice(7, 10)) % 31]);
  }
});

test("Norwegian account numbers pass modulus 11", () => {
  for (const value of valuesOf("bank-account:no")) {
    expect(divisibleBy11(digitsOf(value), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])).toBe(true);
  }
});

test("look-alikes have the check digits of what they are", () => {
  // ISO 6346's own example, and the container numbers of the corpus by the same rule.
  const valueOf = (char: string) => "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ".indexOf(char);
  const checkOf = (body: string) =>
    (body.split("").reduce((sum, char, i) => sum + valueOf(char) * 2 ** i, 0) % 11) % 10;
  expect(checkOf("CSQU305438")).toBe(3);
  for (const value of valuesOf("container")) {
    const compact = value.replace(/[\s-]/g, "");
    expect(checkOf(compact.slice(0, 10))).toBe(Number(compact[10]));
  }
  for (const value of [...valuesOf("imei"), ...valuesOf("luhn16"), ...valuesOf("orgnr:se")]) {
    expect(passesLuhn(digitsOf(value))).toBe(true);
  }
  for (const value of valuesOf("sixteen")) expect(passesLuhn(value)).toBe(false);
  for (const value of valuesOf("cvr")) {
    expect(divisibleBy11(digitsOf(value), [2, 7, 6, 5, 4, 3, 2, 1])).toBe(true);
  }
});
