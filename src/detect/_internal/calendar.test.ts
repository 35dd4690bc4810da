import { expect, test } from "@jest/globals";
import { compareDays, isRealDay } from "./calendar";

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2026, 4, 30, true],
  [2026, 4, 31, false],
  [2026, 12, 31, true],
  [2026, 13, 1, false],
  [2026, 0, 1, false],
  [2026, 1, 0, false],
  [2026, 1, 32, false],
])("%i-%i-%i is a day: %s", (year, month, day, expected) => {
  expect(isRealDay(year, month, day)).toBe(expected);
});

test("days come one after the other", () => {
  const days = [
    { year: 2025, month: 12, day: 31 },
    { year: 2026, month: 1, day: 2 },
    { year: 2026, month: 2, day: 1 },
    { year: 2026, month: 2, day: 1 },
  ] as const;
  const [before, first, second, same] = days;
  expect(compareDays(before, first)).toBeLessThan(0);
  expect(compareDays(first, second)).toBeLessThan(0);
  expect(compareDays(second, first)).toBeGreaterThan(0);
  expect(compareDays(second, same)).toBe(0);
});
