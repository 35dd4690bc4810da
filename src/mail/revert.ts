import { type Difference, differences, piecesOf } from "./text-diff";

/** Longer stretches are not looked for elsewhere. */
const LONGEST_MOVED = 500;

/** Attributes that Outlook writes into tags of its own accord, and that no repair touches. */
const OUTLOOKS_OWN =
  /\s(?:class|style|id|dir|lang|data-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/**
 * Takes back the change from `before` to `after` in a text that may have been edited since, in front of it, behind it and
 * between its places: a three-way merge. Each piece that the change left behind is looked for where it stood, by what
 * stands around it, or else wherever it stands once. What was typed at a place that was emptied follows what returns there.
 *
 * @returns `current` without that change: every character that was typed since is in it. Null when the edits since then
 * touch the change itself, or it stands there several times and none is where it was.
 */
export function revert(before: string, after: string, current: string): string | null {
  if (before === after) return current;
  if (current === after) return before;
  const texts = { before: piecesOf(before), after: piecesOf(after), current: piecesOf(current) };
  // Where Outlook has written the same tags in another way, they are the same.
  return merged(texts, texts) ?? merged(texts, asWritten(texts));
}

/** How many characters stand in only one of two texts, word by word; those that Outlook puts into tags do not count. */
export function distance(one: string, other: string): number {
  if (one === other) return 0;
  const [pieces, others] = [piecesOf(one).map(plain), piecesOf(other).map(plain)];
  let count = 0;
  for (const { start, end, otherStart, otherEnd } of differences(pieces, others)) {
    for (const piece of pieces.slice(start, end)) count += piece.length;
    for (const piece of others.slice(otherStart, otherEnd)) count += piece.length;
  }
  return count;
}

/** A tag without what Outlook puts into it; any other piece as it is. */
function plain(piece: string): string {
  return piece.length > 1 && piece[0] === "<" ? piece.replace(OUTLOOKS_OWN, "") : piece;
}

interface Texts {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly current: readonly string[];
}

function asWritten({ before, after, current }: Texts): Texts {
  return { before: before.map(plain), after: after.map(plain), current: current.map(plain) };
}

/** `keys`: the same pieces, as they are compared. */
function merged({ before, current }: Texts, keys: Texts): string | null {
  const back = differences(keys.after, keys.before);
  // A change of nothing but tags: what is compared does not show it.
  if (back.length === 0) return null;
  const places = new Places(keys.after, keys.current);
  let text = "";
  let at = 0;
  const found = back.map((piece) => ({ piece, place: places.of(piece) }));
  found.sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0));
  for (const { piece, place } of found) {
    if (!place || place.start < at) return null;
    text += current.slice(at, place.start).join("");
    text += before.slice(piece.otherStart, piece.otherEnd).join("");
    at = place.end;
  }
  return text + current.slice(at).join("");
}

/** Where pieces of a text stand in what became of it. */
class Places {
  readonly #after: readonly string[];
  readonly #current: readonly string[];
  /** For each piece its place in `current`, or -1 when it was not kept. */
  readonly #kept: Int32Array;

  constructor(after: readonly string[], current: readonly string[]) {
    this.#after = after;
    this.#current = current;
    this.#kept = new Int32Array(after.length).fill(-1);
    let at = 0;
    let now = 0;
    const end = { start: after.length, end: after.length, otherStart: 0, otherEnd: 0 };
    for (const { start, end: next, otherEnd } of [...differences(after, current), end]) {
      while (at < start) this.#kept[at++] = now++;
      at = next;
      now = otherEnd;
    }
  }

  /** The range of `current` in which the range of `after` stands; null when it is gone, or nobody can tell which it is. */
  of({ start, end }: Difference): { readonly start: number; readonly end: number } | null {
    if (start === end) {
      const at = this.#between(start);
      return at === null ? null : { start: at, end: at };
    }
    const first = this.#kept[start]!;
    const last = first + end - start;
    for (let at = start; at < end; at++) {
      if (first < 0 || this.#kept[at] !== first + at - start) return this.#elsewhere(start, end);
    }
    // By itself it might as well be another of its kind.
    const isBesideSame = this.#placeOf(start - 1) === first - 1 || this.#placeOf(end) === last;
    return isBesideSame ? { start: first, end: last } : this.#elsewhere(start, end);
  }

  /** Where the piece `at` stands now; the text's own ends stay its ends. */
  #placeOf(at: number): number | undefined {
    return at === this.#after.length ? this.#current.length : (this.#kept[at] ?? -1);
  }

  /** The place in front of the piece `at`, by that piece or by the one that stands in front of it. */
  #between(at: number): number | null {
    const [left, right] = [this.#kept[at - 1] ?? -1, this.#kept[at] ?? -1];
    if (left >= 0) return left + 1;
    if (right >= 0) return right;
    if (at === this.#after.length) return this.#current.length;
    return at === 0 ? 0 : null;
  }

  /** Where a stretch stands by itself now: it has to be the only one of its kind, and to say something. */
  #elsewhere(start: number, end: number): { readonly start: number; readonly end: number } | null {
    const piece = this.#after.slice(start, end);
    const isTelling = piece.some((part) => /^[^\s<]/.test(part));
    if (!isTelling || piece.length > LONGEST_MOVED) return null;
    const [was, is] = [only(piece, this.#after), only(piece, this.#current)];
    return was === null || is === null ? null : { start: is, end: is + piece.length };
  }
}

/** Where `piece` stands in `pieces`; null when it stands there several times or not at all. */
function only(piece: readonly string[], pieces: readonly string[]): number | null {
  let found: number | null = null;
  for (let at = pieces.indexOf(piece[0]!); at >= 0; at = pieces.indexOf(piece[0]!, at + 1)) {
    if (!piece.every((part, index) => pieces[at + index] === part)) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}
