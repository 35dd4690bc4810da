import { describe, expect, test } from "@jest/globals";
import { isLetter, wordsAfter, wordsBefore } from "./words";

const before = (text: string, count = 3) =>
  wordsBefore(text, text.length, count).map((w) => w.lower);
const after = (text: string, count = 3) => wordsAfter(text, 0, count).map((w) => w.lower);

describe("isLetter", () => {
  test.each(["a", "Z", "æ", "Å", "ß", "Ж", "\u030a"])("%s is a letter", (letter) => {
    expect(isLetter(letter.charCodeAt(0))).toBe(true);
  });
  test.each(["1", " ", "-", "×", "\u00a0", "@", "["])("%s is not", (other) => {
    expect(isLetter(other.charCodeAt(0))).toBe(false);
  });
});

describe("wordsBefore", () => {
  test("nearest first, in lower case", () => {
    expect(before("Ring på Mobil-nr.: ")).toEqual(["nr", "mobil", "på"]);
  });
  test("stops at a longer number", () => {
    expect(before("tlf 12345678, ordre ")).toEqual(["ordre"]);
  });
  test("crosses one line break, not two", () => {
    expect(before("Telefon\n")).toEqual(["telefon"]);
    expect(before("Telefon\n\n")).toEqual([]);
  });
  test("looks back a bounded way", () => {
    expect(before("tlf" + " ".repeat(100))).toEqual([]);
  });
});

describe("wordsAfter", () => {
  test("in reading order, to the end of the line", () => {
    expect(after(" (mobil) - Jens\nHansen")).toEqual(["mobil", "jens"]);
  });
});
