/**
 * Calendar arithmetic without a clock or a time zone. A day is the text that people write and read, "2026-03-05":
 * it can be compared with < and stored as it is.
 */

/** A day that exists, as YYYY-MM-DD. */
export type IsoDate = string;

const DAY = 86_400_000;

/** The day that a text names, or null when it is written otherwise or not in the calendar, such as 2026-02-29. */
export function parseDate(text: string): IsoDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March.
  return !Number.isNaN(time) && dateOf(time) === text ? text : null;
}

/** The day of an instant (milliseconds since 1970) on a clock that shows UTC. */
export function dateOf(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** A day's beginning on a clock that shows UTC, in milliseconds since 1970. */
export function timeOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(timeOf(date) + days * DAY);
}

/** How many days `to` comes after `from`; negative when before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (timeOf(to) - timeOf(from)) / DAY;
}

/**
 * The same date some months later, or that month's last day where it has none: 31 January, a month later, is
 * 28 February. Reg. 1182/71 Art. 3(2)(c).
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(timeOf(date)).getUTCDay();
}
