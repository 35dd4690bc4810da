import type { Day, Detector } from "./detector";
import { detectText } from "./detect-text";
import type { Finding } from "./finding";

/**
 * A date of birth and four digits, in any order. File names give a detector no words to go by, so the shape alone is
 * enough here: a scanner's date and time are masked as well.
 */
const CPR_SHAPE =
  /(^|%20|[^0-9])((?:0[1-9]|[12]\d|3[01]|[678]\d|9[01])(?:0[1-9]|1[0-2])(?:18|19|20)?\d\d|(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\s?(?:[-_.\u2010-\u2015\u2212]|%2D)?\s?\d{4}(?![0-9])/gi;

/** The ending behind an address that a file is called by: no domain ends in `.txt`. */
const BEHIND_ADDRESS =
  /(@[\w.-]+\.[a-z]{2,})(\.(?:docx?|xlsx?|pptx?|pdf|txt|csv|rtf|eml|msg|html?|png|jpe?g))(?![\w.])/gi;

/** Marks that turn the letters behind them round: behind one, "fdp.exe" reads "exe.pdf". */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * In file names hyphens and underscores stand for spaces: `cv-010190-1234.pdf`; from the web they come as `%2D` and `%20`.
 * As long as the name, so offsets stay.
 */
export function fileNameText(name: string): string {
  return name
    .replace(/(\d)%2D(?=\d)/gi, "$1-\u200b\u200b")
    .replace(/%20|%2D/gi, "   ")
    .replace(/_|([^\d_-])-(?=\d)/g, (_, before: string | undefined) => `${before || ""} `)
    .replace(
      BEHIND_ADDRESS,
      (_, address: string, ending: string) => address + " ".repeat(ending.length),
    );
}

/** The name of a file, or a path through archives, with what these detectors find in it masked: safe to show. */
export function maskFileName(name: string, detectors: readonly Detector[], today: Day): string {
  const context = { where: "attachment-name", today, participants: new Set<string>() } as const;
  const found = detectText(fileNameText(name), context, detectors);
  return withMasks(name, found).replace(DIRECTION_MARKS, "\ufffd").replace(CPR_SHAPE, "$1$2-••••");
}

/** Puts the masked preview in the place of each finding. The findings do not overlap. */
export function withMasks(
  text: string,
  findings: readonly Pick<Finding, "start" | "end" | "masked">[],
): string {
  let result = "";
  let at = 0;
  for (const { start, end, masked } of findings.slice().sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + masked;
    at = end;
  }
  return result + text.slice(at);
}
