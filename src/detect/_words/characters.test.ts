import { describe, expect, test } from "@jest/globals";
import { isCapital, isDigit, isLetter, isSpace, seenAt, withAsciiDigits } from "./characters";

test.each([
  ["Arabic", "٠١٢٣٤٥٦٧٨٩"],
  ["Persian", "۰۱۲۳۴۵۶۷۸۹"],
  ["Devanagari", "०१२३४५६७८९"],
  ["full-width", "０１２３４５６７８９"],
])("%s digits are digits", (_, digits) => {
  expect(withAsciiDigits(`CPR ${digits}`)).toBe("CPR 0123456789");
});

test("mathematical digits keep their two places", () => {
  expect(withAsciiDigits("CPR 𝟎𝟗!")).toBe("CPR 0\u200b9\u200b!");
});

test("half a mathematical digit is left as it is", () => {
  expect(withAsciiDigits("٣ \ud835 \udfce \ud835a \ud835\udc00")).toBe(
    "3 \ud835 \udfce \ud835a \ud835\udc00",
  );
});

test("long texts keep their length", () => {
  const digits = "x" + "𝟎".repeat(10_000);
  expect(withAsciiDigits(digits)).toBe("x" + "0\u200b".repeat(10_000));
});

test.each(["a", "z", "A", "Z", "À", "ø", "Å", "ÿ", "Ω", "Я"])("%s is a letter", (letter) => {
  expect(isLetter(letter.charCodeAt(0))).toBe(true);
});
test.each(["@", "[", "`", "{", "5", "×", "÷", "¿", "\u0600", "\u2013"])("%s is none", (sign) => {
  expect(isLetter(sign.charCodeAt(0))).toBe(false);
});

describe("isLetter", () => {
  test.each(["a", "z", "A", "Z", "æ", "Å", "ß", "Ж", "Ω", "ẞ", "א", "\u0300", "\u030a", "\u036f"])(
    "%s is a letter",
    (letter) => {
      expect(isLetter(letter.charCodeAt(0))).toBe(true);
    },
  );
  test.each(["1", " ", "-", "×", "\u00a0", "@", "[", "`", "{", "\u0378", "中"])(
    "%s is not",
    (other) => {
      expect(isLetter(other.charCodeAt(0))).toBe(false);
    },
  );
});

test.each([
  ["0", true],
  ["9", true],
  ["/", false],
  [":", false],
  ["٣", false],
])("%s is an ASCII digit: %s", (character, expected) => {
  expect(isDigit(character.charCodeAt(0))).toBe(expected);
});

test.each([
  ["Å", true],
  ["Årsag", true],
  ["årsag", false],
  ["7Å", false],
  ["", false],
])("%j begins with a capital: %s", (word, expected) => {
  expect(isCapital(word)).toBe(expected);
});

test.each([
  [" ", true],
  ["\u00a0", true],
  ["\t", false],
  ["\n", false],
])("%j is a space: %s", (character, expected) => {
  expect(isSpace(character.charCodeAt(0))).toBe(expected);
});

test.each([
  ["\u2014", "-"],
  ["\u2212", "-"],
  ["\u00a0", " "],
  ["\u3000", " "],
  ["\n", "\n"],
  ["\r", ""],
  ["\u00ad", ""],
  ["\ufeff", ""],
  ["ø", "ø"],
])("of %j a reader sees %j", (character, seen) => {
  expect(seenAt(`a${character}`, 1)).toBe(seen);
});
test("behind the end there is nothing to see", () => {
  expect(seenAt("a", 1)).toBe("");
});
