import { describe, expect, test } from "@jest/globals";
import { worthOf } from "./judge";
import { LIKELY, POSSIBLE } from "./points";

describe("what the evidence is worth", () => {
  const units = new Map([
    ["for", 8],
    ["against", -2],
  ]);
  const weights = { bias: -5, of: (piece: string) => units.get(piece) ?? 0 };

  test.each([
    ["likely from a chance of three in five on", ["for"], LIKELY],
    ["possible from a chance in four on", ["unheard-of"], POSSIBLE],
    ["nothing below that", ["against"], 0],
    ["all of it together", ["for", "against"], POSSIBLE],
  ])("%s", (_, evidence, worth) => {
    expect(worthOf(evidence, weights)).toBe(worth);
  });

  test("likely from another chance on where another is asked for", () => {
    expect(worthOf(["for"], weights, 0.65)).toBe(POSSIBLE);
  });
});
