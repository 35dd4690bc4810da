import { describe, expect, test } from "@jest/globals";
import { caseWith, deed } from "./_testing/events";
import { deadlinesOf, standingOf } from "./deadlines-of";
import type { CaseEvent, Received } from "./events";

const RULES = { rectificationDays: 7, cctvDays: 5 };

/** Where a case of 5 March 2026 stands on another day of the year at noon. */
function standing(labels: Received["labels"], day: string, ...events: CaseEvent[]) {
  return standingOf(caseWith(labels, events), RULES, `2026-${day}T11:00:00Z`);
}

describe("a case", () => {
  test("is due when the month is over, Easter left out", () => {
    expect(standing(["access"], "03-12")).toMatchObject({
      due: "2026-04-07",
      originalDue: "2026-04-07",
      daysLeft: 26,
      overdue: null,
      isWaiting: false,
      dueAt: null,
      hoursLeft: null,
    });
  });

  test("is in time on the last day, and overdue on the next", () => {
    expect(standing(["access"], "04-07")).toMatchObject({ daysLeft: 0, overdue: null });
    expect(standing(["access"], "04-08")).toMatchObject({ daysLeft: -1, overdue: "law" });
  });

  test("changes the day at midnight in Denmark", () => {
    const each = caseWith(["access"]);
    expect(standingOf(each, RULES, "2026-04-07T21:59:00Z")?.overdue).toBeNull();
    expect(standingOf(each, RULES, "2026-04-07T22:00:00Z")?.overdue).toBe("law");
  });

  test("has three months when it was extended", () => {
    const extended = deed("extended", "03-20", { reason: "mange systemer" });
    expect(standing(["access"], "05-05", extended)).toMatchObject({
      due: "2026-06-05",
      daysLeft: 31,
      overdue: null,
    });
  });

  test("is due at an instant when it reports a breach, whatever else it asks", () => {
    expect(standing(["access", "breach_report"], "03-07")).toMatchObject({
      due: "2026-03-08",
      dueAt: "2026-03-08T08:30:00+01:00",
      hoursLeft: 20,
      overdue: null,
    });
    expect(standing(["breach_report"], "03-08")).toMatchObject({ hoursLeft: -4, overdue: "law" });
  });

  test("that turned out to be no request is never due", () => {
    expect(standing([], "06-01")).toBeNull();
  });

  test("of which nobody knows when it came in has no dates", () => {
    expect(deadlinesOf({ ...caseWith(["access"]), receivedAt: "?" }, RULES).clocks).toEqual([]);
  });
});

describe("the policy's seven days for a rectification", () => {
  test("count before the month", () => {
    expect(standing(["rectification"], "03-10")).toMatchObject({ due: "2026-03-12", daysLeft: 2 });
    expect(standing(["rectification"], "03-13")?.overdue).toBe("policy");
    expect(standing(["rectification"], "04-08")?.overdue).toBe("law");
  });

  test("give way to an extension the person was told of", () => {
    const extended = deed("extended", "03-11", { reason: "arkivet er på papir" });
    expect(standing(["rectification"], "03-13", extended)).toMatchObject({
      due: "2026-06-05",
      overdue: null,
    });
  });
});

test("an extension moves the right that can be extended, and no other", () => {
  const extended = deed("extended", "03-11", { reason: "arkivet er på papir" });
  expect(standing(["access", "complaint"], "03-13", extended)).toMatchObject({ due: "2026-04-07" });
  expect(standing(["access", "erasure"], "03-13", extended)).toMatchObject({ due: "2026-06-05" });
});

describe("while the sender is asked who they are", () => {
  const asked = deed("identity-asked", "03-10");

  test("the month stands still, shows its original day and is not overdue", () => {
    expect(standing(["access"], "05-01", asked)).toMatchObject({
      due: "2026-04-07",
      originalDue: "2026-04-07",
      isWaiting: true,
      overdue: null,
    });
  });

  test("the days are added once they have answered, and the original day is kept", () => {
    const events = [asked, deed("identity-established", "03-20")];
    expect(standing(["access"], "04-08", ...events)).toMatchObject({
      due: "2026-04-15",
      originalDue: "2026-04-07",
      isWaiting: false,
      overdue: null,
      daysLeft: 7,
    });
  });

  test("a breach and the policy's own days go on", () => {
    expect(standing(["breach_report"], "03-12", asked)).toMatchObject({
      overdue: "law",
      isWaiting: false,
    });
    expect(standing(["rectification"], "03-13", asked)).toMatchObject({
      overdue: "policy",
      isWaiting: true,
    });
  });

  test("too late, nothing stands still", () => {
    const late = deed("identity-asked", "04-20");
    expect(standing(["access"], "04-21", late)).toMatchObject({ isWaiting: false, overdue: "law" });
  });
});
