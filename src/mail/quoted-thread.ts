import { countBefore } from "./halving";
import { type Enclosed, NO_QUOTATIONS, type Quotations } from "./html-quotations";
import { endOfLine, endOfOpening, isMarked, nextText } from "./older-mail";

/** UTF-16 offsets into a body's plain text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a body that somebody wrote earlier: each line that begins with `>`, what the markup encloses as a
 * quotation, and everything from the first header or attribution of a mail below, unless that only introduces such
 * lines or such an element: then people answer below. Programs: Outlook (da, en, sv, no, de), Gmail, Apple Mail,
 * Thunderbird, Notes, GroupWise. Linear in the length of the text.
 */
export function quotedRanges(
  text: string,
  { threadFrom, enclosed }: Quotations = NO_QUOTATIONS,
): TextRange[] {
  const ranges: GrowingRange[] = [];
  let next = 0;
  let isIntroduced = false;
  let start = 0;
  while (start < text.length) {
    if (threadFrom >= 0 && start >= threadFrom) break;
    const end = endOfLine(text, start);
    while (next < enclosed.length && (enclosed[next] as Enclosed).end <= start) next++;
    const element = enclosed[next];
    const here = element && element.start < end ? element : undefined;
    if (here && isQuote(text, here, isIntroduced)) {
      isIntroduced = true;
      withRange(ranges, Math.max(start, here.start), here.end);
      start = text[here.end] === "\n" ? here.end + 1 : here.end;
      continue;
    }
    const opening = endOfOpening(text, start, end);
    if (opening >= 0 && !introduces(text, opening, enclosed, next)) {
      return withRange(ranges, start, text.length);
    }
    const isIntroduction = opening >= 0 || here?.isIntroduction === true;
    if (isIntroduction || text.charCodeAt(start) === 62 /* > */)
      withRange(ranges, start, Math.max(opening, end));
    isIntroduced = isIntroduced || isIntroduction;
    start = Math.max(opening, end) + 1;
  }
  return threadFrom < 0 ? ranges : withRange(ranges, threadFrom, text.length);
}

/** True when the offset stands in one of the ranges, which are in order. */
export function isQuoted(ranges: readonly TextRange[], offset: number): boolean {
  const range = ranges[countBefore(ranges, ({ end }) => end <= offset)];
  return range !== undefined && range.start <= offset;
}

interface GrowingRange extends TextRange {
  end: number;
}

/** Adds a range, joined to the last one when only a line break lies between. */
function withRange(ranges: GrowingRange[], start: number, end: number): TextRange[] {
  const last = ranges[ranges.length - 1];
  if (last !== undefined && last.end + 1 >= start) last.end = end;
  else if (start < end) ranges.push({ start, end });
  return ranges;
}

/** An element made for quotations may hold the law's words: somebody has to be said to have written it. */
function isQuote(
  text: string,
  { start, isIntroduction }: Enclosed,
  isIntroduced: boolean,
): boolean {
  if (isIntroduction || isIntroduced) return !isIntroduction;
  const first = nextText(text, start);
  return endOfOpening(text, first, endOfLine(text, first)) >= 0;
}

/** True when lines with `>` or an element made for quotations follow: they hold what is quoted, and all of it. */
function introduces(
  text: string,
  end: number,
  enclosed: readonly Enclosed[],
  from: number,
): boolean {
  if (isMarked(text, end)) return true;
  const start = nextText(text, end);
  return enclosed
    .slice(from, from + 2)
    .some((element) => !element.isIntroduction && element.start <= start && element.end > start);
}
