import type { Day } from "../detect/detector";
import { CORE_DETECTORS } from "../detect/core-detectors";
import { detectText } from "../detect/engine";
import type { Finding } from "../detect/finding";

type Range = Pick<Finding, "start" | "end" | "masked">;

/** Names and addresses may stay in a file's name, or no file could be told apart. */
const NUMBERS = CORE_DETECTORS.filter(
  ({ category }) => category === "identifier" || category === "financial",
);

/** A date of birth and four digits. File names give a detector no words to go by, so the shape alone is enough here. */
const CPR_SHAPE =
  /(^|[^0-9])((?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01])(?:0[1-9]|1[0-2])\d\d)[-–_. ]?\d{4}(?![0-9])/g;

/** Masks numbers in what the command line repeats of its input: file names, ids, its own complaints. */
export function maskNumbers(text: string, today: Day): string {
  const context = { where: "attachment-name", today, participants: new Set<string>() } as const;
  const found = detectText(text, context, NUMBERS);
  return withMasks(text, found).replace(CPR_SHAPE, "$1$2-••••");
}

/** Puts the masked preview in the place of each finding. `ranges` do not overlap. */
export function withMasks(text: string, ranges: readonly Range[]): string {
  return replaceRanges(text, ranges, ({ masked }) => masked);
}

/** Blots each finding out, character by character: offsets into the text stay true. */
export function withBlots(text: string, ranges: readonly Range[]): string {
  return replaceRanges(text, ranges, ({ start, end }) => "•".repeat(end - start));
}

function replaceRanges(
  text: string,
  ranges: readonly Range[],
  replacement: (range: Range) => string,
): string {
  const inOrder = [...ranges].sort((a, b) => a.start - b.start);
  let result = "";
  let at = 0;
  for (const range of inOrder) {
    result += text.slice(at, range.start) + replacement(range);
    at = range.end;
  }
  return result + text.slice(at);
}
