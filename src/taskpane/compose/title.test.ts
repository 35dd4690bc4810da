import { describe, expect, test } from "@jest/globals";
import { type Confidence, DETECTOR_IDS } from "../../detect/finding";
import type { FindingGroup } from "../../policy/groups";
import { surroundings } from "../surroundings";
import { SETTINGS } from "./_testing/fixtures";
import { titleOf } from "./title";

/** A group of findings in the subject, one for each confidence. */
function group(detector: string, ...confidences: Confidence[]): FindingGroup {
  const found = confidences.map((confidence) => ({ detector, where: "subject", confidence }));
  return found as unknown as FindingGroup;
}
const titleIn = (language: "da" | "en", shown: FindingGroup) =>
  titleOf(shown, surroundings(SETTINGS, language).t);

describe("the title of something that may be what it looks like", () => {
  test.each([
    [
      group("cpr", "possible"),
      "Måske et CPR-nummer i emnefeltet",
      "Perhaps a CPR number in the subject",
    ],
    [
      group("cpr", "possible", "possible"),
      "Måske 2 CPR-numre i emnefeltet",
      "Perhaps 2 CPR numbers in the subject",
    ],
    [
      group("cpr", "possible", "likely"),
      "2 CPR-numre i emnefeltet",
      "2 CPR numbers in the subject",
    ],
    [group("cpr", "likely"), "CPR-nummer i emnefeltet", "CPR number in the subject"],
  ])("promises no more than that: %#", (shown, danish, english) => {
    expect([titleIn("da", shown), titleIn("en", shown)]).toEqual([danish, english]);
  });

  test.each(DETECTOR_IDS)("says so of %s too", (detector) => {
    for (const shown of [group(detector, "possible"), group(detector, "possible", "possible")]) {
      expect(titleIn("da", shown)).toMatch(/^Måske .+ i emnefeltet$/);
      expect(titleIn("en", shown)).toMatch(/^Perhaps .+ in the subject$/);
    }
  });
});
