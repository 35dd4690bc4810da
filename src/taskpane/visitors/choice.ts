/** What the officer has chosen of the hits, and what is chosen to begin with. */
import { type Hit, keyOf } from "../../visitors/plan";
import { selectHits, type KeptReason, type Selection } from "../../visitors/selection";

export type Filter = "all" | "silent" | "mails" | "unsure";

/** Whom a deletion would mail is no question where it can mail nobody, as in folders of mail. */
export function filtersFor(hits: readonly Hit[]): readonly Filter[] {
  return hits.some(mailsSomebody)
    ? ["all", "silent", "mails", "unsure"]
    : ["all", "silent", "unsure"];
}

export function mailsSomebody({ class: consequence, wouldMail }: Hit): boolean {
  return consequence === "mails-attendees" || wouldMail.length > 0;
}

export function isShown(hit: Hit, filter: Filter): boolean {
  if (filter === "all") return true;
  if (filter === "unsure") return hit.ambiguous;
  return !hit.ambiguous && !hit.hasConsent && mailsSomebody(hit) === (filter === "mails");
}

/** What nobody hears of and is surely about the person. */
export function silentOnes(hits: readonly Hit[], today: string): string[] {
  return selectHits(hits, { includeMailing: false, today }).chosen.map(keyOf);
}

/** The same without meetings to come, which somebody still means to go to: those are for the officer to tick. */
export function chosenAtFirst(hits: readonly Hit[], { now, today }: Moment): ReadonlySet<string> {
  return new Set(
    silentOnes(
      hits.filter((hit) => !isToCome(hit, now)),
      today,
    ),
  );
}

export function isToCome({ end }: Pick<Hit, "end">, now: string): boolean {
  return Date.parse(end) > Date.parse(now);
}

/** When a search was made: the instant, and the day in the organisation's time zone. */
interface Moment {
  readonly now: string;
  readonly today: string;
}

/** Parts the hits by what is ticked. Ticking an ambiguous hit is the look at it that it was waiting for. */
export function selectionOf(
  hits: readonly Hit[],
  ticked: ReadonlySet<string>,
  today: string,
): Selection {
  const own = hits
    .filter((hit) => ticked.has(keyOf(hit)))
    .map((hit) => ({ ...hit, confirmed: true }));
  const { chosen, kept } = selectHits(own, { includeMailing: true, today });
  const rest = hits.filter((hit) => !ticked.has(keyOf(hit)));
  return { chosen, kept: [...kept, ...rest.map((hit) => ({ hit, reason: whyLeft(hit) }))] };
}

/** Everybody who would be mailed, each once. */
export function mailedBy(hits: readonly Hit[]): string[] {
  return [...new Set(hits.flatMap(({ wouldMail }) => wouldMail))].sort((a, b) =>
    a.localeCompare(b),
  );
}

function whyLeft(hit: Hit): KeptReason {
  if (hit.hasConsent) return "consent";
  if (hit.ambiguous) return "ambiguous";
  return mailsSomebody(hit) ? "mails-attendees" : "not-chosen";
}
