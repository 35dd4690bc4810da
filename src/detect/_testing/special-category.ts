import { describe, expect, test } from "@jest/globals";
import type { Detector } from "../detector";
import type { Category, DetectorId } from "../finding";
import { finder } from "./finding";

interface CategoryExamples {
  readonly id: DetectorId;
  readonly category: Category;
  /** A sentence and what is found in it: `["Omar is deaf", ["deaf likely"]]`. */
  readonly aboutPerson: readonly (readonly [string, readonly string[]])[];
  /** Sentences with the same words that tell nothing of anybody. */
  readonly aboutNobody: readonly string[];
}

/** Holds the detector of a special category to the sentences that show where it differs from the others. */
export function describeCategory(detector: Detector, examples: CategoryExamples): void {
  const found = finder(detector);

  test("is a detector of its own", () => {
    expect([detector.id, detector.category]).toEqual([examples.id, examples.category]);
  });
  describe("about a person", () => {
    test.each(examples.aboutPerson)("%s", (text, expected) => {
      expect(found(text)).toEqual(expected);
    });
  });
  describe("about nobody", () => {
    test.each(examples.aboutNobody)("%s", (text) => {
      expect(found(text)).toEqual([]);
    });
  });
}
