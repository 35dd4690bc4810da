import type { Window } from "./calendar";

/** The longest window that Exchange lists: five years without their leap days. */
export const LONGEST_WINDOW_DAYS = 1825;
const DAY = 86_400_000;

/**
 * Cuts a window into the fewest that are short enough, all equally long: they can be read at the same time.
 *
 * @param atLeast so many, where time matters more than a page that is not full
 */
export function windowsIn({ from, to }: Window, atLeast = 1): Window[] {
  const start = Date.parse(from);
  const length = Date.parse(to) - start;
  if (!(length > 0)) return [];
  const count = Math.max(atLeast, Math.ceil(length / (LONGEST_WINDOW_DAYS * DAY)));
  const at = (index: number) => start + Math.round((length * index) / count / 1000) * 1000;
  return Array.from({ length: count }, (_, index) => ({
    from: instant(at(index)),
    to: instant(at(index + 1)),
  }));
}

/** An instant in UTC, to the second. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
