import type { TextRange } from "../../mail/quoted-thread";

/** Longer lines are no rows of a table, and titles further up are not looked for. */
const LONGEST_LINE = 300;
const MOST_ROWS = 30;
const DELIMITERS = "\t;|";
const BULLETS = " >*•-";
const LONGEST_BULLET = 6;

/** The line of titles found last, for the line that asked: the rows of a table ask one after the other. */
let known = { text: "", line: 0, titles: null as TextRange | null };

/**
 * The title of the column in which a number stands, or the line above a number that has a line for itself.
 * Null when the number stands in a sentence.
 */
export function titleOf(text: string, start: number, end: number): TextRange | null {
  const delimiter =
    delimiterAt(text, start - 1) || delimiterAt(text, end) || commaAt(text, start, end);
  if (delimiter === "" && !beginsLine(text, start)) return null;
  const line = startOfShortLine(text, start);
  const row = text.slice(line, start);
  const titles = titlesAbove(text, line);
  if (titles === null || delimiter === "") return titles;
  const column = row.split(delimiter).length - 1;
  const cells = text.slice(titles.start, titles.end).split(delimiter);
  const cell = cells[column];
  if (cells.length < 2 || cell === undefined) return null;
  if (delimiter === "," && cells.length !== lineAt(text, line).split(",").length) return null;
  const from = titles.start + cells.slice(0, column).join(delimiter).length + (column > 0 ? 1 : 0);
  return { start: from, end: from + cell.length };
}

function delimiterAt(text: string, at: number): string {
  const character = text.charAt(at);
  return DELIMITERS.indexOf(character) < 0 ? "" : character;
}

/** Commas without a space separate cells, as in no sentence. */
function commaAt(text: string, start: number, end: number): string {
  return text.charAt(start - 1) === "," || /,\S/.test(text.slice(end, end + 2)) ? "," : "";
}

/** Nothing but a bullet or a quotation mark stands before the number. */
function beginsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at <= LONGEST_BULLET && BULLETS.indexOf(text.charAt(at)) >= 0) at--;
  return text.charCodeAt(at) === 10;
}

function lineAt(text: string, start: number): string {
  const line = text.slice(start, start + LONGEST_LINE);
  const end = line.indexOf("\n");
  return end < 0 ? line : line.slice(0, end);
}

/** Where the line of an offset begins; -1 when it is long. */
function startOfShortLine(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  const found = text.slice(from, at).lastIndexOf("\n");
  return found < 0 && from > 0 ? -1 : from + found + 1;
}

/** The nearest line without digits above the line that begins at an offset. */
function titlesAbove(text: string, line: number): TextRange | null {
  let titles: TextRange | null = null;
  let below = line;
  for (let row = 0; row < MOST_ROWS && below > 0; row++) {
    if (below === known.line && text === known.text) {
      ({ titles } = known);
      break;
    }
    const end = below - 1;
    below = startOfShortLine(text, end);
    if (below < 0 || below === end) break;
    if (/\d/.test(text.slice(below, end))) continue;
    titles = { start: below, end };
    break;
  }
  known = { text, line, titles };
  return titles;
}
