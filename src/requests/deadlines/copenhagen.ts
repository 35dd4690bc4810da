import { dateOf, type IsoDate, timeOf, weekday } from "./dates";

/**
 * Danish local time from an instant, whatever the device's own clock shows. Computed here: the pure layers run where
 * there is no Intl. Summer time by Directive 2000/84/EC: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the
 * last Sunday of October, so since 1996 for these dates. Instants are milliseconds since 1970.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The years for which the summer-time rule holds, as far as anybody has decided. */
export const FIRST_YEAR = 1996;
export const LAST_YEAR = 2099;

/** The day in Denmark at an instant. */
export function danishDate(time: number): IsoDate {
  return dateOf(time + offset(time));
}

/** The instant when a day begins in Denmark. */
export function danishMidnight(date: IsoDate): number {
  const midnight = timeOf(date) - HOUR;
  // The clocks change two or three hours after midnight, so the offset is the same at both candidates.
  return timeOf(date) - offset(midnight);
}

/** As people read it and every program understands it: `2026-03-08T14:20:00+01:00`. */
export function danishInstant(time: number): string {
  const local = new Date(time + offset(time)).toISOString().slice(0, 19);
  return `${local}+0${offset(time) / HOUR}:00`;
}

/** How far Danish clocks are ahead of UTC, in milliseconds. */
function offset(time: number): number {
  const year = dateOf(time).slice(0, 4);
  const start = changeOn(lastSunday(`${year}-03-31`));
  const end = changeOn(lastSunday(`${year}-10-31`));
  return time >= start && time < end ? 2 * HOUR : HOUR;
}

function changeOn(date: IsoDate): number {
  return timeOf(date) + HOUR;
}

function lastSunday(lastOfMonth: IsoDate): IsoDate {
  return dateOf(timeOf(lastOfMonth) - weekday(lastOfMonth) * DAY);
}
