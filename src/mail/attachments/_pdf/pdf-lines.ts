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
/** Ten digits, each in a box of its own, as forms ask for CPR numbers. */
const DIGITS_IN_BOXES = /(^|[^\d\s] ?|\t)([0-3](?: \d){5}(?: ?- ?| )\d(?: \d){3})(?!\d| \d)/gm;

/** Puts the pieces of a page together: in the order of the file, apart only where they stand apart. */
export class PdfLines {
  private readonly pieces: string[] = [];
  private before: Position | null = null;
  private lastStart: Position | null = null;
  private lastText = "";
  length = 0;

  add(item: PdfItem): void {
    // Pieces of white space are pdf.js's own guess; ours knows the places of both sides.
    if (item.str.trim() === "") return;
    const start = positionOf(item);
    if (start && this.isShadow(item, start)) return;
    this.pieces.push(start ? separator(this.before, start) : "\n", item.str);
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
    return this.pieces
      .join("")
      .trim()
      .replace(
        DIGITS_IN_BOXES,
        (_all, front: string, digits: string) => front + digits.replace(/ /g, ""),
      );
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

function separator(before: Position | null, start: Position): string {
  if (!before) return "";
  const size = Math.max(before.size, start.size);
  const x = start.x - before.x;
  const y = start.y - before.y;
  const along = x * before.alongX + y * before.alongY;
  const across = Math.abs(y * before.alongX - x * before.alongY);
  const sameWay = before.alongX * start.alongX + before.alongY * start.alongY > 0.9;
  if (!sameWay || across > SAME_LINE * size || along < -size) return "\n";
  if (along < NO_SPACE * size) return "";
  return along < ONE_SPACE * size ? " " : "\t";
}
