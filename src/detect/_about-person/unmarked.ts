import type { Sentence } from "./sentences";

/** Fewer words need no dot: headings, rows, names of things. */
export const SHORTEST_UNMARKED = 8;
const MARKS = /[.,;:!?()]/;

/** True for what is written without dots and commas: where another sentence begins there, only a capital tells. */
export function isUnmarked(text: string, { start, end }: Sentence): boolean {
  return !MARKS.test(text.slice(start, end));
}
