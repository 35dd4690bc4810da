import { describe, expect, test } from "@jest/globals";
import { DEFAULT_ZONE, startOfDay, usualWindow } from "./span";
import { windowsIn } from "./windows";

describe("when nobody says which time", () => {
  test("nine years back and one ahead are searched, in days of the organisation's own", () => {
    expect(usualWindow("2026-11-25", null, "Europe/Copenhagen")).toEqual({
      from: "2017-11-26T23:00:00Z",
      to: "2027-11-24T23:00:00Z",
    });
  });

  test("nothing after the cut-off is searched, as none of it can be due", () => {
    const cutOff = { day: "2025-11-25", instant: "2025-11-24T23:00:00Z" };
    expect(usualWindow("2026-11-25", cutOff, "Europe/Copenhagen")).toEqual({
      from: "2015-11-27T23:00:00Z",
      to: "2025-11-24T23:00:00Z",
    });
  });

  test("it takes two requests to begin with", () => {
    expect(windowsIn(usualWindow("2026-11-25", null, DEFAULT_ZONE))).toHaveLength(2);
  });
});

test.each([
  ["America/Nuuk", "2026-11-25T02:00:00Z"],
  [DEFAULT_ZONE, "2026-11-24T23:00:00Z"],
  ["Danmark", "2026-11-25T00:00:00Z"],
])("25 November begins in %s at %s; in a zone that nobody knows, with London's", (zone, start) => {
  expect(startOfDay("2026-11-25", zone)).toBe(start);
});
