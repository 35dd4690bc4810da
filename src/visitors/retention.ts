/** How old an entry has to be before it is due for deletion. */
import type { Entry } from "./calendar";

/** A whole number of days, weeks, months or years, in ISO 8601: `P12M`, `P1Y6M`, `P30D`. */
export const DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** Everything that ended before it is due: a day in the mailbox's own time zone, and the instant when that began. */
export interface CutOff {
  readonly day: string;
  readonly instant: string;
}

/**
 * The day so long before `today`, or null when the duration is none. A day that a month does not have is its last:
 * a month before 31 March is 28 February.
 */
export function cutOffDay(today: string, duration: string): string | null {
  const parts = DURATION.exec(duration);
  if (!parts) return null;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0));
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const shifted = month - 1 - months! - 12 * years!;
  const lastDay = new Date(Date.UTC(year, shifted + 1, 0)).getUTCDate();
  const rest = Math.min(day, lastDay) - days! - 7 * weeks!;
  return new Date(Date.UTC(year, shifted, rest)).toISOString().slice(0, 10);
}

/** True when the entry has ended strictly before the cut-off. A whole day ends when the next one begins. */
export function isDue(entry: Pick<Entry, "end" | "isAllDay">, { day, instant }: CutOff): boolean {
  if (entry.isAllDay) return entry.end.slice(0, 10) < day;
  return Date.parse(entry.end) < Date.parse(instant);
}

/** True when a series is over: its last day lies before the given one. What cannot be told is not over. */
export function isSeriesOver({ seriesEnd }: Pick<Entry, "seriesEnd">, today: string): boolean {
  return seriesEnd !== null && /^\d{4}-\d\d-\d\d$/.test(seriesEnd) && seriesEnd < today;
}
