import { describe, expect, test } from "@jest/globals";
import { readReceipt } from "./receipt";

describe("a receipt", () => {
  test("a day is taken as it is, without a time", () => {
    const receipt = { date: "2026-03-05", time: null };
    expect(readReceipt("2026-03-05")).toEqual({ ok: true, receipt });
  });

  test.each([
    ["2026-03-04T23:30:00Z", "2026-03-05"],
    ["2026-03-04T22:30:00Z", "2026-03-04"],
    ["2026-03-04T18:30:00-05:00", "2026-03-05"],
    ["2026-03-05T00:30:00+02:00", "2026-03-04"],
    ["2026-03-05T00:30:00+0100", "2026-03-05"],
    ["2026-03-05T00:30+01:00", "2026-03-05"],
    ["2026-03-05 00:30:00.123 +01:00", "2026-03-05"],
    ["2026-03-05T13:30:00+14:00", "2026-03-05"],
    ["2026-03-05t00:30:00z", "2026-03-05"],
    ["2026-07-04T22:30:00Z", "2026-07-05"],
    ["2026-12-31T23:30:00Z", "2027-01-01"],
    ["2024-02-29T23:30:00Z", "2024-03-01"],
    [" 2026-03-05\n", "2026-03-05"],
    ["1996-01-01", "1996-01-01"],
    ["2099-12-31", "2099-12-31"],
  ])("%s came in on %s in Denmark", (text, date) => {
    expect(readReceipt(text)).toMatchObject({ ok: true, receipt: { date } });
  });

  test("an instant keeps its time", () => {
    const reading = readReceipt("2026-03-05T14:20:30+05:30");
    const time = Date.UTC(2026, 2, 5, 8, 50, 30);
    expect(reading).toEqual({ ok: true, receipt: { date: "2026-03-05", time } });
  });

  test.each([
    ["yesterday", "not-a-date"],
    ["5/3/2026", "not-a-date"],
    ["2026-03-05T24:00:00Z", "not-a-date"],
    ["2026-03-05T10:60:00Z", "not-a-date"],
    ["2026-03-05T10:00:60Z", "not-a-date"],
    ["2026-03-05T10:00:00+99:99", "not-a-date"],
    ["2026-03-05T10:00:00+01:60", "not-a-date"],
    ["2026-03-05T10:00:00-14:01", "not-a-date"],
    ["2026-03-05Z", "not-a-date"],
    ["12026-03-05", "not-a-date"],
    ["on 2026-03-05", "not-a-date"],
    ["2026-03-05 or so", "not-a-date"],
    ["", "not-a-date"],
    ["2026-02-29", "no-such-day"],
    ["2026-04-31T10:00:00Z", "no-such-day"],
    ["2026-03-05T10:00:00", "no-time-zone"],
    ["1995-12-31", "year-out-of-range"],
    ["2099-12-31T23:00:00Z", "year-out-of-range"],
  ])("%j: %s", (text, problem) => {
    expect(readReceipt(text)).toEqual({ ok: false, problem });
  });
});
