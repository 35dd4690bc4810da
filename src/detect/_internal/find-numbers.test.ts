import { describe, expect, test } from "@jest/globals";
import { BODY } from "../_testing/finding";
import { fiHetuDetector } from "../fi-hetu/fi-hetu";
import { ibanDetector } from "../iban/iban";
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
    ["not when a word and a name do", "Personnr. hittade Anna: 850709-9805", [undefined]],
    ["of two numbers the first", "Personnr. 850709-9805, 811218-9876", [0, undefined]],
  ])("%s", (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  test.each([
    ["IBAN DK50 0040 0440 1162 43", 0],
    ["Ordrenr. DK50 0040 0440 1162 43", undefined],
    ["Aftalenr. DK50 0040 0440 1162 43", undefined],
  ])("but not with that of another: %s", (text, start) => {
    const [iban] = ibanDetector.find(text, BODY);
    expect(iban?.confidence).toBe("certain");
    expect(iban?.labelStart).toBe(start);
  });

  test("without one there is none", () => {
    const [match] = sePnrDetector.find("Anna Berg, 850709-9805, Sverige", BODY);
    expect(match).toBeDefined();
    expect(match).not.toHaveProperty("labelStart");
  });
});

describe("one label serves the numbers of a list", () => {
  const tiers = (text: string) =>
    sePnrDetector.find(text, BODY).map(({ confidence }) => confidence);
  test.each([
    ["each right behind the last", "Personnr. 850709-9805, 811218-9876", ["certain"]],
    ["not over another number", "Personnr. 850709-9805, 12345, 811218-9876", ["likely"]],
    ["not over words", "Personnr. 850709-9805 hittade vi igår, 811218-9876", ["likely"]],
  ])("%s", (_, text, second) => {
    expect(tiers(text)).toEqual(["certain", ...second]);
  });

  test("of numbers that end in a letter as well", () => {
    const found = fiHetuDetector.find("Henkilötunnus 131052-308T, 131052-308T", BODY);
    expect(found.map(({ confidence }) => confidence)).toEqual(["certain", "certain"]);
  });
});
