import { digitAt, digitWidth, isLetter, seenAt } from "../_internal/characters";
import { markupAt, pastAt } from "../_internal/markup";

/**
 * What stands between two groups of digits, as a reader sees it; " - " with any spaces, "-\n" with any
 * quoting of the new line. `odd`: unusual, but a reader would still join the groups.
 */
export type Separator = "" | "-" | " - " | "-\n" | " " | "." | "/" | "\t" | "odd";

/** Digits without a visible character between them, and what joins them to the group before. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** Number of digits; more than 12 are counted as 13. */
  readonly count: number;
  /** The separator in front; null for the first group of a run. */
  readonly before: Separator | null;
}

const LONGEST_RUN = 64;
const LONGEST_SEPARATOR = 16;

/** The groups of digits from an offset that holds a digit, as far as separators join them. */
export function readRun(text: string, from: number): Group[] {
  const groups: Group[] = [];
  let start = from;
  let before: Separator | null = null;
  let count = 0;
  let at = from;
  for (;;) {
    while (digitAt(text, at) >= 0) {
      at += digitWidth(text, at);
      if (count < 13) count++;
    }
    const next = nextDigit(text, at);
    const separator = next < 0 ? null : separatorOf(text, at, next);
    if (separator !== "") {
      groups.push({ start, end: at, count, before });
      if (separator === null || groups.length === LONGEST_RUN) return groups;
      before = separator;
      start = next;
      count = 0;
    }
    at = next;
  }
}

/** Where the next digit stands, when only what may separate digits lies before it; else -1. */
function nextDigit(text: string, from: number): number {
  let at = from;
  for (let step = 0; step < LONGEST_SEPARATOR; step++) {
    if (digitAt(text, at) >= 0) return at;
    if (at >= text.length || isLetter(text.charCodeAt(at))) return -1;
    at = pastAt(text, at);
  }
  return -1;
}

/** The separator that fills a range; null when a reader would not join what stands beside it. */
function separatorOf(text: string, from: number, to: number): Separator | null {
  let seen = "";
  for (let at = from; at < to;) {
    const markup = markupAt(text, at);
    seen += markup === null ? seenAt(text, at) : markup.seen;
    at = markup === null ? at + 1 : markup.end;
  }
  if (seen === "" || seen === "-" || seen === " " || seen === "\t") return seen;
  if (/^ *- *$/.test(seen)) return " - ";
  if (/^ *- *\n[ >|]*$/.test(seen)) return "-\n";
  const mark = seen.trim();
  if (mark === "." || mark === "/") return mark;
  return /^(?: {2,3}|--| ?[_*~:()+·•]{1,2} ?)$/.test(seen) ? "odd" : null;
}
