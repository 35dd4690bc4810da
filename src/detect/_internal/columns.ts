import type { TextRange } from "../../mail/quoted-thread";

/** What separates the cells of a table in plain text. */
const DELIMITERS = ["\t", ";", "|"];
/** Files of values have commas without spaces; sentences have spaces behind theirs. */
const COMMAS = /^[^,]*(?:,[^ ,][^,]*)+$/;
/** Longer lines are no rows of a table; the bound keeps every look at one constant. */
const LONGEST_ROW = 300;

/**
 * Where the text begins that stands one line above `at` in the same column of a table; -1 when there is none. What a
 * title or a value says of a column holds for the cells below.
 */
export function cellAbove(text: string, at: number): number {
  const row = rowAround(text, at);
  return row === null || row.start === 0 ? -1 : cellIn(text, row, at, row.start - 1);
}

/** Where the text begins that stands one line below `at` in the same column of a table; -1 when there is none. */
export function cellBelow(text: string, at: number): number {
  const row = rowAround(text, at);
  return row === null || row.end >= text.length ? -1 : cellIn(text, row, at, row.end + 1);
}

/** The cell in the row around `other` that stands in the column of `at` in `row`. */
function cellIn(text: string, row: TextRange, at: number, other: number): number {
  const line = text.slice(row.start, row.end);
  const delimiter =
    DELIMITERS.find((mark) => line.indexOf(mark) >= 0) ?? (COMMAS.test(line) ? "," : undefined);
  if (delimiter === undefined) return -1;
  const target = rowAround(text, other);
  if (target === null) return -1;
  let cell = target.start;
  for (let column = line.slice(0, at - row.start).split(delimiter).length; column > 1; column--) {
    const next = text.slice(cell, target.end).indexOf(delimiter);
    if (next < 0) return -1;
    cell += next + 1;
  }
  while (text.charAt(cell) === " ") cell++;
  return cell;
}

/** The line around an offset; null when it is too long for a row. */
function rowAround(text: string, at: number): TextRange | null {
  const from = Math.max(0, at - LONGEST_ROW);
  const before = text.slice(from, at).lastIndexOf("\n");
  const after = text.slice(at, at + LONGEST_ROW).indexOf("\n");
  if ((before < 0 && from > 0) || (after < 0 && at + LONGEST_ROW < text.length)) return null;
  return { start: from + before + 1, end: after < 0 ? text.length : at + after };
}
