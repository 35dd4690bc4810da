import { describe, expect, test } from "@jest/globals";
import { assert, integer, property } from "fast-check";
import { danishDate, danishInstant, danishMidnight, FIRST_YEAR, LAST_YEAR } from "./copenhagen";

describe("Danish local time", () => {
  test.each([
    ["2026-01-15T12:00:00Z", "2026-01-15T13:00:00+01:00"],
    ["2026-07-15T12:00:00Z", "2026-07-15T14:00:00+02:00"],
    ["2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"],
    ["2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"],
    ["2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00"],
    ["2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00"],
    ["2026-12-31T23:00:00Z", "2027-01-01T00:00:00+01:00"],
  ])("at %s is %s", (instant, local) => {
    expect(danishInstant(Date.parse(instant))).toBe(local);
  });

  test.each([
    ["2026-03-04T22:59:59Z", "2026-03-04"],
    ["2026-03-04T23:00:00Z", "2026-03-05"],
    ["2026-07-04T21:59:59Z", "2026-07-04"],
    ["2026-07-04T22:00:00Z", "2026-07-05"],
  ])("the day at %s is %s", (instant, day) => {
    expect(danishDate(Date.parse(instant))).toBe(day);
  });

  test.each([
    ["2026-03-29", "2026-03-28T23:00:00.000Z"],
    ["2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["2026-10-25", "2026-10-24T22:00:00.000Z"],
    ["2026-10-26", "2026-10-25T23:00:00.000Z"],
  ])("%s begins at %s", (day, instant) => {
    expect(new Date(danishMidnight(day)).toISOString()).toBe(instant);
  });

  test("agrees with the time-zone database at any instant", () => {
    // The database that Node brings along; the product itself has no Intl to ask.
    // oxlint-disable-next-line eslint/no-restricted-globals
    const database = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Copenhagen",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const [first, last] = [Date.UTC(FIRST_YEAR, 0, 1), Date.UTC(LAST_YEAR, 11, 31)];
    assert(
      property(integer({ min: first / 1000, max: last / 1000 }), (seconds) => {
        const local = danishInstant(seconds * 1000)
          .slice(0, 19)
          .replace("T", " ");
        expect(local).toBe(database.format(seconds * 1000));
      }),
      { numRuns: 2000 },
    );
  });
});
