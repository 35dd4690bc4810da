import type { AttachmentPart, Place } from "../attachment-text";
import type { Budget } from "./budget";
import { Refusal } from "./refusal";

/**
 * Collects the text of one part and remembers where it came from. Places are kept as numbers, because a workbook has
 * one for each cell; `toPlace` makes the place of a number when it is asked for.
 */
export class PartWriter {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly keys: number[] = [];
  private written = 0;
  /** True until something else than white space is written. */
  isBlank = true;

  constructor(
    private readonly path: string,
    private readonly budget: Budget,
    private readonly toPlace: (key: number) => Place | null,
    private readonly isNames = false,
  ) {}

  /** Adds text; throws when the budget ends, after as much as fits. */
  write(piece: string): void {
    const kept = this.budget.takeText(piece.length);
    this.pieces.push(kept < piece.length ? piece.slice(0, kept) : piece);
    this.written += kept;
    if (this.isBlank) this.isBlank = !/\S/.test(piece);
    if (kept < piece.length) throw new Refusal("too-large");
  }

  /** Says that the text from here on comes from the place of this number. */
  mark(key: number): void {
    this.starts.push(this.written);
    this.keys.push(key);
  }

  toPart(): AttachmentPart {
    const text = this.pieces.join("");
    const part = { path: this.path, text, place: (offset: number) => this.placeOf(offset) };
    return this.isNames ? { ...part, isNames: true } : part;
  }

  private placeOf(offset: number): Place | null {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] || 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const key = this.keys[low - 1];
    return key === undefined ? null : this.toPlace(key);
  }
}
