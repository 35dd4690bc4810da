import { describe, expect, test } from "@jest/globals";
import {
  CORE_SHAPES,
  EXTENDED_SHAPES,
  type Line,
  linesOf,
  randomFrom,
  templatesOf,
} from "../../../test/data/cpr/corpus";
import { atLeast } from "../finding";
import { cprDetector } from "./cpr";

const today = { year: 2026, month: 11, day: 21 };
const flagged = ({ text }: Line) =>
  cprDetector
    .find(text, { where: "body", today, participants: new Set() })
    .filter((match) => atLeast(match.confidence, "likely"));

const recall = (lines: readonly Line[]) => {
  let wanted = 0;
  let exact = 0;
  for (const line of lines) {
    const found = flagged(line);
    wanted += line.spans.length;
    exact += line.spans.filter(([s, e]) => found.some((m) => m.start === s && m.end === e)).length;
  }
  return exact / wanted;
};

describe.each(["dev", "heldout"] as const)("the %s lines", (file) => {
  const { positive, negative } = templatesOf(file);

  test.each(Object.entries(CORE_SHAPES))("recall of 92 % or more: %s", (name, shape) => {
    expect(recall(linesOf(positive, { [name]: shape }, 3, randomFrom(1)))).toBeGreaterThan(0.92);
  });
  test("recall of 98.5 % or more on the core", () => {
    expect(recall(linesOf(positive, CORE_SHAPES, 2, randomFrom(2)))).toBeGreaterThan(0.985);
  });
  test("recall of 93 % or more on the extended shapes", () => {
    expect(recall(linesOf(positive, EXTENDED_SHAPES, 2, randomFrom(3)))).toBeGreaterThan(0.93);
  });
  test("at most 2 of 1,000 hard negatives flagged, none as certain", () => {
    const lines = linesOf(negative, { reference: (number) => number }, 40, randomFrom(4));
    const wrong = lines.map(flagged).filter((found) => found.length > 0);
    expect(wrong.length / lines.length).toBeLessThanOrEqual(0.002);
    expect(wrong.flat().filter((match) => match.confidence === "certain")).toEqual([]);
  });
});
