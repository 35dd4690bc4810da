import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { LINEAR, growth, repeated } from "../../../test/processor-time";
import { replaced } from "../../mail/replacement";
import { cut, cutAll } from "./cut";

/** Takes `X` out of the text. */
function withoutX(text: string): string {
  const at = text.indexOf("X");
  return replaced(text, [cut(text, at, at + 1)]);
}

/** Takes every `X` (or `Xx…`) out of the text at once. */
function withoutAll(text: string): string {
  const stretches = [...text.matchAll(/Xx*(?: for)?/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return replaced(text, cutAll(text, stretches));
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
    ["Løn   X   maj", "Løn maj"],
    ["Løn ( X ) maj", "Løn maj"],
    ["Løn ( X, gift)", "Løn (gift)"],
    ["Vi og X", "Vi"],
    ["Sang og X", "Sang"],
    ["X. Haster", "Haster"],
    ["X: -5 grader", "-5 grader"],
    ["X -500 kr", "-500 kr"],
    ["X: –5 grader", "–5 grader"],
    ["Udbetaling X -500 kr", "Udbetaling -500 kr"],
    ["Vedr.: X -500 kr", "Vedr.: -500 kr"],
    ["Løn - X -500 kr", "Løn - -500 kr"],
    ["X - 500 kr", "500 kr"],
    ["X-500", "500"],
    ["X5", "5"],
    ["X.5", "5"],
    ["X's contract", "contract"],
    ["Løn »X« maj", "Løn maj"],
    ["Løn for X i maj", "Løn i maj"],
    ["Løn for X?", "Løn?"],
    ["Haster! X!", "Haster!"],
    ["Opsigelse pga. X - haster", "Opsigelse - haster"],
  ])("%j becomes %j", (before, after) => {
    expect(withoutX(before)).toBe(after);
  });
});

describe("a reply prefix stays", () => {
  test.each([
    ["SV: X", "SV:"],
    ["SV: VS: X", "SV: VS:"],
    ["Svar: X", "Svar:"],
    ["RE[2]: X", "RE[2]:"],
    ["RE: X - sick leave", "RE: sick leave"],
    ["Re: Sygemelding X", "Re: Sygemelding"],
    ["FW:X løn", "FW: løn"],
    ["[Ekstern] SV: X", "[Ekstern] SV:"],
    ["RE[2]: X", "RE[2]:"],
    ["SV : X", "SV :"],
    ["WG: TR: RV: VL: X", "WG: TR: RV: VL:"],
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

describe("several values go at once, as if they had never been there", () => {
  test.each([
    ["Løn for X og X", "Løn"],
    ["Løn for X, X og X, uge 12", "Løn, uge 12"],
    ["Løn X, X og X i maj", "Løn i maj"],
    ["Løn X eller Y", "Løn eller Y"],
    ["X, X - løn", "løn"],
    ["SV: X X løn", "SV: løn"],
    ["Løn (X, X) maj", "Løn maj"],
    ["X og X", ""],
    ["X - X løn", "løn"],
    ["X. X: løn", "løn"],
    ["Løn (X - X) maj", "Løn maj"],
    ["SV: X - X løn", "SV: løn"],
    ["Løn - X - X - maj", "Løn - maj"],
    ["Han er Xxxx for Xxxx i maj", "Han er i maj"],
    ["X\nX\n", "\n\n"],
  ])("%j becomes %j", (before, after) => {
    expect(withoutAll(before)).toBe(after);
  });

  test("nothing else goes but blanks, punctuation and pointing words", () => {
    const word = fc.constantFrom(
      "X",
      "Xx",
      "løn",
      "og",
      "for",
      "-",
      ",",
      ".",
      "(",
      ")",
      "SV:",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const kept = withoutAll(words.join(" "));
        const count = (text: string) => text.split("løn").length + text.split("\n").length;
        expect(kept).not.toContain("X");
        expect(count(kept)).toBe(count(words.join(" ")));
      }),
    );
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
  const dashes = repeated("-(");
  const dangling = (length: number) => `${dashes(length)}X${dashes(length)}`;
  const takeOut = (text: string) => expect(withoutX(text)).not.toContain("X");
  expect(growth(1 << 19, dangling, takeOut)).toBeLessThan(LINEAR);
});
