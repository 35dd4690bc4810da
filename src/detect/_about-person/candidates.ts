import type { Hit } from "../_lexicon/lexicon";
import { IDS, isOrganisation } from "./categories";

/** A word that may tell something about somebody. */
export interface Candidate {
  readonly hit: Hit;
  /** An act of its category stands near it: "brækkede" near "finger", "medlem" near "3F". */
  readonly isPaired: boolean;
  /** An act near in front of it. */
  readonly act: Hit | undefined;
  /** On how many sides another state or matter of its category stands near it: 0 to 2. */
  readonly companions: number;
}

/** How many characters apart words still belong together. */
const PAIR_REACH = 60;
/** "Turkish background", "origin: Bangladeshi", "joined the union". */
const CLOSE_REACH = 20;
const COMPANION_REACH = 160;
/** Who is measured by what is told at length: "the reader at gate 2 no longer takes her left index finger". */
const WIDER = 1.7;

/** Picks out what is worth reading the sentence for: most texts have a few of these at most. */
export function candidatesOf(hits: readonly Hit[], isHeading: boolean): Candidate[] {
  const isAct = ({ kind }: Hit): boolean => kind === "acts";
  const acts = sidesNear(hits, PAIR_REACH, isAct);
  const closeActs = sidesNear(hits, CLOSE_REACH, isAct);
  const states = sidesNear(hits, PAIR_REACH, ({ kind }) => kind === "states");
  const origins = sidesNear(hits, CLOSE_REACH, ({ kind }) => kind === "origins");
  const companions = sidesNear(
    hits,
    COMPANION_REACH,
    ({ kind }) => kind === "states" || kind === "matters",
  );
  const candidates: Candidate[] = [];
  const lastActs: Hit[] = [];
  hits.forEach((hit, index) => {
    const act = lastActs[hit.category];
    if (isScanned(hit, hits[index + 1]) && (acts[index + 1] as number) > 0) return;
    if (isAct(hit)) lastActs[hit.category] = hit;
    // "Dømt for" makes a finding of "indbrud" as an act does.
    const pairs = hit.kind === "said" ? closeActs : acts;
    const isPaired =
      (pairs[index] as number) + (origins[index] as number) > 0 ||
      ((hit.kind === "things" || isOrganisation(hit)) && (states[index] as number) > 0);
    // "Lises knæ": a subject need not say what is wrong with it.
    const isTold = isPaired || (isHeading && IDS[hit.category] === "health");
    if (hit.kind !== "acts" && (hit.kind !== "things" || isTold))
      candidates.push({
        hit,
        isPaired,
        companions: companions[index] as number,
        act: act && hit.start - act.end <= PAIR_REACH ? act : undefined,
      });
  });
  return candidates;
}

/** "Slet hendes pegefinger": beside a template or a scanner a part of the body is no illness, whatever else is near. */
function isScanned(hit: Hit, next: Hit | undefined): boolean {
  return (
    next !== undefined &&
    next.start === hit.start &&
    hit.kind === "things" &&
    IDS[hit.category] === "health" &&
    IDS[next.category] === "biometric"
  );
}

/** For each hit on how many sides a hit of its category that `counts` stands within `reach`. */
function sidesNear(hits: readonly Hit[], reach: number, counts: (hit: Hit) => boolean): Uint8Array {
  const sides = new Uint8Array(hits.length);
  const before: number[] = [];
  const behind: number[] = [];
  const count = (index: number, nearest: number[], distance: (from: number) => number): void => {
    const { category } = hits[index] as Hit;
    const from = nearest[category];
    const far = IDS[category] === "biometric" ? WIDER : 1;
    if (from !== undefined && distance(from) <= reach * far)
      sides[index] = (sides[index] as number) + 1;
  };
  hits.forEach((hit, index) => {
    count(index, before, (end) => hit.start - end);
    if (counts(hit)) before[hit.category] = hit.end;
  });
  for (let index = hits.length - 1; index >= 0; index--) {
    const hit = hits[index] as Hit;
    count(index, behind, (start) => start - hit.end);
    if (counts(hit)) behind[hit.category] = hit.start;
  }
  return sides;
}
