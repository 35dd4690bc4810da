import { expect, test } from "@jest/globals";
import { rememberInText } from "./remember-in-text";

test("computes a word once, wherever it stands", () => {
  const asked: string[] = [];
  const shout = rememberInText((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  expect(shout("hej anna, hej", 0, 3)).toBe("HEJ");
  expect(shout("hej anna, hej", 4, 8)).toBe("ANNA");
  expect(shout("hej anna, hej", 10, 13)).toBe("HEJ");
  expect(asked).toEqual(["hej", "anna"]);
});

test("tells words apart that share a place in the memory", () => {
  const itself = rememberInText((word) => word);
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 20000; i++) expect(itself(`<${i}>`, 1, String(i).length + 1)).toBe(`${i}`);
  }
});

test("knows nothing of words that are long", () => {
  let asked = 0;
  const count = rememberInText(() => ++asked);
  expect(count("a".repeat(40), 0, 40)).toBe(1);
  expect(count("a".repeat(40), 0, 40)).toBe(2);
});

test("an empty word is one as well", () => {
  expect(rememberInText((word) => word.length)("text", 2, 2)).toBe(0);
});
