import { REQUEST_LABELS, type RequestLabel } from "../labels";
import { type Clock, clockFor, monthsAfter, type RequestRules } from "./clock";
import { addDays, type IsoDate } from "./dates";
import { workingDayFrom } from "./holidays";
import type { Receipt } from "./receipt";
import { type Suspension, suspendPeriod } from "./suspension";

/** A request, as far as its deadlines depend on it. */
export interface DatedRequest {
  readonly receipt: Receipt;
  /** What it asks for; empty when it is no request. */
  readonly labels: readonly RequestLabel[];
  /** Whether it asks for camera recordings; left out when nobody has looked. */
  readonly cctv?: boolean;
  /** When the month stood still while the sender's identity was being established. */
  readonly suspensions?: readonly Suspension[];
}

/** Recordings that are overwritten while the request waits: I 2.3. */
export interface Recordings {
  /** False when nobody has looked whether the request is about recordings. */
  readonly isCertain: boolean;
  /** Days after which they are overwritten. */
  readonly days: number;
  /** From this day on, all that was recorded until the receipt is gone; the older part goes sooner. */
  readonly goneBy: IsoDate;
}

/** The month's dates with the time it stood still; null dates while the answer is awaited. */
export interface Suspended {
  readonly days: number;
  readonly due: IsoDate | null;
  readonly extendedDue: IsoDate | null;
}

/** All that is due for a request. Of several kinds the strictest stands first, and its dates are the request's. */
export interface Deadlines {
  readonly clocks: readonly Clock[];
  readonly recordings: Recordings | null;
  /** Beside the original dates in `clocks`, which stay as they are; null when nothing was suspended. */
  readonly suspended: Suspended | null;
}

/** Says what is due when. Rules and sources: docs/deadlines.md. */
export function deadlinesFor(request: DatedRequest, rules: RequestRules): Deadlines {
  const labels = REQUEST_LABELS.filter((label) => request.labels.includes(label));
  return {
    clocks: labels.map((label) => clockFor(label, request.receipt, rules)).sort(byStrictness),
    recordings: labels.includes("access") ? recordingsAt(request, rules) : null,
    suspended: suspendedDates(request),
  };
}

/** What the law wants soonest, then what must not wait at all, then what the policy wants soonest. */
function byStrictness(a: Clock, b: Clock): number {
  return (
    compare(a.due, b.due) ||
    Number(b.atOnce !== null) - Number(a.atOnce !== null) ||
    compare(a.policyDue ?? a.due, b.policyDue ?? b.due)
  );
}

function compare(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function recordingsAt({ receipt, cctv }: DatedRequest, { cctvDays }: RequestRules) {
  if (cctvDays === undefined || cctv === false) return null;
  return { isCertain: cctv === true, days: cctvDays, goneBy: addDays(receipt.date, cctvDays) };
}

function suspendedDates({ receipt, labels, suspensions = [] }: DatedRequest): Suspended | null {
  const received = receipt.date;
  // Hours from awareness of a breach wait for nobody's identity.
  if (suspensions.length === 0 || labels.every((label) => label === "breach_report")) return null;
  const month = suspendPeriod(received, monthsAfter(received, 1).ends, suspensions);
  const extended = suspendPeriod(received, monthsAfter(received, 3).ends, suspensions);
  return {
    days: extended.days,
    due: month.ends && workingDayFrom(month.ends),
    extendedDue: extended.ends && workingDayFrom(extended.ends),
  };
}
