import { decodeEntity } from "./html-entities";
import { QuotationFinder, type Quotations } from "./html-quotations";
import { htmlTokens, isSpace } from "./html-tokens";

/** A stretch of the HTML source, from `start` up to but not including `end`. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** HTML as the lines of text a reader sees, with the way back into the source. */
export interface Layout {
  readonly text: string;
  /** The pieces that `text` is made of, in their order. */
  readonly pieces: readonly Piece[];
  /** What may be deleted without disturbing the markup: character data and `<br>` in order, then comments. */
  readonly deletable: readonly SourceRange[];
  readonly quotations: Quotations;
}

/** A piece of the text and where it comes from. Sources are in order as well, until the comments at the end. */
interface Piece extends SourceRange {
  /** Where it begins in the text; it goes on to the next one. */
  readonly at: number;
  /** The source's own characters, one for one; else each comes from the whole range. */
  readonly isVerbatim: boolean;
}

const AMPERSAND = 38;
/** A text ends with the markup behind it; "<" may also stand for itself. */
const RUN_END = /[&<\t\n\f\r]| (?=[ &<\t\n\f\r]|$)/g;
const CELLS = new Set(["td", "th"]);
const TABLE_PARTS = new Set(["table", "thead", "tbody", "tfoot", "tr", "caption"]);
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section " +
    "select summary textarea ul"
  ).split(" "),
);

/** Conditional comments hold markup for other programs, and these two mark a place. */
const NO_TEXT_IN_COMMENT = /^<!--(?:\[if|<!|(?:start|end)fragment\b)/i;

/** Lays HTML out as text. Linear in the length of `html`, whatever it holds. */
export function layOut(html: string): Layout {
  const page = new Page(html);
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") page.addText(token.start, token.end);
    else if (token.kind === "tag") page.addTag(token.name, token.closing, token);
    else if (token.kind === "comment") page.keepComment(token);
  }
  return page.layout();
}

/** A separator that is written only when something visible follows it. */
interface Separator extends SourceRange {
  readonly character: " " | "\t" | "\n";
}

class Page {
  private readonly texts: string[] = [];
  private readonly pieces: Piece[] = [];
  /** Of all texts so far. */
  private length = 0;
  private readonly deletable: SourceRange[] = [];
  private pending: Separator | null = null;
  private atLineStart = true;
  private cellHasText = false;
  private preDepth = 0;
  private readonly quotations: QuotationFinder;
  private readonly comments: SourceRange[] = [];

  constructor(private readonly html: string) {
    this.quotations = new QuotationFinder(html);
  }

  layout(): Layout {
    const quotations = this.quotations.found(this.length);
    this.addComments();
    return {
      text: this.texts.join(""),
      pieces: this.pieces,
      deletable: this.deletable,
      quotations,
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
        this.write(this.html.slice(at, runEnd), at, runEnd, true);
        at = runEnd;
      }
    }
  }

  addTag(name: string, closing: boolean, source: SourceRange): void {
    if (name === "br") return this.breakLine(source);
    if (name === "pre") this.preDepth = Math.max(0, this.preDepth + (closing ? -1 : 1));
    if (CELLS.has(name)) this.endCell(source);
    else if (TABLE_PARTS.has(name)) this.startRow(source);
    else if (BLOCKS.has(name)) this.startLine(source);
    if (closing) this.quotations.ends(name, this.length);
    else this.quotations.begins(name, source, this.length + (this.pending ? 1 : 0));
  }

  /** Remembers a comment that says something: it is sent like the rest, though no reader sees it. */
  keepComment({ start, end }: SourceRange): void {
    if (NO_TEXT_IN_COMMENT.test(this.html.slice(start, start + 24))) return;
    const inner = { start: start + 4, end: this.html.startsWith("-->", end - 3) ? end - 3 : end };
    if (/[^\s-]/.test(this.html.slice(inner.start, inner.end))) this.comments.push(inner);
  }

  /** Comments come last, behind an empty line, where they tear nothing apart that a reader sees as one. */
  private addComments(): void {
    for (const comment of this.comments) {
      const { start, end } = comment;
      this.add("\n\n", start - 4, start, false);
      this.add(this.html.slice(start, end), start, end, true);
      this.deletable.push(comment);
    }
  }

  /** The end of the plain characters from `start`: no `&`, and no white space but single spaces between them. */
  private endOfRun(start: number, limit: number): number {
    RUN_END.lastIndex = start + 1;
    return RUN_END.test(this.html) ? Math.min(RUN_END.lastIndex - 1, limit) : limit;
  }

  private addCharacter(text: string, start: number, end: number): void {
    if (isSpace(text.charCodeAt(0))) return this.addSpace(text, start, end);
    this.write(text, start, end, false);
  }

  /** White space collapses to one space, and to nothing beside a line break, except inside `<pre>`. */
  private addSpace(character: string, start: number, end: number): void {
    if (this.preDepth > 0) {
      if (character === "\r") return;
      this.write(character, start, end, false);
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
    this.write("\n", source.start, source.end, false);
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
  private write(text: string, start: number, end: number, isVerbatim: boolean): void {
    if (this.pending) {
      this.add(this.pending.character, this.pending.start, this.pending.end, false);
      this.pending = null;
    }
    this.add(text, start, end, isVerbatim);
    this.atLineStart = false;
    this.cellHasText = true;
  }

  private add(text: string, start: number, end: number, isVerbatim: boolean): void {
    if (text === "") return;
    this.texts.push(text);
    this.pieces.push({ at: this.length, start, end, isVerbatim });
    this.length += text.length;
  }
}

/** The source of the UTF-16 unit at `offset` of the text; for the end of the text, the empty range after its last unit. */
export function sourceOf({ text, pieces }: Layout, offset: number): SourceRange {
  const isInside = offset >= 0 && offset < text.length;
  const piece = pieces[isInside ? lastUpTo(pieces, offset) : pieces.length - 1];
  if (!piece) return { start: 0, end: 0 };
  if (!isInside) return { start: piece.end, end: piece.end };
  if (!piece.isVerbatim) return { start: piece.start, end: piece.end };
  const start = piece.start + offset - piece.at;
  return { start, end: start + 1 };
}

/** The last piece that begins at an offset or before, found by halving. */
function lastUpTo(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
