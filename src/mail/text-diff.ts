import { diffArrays } from "diff";

/** A stretch of one text, and what stands in its place in another: ranges of their pieces. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/**
 * How much may be compared: the pieces of both texts times those that differ. Beyond that they count as having little in
 * common, so that time stays linear.
 */
const MOST_COMPARED = 20_000_000;
const MOST_DIFFERENT = 1_000;

/** A tag, an entity, a run of white space, a word with the marks inside of it ("230474-••••"), or any other character. */
const PIECE = /<[^<>]*>|&#?\w{1,12};|\s+|[^\s<>&;.,:!?()"'/]+|[^]/g;

/** A text, or the source of an HTML text, in pieces that somebody writes or deletes as a whole. */
export function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

/**
 * Where two lists of pieces differ, in order: the fewest differences there are. In lists that have little in common, all
 * between their common beginning and end is one difference.
 */
export function differences(one: readonly string[], other: readonly string[]): Difference[] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let tail = 0;
  while (tail < shorter - start && one[one.length - 1 - tail] === other[other.length - 1 - tail])
    tail++;
  const [end, otherEnd] = [one.length - tail, other.length - tail];
  if (start === end && start === otherEnd) return [];
  const most = Math.ceil(MOST_COMPARED / (end + otherEnd - 2 * start));
  const changes = diffArrays(one.slice(start, end), other.slice(start, otherEnd), {
    maxEditLength: Math.min(most, MOST_DIFFERENT),
  });
  return changes ? joined(changes, start) : [{ start, end, otherStart: start, otherEnd }];
}

/** What goes and what comes in its place as one difference each; both texts are alike up to `start`. */
function joined(changes: ReturnType<typeof diffArrays>, start: number): Difference[] {
  const found: Difference[] = [];
  let [at, otherAt] = [start, start];
  let open: Difference | null = null;
  for (const { added, removed, count } of changes) {
    const begun: Pick<Difference, "start" | "otherStart"> = open ?? {
      start: at,
      otherStart: otherAt,
    };
    if (!added) at += count;
    if (!removed) otherAt += count;
    if (added || removed) open = { ...begun, end: at, otherEnd: otherAt };
    else if (open) {
      found.push(open);
      open = null;
    }
  }
  return open ? [...found, open] : found;
}
