import type { XmlHandler, XmlTag } from "./xml";

/** Reads the comments of a sheet, old ones (`comment`) and threads (`threadedComment`), each with the cell it is about. */
export class CommentReader implements XmlHandler {
  private cell = "";
  private content = "";
  private isText = false;

  constructor(private readonly found: (cell: string, text: string) => void) {}

  open(tag: XmlTag): void {
    if (tag.name === "comment" || tag.name === "threadedComment") {
      this.cell = tag.attribute("ref") || "";
      this.content = "";
    } else if (tag.name === "t" || tag.name === "text") this.isText = true;
  }

  text(text: string): void {
    if (this.isText) this.content += text;
  }

  close(name: string): void {
    if (name === "t" || name === "text") this.isText = false;
    else if (name === "comment" || name === "threadedComment") this.found(this.cell, this.content);
  }
}
