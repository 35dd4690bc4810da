import { decodeEntity } from "./html-entities";
import { type HiddenKind, type Keep, keepAttributes, keepComment, maySay } from "./html-hidden";
import { QuotationFinder, type Quotations } from "./html-quotations";
import { type Mapped, mappedAddress, type Piece, type SourceRange } from "./html-pieces";
import { htmlTokens, isHtmlSpace } from "./html-tokens";
import { toldBy } from "./told-texts";

/** HTML as the lines of text a reader sees, then what is sent besides, with the way back into the source. */
export interface Layout extends Mapped {
  /** How much of the text a reader sees. */
  readonly visible: number;
  /** What stands behind it: comments, titles and the like. */
  readonly hidden: readonly HiddenText[];
  /** What may be deleted without disturbing the markup, in order: character data and `<br>`. */
  readonly deletable: readonly SourceRange[];
  /** The same of what is hidden. */
  readonly deletableHidden: readonly SourceRange[];
  readonly quotations: Quotations;
}

/** A stretch of the text that no reader sees there. */
export interface HiddenText {
  readonly start: number;
  readonly end: number;
  /** Where it stands in what a reader sees. */
  readonly at: number;
  readonly isComment: boolean;
}

/** Of a `page` the comments are read too, of a `body` all that it says beside its text; a `part` is of what Outlook shows. */
type Kind = "page" | "body" | "part";

const AMPERSAND = 38;
/** How long the characters are that open a comment. */
const COMMENT_OPENING = "<!--".length;
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

/** Lays HTML out as text. Linear in the length of `html`, whatever it holds. A part begins at `offset` of the source. */
export function layOut(html: string, kind: Kind = "page", offset = 0): Layout {
  const page = new Page(html, offset);
  const isBody = kind === "body";
  const keep: Keep = (what, start, end) => page.keep(what, start, end);
  let isTitle = false;
  for (const token of htmlTokens(html, kind === "part")) {
    const { start, end } = token;
    if (token.kind === "text") page.addText(start, end);
    else if (token.kind === "tag") {
      page.addTag(token.name, token.closing, token);
      isTitle = isBody && !token.closing && token.name === "title";
      if (isBody && maySay(token.name)) keepAttributes(html, token, keep);
    } else if (token.kind === "comment") keepComment(html, token, isBody, keep);
    else if (isTitle) keep("markup", start, end);
  }
  return page.layout();
}

interface Kept extends SourceRange {
  readonly kind: HiddenKind;
  readonly at: number;
}

/** The text of something hidden, with the way back; all of it may be deleted when it does not say what. */
function partOf(
  html: string,
  kind: HiddenKind,
  start: number,
  end: number,
): Mapped & { readonly deletable?: readonly SourceRange[] } {
  const text = html.slice(start, end);
  // With a space: engines read what is only a slice of a text slowly, and then all other texts, too.
  if (kind === "markup") return layOut(`${text} `, "part", start);
  if (kind === "address") return mappedAddress(text, start);
  return { text, pieces: [{ at: 0, start, end, isVerbatim: true }] };
}

function movedBehind(length: number, { at, start, end, isVerbatim }: Piece): Piece {
  return { at: at + length, start, end, isVerbatim };
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
  private readonly kept: Kept[] = [];

  constructor(
    private readonly html: string,
    private readonly offset: number,
  ) {
    this.quotations = new QuotationFinder(html);
  }

  layout(): Layout {
    const { deletable, length: visible } = this;
    const quotations = this.quotations.found(visible);
    const hidden: HiddenText[] = [];
    const deletableHidden: SourceRange[] = [];
    const isTold = this.kept.length > 0 ? toldBy(this.texts.join("")) : () => false;
    for (const { kind, start, end, at } of this.kept) {
      const isComment = kind === "comment";
      const part = partOf(this.html, kind, start, end);
      if (!isComment && isTold(part.text)) continue;
      // Last, behind empty lines, where they tear nothing apart that a reader sees as one.
      this.add("\n\n", Math.max(0, start - COMMENT_OPENING), start, false);
      const from = this.length;
      for (const range of part.deletable || [{ start, end }]) deletableHidden.push(range);
      for (const piece of part.pieces) this.pieces.push(movedBehind(from, piece));
      this.texts.push(part.text);
      this.length += part.text.length;
      hidden.push({ start: from, end: this.length, at, isComment });
    }
    const { pieces } = this;
    const text = this.texts.join("");
    return { text, pieces, visible, hidden, deletable, deletableHidden, quotations };
  }

  addText(start: number, end: number): void {
    this.mayDelete(start, end);
    let at = start;
    while (at < end) {
      const code = this.html.charCodeAt(at);
      const entity = code === AMPERSAND ? decodeEntity(this.html, at) : null;
      if (entity) {
        this.addCharacter(entity.text, at, entity.end);
        at = entity.end;
      } else if (isHtmlSpace(code)) {
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

  /** Remembers what is sent like the rest, though no reader sees it here. */
  keep(kind: HiddenKind, start: number, end: number): void {
    this.kept.push({ kind, start, end, at: this.length });
  }

  /** The end of the plain characters from `start`: no `&`, and no white space but single spaces between them. */
  private endOfRun(start: number, limit: number): number {
    RUN_END.lastIndex = start + 1;
    return RUN_END.test(this.html) ? Math.min(RUN_END.lastIndex - 1, limit) : limit;
  }

  private addCharacter(text: string, start: number, end: number): void {
    if (isHtmlSpace(text.charCodeAt(0))) return this.addSpace(text, start, end);
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
    this.mayDelete(source.start, source.end);
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

  private mayDelete(start: number, end: number): void {
    this.deletable.push({ start: start + this.offset, end: end + this.offset });
  }

  private add(text: string, start: number, end: number, isVerbatim: boolean): void {
    if (text === "") return;
    this.texts.push(text);
    const { offset } = this;
    this.pieces.push({ at: this.length, start: start + offset, end: end + offset, isVerbatim });
    this.length += text.length;
  }
}
