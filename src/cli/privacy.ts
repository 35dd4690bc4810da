import type { Day } from "../detect/detector";
import { detectText } from "../detect/engine";
import type { Finding } from "../detect/finding";

type Range = Pick<Finding, "start" | "end" | "masked">;

/** Data that names a person or an account by a number; names and addresses may stay, or no file could be told apart. */
const NUMBERS: ReadonlySet<string> = new Set(["cpr", "iban", "payment-card"]);

/** Masks numbers in what the command line repeats of its input: file names, ids, its own complaints. */
export function maskNumbers(text: string, today: Day): string {
  const context = { where: "attachment-name", today, participants: new Set<string>() } as const;
  return withMasks(
    text,
    detectText(text, context).filter(({ detector }) => NUMBERS.has(detector)),
  );
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
