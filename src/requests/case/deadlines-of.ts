import type { Clock, RequestRules } from "../deadlines/clock";
import { danishDate } from "../deadlines/copenhagen";
import { daysBetween, type IsoDate } from "../deadlines/dates";
import { type Deadlines, deadlinesFor } from "../deadlines/deadlines";
import { readReceipt } from "../deadlines/receipt";
import { isExtendableRight } from "../deadlines/rights";
import type { Case, Instant } from "./events";

/** What the dates of a case depend on. A mail without a case has all of it, too. */
export type DatedCase = Pick<Case, "receivedAt" | "labels" | "suspensions" | "extension"> &
  Partial<Pick<Case, "cctv">>;

/** Where a case stands at an instant. */
export interface Standing {
  readonly deadlines: Deadlines;
  /** The day that counts: the policy's own if it promised one, with the extension and the days the month stood still. */
  readonly due: IsoDate;
  /** What `due` would be had the month never stood still; the same as `due` when it did not. */
  readonly originalDue: IsoDate;
  /** The instant when 72 hours are over; null unless the case reports a breach. */
  readonly dueAt: string | null;
  /** Whole days until `due`: 0 on the day itself, negative afterwards. */
  readonly daysLeft: number;
  /** Whole hours until `dueAt`, rounded down, so that 0 is the last hour; null without `dueAt`. */
  readonly hoursLeft: number | null;
  /** Whose time is over: the law's, or only what the policy promised. */
  readonly overdue: "law" | "policy" | null;
  /** The month stands still, since the sender was asked who they are; `due` is the original day meanwhile. */
  readonly isWaiting: boolean;
}

/** All that is due for a case, by the rules of docs/deadlines.md. Nothing is due when nobody can say when it came in. */
export function deadlinesOf(
  { receivedAt, labels, cctv, suspensions }: DatedCase,
  rules: RequestRules,
): Deadlines {
  const reading = readReceipt(receivedAt);
  if (!reading.ok) return { clocks: [], recordings: null, suspended: null };
  const request = { receipt: reading.receipt, labels, suspensions };
  return deadlinesFor(cctv === undefined ? request : { ...request, cctv }, rules);
}

/** A case without a breach: its 72 hours are the authority's, and the person waits for what else they asked. */
export function owedToPerson<Some extends DatedCase>(each: Some): Some {
  return { ...each, labels: each.labels.filter((label) => label !== "breach_report") };
}

/** Where a case stands at an instant; null when nothing is due, because it turned out to be no request. */
export function standingOf(each: DatedCase, rules: RequestRules, now: Instant): Standing | null {
  const deadlines = deadlinesOf(each, rules);
  const [strictest] = deadlines.clocks;
  if (!strictest) return null;
  const days = deadlines.clocks.map((clock) =>
    daysOf(clock, deadlines, each.extension !== null && isExtendableRight(clock.label)),
  );
  const time = Date.parse(now);
  const today = danishDate(time);
  const due = earliest(days.flatMap(({ law, policy }) => [law, ...policy]));
  const { dueAt } = strictest;
  return {
    deadlines,
    due,
    originalDue: earliest(days.flatMap(({ original, policy }) => [original, ...policy])),
    dueAt,
    daysLeft: daysBetween(today, due),
    hoursLeft: dueAt === null ? null : Math.floor((Date.parse(dueAt) - time) / 3_600_000),
    overdue: overdue(days, today, dueAt !== null && Date.parse(dueAt) < time),
    isWaiting: days.every(({ isStill }) => isStill),
  };
}

interface Days {
  /** The law's day, with the days for which it stood still; the original one while it does. */
  readonly law: IsoDate;
  readonly original: IsoDate;
  /** The policy's day, or none: once the person was told that it takes longer, only the law's counts. */
  readonly policy: readonly IsoDate[];
  readonly isStill: boolean;
}

function daysOf(clock: Clock, { suspended }: Deadlines, isExtended: boolean): Days {
  const { due, extendedDue, policyDue, kind } = clock;
  const original = isExtended ? (extendedDue ?? due) : due;
  // Hours stand still for nobody.
  const moves = suspended !== null && kind !== "72-hours";
  const moved = moves && (isExtended ? suspended.extendedDue : suspended.due);
  return {
    law: moved || original,
    original,
    policy: policyDue === null || isExtended ? [] : [policyDue],
    isStill: moved === null,
  };
}

function overdue(days: readonly Days[], today: IsoDate, areHoursOver: boolean) {
  if (areHoursOver || days.some(({ law, isStill }) => law < today && !isStill)) return "law";
  return days.some(({ policy }) => policy.some((day) => day < today)) ? "policy" : null;
}

function earliest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((first, day) => (day < first ? day : first));
}
