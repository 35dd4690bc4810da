import { describe, expect, test } from "@jest/globals";
import { BODY } from "../_testing/finding";
import { sePnrDetector } from "../se-pnr/se-pnr";

/** Where the label begins that a fix may take along with the number. */
function labels(text: string): (number | undefined)[] {
  return sePnrDetector.find(text, BODY).map(({ labelStart }) => labelStart);
}

describe("a number goes with its label", () => {
  test.each([
    ["right before it", "Personnr. 850709-9805", [0]],
    ["right before it, further on", "Mitt personnr. 850709-9805", [5]],
    ["not when a name stands in between", "Personnr. Anna: 850709-9805", [undefined]],
    ["not when words stand in between", "Personnr. hittade vi: 850709-9805", [undefined]],
    ["of two numbers the first", "Personnr. 850709-9805, 811218-9876", [0, undefined]],
  ])("%s", (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test("without one there is none", () => {
    const [match] = sePnrDetector.find("Anna Berg, 850709-9805, Sverige", BODY);
    expect(match).toBeDefined();
    expect(match).not.toHaveProperty("labelStart");
  });
});
