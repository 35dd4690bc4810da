import type { AttachmentPart, PlaceKind } from "../attachment-text";
import type { Budget } from "./budget";
import { Refusal } from "./refusal";

/** Collects the text of one part and remembers where it came from. */
export class PartWriter {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly keys: number[] = [];
  private written = 0;
  /** True until something else than white space is written. */
  isBlank = true;
  /** How much text was written, white space and mere numbers aside: every slide has its own. */
  wordsLength = 0;

  constructor(
    private readonly path: string,
    private readonly budget: Budget,
    private readonly kind?: PlaceKind,
    private readonly isNames = false,
  ) {}

  /** Adds text; throws when the budget ends, after as much as fits. */
  write(piece: string): void {
    if (/[^\s\d]/.test(piece)) this.wordsLength += piece.length;
    if (this.isBlank) this.isBlank = !/\S/.test(piece);
    this.writeAside(piece);
  }

  /** Adds what is no text of the document, such as what a program says of a picture: it stays blank if it was. */
  writeAside(piece: string): void {
    const kept = this.budget.takeText(piece.length);
    this.pieces.push(kept < piece.length ? piece.slice(0, kept) : piece);
    this.written += kept;
    if (kept < piece.length) throw new Refusal("too-large");
  }

  /** Says that the text from here on comes from the place of this number. */
  mark(key: number): void {
    this.starts.push(this.written);
    this.keys.push(key);
  }

  toPart(): AttachmentPart {
    const { path, kind, starts, keys } = this;
    const part = { path, text: this.pieces.join("") };
    if (this.isNames) return { ...part, isNames: true };
    return kind ? { ...part, marks: { kind, starts, keys } } : part;
  }
}
