import type { PartWriter } from "../_core/part-writer";
import { keyOf, MOST_COLUMNS } from "./cell-names";

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

  /** The text before it in its row; empty where it is the first one. */
  textBefore(index: number): string {
    return this.rowOf(index - 1) === this.rowOf(index) ? this.texts[index - 1] || "" : "";
  }

  private rowOf(index: number): number {
    return Math.floor((this.keys[index] || 0) / MOST_COLUMNS);
  }

  /** One line a row, tabs between the cells; an empty row ends a table and is an empty line. */
  writeTo(part: PartWriter): void {
    let row = 0;
    let column = 0;
    this.texts.forEach((text, index) => {
      const key = this.keys[index] || 0;
      const nextRow = this.rowOf(index);
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
