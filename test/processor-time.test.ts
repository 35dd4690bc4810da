import { expect, test } from "@jest/globals";
import { LINEAR, growth, repeated } from "./processor-time";

/** Looks at each letter, and from each at as many of the others as `others` says. */
function look(text: string, others: (length: number) => number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    for (let other = others(text.length); other > 0; other--) sum += text.charCodeAt(other);
  }
  return sum;
}

test("work whose time grows with the square of its input is told from work that goes once through it", () => {
  expect(growth(2 ** 15, repeated("ab"), (text) => look(text, () => 60))).toBeLessThan(LINEAR);
  expect(growth(2 ** 15, repeated("ab"), (text) => look(text, (length) => length))).toBeGreaterThan(
    LINEAR,
  );
});

test("an expression that goes back over all blanks from each of them is not linear", () => {
  const growthOf = (end: RegExp) => growth(2 ** 18, repeated(" "), (text) => end.test(`${text}a`));
  expect(growthOf(/\s+$/)).toBeGreaterThan(LINEAR);
  expect(growthOf(/\S$/)).toBeLessThan(LINEAR);
});
