// @ts-check
import { describe, expect, test } from "@jest/globals";
import { interval, verdict } from "./verdict.mjs";

describe("between which shares that of all changes lies", () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [0, 0, 0, 1],
  ])("%i of %i", (noticed, tried, low, high) => {
    const [from, to] = interval(noticed, tried);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });
});

describe("what a sample says", () => {
  test("enough is noticed", () => {
    expect(verdict("visitors", { noticed: 131, tried: 150, least: 80 })).toEqual({
      line: "visitors: 131 of 150 noticed, 87 % (81–92), at least 80",
      isEnough: true,
    });
  });

  test("too few in the sample may be chance", () => {
    const { isEnough } = verdict("visitors", { noticed: 115, tried: 150, least: 80 });
    expect(isEnough).toBe(true);
  });

  test("so few are not", () => {
    expect(verdict("visitors", { noticed: 107, tried: 150, least: 80 })).toEqual({
      line: "visitors: 107 of 150 noticed, 71 % (64–78), at least 80: too few",
      isEnough: false,
    });
  });

  test("nothing tried is nothing shown", () => {
    expect(verdict("visitors", { noticed: 0, tried: 0, least: 80 }).isEnough).toBe(false);
  });
});
