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
  /** For each UTF-16 unit of `text`, where it comes from. Neither list decreases, until the comments at the end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What may be deleted without disturbing the markup: character data and `<br>` in order, then comments. */
  readonly deletable: readonly SourceRange[];
  /** Where in `text` a quotation begins according to the markup of the program that wrote it, or -1. */
  readonly quotedFrom: number;
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

/**
 * How Outlook (web, new, classic and Mac), Gmail, Thunderbird, Apple Mail and Yahoo mark the mail below an answer.
 * `x_` is put before ids by Outlook on the web.
 */
const QUOTATION =
  /\sid=["']?(?:x_)*(?:divRplyFwdMsg|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|reply-intro)|\sclass=["']?[^"'>]*(?:gmail_quote|moz-cite-prefix|yahoo_quoted)|^<blockquote[^>]*\stype=["']?cite|border-top: ?solid #(?:E1E1E1|B5C4DF) 1\.0pt/i;
const MAY_BEGIN_QUOTATION = new Set(["div", "blockquote", "span", "p"]);
/** Attributes further on say nothing about quotations; the bound keeps every tag cheap. */
const ATTRIBUTES_READ = 400;
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
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly deletable: SourceRange[] = [];
  private pending: Separator | null = null;
  private atLineStart = true;
  private cellHasText = false;
  private preDepth = 0;
  private quotedFrom = -1;
  private readonly comments: SourceRange[] = [];

  constructor(private readonly html: string) {}

  layout(): Layout {
    this.addComments();
    return {
      text: this.pieces.join(""),
      starts: this.starts,
      ends: this.ends,
      deletable: this.deletable,
      quotedFrom: this.quotedFrom,
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
    if (this.quotedFrom < 0 && !closing && MAY_BEGIN_QUOTATION.has(name)) {
      const tag = this.html.slice(
        source.start,
        Math.min(source.end, source.start + ATTRIBUTES_READ),
      );
      if (QUOTATION.test(tag)) this.quotedFrom = this.starts.length + (this.pending ? 1 : 0);
    }
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
      this.pieces.push("\n\n", this.html.slice(start, end));
      this.cameFrom(start - 4, start);
      this.cameFrom(start - 4, start);
      for (let at = start; at < end; at++) this.cameFrom(at, at + 1);
      this.deletable.push(comment);
    }
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
