import { rememberLast } from "../_internal/remember-last";

/** UTF-16 offsets into the body's plain text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line of a body with something on it: without the marks of quoted mail, spaces around it and the line break. */
export interface Line extends Range {
  /** How many ">" stand in front. */
  readonly depth: number;
  /** How many empty lines stand above; Infinity above the first line. */
  readonly emptyAbove: number;
}

const GREATER = 62;

/** The lines of a text that are not empty. One pass for everything that reads a body by lines. */
export const bodyLines: (text: string) => readonly Line[] = rememberLast((text) => {
  const lines: Line[] = [];
  let emptyAbove = Infinity;
  for (let from = 0; from < text.length;) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let depth = 0;
    for (let code = text.charCodeAt(start); code === GREATER || isBlank(code);) {
      if (code === GREATER) depth++;
      code = text.charCodeAt(++start);
    }
    if (start === to) {
      emptyAbove++;
    } else {
      let end = to;
      while (isBlank(text.charCodeAt(end - 1))) end--;
      lines.push({ start, end, depth, emptyAbove });
      emptyAbove = 0;
    }
    from = to + 1;
  }
  return lines;
});

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x200b;
}
