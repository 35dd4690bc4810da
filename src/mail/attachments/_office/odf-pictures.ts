import type { XmlTag } from "./xml";

/** Units of Office in each unit of OpenDocument's lengths. */
const UNITS: Readonly<Record<string, number>> = {
  in: 914_400,
  cm: 360_000,
  mm: 36_000,
  pt: 12_700,
  pc: 152_400,
  px: 9_525,
};
const LENGTH = /^([\d.]+)(in|cm|mm|pt|pc|px)$/;
/** Tables and charts have a picture beside them, for programs that do not know them. */
const REPLACEMENT = /^(?:\.\/)?ObjectReplacements\/|\.svm$/;

/** Measures the pictures of an OpenDocument, in square units of Office, by the frames in which they stand. */
export class OdfPictures {
  /** The areas of the open frames. */
  private readonly frames: number[] = [];

  constructor(private readonly found: (area: number) => void) {}

  open(tag: XmlTag): void {
    if (tag.name === "frame") {
      this.frames.push(lengthOf(tag, "svg:width") * lengthOf(tag, "svg:height"));
    } else if (tag.name === "image" && !REPLACEMENT.test(tag.attribute("xlink:href") || "")) {
      this.found(this.frames.pop() || 0);
      // A second form of the same picture, which stands beside it, takes no room.
      this.frames.push(0);
    }
  }

  close(name: string): void {
    if (name === "frame") this.frames.pop();
  }
}

function lengthOf(tag: XmlTag, name: string): number {
  const [, number, unit = ""] = LENGTH.exec(tag.attribute(name) || "") || [];
  return Number(number || 0) * (UNITS[unit] || 0);
}
