import { keyOf } from "../_text/cell-names";
import { Cells } from "../_text/cells";
import { restoreLostZeros } from "../_text/lost-zeros";
import type { Reading } from "../_core/reading";
import { OdfParagraphs } from "./odf-paragraphs";
import { OdfPictures } from "./odf-pictures";
import { HALF_A_PAGE, SHORT } from "../_core/picture-run";
import type { XmlHandler, XmlTag } from "./xml";

const CELLS = new Set(["table-cell", "covered-table-cell"]);
/** What hangs on a cell and is none of its content. */
const APART = new Set(["annotation", "frame", "custom-shape", "shapes"]);
const WHOLE_SHEET = -1;

/** The sheets of an OpenDocument workbook, a part each: cells in rows, as they are shown, then comments and text boxes. */
export class OdfSheets implements XmlHandler {
  /** True until a sheet has more in it than its name. */
  isBlank = true;
  /** The sheets that are there for the picture in them. */
  readonly silent: string[] = [];
  private readonly paragraphs = new OdfParagraphs((line) => this.addLine(line));
  private readonly pictures = new OdfPictures((area) => this.areas.push(area));
  /** Of the pictures in this sheet. */
  private areas: number[] = [];
  private name = "";
  private cells = new Cells();
  private apart: { readonly key: number; readonly text: string }[] = [];
  private content: string[] = [];
  private row = 0;
  private column = 0;
  /** How many rows and cells the open ones stand for. */
  private rowsHere = 0;
  private columnsHere = 0;
  private isCell = false;
  private depthApart = 0;

  constructor(private readonly reading: Reading) {}

  open(tag: XmlTag): void {
    const { name } = tag;
    this.paragraphs.open(tag);
    this.pictures.open(tag);
    if (APART.has(name)) this.depthApart++;
    else if (this.depthApart > 0) return;
    else if (name === "table") this.startSheet(tag.attribute("table:name") || "");
    else if (name === "table-row") {
      this.column = 0;
      this.rowsHere = Number(tag.attribute("table:number-rows-repeated")) || 1;
    } else if (CELLS.has(name)) {
      this.columnsHere = Number(tag.attribute("table:number-columns-repeated")) || 1;
      this.content = [];
      this.isCell = true;
    }
  }

  text(text: string): void {
    this.paragraphs.text(text);
  }

  close(name: string): void {
    this.paragraphs.close(name);
    this.pictures.close(name);
    if (APART.has(name)) this.depthApart--;
    else if (this.depthApart > 0) return;
    else if (name === "table") this.endSheet();
    else if (name === "table-row") this.row += this.rowsHere;
    else if (CELLS.has(name)) {
      this.cells.add(this.row, this.column, this.content.join("\n"));
      this.column += this.columnsHere;
      this.isCell = false;
    }
  }

  private addLine(text: string): void {
    if (this.isCell && this.depthApart === 0) this.content.push(text);
    else {
      const key = this.isCell ? keyOf(this.row, this.column) : WHOLE_SHEET;
      this.apart.push({ key, text });
    }
  }

  private startSheet(name: string): void {
    this.name = name;
    this.cells = new Cells();
    this.row = 0;
  }

  private endSheet(): void {
    const { name, cells, apart, reading } = this;
    const { descriptions } = this.paragraphs;
    const part = reading.begin({ of: "cell", sheet: name }, name);
    reading.attemptPart(() => {
      part.mark(WHOLE_SHEET);
      part.write(`${name}\n`);
      restoreLostZeros(cells);
      cells.writeTo(part);
      for (const { key, text } of apart) {
        part.mark(key);
        part.write(`${text}\n`);
      }
      part.mark(WHOLE_SHEET);
      descriptions.forEach((text) => part.writeAside(`${text}\n`));
    });
    descriptions.clear();
    const texts = cells.texts.concat(apart.map(({ text }) => text));
    if (texts.length > 0) this.isBlank = false;
    if (this.showsPicture(texts)) this.silent.push(name);
    this.apart = [];
    this.areas = [];
  }

  /** Any picture where nothing else is, or a large one with no more text around it than a line. */
  private showsPicture(texts: readonly string[]): boolean {
    if (this.areas.length === 0 || texts.length === 0) return this.areas.length > 0;
    const area = this.areas.reduce((sum, each) => sum + each);
    return area >= HALF_A_PAGE && texts.join("").length < SHORT;
  }
}
