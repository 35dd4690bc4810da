import type { Span } from "./json-node";

/** Line and column of an offset, both from 1, the column in UTF-16 units as editors count them. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** As much of a line as is shown. */
const WIDTH = 100;
/** How much of a long line stands before the place. */
const BEFORE = 40;

/**
 * The line on which `span` begins with carets under it, two lines without a line break at the end:
 *
 *     12 |   "level": "wran",
 *        |            ^^^^^^
 */
export function frame(text: string, span: Span): string {
  const { line, column } = placeOf(text, span.start);
  const whole = (text.split(/\r\n|\r|\n/)[line - 1] ?? "").replaceAll("\t", " ");
  const from = whole.length <= WIDTH ? 0 : Math.max(0, column - 1 - BEFORE);
  const shown = whole.slice(from, from + WIDTH);
  const start = column - 1 - from;
  const length = Math.max(1, Math.min(span.end - span.start, shown.length - start));
  const margin = " ".repeat(String(line).length);
  return `  ${line} | ${shown}\n  ${margin} | ${" ".repeat(start)}${"^".repeat(length)}`;
}
