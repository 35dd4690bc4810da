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
    // A single line may be a subject or a whole text: what is found in it as either may be somebody's.
    const places = text.includes("\n") ? (["body"] as const) : (["subject", "body"] as const);
    const found = new Map<string, FoundData>();
    for (const where of places) {
      const all = detectText(text, { where, today, participants: NOBODY }, detectors);
      for (const { start, end, detector, category, confidence } of all) {
        if (!PERSONAL.has(category) || !atLeast(confidence, "likely")) continue;
        found.set(`${start} ${end}`, { start, end, isName: detector === "person-name" });
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  };
}
