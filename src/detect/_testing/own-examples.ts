import { describe, expect, test } from "@jest/globals";
import type { Detector, Examples } from "../detector";
import { atLeast } from "../finding";
import { BODY } from "./finding";
import { readMarked } from "./marked";

/** A detector does what its own examples say: what it reports at least as likely, as the text it covers. */
export function holdToExamples(id: string, detector: Detector, examples: Examples): void {
  const { positives, negatives, where = "body" } = examples;
  const context = { ...BODY, where, today: { year: 2026, month: 11, day: 20 } };
  const found = (text: string) =>
    detector
      .find(text, context)
      .filter(({ confidence }) => atLeast(confidence, "likely"))
      .map(({ start, end }) => text.slice(start, end));

  describe(`${id} and its examples`, () => {
    test("goes by its name", () => {
      expect(detector.id).toBe(id);
    });

    test.each(positives)("finds what is marked in: %s", (line) => {
      const { text, spans } = readMarked(line, detector.id);
      expect(spans).not.toHaveLength(0);
      expect(found(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    });

    test.each(negatives)("finds nothing in: %s", (line) => {
      expect(found(readMarked(line, detector.id).text)).toEqual([]);
    });
  });
}
