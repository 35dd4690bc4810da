import { Cells } from "./cells";
import { restoreLostZeros } from "./lost-zeros";
import { textOf } from "./read-plain";
import type { Reading } from "../_core/reading";
import { wholeNumber } from "./whole-number";

/** In the order in which a draw is decided: a comma may stand in any text. */
const DELIMITERS = [";", "\t", "|", ","];
/** Excel's own first line: `sep=;`. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
const ROWS_TO_GUESS_FROM = 20;
const QUOTE = '"';

/** Tables as text (RFC 4180): one line a row, a tab between the cells, as in all other tables that are read. */
export function readCsv(bytes: Uint8Array, reading: Reading): void {
  const text = textOf(bytes, reading);
  const said = SEPARATOR_LINE.exec(text);
  const start = said ? said[0].length : 0;
  const cells = parse(text, start, (said && said[1]) || guessDelimiter(text));
  restoreLostZeros(cells);
  cells.writeTo(reading.begin({ of: "cell" }));
}

function parse(text: string, start: number, delimiter: string): Cells {
  const cells = new Cells();
  let row = 0;
  let column = 0;
  let at = start;
  while (at < text.length) {
    const cell = text[at] === QUOTE ? quotedCell(text, at) : plainCell(text, at, delimiter);
    cells.add(row, column, wholeNumber(cell.text));
    at = cell.end;
    if (text[at] === delimiter) {
      column++;
      at++;
    } else if (text[at] === "\r" || text[at] === "\n") {
      at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
      row++;
      column = 0;
    }
  }
  return cells;
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

/** `"a ""b"" c"`. What follows the closing quote is read as a cell of its own. */
function quotedCell(text: string, start: number): Cell {
  let content = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote < 0) return { text: content + text.slice(from), end: text.length };
    content += text.slice(from, quote);
    if (text[quote + 1] !== QUOTE) return { text: content, end: quote + 1 };
    content += QUOTE;
    from = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\r" && text[end] !== "\n") {
    end++;
  }
  return { text: text.slice(start, end).trim(), end };
}

/** The delimiter that stands equally often in most of the first rows, quoted cells aside: commas of sentences do not. */
function guessDelimiter(text: string): string {
  const bare = text.slice(0, 10_000).replace(/"[^"]*"/g, "");
  const rows = bare.split("\n", ROWS_TO_GUESS_FROM);
  let best = DELIMITERS[0] || "";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const alike = rowsAlike(rows.map((row) => row.split(delimiter).length - 1));
    if (alike > most) {
      best = delimiter;
      most = alike;
    }
  }
  return best;
}

/** How many rows have the same number of delimiters, for the number that most have. */
function rowsAlike(counts: readonly number[]): number {
  const rows = counts.map((count) => counts.filter((other) => other === count && count > 0).length);
  return Math.max(...rows);
}
