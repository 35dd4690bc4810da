import { isLetter } from "../_words/characters";
import type { DigitRuns } from "../_internal/digit-runs";
import { rememberMany } from "../_internal/remember-many";
import { type Meaning, meaningBefore, wordsBefore } from "./surroundings";

/** What a heading says of a number; `isColumn`: says more than the words of the row. */
export type Title = Meaning & { readonly isColumn: boolean };

/** The line read last, and the nearest one above without digits: titles of columns, or an introduction. */
export interface Lines {
  start: number;
  end: number;
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
  return { start: 0, end: -1, headingStart: 0, headingEnd: 0, delimiter: "", columns: [] };
}

/**
 * What the heading says of a number, which begins at `start` and has `run` in its line: in a table, the title of its
 * column. To be asked in the order of the text.
 */
export function titleFor(
  lines: Lines,
  text: string,
  runs: DigitRuns,
  run: number,
  start: number,
): Title {
  if (lines.end < start) readLines(lines, text, runs, run, start);
  const columns = lines.columns || readHeading(lines, text);
  const isColumn = columns.length > 1;
  const row = text.slice(Math.max(lines.start, start - LONGEST_LINE), start);
  const title = columns[isColumn ? row.split(lines.delimiter).length - 1 : 0] || "";
  const { label, person } = meaningOf(title);
  return { label, person: Math.min(person, 2), isColumn };
}

const meaningOf = rememberMany((title) => meaningBefore(wordsBefore(title, title.length, 0).kinds));

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

/** Reads the line of a number, and upwards from it as far as the one read before. */
function readLines(
  lines: Lines,
  text: string,
  { starts }: DigitRuns,
  run: number,
  start: number,
): void {
  const line = lineStart(text, start);
  let first = firstRunFrom(line, starts, run);
  for (let at = line; at > lines.start;) {
    const end = at - 1;
    at = lineStart(text, end);
    const firstAbove = firstRunFrom(at, starts, first);
    if (firstAbove === first && hasWord(text, at, end)) {
      lines.headingStart = at;
      lines.headingEnd = end;
      lines.columns = null;
      break;
    }
    first = firstAbove;
  }
  lines.start = line;
  const next = text.indexOf("\n", start);
  lines.end = next < 0 ? text.length : next;
}

/** The first of the runs up to `run` that does not begin before an offset. */
function firstRunFrom(offset: number, starts: Int32Array, run: number): number {
  let first = run;
  while (first > 0 && (starts[first - 1] as number) >= offset) first--;
  return first;
}

/** Where the line begins of which an offset is a part, or the end. */
function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** Not a rule, "|---|---|", nor an empty line. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end && at < start + 4; at++)
    if (isLetter(text.charCodeAt(at))) return true;
  return false;
}
