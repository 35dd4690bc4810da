import { describe, expect, test } from "@jest/globals";
import { foldText, hasPhrase, wordsOf } from "./words";

describe("people without the letters on their keyboard write", () => {
  test.each([
    ["Søren Kjærgård", "Soeren Kjaergaard"],
    ["Łukasz", "Lukasz"],
    ["Đorđe", "Dorde"],
    ["Guðrún", "Gudrun"],
    ["Þór", "Thor"],
    ["Işıl", "Isil"],
    ["Dvořák", "Dvorak"],
    ["Müller", "Mueller"],
    ["Strauß", "Strauss"],
  ])("%s as %s", (name, written) => {
    expect(foldText(name)).toBe(foldText(written));
  });
});

test("words are parted by dots, underscores and signs, and know what stands between them", () => {
  expect(wordsOf("CV_Jens.Hansen, 12")).toEqual([
    { word: "cv", raw: "CV", gap: "", start: 0 },
    { word: "jens", raw: "Jens", gap: "_", start: 3 },
    { word: "hansen", raw: "Hansen", gap: ".", start: 8 },
    { word: "12", raw: "12", gap: ", ", start: 16 },
  ]);
});

test("what nobody sees inside a word is no part of it", () => {
  const words = wordsOf("\u200bJens\u200b \u200bHan\u00adsen\ufeff, Novo");
  expect(words.map(({ word, gap }) => [gap, word])).toEqual([
    ["", "jens"],
    [" ", "hansen"],
    [", ", "novo"],
  ]);
});

describe("a phrase", () => {
  const stands = (phrase: string) =>
    hasPhrase(wordsOf("Vi får gæster på besøg"), phrase.split(" ").filter(Boolean).map(foldText));

  test.each([
    ["på besøg", true],
    ["gæster besøg", false],
    ["besøg hermed", false],
    ["", false],
  ])("%j stands there: %s", (phrase, expected) => {
    expect(stands(phrase)).toBe(expected);
  });
});
