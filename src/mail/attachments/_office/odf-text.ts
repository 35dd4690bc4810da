import { FlowLayout } from "./flow-layout";
import { OdfParagraphs } from "./odf-paragraphs";
import type { PartWriter } from "../_core/part-writer";
import type { XmlHandler, XmlTag } from "./xml";

const CELLS = new Set(["table-cell", "covered-table-cell"]);

/** Makes lines of the paragraphs and tables of an OpenDocument letter or presentation, and marks where its slides begin. */
export class OdfText implements XmlHandler {
  private readonly layout: FlowLayout;
  private readonly paragraphs = new OdfParagraphs((line) => this.layout.addLine(line));
  private slides = 0;

  constructor(private readonly part: PartWriter) {
    this.layout = new FlowLayout(part);
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    this.paragraphs.open(tag);
    if (name === "table-row") this.layout.startRow();
    else if (CELLS.has(name)) this.layout.startCell();
    else if (name === "page") this.part.mark(++this.slides);
  }

  text(text: string): void {
    this.paragraphs.text(text);
  }

  close(name: string): void {
    this.paragraphs.close(name);
    if (name === "table-row") this.layout.endRow();
    else if (CELLS.has(name)) this.layout.endCell();
  }

  /** Ends the last line. */
  end(): void {
    this.layout.end();
  }
}
