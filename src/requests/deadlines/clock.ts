import { type RequestLabel } from "../labels";
import { danishDate, danishInstant, danishMidnight } from "./copenhagen";
import { addDays, addMonths, type IsoDate } from "./dates";
import { workingDayFrom, workingDayUntil } from "./holidays";
import type { Receipt } from "./receipt";
import { type AtOnce, TIMINGS } from "./rights";

/** What the policy says about requests; its `requests` has this shape. */
export interface RequestRules {
  /** Days within which wrong data is put right (D 5.10: 7); without it only the law's month counts. */
  readonly rectificationDays?: number;
  /** Days after which camera recordings are overwritten (I 2.3: 5); without it there are no cameras. */
  readonly cctvDays?: number;
}

/** The time for one kind of request. Dates are Danish local dates. */
export interface Clock {
  readonly label: RequestLabel;
  /** The GDPR article the right stands in. */
  readonly article: string;
  readonly kind: "month" | "house-month" | "72-hours";
  /** The last day on which the answer is in time. */
  readonly due: IsoDate;
  /** The instant when 72 hours are over, with its offset; null for months. */
  readonly dueAt: string | null;
  /** Where the month ends before it is rolled over days off; null for hours. */
  readonly monthEnds: IsoDate | null;
  /** With the two further months of Art. 12(3); null where nothing can be extended. */
  readonly extendedDue: IsoDate | null;
  /** Until when the person must be told of an extension, with the reason; null where nothing can be extended. */
  readonly extensionNoticeBy: IsoDate | null;
  /** The end of the policy's own days, never rolled forward; null without any. */
  readonly policyDue: IsoDate | null;
  /** The last working day on or before `policyDue`, though never before the receipt. */
  readonly policyAim: IsoDate | null;
  readonly atOnce: AtOnce | null;
}

/** The end of a period in months, before and after it is rolled over days off. */
export interface MonthsEnd {
  readonly ends: IsoDate;
  readonly due: IsoDate;
}

const BREACH_HOURS = 72;
const HOUR = 3_600_000;

/**
 * Months from the day of receipt by Reg. 1182/71: the day of receipt is not part of the period (Art. 3(1)), which ends
 * on the same date of the last month or on that month's last day (Art. 3(2)(c); C-171/03 Toeters), or else on the
 * following working day (Art. 3(4)). 5 March gives 5 April.
 */
export function monthsAfter(received: IsoDate, months: number): MonthsEnd {
  const ends = addMonths(received, months);
  return { ends, due: workingDayFrom(ends) };
}

/** The clock of one kind of request. */
export function clockFor(label: RequestLabel, receipt: Receipt, rules: RequestRules): Clock {
  const { article, clock: kind, atOnce } = TIMINGS[label];
  const base = { label, article, kind, atOnce, ...ownDays(label, receipt.date, rules) };
  if (kind === "72-hours") return { ...base, ...hoursAfter(receipt) };
  const month = monthsAfter(receipt.date, 1);
  return {
    ...base,
    due: month.due,
    dueAt: null,
    monthEnds: month.ends,
    extendedDue: monthsAfter(receipt.date, 3).due,
    extensionNoticeBy: month.due,
  };
}

/**
 * 72 hours from the moment of awareness (Art. 33(1)), every hour counted: Reg. 1182/71 Art. 3(3) includes days off, and
 * Art. 3(4) rolls only periods "expressed otherwise than in hours". Art. 3(1) would leave out the hour in which one
 * became aware, and Art. 3(5) may lengthen a weekend; neither is used, since the earlier time is always safe.
 * Of a receipt without a time the day's beginning is taken, for the same reason.
 */
function hoursAfter({ date, time }: Receipt) {
  const end = (time ?? danishMidnight(date)) + BREACH_HOURS * HOUR;
  return {
    due: danishDate(end),
    dueAt: danishInstant(end),
    monthEnds: null,
    extendedDue: null,
    extensionNoticeBy: null,
  };
}

/** The policy is no act of the Union, so Reg. 1182/71 does not roll its days: they end where they end. */
function ownDays(label: RequestLabel, received: IsoDate, { rectificationDays }: RequestRules) {
  if (label !== "rectification" || rectificationDays === undefined) {
    return { policyDue: null, policyAim: null };
  }
  const policyDue = addDays(received, rectificationDays);
  const aim = workingDayUntil(policyDue);
  return { policyDue, policyAim: aim < received ? received : aim };
}
