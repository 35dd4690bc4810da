import { parseCell } from "../_text/cell-names";
import type { Cells } from "../_text/cells";
import { formulaTexts } from "./formula-texts";
import { withoutCodes } from "./header-codes";
import { plainNumber } from "./number-format";
import { unescapeText, type Workbook } from "./workbook";
import type { XmlHandler, XmlTag } from "./xml";

const HEADER_OR_FOOTER = /^(?:odd|even|first)(?:Header|Footer)$/;

/**
 * Reads the cells of a sheet (SpreadsheetML). Formulas are left out where their results are in the file beside them: programs
 * that only write workbooks leave the results to Excel.
 */
export class SheetReader implements XmlHandler {
  readonly headersAndFooters: string[] = [];
  private row = -1;
  private column = -1;
  private type = "";
  private style = 0;
  private value = "";
  private formula = "";
  private isFormula = false;
  private isValue = false;
  private isAid = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly cells: Cells,
  ) {}

  open(tag: XmlTag): void {
    const { name } = tag;
    if (name === "c") this.startCell(tag);
    else if (name === "v" || name === "t") this.isValue = !this.isAid;
    else if (name === "f") this.isFormula = true;
    else if (name === "row") this.startRow(tag);
    else if (name === "rPh") this.isAid = true;
    else if (HEADER_OR_FOOTER.test(name)) {
      this.value = "";
      this.isValue = true;
    }
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
    else if (this.isFormula) this.formula += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.isValue = false;
    else if (name === "f") this.isFormula = false;
    else if (name === "c") this.cells.add(this.row, this.column, this.cellText());
    else if (name === "rPh") this.isAid = false;
    else if (HEADER_OR_FOOTER.test(name)) {
      this.isValue = false;
      this.headersAndFooters.push(withoutCodes(this.value));
    }
  }

  /** Rows and cells may leave out where they are; then they follow the one before. */
  private startRow(tag: XmlTag): void {
    const number = Number(tag.attribute("r"));
    this.row = number > 0 ? number - 1 : this.row + 1;
    this.column = -1;
  }

  private startCell(tag: XmlTag): void {
    const place = parseCell(tag.attribute("r") || "");
    if (place) ({ row: this.row, column: this.column } = place);
    else this.column++;
    this.type = tag.attribute("t") || "n";
    this.style = Number(tag.attribute("s") || 0);
    this.value = "";
    this.formula = "";
  }

  private cellText(): string {
    const { value } = this;
    if (value === "") return formulaTexts(this.formula);
    if (this.type === "s") {
      this.workbook.shown.add(Number(value));
      return this.workbook.strings[Number(value)] || "";
    }
    if (this.type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (this.type !== "n") return unescapeText(value);
    return (this.workbook.formats[this.style] || plainNumber)(value);
  }
}
