import type { Day } from "../detector";

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists in the Gregorian calendar, leap days included. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const length = MONTH_LENGTHS[month - 1] || 0;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && leap ? 29 : length);
}

/** Negative when `a` is before `b`, 0 on the same day, positive after. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The number that two neighbouring digits of a text make. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
