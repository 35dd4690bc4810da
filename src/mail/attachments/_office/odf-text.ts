import { FlowLayout } from "./flow-layout";
import { OdfParagraphs } from "./odf-paragraphs";
import { OdfPictures } from "./odf-pictures";
import { HALF_A_SLIDE } from "./picture-area";
import type { PartWriter } from "../_core/part-writer";
import { PictureRun } from "../_core/picture-run";
import type { XmlHandler, XmlTag } from "./xml";

const CELLS = new Set(["table-cell", "covered-table-cell"]);

/** Makes lines of the paragraphs and tables of an OpenDocument letter or presentation, and marks where its slides begin. */
export class OdfText implements XmlHandler {
  /** The slides on which there is a picture and no word. */
  readonly silentSlides: number[] = [];
  private readonly layout: FlowLayout;
  private readonly paragraphs = new OdfParagraphs((line) => this.addLine(line));
  private readonly pictures = new OdfPictures((area) => this.addPicture(area));
  private readonly run = new PictureRun();
  private slides = 0;
  private isNotes = false;
  private hasWords = false;
  private pictureArea = 0;

  constructor(private readonly part: PartWriter) {
    this.layout = new FlowLayout(part);
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    this.paragraphs.open(tag);
    this.pictures.open(tag);
    if (name === "table-row") this.layout.startRow();
    else if (CELLS.has(name)) this.layout.startCell();
    else if (name === "notes") this.isNotes = true;
    else if (name === "page") this.startSlide();
  }

  text(text: string): void {
    this.paragraphs.text(text);
  }

  close(name: string): void {
    this.paragraphs.close(name);
    this.pictures.close(name);
    if (name === "table-row") this.layout.endRow();
    else if (CELLS.has(name)) this.layout.endCell();
    else if (name === "notes") this.isNotes = false;
    else if (name === "page") this.endSlide();
  }

  /** Ends the last line, and writes what is said of pictures. */
  end(): void {
    this.layout.end();
    this.paragraphs.descriptions.forEach((text) => this.part.writeAside(`${text}\n`));
  }

  /** True when a page of a letter is a picture. */
  hidesPage(): boolean {
    return this.slides === 0 && this.run.hidesPage();
  }

  private addLine(line: string): void {
    this.layout.addLine(line);
    this.run.addText(line);
    // A mere number may be that of the slide.
    if (!this.isNotes && /[^\s\d]/.test(line)) this.hasWords = true;
  }

  private addPicture(area: number): void {
    this.run.addPicture(area);
    if (!this.isNotes) this.pictureArea += area;
  }

  private startSlide(): void {
    this.part.mark(++this.slides);
    this.hasWords = false;
    this.pictureArea = 0;
  }

  private endSlide(): void {
    if (!this.hasWords && this.pictureArea >= HALF_A_SLIDE) this.silentSlides.push(this.slides);
  }
}
