import { describe, expect, test } from "@jest/globals";
import type { RequestLabel } from "../labels";
import { type DatedRequest, deadlinesFor } from "./deadlines";

const RULES = { rectificationDays: 7, cctvDays: 5 };

function request(labels: readonly RequestLabel[], more: Partial<DatedRequest> = {}): DatedRequest {
  return { receipt: { date: "2026-06-02", time: null }, labels, ...more };
}

function order(...labels: RequestLabel[]): string[] {
  return deadlinesFor(request(labels), RULES).clocks.map(({ label }) => label);
}

describe("several labels", () => {
  test("keep a clock each, the strictest first", () => {
    expect(order("access", "rectification", "marketing_optout", "breach_report")).toEqual([
      "breach_report",
      "marketing_optout",
      "rectification",
      "access",
    ]);
  });

  test("that are equally strict come in the order of the articles, each once", () => {
    expect(order("portability", "access", "erasure", "access")).toEqual([
      "access",
      "erasure",
      "portability",
    ]);
  });

  test("no label, no clock", () => {
    const nothing = { clocks: [], recordings: null, suspended: null };
    expect(deadlinesFor(request([]), RULES)).toEqual(nothing);
    const suspensions = [{ from: "2026-06-08", to: null }];
    expect(deadlinesFor(request([], { suspensions }), RULES)).toEqual(nothing);
  });
});

describe("camera recordings", () => {
  test("are to be preserved at once when access to them is asked for", () => {
    expect(deadlinesFor(request(["access"], { cctv: true }), RULES).recordings).toEqual({
      isCertain: true,
      days: 5,
      goneBy: "2026-06-07",
    });
  });

  test("are mentioned when nobody has looked, and not when they are not meant", () => {
    expect(deadlinesFor(request(["access"]), RULES).recordings).toMatchObject({ isCertain: false });
    expect(deadlinesFor(request(["access"], { cctv: false }), RULES).recordings).toBeNull();
  });

  test("matter for access only, and only where there are cameras", () => {
    expect(deadlinesFor(request(["erasure"]), RULES).recordings).toBeNull();
    expect(deadlinesFor(request(["access"], { cctv: true }), {}).recordings).toBeNull();
  });
});

describe("a suspension", () => {
  const suspensions = [{ from: "2026-06-08", to: "2026-06-17" }];

  test("gives dates of its own beside the original ones, rolled like them", () => {
    const { clocks, suspended } = deadlinesFor(request(["access"], { suspensions }), RULES);
    expect(clocks[0]).toMatchObject({ due: "2026-07-02", extendedDue: "2026-09-02" });
    // 2 July and nine days is a Saturday.
    expect(suspended).toEqual({ days: 9, due: "2026-07-13", extendedDue: "2026-09-11" });
  });

  test("leaves the dates open while the answer is awaited", () => {
    const awaited = [{ from: "2026-06-08", to: null }];
    expect(deadlinesFor(request(["access"], { suspensions: awaited }), RULES).suspended).toEqual({
      days: 0,
      due: null,
      extendedDue: null,
    });
  });

  test("moves the extended date alone when it comes in the second month", () => {
    const late = [{ from: "2026-07-20", to: "2026-07-23" }];
    expect(deadlinesFor(request(["access"], { suspensions: late }), RULES).suspended).toEqual({
      days: 3,
      due: "2026-07-02",
      extendedDue: "2026-09-07",
    });
  });

  test("does not stop the hours of a breach or the policy's days", () => {
    const labels: RequestLabel[] = ["breach_report"];
    expect(deadlinesFor(request(labels, { suspensions }), RULES).suspended).toBeNull();
    const [clock] = deadlinesFor(request(["rectification"], { suspensions }), RULES).clocks;
    expect(clock?.policyDue).toBe("2026-06-09");
  });
});
