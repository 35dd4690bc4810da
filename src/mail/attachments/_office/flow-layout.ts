/** Where text goes: a part, or a list that is put elsewhere later. */
interface Sink {
  write(text: string): void;
}

/** An open table cell: what goes before its first line, and the columns it covers beyond its own. */
interface Cell {
  readonly separator: string;
  isFilled: boolean;
  furtherColumns: number;
}

/** More columns than this are no table that a person reads. */
const MOST_COLUMNS = 64;

/** Puts paragraphs into lines, and the first paragraphs of a row's cells into one line with tabs between them. */
export class FlowLayout {
  private readonly cells: Cell[] = [];
  /** How many cells each open row has had. */
  private readonly rows: number[] = [];
  private isEmpty = true;

  constructor(private readonly sink: Sink) {}

  addLine(text: string): void {
    this.write(this.separator() + text);
  }

  startRow(): void {
    this.rows.push(0);
  }

  endRow(): void {
    this.rows.pop();
  }

  startCell(): void {
    const row = this.rows.length - 1;
    const before = this.rows[row] || 0;
    const separator = before === 0 ? this.separator() : "\t";
    if (row >= 0) this.rows[row] = before + 1;
    this.cells.push({ separator, isFilled: false, furtherColumns: 0 });
  }

  /** Says that the open cell covers so many columns. */
  spanColumns(count: number): void {
    const cell = this.cells[this.cells.length - 1];
    if (cell && count > 1) cell.furtherColumns = Math.min(count, MOST_COLUMNS) - 1;
  }

  endCell(): void {
    const cell = this.cells.pop();
    if (!cell) return;
    if (!cell.isFilled) this.write(cell.separator);
    if (cell.furtherColumns > 0) this.write("\t".repeat(cell.furtherColumns));
  }

  /** Ends the last line, so that whatever is written next begins one. */
  end(): void {
    if (!this.isEmpty) this.sink.write("\n");
  }

  /** What parts the next line from what was written before it. */
  private separator(): string {
    const cell = this.cells[this.cells.length - 1];
    if (!cell || cell.isFilled) return this.isEmpty ? "" : "\n";
    cell.isFilled = true;
    return cell.separator;
  }

  private write(text: string): void {
    this.isEmpty = false;
    this.sink.write(text);
  }
}
