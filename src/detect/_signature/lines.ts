import { rememberLast } from "../_internal/remember-last";

/** UTF-16 offsets into the body's plain text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line of a body without the marks of quoted mail, spaces around it and the line break. */
export interface Line extends Range {
  /** How many ">" stand in front. */
  readonly depth: number;
  readonly isEmpty: boolean;
  /** First of a paragraph. */
  readonly isFirst: boolean;
  /** Last of a paragraph. */
  readonly isLast: boolean;
  /** The last line before that had something on it ended in a colon. */
  readonly isIntroduced: boolean;
}

const COLON = 58;
const GREATER = 62;

/** The lines of a text. One pass for everything that reads a body by lines. */
export const bodyLines: (text: string) => readonly Line[] = rememberLast((text) => {
  const lines: { -readonly [key in keyof Line]: Line[key] }[] = [];
  let previous: (typeof lines)[number] | undefined;
  let isIntroduced = false;
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let depth = 0;
    while (start < to) {
      const code = text.charCodeAt(start);
      if (code === GREATER) depth++;
      else if (!isBlank(code)) break;
      start++;
    }
    let end = to;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const isEmpty = start === end;
    const isFirst = !isEmpty && (previous === undefined || previous.isEmpty);
    if (isEmpty && previous !== undefined) previous.isLast = true;
    previous = { start, end, depth, isEmpty, isFirst, isLast: false, isIntroduced };
    lines.push(previous);
    if (!isEmpty) isIntroduced = text.charCodeAt(end - 1) === COLON;
    from = to + 1;
  }
  if (previous !== undefined) previous.isLast = true;
  return lines;
});

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x200b;
}
