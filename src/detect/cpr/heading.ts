import { isLetter } from "../_internal/characters";
import type { DigitRuns } from "../_internal/digit-runs";
import { type Meaning, meaningBefore, wordsBefore } from "./surroundings";

/** What a heading says of a number; `isColumn`: says more than the words of the row. */
export type Title = Meaning & { readonly isColumn: boolean };

/** How far the lines have been read, and the last one above without digits: titles of columns, or an introduction. */
export interface Lines {
  start: number;
  end: number;
  /** The first run of digits that is not before the line. */
  run: number;
  headingStart: number;
  headingEnd: number;
  delimiter: string;
  /** Of the heading, or all of it when it has no columns; null until a number below it asks. */
  columns: string[] | null;
}

export const NO_TITLE: Title = { label: "", person: 0, isColumn: false };

const LONGEST_LINE = 300;
const DELIMITERS = ["\t", ";", "|", "  "];
/** An introduction is short and no sentence, or ends in a colon. */
const INTRODUCTION = /^.{0,80}:$|^.{0,30}[^.!?]$/;

/** Before the first line of a text. */
export function newLines(): Lines {
  return { start: 0, end: -1, run: 0, headingStart: 0, headingEnd: 0, delimiter: "", columns: [] };
}

/** What the heading says of a number: in a table, the title of its column. To be asked in the order of the text. */
export function titleFor(lines: Lines, text: string, runs: DigitRuns, start: number): Title {
  while (lines.end < start) nextLine(lines, text, runs);
  const columns = lines.columns || readHeading(lines, text);
  const isColumn = columns.length > 1;
  const row = text.slice(Math.max(lines.start, start - LONGEST_LINE), start);
  const title = columns[isColumn ? row.split(lines.delimiter).length - 1 : 0] || "";
  const { label, person } = meaningBefore(wordsBefore(title, title.length, 0).kinds);
  return { label, person: Math.min(person, 2), isColumn };
}

function readHeading(lines: Lines, text: string): string[] {
  const { headingStart, headingEnd } = lines;
  const heading = text
    .slice(headingStart, Math.min(headingEnd, headingStart + LONGEST_LINE))
    .trim();
  const isList = /,\S/.test(heading);
  lines.delimiter = DELIMITERS.find((mark) => heading.indexOf(mark) >= 0) || (isList ? "," : "\n");
  const columns = heading.split(lines.delimiter);
  lines.columns = columns.length > 1 || INTRODUCTION.test(heading) ? columns : [];
  return lines.columns;
}

function nextLine(lines: Lines, text: string, { count, starts }: DigitRuns): void {
  const { start, end } = lines;
  while (lines.run < count && (starts[lines.run] as number) < start) lines.run++;
  if ((lines.run === count || (starts[lines.run] as number) >= end) && hasWord(text, start, end)) {
    lines.headingStart = start;
    lines.headingEnd = end;
    lines.columns = null;
  }
  lines.start = end + 1;
  const next = text.indexOf("\n", end + 1);
  lines.end = next < 0 ? text.length : next;
}

/** Not a rule, "|---|---|", nor an empty line. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end && at < start + 4; at++)
    if (isLetter(text.charCodeAt(at))) return true;
  return false;
}
