import { expect, test } from "@jest/globals";
import { grouped } from "./grouped";

test("what has a key in common is together, in the order in which it came", () => {
  const words = ["Anna", "Bo", "Alma", "Carl", "Birk"];
  expect([...grouped(words, (word) => word[0])]).toEqual([
    ["A", ["Anna", "Alma"]],
    ["B", ["Bo", "Birk"]],
    ["C", ["Carl"]],
  ]);
});
