import { expect, test } from "@jest/globals";
import { wordKinds } from "./word-kinds";

const kindOf = wordKinds<"fruit" | "animal" | "tool">([
  ["fruit", "apple pear* *berry"],
  ["animal", "pearl* bear *ox"],
  ["tool", "pearlhammer"],
]);

test.each([
  ["apple", "fruit"],
  ["apples", undefined],
  ["pear", "fruit"],
  ["pears", "fruit"],
  ["pearls", "fruit"],
  ["pearlhammer", "tool"],
  ["strawberry", "fruit"],
  ["berry", "fruit"],
  ["bear", "animal"],
  ["ox", "animal"],
  ["fox", "animal"],
  ["x", undefined],
  ["", undefined],
  ["constructor", undefined],
])("%s: %s", (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});
