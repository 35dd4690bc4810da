import { describe, expect, test } from "@jest/globals";
import { wordsAfter, wordsBefore } from "./words";

const before = (text: string, count = 3) =>
  wordsBefore(text, text.length, count).map((w) => w.lower);
const after = (text: string, count = 3) => wordsAfter(text, 0, count).map((w) => w.lower);

describe("wordsBefore", () => {
  test("nearest first, in lower case", () => {
    expect(before("Ring på Mobil-nr.: ")).toEqual(["nr", "mobil", "på"]);
  });
  test("stops at a longer number", () => {
    expect(before("tlf 12345678, ordre ")).toEqual(["ordre"]);
    expect(before("tlf 12345, ordre ")).toEqual(["ordre"]);
    expect(before("tlf 1234, ordre ")).toEqual(["ordre", "1234", "tlf"]);
  });
  test("crosses one line break, not two", () => {
    expect(before("Telefon\n")).toEqual(["telefon"]);
    expect(before("Telefon\n\n")).toEqual([]);
  });
  test("looks back a bounded way", () => {
    expect(before("tlf" + " ".repeat(100))).toEqual([]);
    expect(before("x" + " ".repeat(59))).toEqual(["x"]);
    expect(before("x" + " ".repeat(60))).toEqual([]);
    expect(before("y".repeat(70))).toEqual(["y".repeat(60)]);
  });
  test("as many as asked for, and where they stand", () => {
    expect(before("a b c d ", 2)).toEqual(["d", "c"]);
    expect(wordsBefore("Ring Bo: 12", 9, 1)).toEqual([{ lower: "bo", start: 5, end: 7 }]);
    expect(wordsBefore("Ring Bo: 12", 7, 1)).toEqual([{ lower: "bo", start: 5, end: 7 }]);
  });
});

describe("wordsAfter", () => {
  test("in reading order, to the end of the line", () => {
    expect(after(" (mobil) - Jens\nHansen")).toEqual(["mobil", "jens"]);
  });
  test("as many as asked for, within a bounded way", () => {
    expect(after("a b c d", 2)).toEqual(["a", "b"]);
    expect(after(" ".repeat(59) + "x")).toEqual(["x"]);
    expect(after(" ".repeat(60) + "x")).toEqual([]);
    expect(after("y".repeat(70))).toEqual(["y".repeat(60)]);
    expect(after("")).toEqual([]);
  });
});
