import type { Day, Detector } from "../detect/detector";
import { detectText } from "../detect/detect-text";
import { atLeast, type Category } from "../detect/finding";
import type { FoundData } from "../visitors/leave-out";

/** What belongs to one person; an illness or a conviction says nothing without the name beside it. */
const PERSONAL: ReadonlySet<Category> = new Set<Category>(["identifier", "contact", "financial"]);
const NOBODY: ReadonlySet<string> = new Set();

/** Finds what may be somebody's in a calendar entry's text, as `visitors/leave-out` asks for it. */
export function dataFinder(
  detectors: readonly Detector[],
  today: Day,
): (text: string) => FoundData[] {
  return (text) => {
    const where = text.includes("\n") ? "body" : "subject";
    const context = { where, today, participants: NOBODY } as const;
    return detectText(text, context, detectors)
      .filter(({ category, confidence }) => PERSONAL.has(category) && atLeast(confidence, "likely"))
      .map(({ start, end, detector }) => ({ start, end, isName: detector === "person-name" }));
  };
}
