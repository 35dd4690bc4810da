import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { instant, LONGEST_WINDOW_DAYS, windowsIn } from "./windows";

const DAY = 86_400_000;

test("five years with their leap days are cut in two equal windows", () => {
  expect(windowsIn({ from: "2021-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" })).toEqual([
    { from: "2021-01-01T00:00:00Z", to: "2023-07-03T00:00:00Z" },
    { from: "2023-07-03T00:00:00Z", to: "2026-01-01T00:00:00Z" },
  ]);
});

test("any window becomes the fewest that are short enough, without a gap", () => {
  const seconds = fc.integer({ min: 1, max: 40 * 365 * 86_400 });
  fc.assert(
    fc.property(seconds, (length) => {
      const from = "2000-01-01T00:00:00Z";
      const to = instant(Date.parse(from) + length * 1000);
      const windows = windowsIn({ from, to });
      expect(windows).toHaveLength(Math.ceil((length * 1000) / (LONGEST_WINDOW_DAYS * DAY)));
      expect(windows[0]!.from).toBe(from);
      expect(windows.at(-1)!.to).toBe(to);
      expect(windows.slice(1).map((window) => window.from)).toEqual(
        windows.slice(0, -1).map((window) => window.to),
      );
      for (const window of windows) {
        const days = (Date.parse(window.to) - Date.parse(window.from)) / DAY;
        expect(days).toBeLessThanOrEqual(LONGEST_WINDOW_DAYS);
      }
    }),
  );
});

test("an empty window needs no request", () => {
  expect(windowsIn({ from: "2026-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" })).toEqual([]);
});
