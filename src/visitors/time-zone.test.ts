import { expect, test } from "@jest/globals";
import { dayIn, dayStart } from "./time-zone";

test.each([
  ["2025-11-25", "Europe/Copenhagen", "2025-11-24T23:00:00Z"],
  ["2025-06-01", "Europe/Copenhagen", "2025-05-31T22:00:00Z"],
  // The clocks change at two or three that night.
  ["2026-03-29", "Europe/Copenhagen", "2026-03-28T23:00:00Z"],
  ["2026-03-30", "Europe/Copenhagen", "2026-03-29T22:00:00Z"],
  ["2026-10-25", "Europe/Copenhagen", "2026-10-24T22:00:00Z"],
  ["2026-10-26", "Europe/Copenhagen", "2026-10-25T23:00:00Z"],
  ["2026-01-01", "America/Nuuk", "2026-01-01T02:00:00Z"],
  ["2026-01-01", "Pacific/Auckland", "2025-12-31T11:00:00Z"],
])("%s begins in %s at %s", (day, zone, start) => {
  expect(dayStart(day, zone)).toBe(start);
  expect(dayIn(Date.parse(start), zone)).toBe(day);
  expect(dayIn(Date.parse(start) - 1_000, zone)! < day).toBe(true);
});

test("a zone that nobody knows has no days", () => {
  expect([dayStart("2026-01-01", "Danmark"), dayIn(0, "Danmark")]).toEqual([null, null]);
});
