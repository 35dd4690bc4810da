import { describe, expect, test } from "@jest/globals";
import { compareNumbers, nextNumber, parseNumber } from "./number";

const IN_MARCH = "2026-03-05T08:00:00Z";

describe("the next number", () => {
  test.each([
    [[], "2026-001"],
    [["2026-013"], "2026-014"],
    [["2026-002", "2026-013", "2025-200"], "2026-014"],
    [["2026-999"], "2026-1000"],
    [["2026-1000"], "2026-1001"],
    [["draft", ""], "2026-001"],
  ])("after %j is %s", (taken, number) => {
    expect(nextNumber(IN_MARCH, taken)).toBe(number);
  });

  test("is the year's in which the mail came in, in Denmark", () => {
    expect(nextNumber("2026-12-31T23:30:00Z", ["2026-013"])).toBe("2027-001");
  });
});

test("a number is read in its parts, and nothing else is", () => {
  expect(parseNumber("2026-014")).toEqual({ year: 2026, running: 14 });
  for (const text of ["2026-14", "26-014", "2026-014 ", "sag"])
    expect(parseNumber(text)).toBeNull();
});

test("numbers are in order of years, and of size within one", () => {
  const numbers = ["2026-1000", "2026-014", "2025-200", "2026-999"];
  expect([...numbers].sort(compareNumbers)).toEqual([
    "2025-200",
    "2026-014",
    "2026-999",
    "2026-1000",
  ]);
});
