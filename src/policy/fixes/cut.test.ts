import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { cut } from "./cut";

/** Takes `X` out of the text. */
function withoutX(text: string): string {
  const at = text.indexOf("X");
  const gap = cut(text, at, at + 1);
  return text.slice(0, gap.start) + gap.text + text.slice(gap.end);
}

describe("what is left of a subject reads as if the value had never been there", () => {
  test.each([
    ["X", ""],
    ["Sygemelding X", "Sygemelding"],
    ["X sygemelding", "sygemelding"],
    ["Sygemelding X maj", "Sygemelding maj"],
    ["Sygemelding - X", "Sygemelding"],
    ["X - sygemelding", "sygemelding"],
    ["Sag: X - maj", "Sag: maj"],
    ["X: sygemelding", "sygemelding"],
    ["Barsel – X – løn", "Barsel – løn"],
    ["Løn, X, maj", "Løn, maj"],
    ["Løn/X/maj", "Løn/maj"],
    ["Løn X, maj", "Løn, maj"],
    ["Løn X. Haster!", "Løn. Haster!"],
    ["Vedr.: X Hansen", "Vedr.: Hansen"],
    ["Vedr.: X, Hansen", "Vedr.: Hansen"],
    ["Løn (X) maj", "Løn maj"],
    ["Løn (X)", "Løn"],
    ["Løn (X), maj", "Løn, maj"],
    ["Løn (X, gift)", "Løn (gift)"],
    ["Løn (gift, X)", "Løn (gift)"],
    ["Løn ([X])", "Løn"],
    ['Løn "X" maj', "Løn maj"],
    ['Løn X "maj"', 'Løn "maj"'],
    ['"Løn" X maj', '"Løn" maj'],
    ["Sygemelding for X", "Sygemelding"],
    ["Sygemelding for X, uge 12", "Sygemelding, uge 12"],
    ["Til X", "Til"],
    ["Løn for X og Y", "Løn for Y"],
    ["Løn for Y og X", "Løn for Y"],
    ["X og Y", "Y"],
    ["Payslip for X and Y", "Payslip for Y"],
  ])("%j becomes %j", (before, after) => {
    expect(withoutX(before)).toBe(after);
  });
});

describe("a reply prefix stays", () => {
  test.each([
    ["SV: X", "SV:"],
    ["SV: VS: X", "SV: VS:"],
    ["RE: X - sick leave", "RE: sick leave"],
    ["Re: Sygemelding X", "Re: Sygemelding"],
    ["FW:X løn", "FW: løn"],
  ])("%j becomes %j", (before, after) => {
    expect(withoutX(before)).toBe(after);
  });
});

describe("a body keeps its other lines", () => {
  test("the line breaks stay", () => {
    expect(withoutX("Hej,\nX\nVenlig hilsen")).toBe("Hej,\n\nVenlig hilsen");
  });

  test("a table cell does not reach into the next", () => {
    expect(withoutX("Navn:\tX\t- gift")).toBe("Navn:\t\t- gift");
  });
});

test("only blanks, punctuation, pointing words and the value itself are ever taken out", () => {
  const part = fc.array(fc.constantFrom("a", "løn", " ", "-", "(", ")", ",", ".", '"', "\n", "7"));
  fc.assert(
    fc.property(part, part, (left, right) => {
      const words = (text: string) => text.replace(/[^a-zøæå0-9]/g, "");
      const text = `${left.join("")}X${right.join("")}`;
      expect(words(withoutX(text))).toBe(words(text));
    }),
  );
});

test("a mebibyte of what dangles is no trouble", () => {
  const dashes = "-(".repeat(1 << 18);
  // Anything worse than linear would take minutes here and run into the test runner's own limit.
  expect(withoutX(`${dashes}X${dashes}`)).not.toContain("X");
});
