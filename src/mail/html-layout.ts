import { decodeEntity } from "./html-entities";
import { htmlTokens, isSpace } from "./html-tokens";

/** A stretch of the HTML source, from `start` up to but not including `end`. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** HTML as the lines of text a reader sees, with the way back into the source. */
export interface Layout {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it comes from. Both lists never decrease. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What may be deleted without disturbing the markup: character data and `<br>`, in order. */
  readonly deletable: readonly SourceRange[];
}

const AMPERSAND = 38;
const CELLS = new Set(["td", "th"]);
const TABLE_PARTS = new Set(["table", "thead", "tbody", "tfoot", "tr", "caption"]);
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul"
  ).split(" "),
);

/** Lays HTML out as text. Linear in the length of `html`, whatever it holds. */
export function layOut(html: string): Layout {
  const page = new Page(html);
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") page.addText(token.start, token.end);
    else if (token.kind === "tag") page.addTag(token.name, token.closing, token);
  }
  return page.layout();
}

/** A separator that is written only when something visible follows it. */
interface Separator extends SourceRange {
  readonly character: " " | "\t" | "\n";
}

class Page {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly deletable: SourceRange[] = [];
  private pending: Separator | null = null;
  private atLineStart = true;
  private cellHasText = false;
  private preDepth = 0;

  constructor(private readonly html: string) {}

  layout(): Layout {
    return {
      text: this.pieces.join(""),
      starts: this.starts,
      ends: this.ends,
      deletable: this.deletable,
    };
  }

  addText(start: number, end: number): void {
    this.deletable.push({ start, end });
    let at = start;
    while (at < end) {
      const code = this.html.charCodeAt(at);
      const entity = code === AMPERSAND ? decodeEntity(this.html, at) : null;
      if (entity) {
        this.addCharacter(entity.text, at, entity.end);
        at = entity.end;
      } else if (isSpace(code)) {
        this.addSpace(this.html.charAt(at), at, at + 1);
        at++;
      } else {
        const runEnd = this.endOfRun(at, end);
        this.write(this.html.slice(at, runEnd));
        for (; at < runEnd; at++) this.cameFrom(at, at + 1);
      }
    }
  }

  addTag(name: string, closing: boolean, source: SourceRange): void {
    if (name === "br") return this.breakLine(source);
    if (name === "pre") this.preDepth = Math.max(0, this.preDepth + (closing ? -1 : 1));
    if (CELLS.has(name)) this.endCell(source);
    else if (TABLE_PARTS.has(name)) this.startRow(source);
    else if (BLOCKS.has(name)) this.startLine(source);
  }

  /** The end of the plain characters from `start`: no white space, no `&`. */
  private endOfRun(start: number, limit: number): number {
    let end = start + 1;
    while (end < limit) {
      const code = this.html.charCodeAt(end);
      if (code === AMPERSAND || isSpace(code)) break;
      end++;
    }
    return end;
  }

  private addCharacter(text: string, start: number, end: number): void {
    if (isSpace(text.charCodeAt(0))) return this.addSpace(text, start, end);
    this.write(text);
    for (let unit = 0; unit < text.length; unit++) this.cameFrom(start, end);
  }

  /** White space collapses to one space, and to nothing beside a line break, except inside `<pre>`. */
  private addSpace(character: string, start: number, end: number): void {
    if (this.preDepth > 0) {
      if (character === "\r") return;
      this.write(character);
      this.cameFrom(start, end);
      this.atLineStart = character === "\n";
    } else if (this.pending?.character === " ") {
      this.pending = { character: " ", start: this.pending.start, end };
    } else if (!this.pending && !this.atLineStart) {
      this.pending = { character: " ", start, end };
    }
  }

  private breakLine(source: SourceRange): void {
    this.deletable.push(source);
    if (this.pending?.character === " ") this.pending = null;
    this.write("\n");
    this.cameFrom(source.start, source.end);
    this.atLineStart = true;
  }

  /** Blocks begin and end a line; not at the very beginning of a cell, so that a table row stays one line. */
  private startLine(source: SourceRange): void {
    if (!this.atLineStart && this.pending?.character !== "\t") this.separateBy("\n", source);
  }

  private startRow(source: SourceRange): void {
    this.cellHasText = false;
    if (!this.atLineStart && this.pending?.character !== "\n") this.separateBy("\n", source);
  }

  /** Called at the beginning and at the end of a cell, because `</td>` may be left out. */
  private endCell(source: SourceRange): void {
    if (this.cellHasText && !this.atLineStart) this.separateBy("\t", source);
    this.cellHasText = false;
  }

  private separateBy(character: "\t" | "\n", source: SourceRange): void {
    if (this.pending?.character === character) return;
    this.pending = { character, start: source.start, end: source.end };
  }

  /** Writes visible text, after the separator that was waiting for it. */
  private write(text: string): void {
    if (this.pending) {
      this.pieces.push(this.pending.character);
      this.cameFrom(this.pending.start, this.pending.end);
      this.pending = null;
    }
    this.pieces.push(text);
    this.atLineStart = false;
    this.cellHasText = true;
  }

  private cameFrom(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }
}
