import type { Entry } from "./calendar";
import { wouldMail } from "./consequence";
import { fingerprint } from "./fingerprint";
import type { Deed } from "./deeds";
import type { FinalOutcome, Progress } from "./journal";
import { type Hit, keyOf, relatedTo } from "./plan";
import { type CutOff, isDue, isSeriesOver } from "./retention";
import type { KeptReason } from "./selection";

/** What became of a hit. Everything but a final outcome leaves the entry as it is. */
export type Outcome =
  | FinalOutcome
  /** It is not what was previewed any more: look again. */
  | "changed"
  | "not-due"
  | "denied"
  | "failed"
  /** It was said to be done, and a second search has found it all the same. */
  | "found-again"
  | KeptReason;

export interface Demands {
  readonly deed: Deed;
  readonly includeMailing: boolean;
  readonly cutOff: CutOff | null;
  readonly today: string;
}

/** What to do with a hit after a look at the entry as it is now: `go` on, or what has become of it. */
export function judgeHit(
  hit: Hit,
  entry: Entry | undefined,
  progress: Progress,
  { deed, includeMailing, cutOff, today }: Demands,
): Outcome | "go" {
  if (!entry) {
    return deed.isDone(entry) && progress.hasBegun(keyOf(hit)) ? deed.outcome : "gone";
  }
  if (deed.isDone(entry)) return deed.outcome;
  const refusal = deed.refuses(entry);
  if (refusal !== null) return refusal;
  if (!isAsPreviewed(hit, entry, progress)) return "changed";
  if (cutOff && !isDue(entry, cutOff)) return "not-due";
  if (entry.series === "seriesMaster" && !isSeriesOver(entry, today)) return "series-goes-on";
  if (!includeMailing && wouldMail(entry).length > 0) return "mails-attendees";
  return "go";
}

/**
 * Exchange gives the times of a series a new version when we delete one of them, and an organiser's meeting when we
 * delete somebody's copy: then what they say decides. So it does where no version came along.
 */
function isAsPreviewed(hit: Hit, entry: Entry, progress: Progress): boolean {
  if (entry.etag !== "" && entry.etag === hit.etag) return true;
  const isVersionless = entry.etag === "" || hit.etag === "";
  return (isVersionless || progress.hasTouched(relatedTo(hit))) && fingerprint(entry) === hit.hash;
}
