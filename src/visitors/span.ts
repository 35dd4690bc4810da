/** Which time is searched when nobody says, in the organisation's own days. */
import type { Window } from "./calendar";
import type { CutOff } from "./retention";
import { dayStart } from "./time-zone";
import { instant, LONGEST_WINDOW_DAYS } from "./windows";

/** Where a policy names no time zone. */
export const DEFAULT_ZONE = "Europe/Copenhagen";

const DAY = 86_400_000;
/** Two windows of Exchange's, one year of them ahead: what it takes two requests to begin with. */
const DAYS_AHEAD = 365;
const DAYS_IN_ALL = 2 * LONGEST_WINDOW_DAYS;

/** Nine years back and one ahead; nothing that begins after a cut-off can be due. */
export function usualWindow(today: string, cutOff: CutOff | null, zone: string): Window {
  return windowUntil(usualEnd(today, cutOff, zone));
}

export function usualEnd(today: string, cutOff: CutOff | null, zone: string): string {
  return cutOff?.instant ?? instant(Date.parse(startOfDay(today, zone)) + DAYS_AHEAD * DAY);
}

/** As long a time as is searched at once, up to its end. */
export function windowUntil(end: string): Window {
  return { from: instant(Date.parse(end) - DAYS_IN_ALL * DAY), to: end };
}

/** The instant when a day begins; in a zone that nobody knows, London's. */
export function startOfDay(day: string, zone: string): string {
  return dayStart(day, zone) ?? `${day}T00:00:00Z`;
}
