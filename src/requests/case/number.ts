import { danishDate } from "../deadlines/copenhagen";
import type { Instant } from "./events";

interface CaseNumber {
  readonly year: number;
  readonly running: number;
}

/** `2026-014` in its parts; null for anything else. Of more than 999 cases a year the number has four digits. */
export function parseNumber(text: string): CaseNumber | null {
  const [, year, running] = /^(\d{4})-(\d{3,6})$/.exec(text) ?? [];
  return year && running ? { year: Number(year), running: Number(running) } : null;
}

/**
 * The number of a new case: the year in which the request came in, in Denmark, and one more than the year's highest.
 * Gaps stay: a number that was once in a mail never means another case.
 */
export function nextNumber(receivedAt: Instant, taken: readonly string[]): string {
  const year = Number(danishDate(Date.parse(receivedAt)).slice(0, 4));
  const highest = taken
    .map(parseNumber)
    .reduce((most, each) => (each?.year === year ? Math.max(most, each.running) : most), 0);
  return `${year}-${`00${highest + 1}`.slice(-Math.max(3, String(highest + 1).length))}`;
}

/** Older cases first, whatever the number of digits. */
export function compareNumbers(a: string, b: string): number {
  const [one, other] = [parseNumber(a), parseNumber(b)];
  return (one?.year ?? 0) - (other?.year ?? 0) || (one?.running ?? 0) - (other?.running ?? 0);
}
