import type { Place } from "../attachment-text";
import type { PartWriter } from "../_core/part-writer";

/** The last column of a workbook is XFD. */
const MOST_COLUMNS = 16_384;
/** A wider gap in a row is no table, and must not become a row of tabs for each of its cells. */
const WIDEST_GAP = 64;

/** The cells of a table that hold something, in the order of the file. */
export class Cells {
  readonly texts: string[] = [];
  private readonly keys: number[] = [];

  /** Row and column count from 0. */
  add(row: number, column: number, text: string): void {
    if (text === "") return;
    this.keys.push(keyOf(row, column));
    this.texts.push(text);
  }

  columnOf(index: number): number {
    return (this.keys[index] || 0) % MOST_COLUMNS;
  }

  /** One line a row, tabs between the cells; an empty row ends a table and is an empty line. */
  writeTo(part: PartWriter): void {
    let row = 0;
    let column = 0;
    this.texts.forEach((text, index) => {
      const key = this.keys[index] || 0;
      const nextRow = Math.floor(key / MOST_COLUMNS);
      const nextColumn = key % MOST_COLUMNS;
      if (index > 0 && nextRow !== row) part.write(nextRow === row + 1 ? "\n" : "\n\n");
      const isFirst = index === 0 || nextRow !== row;
      const gap = isFirst ? nextColumn : Math.max(1, nextColumn - column);
      part.write("\t".repeat(Math.min(WIDEST_GAP, gap)));
      part.mark(key);
      part.write(text.replace(/[\r\n\t]+/g, " "));
      row = nextRow;
      column = nextColumn;
    });
    if (this.texts.length > 0) part.write("\n");
  }
}

/** The number under which a part remembers a cell. */
export function keyOf(row: number, column: number): number {
  return row * MOST_COLUMNS + Math.min(column, MOST_COLUMNS - 1);
}

/** The place of such a number, in a sheet where there are sheets; a negative one is the sheet itself. */
export function placeOfCell(key: number, sheet?: string): Place {
  const inSheet = sheet === undefined ? {} : { sheet };
  if (key < 0) return inSheet;
  const row = Math.floor(key / MOST_COLUMNS) + 1;
  return { ...inSheet, cell: columnName(key % MOST_COLUMNS) + String(row) };
}

/** The row and column in `B7`, or in the first cell of `B7:C9`; null when it is no such name. */
export function parseCell(name: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?![A-Z\d])/i.exec(name);
  if (!found) return null;
  let column = 0;
  for (const letter of (found[1] || "").toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return { row: Number(found[2]) - 1, column: Math.min(column, MOST_COLUMNS) - 1 };
}

/** A, B, … Z, AA, … */
function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
