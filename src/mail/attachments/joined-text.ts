import { countBefore } from "../halving";
import type { TextRange } from "../quoted-thread";
import { type AttachmentPart, type AttachmentText, type Place, STEP } from "./attachment-text";
import { placeAt } from "./places";

/** Where in an attachment a character stands: the file it is in, from the attachment inwards, and the place in that file. */
export interface AttachmentPlace extends Place {
  readonly path: string;
}

/** A stretch of the joined text that is looked into by itself: what one file says, or the name of a file. */
export interface Piece {
  readonly kind: "text" | "name";
  /** Where in the joined text it begins. */
  readonly start: number;
  readonly text: string;
}

/** What an attachment says as one text, to which the offsets of findings in it refer. */
export interface JoinedText {
  readonly text: string;
  /** In the order of the text. Headings that repeat what stands elsewhere are in none of them. */
  readonly pieces: readonly Piece[];
  /** The lines that head inner files. */
  readonly headings: readonly TextRange[];
  readonly placeAt: (offset: number) => AttachmentPlace;
}

interface Stretch {
  readonly start: number;
  readonly path: string;
  /** The part that stands here; none for a heading. */
  readonly part?: AttachmentPart;
}

const joined = new WeakMap<AttachmentText, JoinedText>();

/**
 * Joins the parts of an attachment. What is inside another file is headed by its path, on a line of its own, because the
 * names of inner files and sheets are sent too; so are files that could not be read. Remembered by `content`'s identity.
 */
export function attachmentText(content: AttachmentText): JoinedText {
  const known = joined.get(content);
  if (known) return known;
  const joining = new Joining(content.parts);
  for (const part of content.parts) joining.addPart(part);
  for (const { path } of content.unread) joining.addHeading(path);
  const result = joining.result();
  joined.set(content, result);
  return result;
}

class Joining {
  private readonly written: string[] = [];
  private length = 0;
  private endsLine = true;
  private readonly pieces: Piece[] = [];
  private readonly headings: TextRange[] = [];
  private readonly stretches: Stretch[] = [];
  /** Paths whose last step stands somewhere in the text. */
  private readonly said = new Set<string>();
  /** The names that are listed in each file, and what each file begins with. */
  private readonly lists = new Map<string, string>();
  private readonly texts = new Map<string, string>();

  constructor(parts: readonly AttachmentPart[]) {
    for (const { path, text, isNames } of parts)
      (isNames ? this.lists : this.texts).set(path, text);
  }

  addPart(part: AttachmentPart): void {
    if (!this.addHeading(part.path)) this.separate();
    const { path, text, isNames } = part;
    this.stretches.push({ start: this.length, path, part });
    if (isNames) this.addNames(text);
    else this.pieces.push({ kind: "text", start: this.length, text });
    this.write(text);
  }

  /** Heads what follows, unless it is the attachment itself or has been headed before. */
  addHeading(path: string): boolean {
    const steps = path.split(STEP);
    if (steps.length === 1 || this.said.has(path)) return false;
    this.separate();
    const start = this.length;
    let around = steps[0] || "";
    steps.slice(1).forEach((name, index) => {
      if (index > 0) this.write(STEP);
      const inside = around + STEP + name;
      this.stretches.push({ start: this.length, path: inside });
      if (!this.said.has(inside) && !this.isListed(name, around, inside)) {
        this.pieces.push({ kind: "name", start: this.length, text: name });
      }
      this.said.add(inside);
      this.write(name);
      around = inside;
    });
    this.headings.push({ start, end: this.length });
    this.write("\n");
    return true;
  }

  private addNames(list: string): void {
    let start = this.length;
    for (const text of list.split("\n")) {
      if (text !== "") this.pieces.push({ kind: "name", start, text });
      start += text.length + 1;
    }
  }

  result(): JoinedText {
    const { pieces, headings, stretches } = this;
    const text = this.written.join("");
    return { text, pieces, headings, placeAt: (offset) => placeIn(stretches, offset) };
  }

  /** Archives and mails list what is in them, and a sheet begins with its name: such a name is no second finding. */
  private isListed(name: string, around: string, inside: string): boolean {
    return (
      `\n${this.lists.get(around) || ""}`.indexOf(`\n${name}\n`) >= 0 ||
      (this.texts.get(inside) || "").startsWith(`${name}\n`)
    );
  }

  /** An empty line between files, so that no row or sentence goes on from one into the other. */
  private separate(): void {
    if (this.length > 0) this.write(this.endsLine ? "\n" : "\n\n");
  }

  private write(text: string): void {
    this.written.push(text);
    this.length += text.length;
    if (text !== "") this.endsLine = text.charAt(text.length - 1) === "\n";
  }
}

function placeIn(stretches: readonly Stretch[], offset: number): AttachmentPlace {
  const stretch = stretches[countBefore(stretches, (each) => each.start <= offset) - 1];
  if (!stretch) return { path: "" };
  const { path, part, start } = stretch;
  const place = part && placeAt(part, offset - start);
  if (!place) return { path };
  // The sheet is said by itself; a path leads to its file.
  const ending = STEP + place.sheet;
  const isSheet = place.sheet !== undefined && path.endsWith(ending);
  return { path: isSheet ? path.slice(0, -ending.length) : path, ...place };
}
