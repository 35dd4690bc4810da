import { countBefore } from "./halving";

/** A stretch of the HTML source, from `start` up to but not including `end`. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A piece of the text and where it comes from. Sources are in order as well, up to what is hidden and then in that. */
export interface Piece extends SourceRange {
  /** Where it begins in the text; it goes on to the next one. */
  readonly at: number;
  /** The source's own characters, one for one; else each comes from the whole range. */
  readonly isVerbatim: boolean;
}

/** A text with the way back into the source. */
export interface Mapped {
  readonly text: string;
  /** The pieces that `text` is made of, in their order. */
  readonly pieces: readonly Piece[];
}

/** The source of the UTF-16 unit at `offset` of the text; for the end of the text, the empty range after its last unit. */
export function sourceOf({ text, pieces }: Mapped, offset: number): SourceRange {
  const isInside = offset >= 0 && offset < text.length;
  const index = isInside ? countBefore(pieces, ({ at }) => at <= offset) : pieces.length;
  const piece = pieces[Math.max(0, index - 1)];
  if (!piece) return { start: 0, end: 0 };
  if (!isInside) return { start: piece.end, end: piece.end };
  if (!piece.isVerbatim) return { start: piece.start, end: piece.end };
  const start = piece.start + offset - piece.at;
  return { start, end: start + 1 };
}

/** Letters beyond ASCII take several. */
const OF_ADDRESS = /%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f])+|[^%]+|%/gi;

/** What stands in a part of an address that begins at `start` of the source: each `%20` is a character of its own. */
export function mappedAddress(written: string, start: number): Mapped {
  const pieces: Piece[] = [];
  let text = "";
  let from = start;
  for (const each of written.match(OF_ADDRESS) || []) {
    const isVerbatim = each.length === 1 || each.charAt(0) !== "%";
    pieces.push({ at: text.length, start: from, end: from + each.length, isVerbatim });
    text += isVerbatim ? each : decodedPercents(each);
    from += each.length;
  }
  return { text, pieces };
}

/** An address with its `%20`s as characters; as it is written where they stand for none. */
export function decodedPercents(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
