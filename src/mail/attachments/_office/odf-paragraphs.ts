import { Paragraph } from "./paragraph";
import type { XmlTag } from "./xml";

/** What stands in a paragraph and is no part of what it says: who wrote a comment and when, the number of a footnote. */
const NO_TEXT = new Set(["creator", "date", "date-string", "creator-initials", "note-citation"]);
const PARAGRAPHS = new Set(["p", "h"]);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["line-break", "\n"],
]);
/** More spaces than this are no text. */
const MOST_SPACES = 64;

/** The paragraphs of an OpenDocument. One inside another (a note, a comment, a text box) comes behind it. */
export class OdfParagraphs {
  /** What is said of pictures, for the reader to write: it is no text of the document. */
  readonly descriptions = new Set<string>();
  private readonly paragraphs: Paragraph[] = [];
  private skipped = 0;
  /** Inside what is said of a picture, as far as it was read. */
  private description: string | null = null;

  constructor(private readonly found: (line: string) => void) {}

  open(tag: XmlTag): void {
    const { name } = tag;
    if (name === "desc") this.description = "";
    else if (NO_TEXT.has(name)) this.skipped++;
    else if (PARAGRAPHS.has(name)) this.paragraphs.push(new Paragraph());
    else if (name === "s") {
      this.add(" ".repeat(Math.min(MOST_SPACES, Number(tag.attribute("text:c")) || 1)));
    } else this.add(CHARACTERS.get(name) || "");
  }

  close(name: string): void {
    if (name === "desc") {
      if (this.description) this.descriptions.add(this.description);
      this.description = null;
    }
    if (NO_TEXT.has(name)) this.skipped--;
    if (!PARAGRAPHS.has(name)) return;
    const lines = this.paragraphs.pop()?.lines() || [];
    const around = this.paragraphs[this.paragraphs.length - 1];
    for (const line of lines) {
      if (around) around.textBoxes.push(line);
      else this.found(line);
    }
  }

  text(text: string): void {
    if (this.description !== null) this.description += text;
    else if (this.skipped === 0) this.add(text.replace(/\s+/g, " "));
  }

  private add(text: string): void {
    this.paragraphs[this.paragraphs.length - 1]?.add(text, false, false);
  }
}
