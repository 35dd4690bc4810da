/** What a deletion has done, for whoever asked for it and for whoever checks. Masked throughout. */
import { maskAddress, maskPerson } from "./mask";
import type { DeedKind } from "./deeds";
import type { Outcome } from "./judge-hit";
import type { Findings } from "./query";
import { type Coverage, type Hit, keyOf, type Plan, type PlanKind } from "./plan";
import { outOfReach, recoverableAfter } from "./remains";
import type { KeptReason } from "./selection";

export interface ReceiptItem {
  readonly mailbox: string;
  readonly calendar: string;
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly subject: string;
  readonly person: string | null;
  readonly why: Hit["why"];
  readonly series: string;
  readonly outcome: Outcome;
  /** Who got a cancellation. */
  readonly mailed: readonly string[];
}

/** A second look-up after the deletion. */
export interface Verification {
  readonly at: string;
  /** Deleted entries that are there all the same. */
  readonly stillThere: number;
  /** Which they are, by their keys. */
  readonly left: readonly string[];
  /** Deleted entries of calendars that could not be searched once more. */
  readonly unchecked: number;
  /** Entries that the search finds besides: kept ones, and such as have come since. Null where it looked for nothing else. */
  readonly others: number | null;
  readonly coverage: readonly Coverage[];
}

export interface Receipt {
  readonly format: "kuvert-visitors-receipt-1";
  readonly kind: PlanKind;
  readonly createdAt: string;
  readonly policy: Plan["policy"];
  readonly persons: readonly string[];
  readonly cutOff: string | null;
  /** What was to be done. */
  readonly deed: DeedKind;
  readonly permanent: boolean;
  readonly counts: Readonly<
    Record<
      "found" | "deleted" | "private" | "cleared" | "gone" | "kept" | "undone" | "mailed",
      number
    >
  >;
  readonly items: readonly ReceiptItem[];
  readonly coverage: readonly Coverage[];
  readonly verification: Verification | null;
  readonly recoverable: string;
  readonly outOfReach: readonly string[];
}

export interface ReceiptParts {
  readonly plan: Plan;
  readonly at: string;
  readonly deed: DeedKind;
  readonly permanent: boolean;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly kept: readonly { readonly hit: Hit; readonly reason: KeptReason }[];
  readonly verification: Verification | null;
}

/** Left undone though it was asked for: what a later run, or a person, has to deal with. */
export const UNDONE: ReadonlySet<Outcome> = new Set(["changed", "denied", "failed", "found-again"]);

const KEPT: readonly Outcome[] = [
  "mails-attendees",
  "ambiguous",
  "series-goes-on",
  "consent",
  "not-own",
  "not-chosen",
  "not-due",
];

/** What a second search must not find any more. */
const AWAY: ReadonlySet<Outcome> = new Set(["deleted", "cleared", "gone"]);

export function receiptOf(parts: ReceiptParts): Receipt {
  const { plan, at, deed, permanent, outcomes, kept, verification } = parts;
  const { kind = "visits" } = plan.query;
  const hits = new Map(plan.hits.map((hit) => [keyOf(hit), hit]));
  const all = new Map<string, Outcome>(outcomes);
  for (const { hit, reason } of kept) all.set(keyOf(hit), reason);
  for (const key of verification?.left ?? []) all.set(key, "found-again");
  // Graph has said of these that it has deleted them: who would be mailed has been, though they are found again.
  const isCancelled = (key: string) => outcomes.get(key) === "deleted";
  const items = [...hits].flatMap(([key, hit]) => {
    const outcome = all.get(key);
    const mailed = isCancelled(key) ? hit.wouldMail : [];
    return outcome === undefined ? [] : [itemOf(hit, outcome, mailed)];
  });
  const count = (...wanted: Outcome[]) =>
    items.filter(({ outcome }) => wanted.includes(outcome)).length;
  return {
    format: "kuvert-visitors-receipt-1",
    kind,
    createdAt: at,
    policy: plan.policy,
    persons: plan.query.persons.map(maskPerson),
    cutOff: plan.query.cutOff?.day ?? null,
    deed,
    permanent,
    counts: {
      found: hits.size,
      deleted: count("deleted"),
      private: count("private"),
      cleared: count("cleared"),
      gone: count("gone"),
      kept: count(...KEPT),
      undone: count(...UNDONE),
      mailed: mailedBy(plan.hits.filter((hit) => isCancelled(keyOf(hit)))).size,
    },
    items,
    coverage: plan.coverage,
    verification,
    recoverable: recoverableAfter(kind, deed, permanent),
    outOfReach: outOfReach(kind),
  };
}

/** Everybody who got a cancellation, once. Masked addresses would not do: two people may look alike in them. */
function mailedBy(cancelled: readonly Hit[]): Set<string> {
  return new Set(cancelled.flatMap(({ wouldMail }) => wouldMail));
}

/** What a second look-up says of what was deleted. */
export function verify(
  { hits, coverage }: Findings,
  outcomes: ReadonlyMap<string, Outcome>,
  at: string,
): Verification {
  const away = [...outcomes].flatMap(([key, outcome]) => (AWAY.has(outcome) ? [key] : []));
  const found = new Set(hits.map(keyOf));
  const searched = coverage.flatMap((each) => (each.searched ? [each.path ?? ""] : []));
  const left = away.filter((key) => found.has(key));
  const stillThere = left.length;
  const unchecked = away.filter(
    (key) => !searched.some((path) => key.startsWith(`${path} `)),
  ).length;
  return { at, stillThere, left, unchecked, others: hits.length - stillThere, coverage };
}

function itemOf(hit: Hit, outcome: Outcome, mailed: readonly string[]): ReceiptItem {
  const { mailbox, calendar, id, start, end, isAllDay, subject, why, series } = hit;
  return {
    mailbox,
    calendar,
    id,
    start,
    end,
    isAllDay,
    subject,
    person: hit.person && maskPerson(hit.person),
    why,
    series,
    outcome,
    mailed: mailed.map(maskAddress),
  };
}
