import { describe, expect, test } from "@jest/globals";
import { addDays, addMonths, daysBetween, parseDate, weekday } from "./dates";

describe("a date", () => {
  test.each(["2026-03-05", "2024-02-29", "2000-02-29"])("%s is one", (text) => {
    expect(parseDate(text)).toBe(text);
  });

  test.each(["2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"])(
    "%s is not in the calendar",
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  test.each([
    "5.3.2026",
    "2026-3-5",
    "20260305",
    "2026-03-05T10:00",
    " 2026-03-05",
    "+012026-03",
    "",
  ])("%j is written otherwise", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

test("months end on the same date, or on the month's last day", () => {
  expect(addMonths("2026-03-05", 1)).toBe("2026-04-05");
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
  expect(addMonths("2026-02-28", 1)).toBe("2026-03-28");
});

test("days are counted across months, years and summer time", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
});

test("weekdays begin with Sunday", () => {
  expect(weekday("2026-03-01")).toBe(0);
  expect(weekday("2026-03-07")).toBe(6);
});
