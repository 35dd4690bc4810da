import { describe, expect, test } from "@jest/globals";
import { type Suspension, suspendPeriod } from "./suspension";

// A month from 2 June to Thursday 2 July 2026.
const period = (...suspensions: Suspension[]) =>
  suspendPeriod("2026-06-02", "2026-07-02", suspensions);

describe("a suspended month", () => {
  test("ends as many days later as it stood still", () => {
    const asked = { from: "2026-06-08", to: "2026-06-15" };
    expect(period(asked)).toEqual({ days: 7, ends: "2026-07-09" });
  });

  test("has no end while the answer is awaited", () => {
    expect(period({ from: "2026-06-08", to: null })).toEqual({ days: 0, ends: null });
  });

  test("counts a day once that lies in two stretches, in whatever order they come", () => {
    const first = { from: "2026-06-08", to: "2026-06-15" };
    const second = { from: "2026-06-10", to: "2026-06-20" };
    const inside = { from: "2026-06-09", to: "2026-06-11" };
    const together = { days: 12, ends: "2026-07-14" };
    expect(period(first, second, inside)).toEqual(together);
    expect(period(inside, second, first)).toEqual(together);
  });

  test("goes on standing still after an earlier answer", () => {
    const stretches = [
      { from: "2026-06-08", to: "2026-06-10" },
      { from: "2026-06-20", to: null },
    ];
    expect(period(...stretches)).toEqual({ days: 2, ends: null });
  });

  test("reaches into the days that an earlier stretch has added", () => {
    const stretches = [
      { from: "2026-06-08", to: "2026-06-15" },
      { from: "2026-07-06", to: "2026-07-08" },
    ];
    expect(period(...stretches)).toEqual({ days: 9, ends: "2026-07-11" });
  });

  test("does not come back once it is over", () => {
    const unmoved = { days: 0, ends: "2026-07-02" };
    expect(period({ from: "2026-07-03", to: "2026-07-10" })).toEqual(unmoved);
    expect(period({ from: "2026-07-03", to: null })).toEqual(unmoved);
  });

  test("does not count what lies before the receipt, or nothing at all", () => {
    const early = { from: "2026-05-20", to: "2026-06-04" };
    expect(period(early)).toEqual({ days: 2, ends: "2026-07-04" });
    expect(period({ from: "2026-05-20", to: "2026-05-25" }).days).toBe(0);
    expect(period({ from: "2026-06-08", to: "2026-06-08" }).days).toBe(0);
  });

  test("asked on the working day to which the end had moved, is due with the answer", () => {
    // A month from 18 June ends on Saturday 18 July, so until Monday the 20th.
    const asked = { from: "2026-07-20", to: "2026-07-23" };
    const suspended = suspendPeriod("2026-06-18", "2026-07-18", [asked]);
    expect(suspended).toEqual({ days: 3, ends: "2026-07-23" });
  });
});
