import type { Hit } from "../_lexicon/lexicon";

/** A word that may tell something about somebody. */
export interface Candidate {
  readonly hit: Hit;
  /** An act of its category stands near it: "brækkede" near "finger", "medlem" near "3F". */
  readonly isPaired: boolean;
  /** Other states and matters of its category near it. */
  readonly companions: number;
}

/** How many characters apart words still belong together. */
const PAIR_REACH = 60;
const COMPANION_REACH = 160;

/** Picks out what is worth reading the sentence for: most texts have a few of these at most. */
export function candidatesOf(hits: readonly Hit[], categories: number): Candidate[] {
  const acts = reachOf(hits, categories, (hit) => hit.kind === "acts", PAIR_REACH);
  const companions = reachOf(
    hits,
    categories,
    ({ kind }) => kind === "states" || kind === "matters",
    COMPANION_REACH,
  );
  const candidates: Candidate[] = [];
  hits.forEach((hit, index) => {
    if (hit.kind === "acts") return;
    const isPaired = (acts[index] ?? 0) > 0;
    if (hit.kind !== "things" || isPaired)
      candidates.push({ hit, isPaired, companions: companions[index] ?? 0 });
  });
  return candidates;
}

/** For each hit how many neighbours (0 to 2: before and behind) of its category that `counts` stand within `reach`. */
function reachOf(
  hits: readonly Hit[],
  categories: number,
  counts: (hit: Hit) => boolean,
  reach: number,
): Uint8Array {
  const found = new Uint8Array(hits.length);
  const lastEnd = new Float64Array(categories).fill(-Infinity);
  hits.forEach((hit, index) => {
    if (hit.start - (lastEnd[hit.category] ?? 0) <= reach) found[index] = 1;
    if (counts(hit)) lastEnd[hit.category] = hit.end;
  });
  const nextStart = new Float64Array(categories).fill(Infinity);
  for (let index = hits.length - 1; index >= 0; index--) {
    const hit = hits[index] as Hit;
    if ((nextStart[hit.category] ?? 0) - hit.end <= reach) found[index] = (found[index] ?? 0) + 1;
    if (counts(hit)) nextStart[hit.category] = hit.start;
  }
  return found;
}
