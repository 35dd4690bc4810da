import type { DigitRuns } from "../_internal/digit-runs";
import { type Meaning, readBefore } from "./surroundings";

/** How far the lines have been read, and the last one above without digits: titles of columns, or an introduction. */
export interface Lines {
  start: number;
  end: number;
  /** The first run of digits that is not before the line. */
  run: number;
  columns: string[];
}

/** What a heading says of a number; `isColumn`: says more than the words of the row. */
export type Title = Meaning & { readonly isColumn: boolean };

export const NO_TITLE: Title = { label: "", person: 0, isColumn: false };

const LONGEST_LINE = 300;
const DELIMITER = /[\t;|]| {2,}|,(?=\S)/;
/** An introduction is short and no sentence, or ends in a colon. */
const INTRODUCTION = /^.{0,80}:$|^.{0,30}[^.!?]$/;

/** Before the first line of a text. */
export function newLines(): Lines {
  return { start: 0, end: -1, run: 0, columns: [] };
}

/** What the heading says of a number: in a table, the title of its column. To be asked in the order of the text. */
export function titleFor(lines: Lines, text: string, runs: DigitRuns, start: number): Title {
  while (lines.end < start) nextLine(lines, text, runs);
  const isColumn = lines.columns.length > 1;
  const row = text.slice(Math.max(lines.start, start - LONGEST_LINE), start);
  const title = lines.columns[isColumn ? row.split(DELIMITER).length - 1 : 0] || "";
  const { label, person } = readBefore(isColumn || INTRODUCTION.test(title) ? title : "", title.length, 0);
  return { label, person: Math.min(person, 2), isColumn };
}

function nextLine(lines: Lines, text: string, { count, starts }: DigitRuns): void {
  const { start, end } = lines;
  while (lines.run < count && (starts[lines.run] as number) < start) lines.run++;
  if (lines.run === count || (starts[lines.run] as number) >= end) {
    const line = text.substring(start, Math.min(end, start + LONGEST_LINE));
    // Not a rule, "|---|---|", nor an empty line.
    if (/[a-z]/i.test(line)) lines.columns = line.trim().split(DELIMITER);
  }
  lines.start = end + 1;
  const next = text.indexOf("\n", end + 1);
  lines.end = next < 0 ? text.length : next;
}
