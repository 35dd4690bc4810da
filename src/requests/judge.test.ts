import { describe, expect, test } from "@jest/globals";
import type { Evidence, Place } from "./evidence";
import { heaviest, judge, readWeights } from "./judge";

const PLACE: Place = {
  sentence: { field: "body", tokens: [{ word: "x", start: 0, end: 1 }] },
  span: { from: 0, to: 0 },
};
const evidence = (...names: string[]): Evidence => new Map(names.map((name) => [name, PLACE]));
/** Columns: a request at all, access, rectification. */
const WEIGHTS = readWeights("bias -20 -20 -20\ncopy 60 80\nfix 60  80\nmeeting -100");

describe("weighing evidence", () => {
  test("what weighs nothing leaves the bias", () => {
    expect(judge(evidence("weather"), WEIGHTS).request).toBeCloseTo(1 / (1 + Math.exp(1)));
  });
  test("each piece speaks for a request and for its label", () => {
    const { request, labels } = judge(evidence("fix"), WEIGHTS);
    expect(request).toBeGreaterThan(0.8);
    expect(labels.rectification).toBeGreaterThan(0.9);
    expect(labels.access).toBeLessThan(0.5);
  });
  test("or against", () => {
    expect(judge(evidence("copy", "meeting"), WEIGHTS).request).toBeLessThan(0.1);
  });
});

test("the heaviest evidence for a label stands in front, and only what has a place", () => {
  const weights = readWeights("bias 0\ncopy 0 2\nsee 0 5\nfix 0 -3\n<25 0 9");
  const found = new Map([...evidence("copy", "see", "fix"), ["<25", null] as const]);
  expect(heaviest(found, "access", weights)).toEqual(["see", "copy"]);
});
