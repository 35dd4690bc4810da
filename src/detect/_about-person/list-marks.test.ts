import { expect, test } from "@jest/globals";
import { isBehindPoint, markAt } from "./list-marks";

test.each([
  ["1) Velkomst", "1) "],
  ["(b) Velkomst", "(b) "],
  ["  • 12) Velkomst", "  • 12) "],
  ["§ 5 Ferie", "§ 5 "],
  ["Q4: Ferie", "Q4: "],
  ["Spørgsmål 12: Ferie", "Spørgsmål 12: "],
  ["Pkt. 3 - ferie", "Pkt. 3 -"],
  ["2024) Velkomst", ""],
  ["Bo) Velkomst", ""],
  ["Punktum 3", ""],
])("%j begins with the mark %j", (text, mark) => {
  expect(text.slice(0, markAt(text, 0, text.length)).trim()).toBe(mark.trim());
});

test("a point in the midst of a line", () => {
  const text = "Først 1) referat 2) valg, så (x) kaffe og (135) boller";
  const isBehind = (word: string) => isBehindPoint(text, text.indexOf(word));
  expect(["Først", "referat", "valg", "så", "kaffe", "boller"].filter(isBehind)).toEqual([
    "referat",
    "valg",
    "kaffe",
  ]);
});
