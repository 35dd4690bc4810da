import type { Place } from "../attachment-text";

/** The last column of a workbook is XFD. */
export const MOST_COLUMNS = 16_384;

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
