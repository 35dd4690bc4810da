import { decodeEntity } from "./html-entities";
import { attributeValues, commentValues, type HiddenValue, maySay } from "./html-hidden";
import { QuotationFinder, type Quotations } from "./html-quotations";
import { type Mapped, mappedAddress, type Piece, type SourceRange } from "./html-pieces";
import { htmlTokens, isSpace } from "./html-tokens";
import { ToldTexts } from "./told-texts";

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
/** The length of a comment's. */
const OPENING = "<!--".length;
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

/** Lays HTML out as text. Linear in the length of `html`, whatever it holds. */
export function layOut(html: string, kind: Kind = "page"): Layout {
  const page = new Page(html);
  const isBody = kind === "body";
  let isTitle = false;
  for (const token of htmlTokens(html, kind === "part")) {
    if (token.kind === "text") page.addText(token.start, token.end);
    else if (token.kind === "tag") {
      page.addTag(token.name, token.closing, token);
      isTitle = isBody && !token.closing && token.name === "title";
      if (isBody && maySay(token.name)) page.keep(attributeValues(html, token.name, token));
    } else if (token.kind === "comment") page.keep(commentValues(html, token, isBody));
    else if (isTitle) page.keep([{ kind: "markup", start: token.start, end: token.end }]);
  }
  return page.layout();
}

/** What was laid out of a part of the source, as a part of the whole. */
function moved({ text, pieces, deletable }: Layout, by: number) {
  return {
    text,
    pieces: pieces.map(({ at, start, end, isVerbatim }) => ({
      at,
      start: start + by,
      end: end + by,
      isVerbatim,
    })),
    deletable: deletable.map(({ start, end }) => ({ start: start + by, end: end + by })),
  };
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
  private readonly kept: { readonly value: HiddenValue; readonly at: number }[] = [];

  constructor(private readonly html: string) {
    this.quotations = new QuotationFinder(html);
  }

  layout(): Layout {
    const { deletable, length: visible } = this;
    const quotations = this.quotations.found(visible);
    const hidden: HiddenText[] = [];
    const deletableHidden: SourceRange[] = [];
    const told = new ToldTexts(this.kept.length > 0 ? this.texts.join("") : "");
    for (const { value, at } of this.kept) {
      const { text, pieces, deletable: own } = this.mapped(value);
      if (value.kind !== "comment" && told.has(text)) continue;
      // Last, behind empty lines, where they tear nothing apart that a reader sees as one.
      this.add("\n\n", Math.max(0, value.start - OPENING), value.start, false);
      const isComment = value.kind === "comment";
      hidden.push({ start: this.length, end: this.length + text.length, at, isComment });
      for (const range of own) deletableHidden.push(range);
      this.texts.push(text);
      for (const piece of pieces) {
        const { at: inside, start, end, isVerbatim } = piece;
        this.pieces.push({ at: inside + this.length, start, end, isVerbatim });
      }
      this.length += text.length;
    }
    const { pieces } = this;
    const text = this.texts.join("");
    return { text, pieces, visible, hidden, deletable, deletableHidden, quotations };
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

  /** Remembers what is sent like the rest, though no reader sees it here. */
  keep(values: readonly HiddenValue[]): void {
    for (const value of values) this.kept.push({ value, at: this.length });
  }

  private mapped(value: HiddenValue): Mapped & Pick<Layout, "deletable"> {
    const { kind, start, end } = value;
    const text = this.html.slice(start, end);
    // With a space: engines read what is only a slice of a text slowly, and then all other texts, too.
    if (kind === "markup") return moved(layOut(`${text} `, "part"), start);
    const deletable = [{ start, end }];
    if (kind !== "address") {
      return { text, pieces: [{ at: 0, start, end, isVerbatim: true }], deletable };
    }
    const address = mappedAddress(text, start);
    return { text: address.text, pieces: address.pieces, deletable };
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
