import { FlowLayout } from "./flow-layout";
import { Paragraph } from "./paragraph";
import type { PartWriter } from "../_core/part-writer";
import type { XmlHandler, XmlTag } from "./xml";

/** Elements with text that a reader sees or saw before it was deleted; `v` is a value in a chart. */
const TEXT = new Set(["t", "delText", "text", "v"]);
/** Elements that say in words what a picture shows, and in which attributes. */
const DESCRIBED: ReadonlyMap<string, readonly string[]> = new Map([
  ["docPr", ["title", "descr"]],
  ["cNvPr", ["title", "descr"]],
  ["shape", ["alt"]],
]);
const DELETED = new Set(["del", "moveFrom"]);
const INSERTED = new Set(["ins", "moveTo"]);
/** In these, `tab` is a place to tabulate to. */
const TAB_STOPS = new Set(["tabs", "tabLst"]);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

/**
 * Makes lines of the paragraphs and tables of Word and of drawings (WordprocessingML, DrawingML). Hidden text, deleted text
 * and text boxes are in them. A drawing that is there twice, for new and for old programs, is read once.
 */
export class FlowText implements XmlHandler {
  /**
   * What is said of pictures, for the reader to write: programs do so by themselves ("a picture that contains text"), and it
   * is no text of the document.
   */
  readonly descriptions = new Set<string>();
  /** The innermost is the text box that is open. */
  private readonly layouts: { readonly layout: FlowLayout; readonly lines: string[] }[];
  private readonly paragraphs: Paragraph[] = [];
  /** How much text had been seen when each open `AlternateContent` began. */
  private readonly alternatives: number[] = [];
  /** How many elements of each of these sets are open. */
  private texts = 0;
  private deletions = 0;
  private insertions = 0;
  private tabStops = 0;
  private depth = 0;
  /** The depth of the element whose content is passed over; 0 when there is none. */
  private skippedFrom = 0;
  private seen = 0;
  private loose = "";
  /** True right behind the opening tag of a label in a chart of the new kind; others of that name have only elements in them. */
  private isLabel = false;

  constructor(part: PartWriter) {
    this.layouts = [{ layout: new FlowLayout(part), lines: [] }];
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    this.depth++;
    this.isLabel = name === "pt";
    if (this.skippedFrom > 0) return;
    if (name === "p") this.paragraphs.push(new Paragraph());
    else if (name === "tr") this.layout.startRow();
    else if (name === "tc") this.layout.startCell();
    else if (name === "gridSpan") this.layout.spanColumns(Number(tag.attribute("w:val")) || 1);
    else if (name === "txbxContent") this.openTextBox();
    else if (name === "textpath") this.addWordArt(tag.attribute("string") || "");
    else if (DESCRIBED.has(name)) this.describe(tag);
    else if (name === "AlternateContent") this.alternatives.push(this.seen);
    else if (
      name === "Fallback" &&
      this.seen > (this.alternatives[this.alternatives.length - 1] || 0)
    ) {
      this.skippedFrom = this.depth;
    } else this.count(name, 1);
    const character = CHARACTERS.get(name);
    if (character && this.tabStops === 0) this.add(character);
  }

  close(name: string): void {
    const depth = this.depth--;
    this.isLabel = false;
    if (this.skippedFrom > 0) {
      if (depth === this.skippedFrom) this.skippedFrom = 0;
    } else if (name === "p") this.closeParagraph();
    else if (name === "tr") this.layout.endRow();
    else if (name === "tc") this.layout.endCell();
    else if (name === "txbxContent") this.closeTextBox();
    else if (name === "AlternateContent") this.alternatives.pop();
    else {
      this.count(name, -1);
      if (TEXT.has(name) || name === "pt") this.closeLooseText();
    }
  }

  text(text: string): void {
    if (this.skippedFrom > 0) return;
    if (this.isLabel) this.loose += text;
    if (this.texts === 0) return;
    this.seen += text.length;
    this.add(text);
  }

  /** Writes what was never closed, and ends the last line. */
  end(): void {
    while (this.paragraphs.length > 0) this.closeParagraph();
    while (this.layouts.length > 1) this.closeTextBox();
    this.layout.end();
  }

  private get layout(): FlowLayout {
    return this.layouts[this.layouts.length - 1]!.layout;
  }

  private count(name: string, step: 1 | -1): void {
    if (TEXT.has(name)) this.texts += step;
    else if (DELETED.has(name)) this.deletions += step;
    else if (INSERTED.has(name)) this.insertions += step;
    else if (TAB_STOPS.has(name)) this.tabStops += step;
  }

  private add(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph) paragraph.add(text, this.deletions > 0, this.insertions > 0);
    else this.loose += text;
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph) for (const line of paragraph.lines()) this.layout.addLine(line);
  }

  /** Text outside a paragraph: a value in a chart, a comment of an old PowerPoint. */
  private closeLooseText(): void {
    if (this.loose.trim() !== "") this.layout.addLine(this.loose);
    this.loose = "";
  }

  private openTextBox(): void {
    const lines: string[] = [];
    const layout = new FlowLayout({ write: (text) => lines.push(text) });
    this.layouts.push({ layout, lines });
  }

  private closeTextBox(): void {
    const box = this.layouts.length > 1 ? this.layouts.pop() : undefined;
    if (box) this.addApart(box.lines.join(""));
  }

  private addWordArt(text: string): void {
    this.seen += text.length;
    if (text !== "") this.addApart(text);
  }

  private addApart(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph) paragraph.textBoxes.push(text);
    else this.layout.addLine(text);
  }

  private describe(tag: XmlTag): void {
    for (const name of DESCRIBED.get(tag.name) || []) {
      const text = tag.attribute(name);
      if (text) this.descriptions.add(text);
    }
  }
}
