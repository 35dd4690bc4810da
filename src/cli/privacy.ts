import type { Day } from "../detect/detector";
import { CORE_DETECTORS } from "../detect/core-detectors";
import { maskFileName, withMasks } from "../detect/file-name";
import type { Finding } from "../detect/finding";

/** Names and addresses may stay in a file's name, or no file could be told apart. */
const NUMBERS = CORE_DETECTORS.filter(
  ({ category }) => category === "identifier" || category === "financial",
);

/** Masks numbers in what the command line repeats of its input: file names, ids, its own complaints. */
export function maskNumbers(text: string, today: Day): string {
  return maskFileName(text, NUMBERS, today);
}

/** Blots each finding out, character by character: offsets into the text stay true. */
export function withBlots(
  text: string,
  findings: readonly Pick<Finding, "start" | "end">[],
): string {
  const blots = findings.map(({ start, end }) => ({ start, end, masked: "•".repeat(end - start) }));
  return withMasks(text, blots);
}
