/** A stretch of one text, and what stands in its place in another: ranges of their pieces. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** More differences than these are told as one. */
const MOST = 1_000;

/** Pieces looked at for each piece of the two texts, before what is left of them counts as one difference. */
const LOOKS = 20;

/** A tag, an entity, a run of white space, a word with the marks inside of it ("230474-••••"), or any other character. */
const PIECE = /<[^<>]*>|&#?\w{1,12};|\s+|[^\s<>&;.,:!?()"'/]+|[^]/g;

/** A text, or the source of an HTML text, in pieces that somebody writes or deletes as a whole. */
export function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

/**
 * Where two lists of pieces differ, in order: the fewest differences there are, by Myers' algorithm. In lists that have
 * little in common, all between their common beginning and end is one difference, so that time stays linear.
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
  const inside = new Comparison(one.slice(start, end), other.slice(start, otherEnd)).differences();
  return inside.map((difference) => ({
    start: start + difference.start,
    end: start + difference.end,
    otherStart: start + difference.otherStart,
    otherEnd: start + difference.otherEnd,
  }));
}

/**
 * Myers, "An O(ND) Difference Algorithm" (1986): `reach[k]` is how far into `one` a path comes on diagonal k, which is
 * the place in `one` less the place in `other`, with each further difference.
 */
class Comparison {
  readonly #one: readonly string[];
  readonly #other: readonly string[];
  /** `reach` as it was before each further difference, from the diagonal -d - 1 on. */
  readonly #trace: Int32Array[] = [];

  constructor(one: readonly string[], other: readonly string[]) {
    this.#one = one;
    this.#other = other;
  }

  differences(): Difference[] {
    return this.#findsEnd()
      ? this.#wayBack()
      : [{ start: 0, end: this.#one.length, otherStart: 0, otherEnd: this.#other.length }];
  }

  #findsEnd(): boolean {
    const [length, otherLength] = [this.#one.length, this.#other.length];
    const most = Math.min(length + otherLength, MOST);
    const reach = new Int32Array(2 * most + 3);
    const middle = most + 1;
    let looks = LOOKS * (length + otherLength);
    for (let d = 0; d <= most && looks > 0; d++) {
      this.#trace.push(reach.slice(middle - d - 1, middle + d + 2));
      for (let k = -d; k <= d; k += 2) {
        let at = stepOn(k, d, reach, middle);
        const begun = at;
        while (at < length && at - k < otherLength && this.#one[at] === this.#other[at - k]) at++;
        looks -= at - begun + 1;
        reach[middle + k] = at;
        if (at >= length && at - k >= otherLength) return true;
      }
    }
    return false;
  }

  /** From the end of both to their beginning, along the path that came first. */
  #wayBack(): Difference[] {
    const found: Difference[] = [];
    let [at, otherAt] = [this.#one.length, this.#other.length];
    for (let d = this.#trace.length - 1; d > 0; d--) {
      const [reach, middle] = [this.#trace[d]!, d + 1];
      const k = at - otherAt;
      const isAdded = stepsDown(k, d, reach, middle);
      const start = reach[middle + (isAdded ? k + 1 : k - 1)]!;
      const otherStart = start - (isAdded ? k + 1 : k - 1);
      const [end, otherEnd] = isAdded ? [start, otherStart + 1] : [start + 1, otherStart];
      const next = found[0];
      if (next && next.start === end && next.otherStart === otherEnd) {
        found[0] = { ...next, start, otherStart };
      } else {
        found.unshift({ start, end, otherStart, otherEnd });
      }
      [at, otherAt] = [start, otherStart];
    }
    return found;
  }
}

/** Whether the path on diagonal `k` gets further by a piece of `other` than by one of `one`. */
function stepsDown(k: number, d: number, reach: Int32Array, middle: number): boolean {
  return k === -d || (k !== d && reach[middle + k - 1]! < reach[middle + k + 1]!);
}

function stepOn(k: number, d: number, reach: Int32Array, middle: number): number {
  return stepsDown(k, d, reach, middle) ? reach[middle + k + 1]! : reach[middle + k - 1]! + 1;
}
