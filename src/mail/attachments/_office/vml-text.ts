import type { PartWriter } from "../_core/part-writer";
import type { XmlHandler } from "./xml";

/** Where a line ends in a text box: HTML of few elements. */
const ENDS_LINE = new Set(["div", "br", "textbox"]);

/** Reads the text boxes and buttons that old programs have drawn on a sheet (VML). */
export class VmlText implements XmlHandler {
  private isTextBox = false;
  private line = "";

  constructor(private readonly part: PartWriter) {}

  open({ name }: { readonly name: string }): void {
    if (name === "textbox") this.isTextBox = true;
    if (ENDS_LINE.has(name)) this.endLine();
  }

  text(text: string): void {
    if (this.isTextBox) this.line += text;
  }

  close(name: string): void {
    if (ENDS_LINE.has(name)) this.endLine();
    if (name === "textbox") this.isTextBox = false;
  }

  private endLine(): void {
    if (this.line.trim() !== "") this.part.write(`${this.line.trim()}\n`);
    this.line = "";
  }
}
