import { describe, expect, test } from "@jest/globals";
import { entry } from "./_testing/examples";
import { cutOffDay, isDue, isSeriesOver } from "./retention";

test.each([
  ["P12M", "2025-11-25"],
  ["P1Y", "2025-11-25"],
  ["P1Y6M", "2025-05-25"],
  ["P30D", "2026-10-26"],
  ["P4W", "2026-10-28"],
  ["P0D", "2026-11-25"],
  ["P5Y", "2021-11-25"],
  ["P10Y", "2016-11-25"],
  ["P52W", "2025-11-26"],
])("%s before 25 November 2026 is %s", (duration, day) => {
  expect(cutOffDay("2026-11-25", duration)).toBe(day);
});

test("a day that a month does not have is its last", () => {
  expect(cutOffDay("2026-03-31", "P1M")).toBe("2026-02-28");
  expect(cutOffDay("2028-02-29", "P1Y")).toBe("2027-02-28");
});

test.each(["", "P", "12M", "P-1M", "PT1H", "P1.5Y", "1 year", "P1D1M", "in P1M", "P1M or so"])(
  "%j is no duration",
  (text) => {
    expect(cutOffDay("2026-11-25", text)).toBeNull();
  },
);

describe("an entry is due", () => {
  // Midnight in Copenhagen.
  const cutOff = { day: "2025-11-25", instant: "2025-11-24T23:00:00Z" };

  test.each([
    ["2025-11-24T22:59:59Z", true],
    ["2025-11-24T23:00:00Z", false],
    ["2025-11-25T08:00:00Z", false],
  ])("when it ended strictly before the day began there: %s %s", (end, due) => {
    expect(isDue(entry({ end }), cutOff)).toBe(due);
  });

  test("a whole day ends with its day, whatever the zone", () => {
    const whole = { isAllDay: true };
    expect(isDue(entry({ ...whole, end: "2025-11-24T00:00:00Z" }), cutOff)).toBe(true);
    expect(isDue(entry({ ...whole, end: "2025-11-25T00:00:00Z" }), cutOff)).toBe(false);
    // Midnight in Nuuk comes later than London's, by which whole days are given.
    const nuuk = { day: "2025-11-25", instant: "2025-11-25T02:00:00Z" };
    expect(isDue(entry({ ...whole, end: "2025-11-25T00:00:00Z" }), nuuk)).toBe(false);
  });
});

test("a series is over when its last day is past; what cannot be told is not", () => {
  const over = (seriesEnd: string | null) => isSeriesOver({ seriesEnd }, "2026-11-25");
  expect(over("2026-11-24")).toBe(true);
  for (const end of [
    "2026-11-25",
    "never",
    "unknown",
    null,
    "",
    "1/11/2026",
    "0 2026-11-24",
    "2026-11-24?",
  ]) {
    expect(over(end)).toBe(false);
  }
});
