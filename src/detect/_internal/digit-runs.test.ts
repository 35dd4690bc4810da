import { expect, test } from "@jest/globals";
import { digitRuns } from "./digit-runs";

function runs(text: string): string[] {
  const { count, starts, ends } = digitRuns(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

test.each([
  ["", []],
  ["no digits", []],
  ["1", ["1"]],
  ["ab12-3456 og 7", ["12", "3456", "7"]],
  ["12", ["12"]],
])("%j", (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

test("as many as there are", () => {
  expect(runs("1 ".repeat(1000))).toEqual(Array(1000).fill("1"));
});

test("a text of the same length is read anew", () => {
  expect(runs("a1")).toEqual(["1"]);
  expect(runs("22")).toEqual(["22"]);
});
