import { DETECTOR_IDS, type DetectorId } from "../finding";

/** A stretch of a text that a detector is to find. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly detector: DetectorId;
}

/** A text and what is personal data in it. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

const MARK = /\[\[(?:([a-z-]+):)?([^\]]*)\]\]/g;

/**
 * Reads `Sygemelding [[person-name:Jonas]]`. A mark without an id, `[[Jonas]]`, belongs to `ownDetector`; `\n` and
 * `\t` stand for a line break and a tab. Throws on an id that no detector has.
 */
export function readMarked(line: string, ownDetector?: DetectorId): Marked {
  const spans: Span[] = [];
  let text = "";
  let end = 0;
  for (const mark of line.matchAll(MARK)) {
    text += unescaped(line.slice(end, mark.index));
    const start = text.length;
    text += unescaped(mark[2] ?? "");
    spans.push({ start, end: text.length, detector: idOf(mark[1], ownDetector, line) });
    end = mark.index + mark[0].length;
  }
  return { text: text + unescaped(line.slice(end)), spans };
}

function idOf(written: string | undefined, own: DetectorId | undefined, line: string): DetectorId {
  const id = written === undefined ? own : DETECTOR_IDS.find((known) => known === written);
  if (id === undefined) throw new Error(`No detector is called "${written ?? ""}" in: ${line}`);
  return id;
}

function unescaped(text: string): string {
  return text.replace(/\\n/g, "\n").replace(/\\t/g, "\t");
}

/** A text without its marks: `Hos Mette` of `Hos [[Mette]]`. */
export function unmark(text: string): string {
  return text.replace(/\[\[|\]\]/g, "");
}

/** A text with `[[]]` around some of it, in order, and behind each what a note says. */
export function withMarks<Part extends { readonly start: number; readonly end: number }>(
  text: string,
  parts: readonly Part[],
  note: (part: Part) => string = () => "",
): string {
  let [marked, from] = ["", 0];
  for (const part of parts) {
    const value = text.slice(part.start, part.end) + note(part);
    marked += `${text.slice(from, part.start)}[[${value}]]`;
    from = part.end;
  }
  return marked + text.slice(from);
}
