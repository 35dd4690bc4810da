import { addDays, daysBetween, type IsoDate } from "./dates";
import { workingDayFrom } from "./holidays";

/**
 * A stretch in which the month stood still because the controller, in reasonable doubt, had asked who is writing
 * (GDPR Art. 12(6)): from the day of the question to the day of the answer; no `to` while it is awaited.
 */
export interface Suspension {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Where a period ends that stood still for a while. */
export interface SuspendedPeriod {
  /** Days for which it stood still, the day of the answer no longer counted. */
  readonly days: number;
  /** The last day, not yet rolled over a day off; null while an answer is awaited. */
  readonly ends: IsoDate | null;
}

/**
 * Moves a period's end by the days for which it stood still. Stretches may overlap and come in any order; what lies
 * before the receipt or after the period was over counts for nothing. Never before the day of the answer.
 */
export function suspendPeriod(
  received: IsoDate,
  ends: IsoDate,
  suspensions: readonly Suspension[],
): SuspendedPeriod {
  let end = ends;
  let days = 0;
  let counted = received;
  for (const { from, to } of [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const start = later(from, counted);
    if (start > workingDayFrom(end)) break;
    if (to === null) return { days, ends: null };
    if (to <= start) continue;
    const length = daysBetween(start, to);
    end = addDays(later(end, start), length);
    days += length;
    counted = to;
  }
  return { days, ends: end };
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
