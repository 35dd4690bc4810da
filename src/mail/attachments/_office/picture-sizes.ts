import type { XmlHandler, XmlTag } from "./xml";

/** Adds up how much of a page the pictures of a Word document take (DrawingML). */
export class PictureSizes implements XmlHandler {
  /** In square units of Office: 360,000 of them are a centimetre. */
  area = 0;
  private isPicture = false;

  open(tag: XmlTag): void {
    if (tag.name === "pic") this.isPicture = true;
    if (tag.name !== "ext" || !this.isPicture) return;
    // Extensions have the same name, and no size.
    this.area += Number(tag.attribute("cx") || 0) * Number(tag.attribute("cy") || 0);
  }

  close(name: string): void {
    if (name === "pic") this.isPicture = false;
  }
}
