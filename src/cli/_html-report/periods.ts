import type { DayTally } from "./tally";

/** A column of the chart: a day, or a month where there are too many days to tell apart. */
export interface Period extends DayTally {
  /** `2026-11-25` or `2026-11`. */
  readonly name: string;
}

const MOST_COLUMNS = 45;

/** The days, or months, in their order; of more than fit into a chart the latest. */
export function periodsOf(days: ReadonlyMap<string, DayTally>): Period[] {
  const length = days.size > MOST_COLUMNS ? "2026-11".length : "2026-11-25".length;
  const periods = new Map<string, DayTally>();
  for (const [day, { mails, warn, stop }] of days) {
    const name = day.slice(0, length);
    const period = periods.get(name) ?? { mails: 0, warn: 0, stop: 0 };
    periods.set(name, period);
    period.mails += mails;
    period.warn += warn;
    period.stop += stop;
  }
  return [...periods]
    .map(([name, tally]) => ({ name, ...tally }))
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(-MOST_COLUMNS);
}

/** How many a day on average, of the days with any mail at all, and on the worst day. */
export function perDay(days: ReadonlyMap<string, DayTally>, level: "warn" | "stop") {
  const counts = [...days.values()].map((day) => day[level]);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return { average: all / Math.max(1, days.size), most: Math.max(0, ...counts) };
}
