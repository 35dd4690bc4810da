import type { Hit } from "../../visitors/plan";

/**
 * So many hits are shown and carried out at a time. The list stays quick, and what is noted of a deletion fits into the
 * 5 MB that a browser keeps for a page: 2,064 characters an entry, with eight attendees and Graph's long ids.
 */
export const PART = 2000;

/** Hits in parts, in order of time. Copies of a meeting stay together as long as nobody has moved one of them. */
export function partsOf(hits: readonly Hit[], size = PART): Hit[][] {
  const ordered = hits.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  const parts: Hit[][] = [];
  for (let from = 0; from < ordered.length;) {
    let to = Math.min(from + size, ordered.length);
    if (to < ordered.length) {
      while (to > from && ordered[to - 1]!.start === ordered[to]!.start) to -= 1;
      // More at one time than a part holds: then there is no better place to part them.
      if (to === from) to = from + size;
    }
    parts.push(ordered.slice(from, to));
    from = to;
  }
  return parts;
}
