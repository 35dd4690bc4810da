import { withLigatures } from "./glyph-codes";

/** A piece of text and where it stands on the page, as pdf.js gives it; forms of XFA have no places. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** `[a, b, c, d, x, y]`: (a, b) points along the line, (x, y) is where the piece begins. */
  readonly transform?: readonly number[];
}

/** Where the piece before ended, and how it was written. */
interface Position {
  readonly x: number;
  readonly y: number;
  readonly alongX: number;
  readonly alongY: number;
  readonly size: number;
}

/** In parts of the size of the letters. */
const SAME_LINE = 0.4;
const NO_SPACE = 0.15;
const ONE_SPACE = 1.5;
const SAME_PLACE = 0.1;
/** What begins further back than this is another cell, written over the end of one that was too narrow for its text. */
const OVERLAP = 0.6;
/** Gaps of a justified line differ by no more than this part of their width. */
const EVEN = 0.05;
/** Letters that stand so far apart that pdf.js takes each for a word. */
const SPACED_OUT = /^\S(?: \S){2,}$/;
/** The same after such a word; by themselves they may be two words. */
const TWO_SPACED_OUT = /^\S \S$/;
/** A word that was parted at the end of a line; not "løn- og". */
const HYPHENATED =
  /([a-zæøåéüäö])[-\u2010\u00ad]\n(?!(?:og|eller|samt|til|and|or|to)\b)(?=[a-zæøåéüäö])/g;
/** Ten digits, each in a box of its own, as forms ask for CPR numbers. */
const DIGITS_IN_BOXES = /(^|[^\d\s] ?|\t)([0-3](?: \d){5}(?: ?- ?| )\d(?: \d){3})(?!\d| \d)/gm;

/** Puts the pieces of a page together: in the order of the file, apart only where they stand apart. */
export class PdfLines {
  /** What parts each piece from the one before, and the piece. */
  private readonly pieces: string[] = [];
  /** Where the last line begins in `pieces`, and how wide the gaps in it are. */
  private lineStart = 0;
  private gaps: number[] = [];
  private before: Position | null = null;
  private lastStart: Position | null = null;
  private lastText = "";
  private isSpacedOut = false;
  length = 0;

  add(item: PdfItem): void {
    // Pieces of white space are pdf.js's own guess; ours knows the places of both sides.
    if (item.str.trim() === "") return;
    const start = positionOf(item);
    if (start && this.isShadow(item, start)) return;
    const gap = this.before && start ? gapBetween(this.before, start) : Infinity;
    if (gap === Infinity) this.endLine();
    else if (gap >= NO_SPACE) this.gaps.push(gap);
    this.isSpacedOut =
      SPACED_OUT.test(item.str) ||
      (this.isSpacedOut && gap !== Infinity && TWO_SPACED_OUT.test(item.str));
    this.pieces.push(separator(gap), this.isSpacedOut ? drawnTogether(item.str) : item.str);
    this.length += item.str.length + 1;
    this.lastStart = start;
    this.lastText = item.str;
    this.before = start && {
      ...start,
      x: start.x + start.alongX * item.width,
      y: start.y + start.alongY * item.width,
    };
  }

  text(): string {
    this.endLine();
    return withLigatures(this.pieces.join("").trim())
      .replace(HYPHENATED, "$1")
      .replace(
        DIGITS_IN_BOXES,
        (_all, front: string, digits: string) => front + digits.replace(/ /g, ""),
      );
  }

  /** The gaps of a narrow line that was justified are as wide as those between columns, but all alike. */
  private endLine(): void {
    const { gaps, lineStart } = this;
    const line = this.pieces.slice(lineStart);
    const widest = Math.max(...gaps);
    const isJustified =
      gaps.length > 1 &&
      widest - Math.min(...gaps) < EVEN * widest &&
      line.some((piece) => /^[a-zæøå]/.test(piece)) &&
      !line.some((piece) => /\S \S/.test(piece));
    if (isJustified) {
      line.forEach((piece, index) => {
        if (piece === "\t") this.pieces[lineStart + index] = " ";
      });
    }
    this.lineStart = this.pieces.length;
    this.gaps = [];
  }

  /** Bold letters are sometimes made by writing twice, a hair apart. */
  private isShadow(item: PdfItem, start: Position): boolean {
    const last = this.lastStart;
    if (!last || item.str !== this.lastText) return false;
    return Math.abs(start.x - last.x) + Math.abs(start.y - last.y) < SAME_PLACE * start.size;
  }
}

function positionOf({ transform, height }: PdfItem): Position | null {
  if (!transform) return null;
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const length = Math.hypot(a, b) || 1;
  return { x, y, alongX: a / length, alongY: b / length, size: height || Math.hypot(c, d) || 1 };
}

/** How far apart two pieces of a line stand, in parts of the size of the letters; infinitely, when it is not one line. */
function gapBetween(before: Position, start: Position): number {
  const size = Math.max(before.size, start.size);
  const x = start.x - before.x;
  const y = start.y - before.y;
  const along = x * before.alongX + y * before.alongY;
  const across = Math.abs(y * before.alongX - x * before.alongY);
  const sameWay = before.alongX * start.alongX + before.alongY * start.alongY > 0.9;
  const isOneLine = sameWay && across <= SAME_LINE * size && along >= -OVERLAP * size;
  return isOneLine ? along / size : Infinity;
}

function separator(gap: number): string {
  if (gap === Infinity) return "\n";
  if (gap < NO_SPACE) return "";
  return gap < ONE_SPACE ? " " : "\t";
}

/** `S p æ r r e t` as the word that it is. Where two words were spaced out as one, a capital tells. */
function drawnTogether(text: string): string {
  if (!/[a-zæøå]/.test(text)) return text;
  return text.replace(/ /g, "").replace(/([a-zæøå])(?=[A-ZÆØÅ])/g, "$1 ");
}
