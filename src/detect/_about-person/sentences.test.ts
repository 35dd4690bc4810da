import { describe, expect, test } from "@jest/globals";
import { sentenceAround } from "./sentences";

/** The sentence around the first X. */
function around(text: string, floor = 0): string {
  const { start, end } = sentenceAround(text, text.indexOf("X"), floor);
  return text.slice(start, end);
}

describe("a sentence ends", () => {
  test.each([
    ["with a full stop", "Ja. Her er X i dag. Tak.", " Her er X i dag."],
    ["with a question or an exclamation mark", "Hvad? X! Nej.", " X!"],
    ["at the end of the text", "Nej. X", " X"],
    ["at a line break before a capital", "Hej\nX er\nHer", "X er\n"],
    ["at an empty line", "hej\n\nX\n\nher", "X\n"],
    ["at a bullet", "a • X • b", " X •"],
    ["behind a number before a capital", "kl. 15. X", " X"],
  ])("%s", (_, text, expected) => {
    expect(around(text)).toBe(expected);
  });
});

describe("a sentence does not end", () => {
  test.each([
    ["hr. Lund er X"],
    ["f.eks. X"],
    ["den 3. maj er X"],
    ["T. Boateng er X"],
    ["firma.dk og X"],
    ["i afd. 4: X"],
    ["Bo er hjemme pga. X"],
    ["fru. Lund, bl.a. X"],
    ["eleven i 2.g dvs. X"],
    ["hhv. Bo P. Lund og X"],
    ["X er\nsyg"],
    ["1.5 X"],
  ])("%s", (text) => {
    expect(around(text)).toBe(text);
  });
});

test("is cut 240 characters away on both sides, and before a floor", () => {
  const text = `${"a ".repeat(300)}X${" b".repeat(300)}`;
  expect(around(text)).toHaveLength(480);
  expect(around(text, 590)).toHaveLength(250);
});
