import { expect, test } from "@jest/globals";
import { compareDays, isRealDay, pairAt } from "./calendar";

test.each([
  [2024, 2, 29, true],
  [2023, 2, 29, false],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2000, 2, 30, false],
  [2023, 12, 31, true],
  [2023, 4, 31, false],
  [2023, 1, 0, false],
  [2023, 0, 1, false],
  [2023, 13, 1, false],
])("%d-%d-%d is a day: %p", (year, month, day, expected) => {
  expect(isRealDay(year, month, day)).toBe(expected);
});

test("days are compared by year, then month, then day", () => {
  const day = { year: 2023, month: 5, day: 7 };
  expect(compareDays(day, { ...day })).toBe(0);
  expect(compareDays(day, { year: 2022, month: 12, day: 31 })).toBeGreaterThan(0);
  expect(compareDays(day, { year: 2023, month: 6, day: 1 })).toBeLessThan(0);
  expect(compareDays(day, { year: 2023, month: 5, day: 8 })).toBeLessThan(0);
});

test("pairAt reads two digits as a number", () => {
  expect([pairAt("1207", 0), pairAt("1207", 1), pairAt("a079", 2)]).toEqual([12, 20, 79]);
});
