import { canClear } from "./clear";
import { type Hit, keyOf } from "./plan";
import { isSeriesOver } from "./retention";

/** Why a hit of the plan is left alone. */
export type KeptReason =
  /** Its deletion would write to the attendees, which nobody has asked for. */
  | "mails-attendees"
  /** It may be about somebody else, and nobody has looked. */
  | "ambiguous"
  /** Times of the series are still to come. */
  | "series-goes-on"
  /** Somebody has agreed that it is kept for longer. */
  | "consent"
  /** Its text cannot be changed without somebody hearing of it, or would keep the person. */
  | "not-own"
  /** Whoever decides has not chosen it. */
  | "not-chosen";

export interface Choice {
  /** True when cancellations may be sent. */
  readonly includeMailing: boolean;
  /** Today in the mailbox's time zone. */
  readonly today: string;
}

export interface Selection {
  /** Each entry once. */
  readonly chosen: readonly Hit[];
  readonly kept: readonly { readonly hit: Hit; readonly reason: KeptReason }[];
}

/** Parts the hits of a plan into those to be deleted and those that stay. */
export function selectHits(hits: readonly Hit[], choice: Choice): Selection {
  const unique = [...new Map(hits.map((hit) => [keyOf(hit), hit])).values()];
  const judged = unique.map((hit) => ({ hit, reason: reasonToKeep(hit, choice) }));
  return {
    chosen: judged.flatMap(({ hit, reason }) => (reason === null ? [hit] : [])),
    kept: judged.flatMap(({ hit, reason }) => (reason === null ? [] : [{ hit, reason }])),
  };
}

/** The part of a selection that the person can be taken out of without anybody hearing of it. */
export function clearableOf({ chosen, kept }: Selection): Selection {
  const others = chosen.filter((hit) => !canClear(hit));
  return {
    chosen: chosen.filter(canClear),
    kept: [...kept, ...others.map((hit) => ({ hit, reason: "not-own" as const }))],
  };
}

function reasonToKeep(hit: Hit, { includeMailing, today }: Choice): KeptReason | null {
  if (hit.hasConsent === true) return "consent";
  if (hit.ambiguous && hit.confirmed !== true) return "ambiguous";
  // What a plan says of a class is not enough to send mail: somebody may have edited it.
  const mails = hit.class === "mails-attendees" || hit.wouldMail.length > 0;
  if (mails && !includeMailing) return "mails-attendees";
  if (hit.series === "seriesMaster" && !isSeriesOver(hit, today)) return "series-goes-on";
  return null;
}
