import { describe, expect, test } from "@jest/globals";
import { deed, received } from "./_testing/events";
import { caseOf } from "./case-of";
import type { Case, CaseEvent, Received } from "./events";
import { settledAt, isOpen, openByDeadline } from "./open-cases";

function numbered(
  number: string,
  labels: Received["labels"],
  day: string,
  ...events: CaseEvent[]
): Case {
  const opening = received(labels, { receivedAt: `2026-${day}T08:00:00Z` });
  const made = caseOf(number, [opening, ...events]);
  if (!made) throw new Error("a case needs an opening event");
  return made;
}

test("open cases are listed by what is due first, the overdue in front, the answered not at all", () => {
  const cases = [
    numbered("2026-001", [], "03-01"),
    numbered("2026-002", ["access"], "03-25"),
    numbered("2026-003", ["access"], "03-02", deed("answered", "03-10")),
    numbered("2026-004", ["erasure"], "03-20"),
    numbered("2026-005", ["access"], "03-20"),
    numbered("2026-006", ["rectification"], "03-18"),
    numbered("2026-007", ["access"], "02-20"),
    numbered("2026-008", ["breach_report"], "03-28"),
    numbered("2026-009", ["access"], "02-20", deed("identity-asked", "03-01")),
  ];
  const listed = openByDeadline(cases, { rectificationDays: 7 }, "2026-03-30T08:00:00Z");
  expect(listed.map(({ case: { number }, standing }) => [number, standing?.overdue])).toEqual([
    ["2026-007", "law"],
    ["2026-006", "policy"],
    // Asked for identity in February's month: at its original day, not overdue.
    ["2026-009", null],
    ["2026-008", null],
    ["2026-004", null],
    ["2026-005", null],
    ["2026-002", null],
    ["2026-001", undefined],
  ]);
});

describe("a case that needs no answer", () => {
  const none = deed("relabelled", "03-10", { labels: [] });

  test("is closed once it is no request, since that day, and open again with a right", () => {
    const mistaken = numbered("1", ["access"], "03-02", none);
    expect(mistaken.status).toBe("no-request");
    expect(isOpen(mistaken)).toBe(false);
    expect(settledAt(mistaken)).toBe(none.at);
    const right = deed("relabelled", "03-11", { labels: ["erasure"] });
    expect(numbered("1", ["access"], "03-02", none, right).status).toBe("received");
  });

  test("is closed with its reason when the person has taken it back", () => {
    const closed = deed("closed", "03-10", { reason: "withdrawn" });
    const each = numbered("1", ["erasure", "objection"], "03-02", closed);
    expect(each).toMatchObject({
      status: "closed",
      reason: "withdrawn",
      isProcessingStopped: false,
    });
    expect(isOpen(each)).toBe(false);
    expect(settledAt(each)).toBe(closed.at);
    expect(numbered("1", ["erasure"], "03-02", closed, deed("reopened", "03-11"))).toMatchObject({
      status: "in-progress",
      reason: null,
    });
  });

  test("stays open while a breach in it is not settled", () => {
    const closed = deed("closed", "03-10", { reason: "duplicate" });
    expect(isOpen(numbered("1", ["breach_report"], "03-02", closed))).toBe(true);
  });

  test("keeps the answer that the other officer sent meanwhile", () => {
    const answered = deed("answered", "03-11");
    expect(numbered("1", ["access"], "03-02", none, answered).status).toBe("answered");
    const later = deed("relabelled", "03-12", { labels: [] });
    expect(numbered("1", ["access"], "03-02", answered, later).status).toBe("answered");
  });
});

describe("an answered case", () => {
  const answered = deed("answered", "03-10");
  const listed = (...cases: readonly Case[]) =>
    openByDeadline(cases, { rectificationDays: 7 }, "2026-03-11T08:00:00Z").map(
      ({ case: { number }, standing }) => [number, standing?.hoursLeft ?? null],
    );

  test("of a breach is listed with its hours until the authority is told, or need not be", () => {
    const breach = (...events: CaseEvent[]) =>
      numbered("2026-001", ["breach_report"], "03-09", answered, ...events);
    expect(listed(breach())).toEqual([["2026-001", 24]]);
    expect(listed(breach(deed("authority-notified", "03-10")))).toEqual([]);
    const needless = deed("authority-not-notified", "03-10", { reason: "Kuverten var lukket" });
    expect(listed(breach(needless))).toEqual([]);
  });

  test("is listed without a day while recipients are to be told, but not when it was refused", () => {
    const wrong = (...events: CaseEvent[]) =>
      numbered("2026-001", ["rectification"], "03-02", ...events);
    expect(listed(wrong(answered))).toEqual([["2026-001", null]]);
    expect(isOpen(wrong(answered, deed("no-recipients", "03-10")))).toBe(false);
    expect(isOpen(wrong(deed("refused", "03-10", { reason: "Rigtige" })))).toBe(false);
  });

  test("was answered on the day of its first answer since it was last opened", () => {
    const events = [answered, deed("answered", "03-11")];
    const again = [...events, deed("reopened", "03-12"), deed("answered", "03-13")];
    expect(settledAt(numbered("1", ["access"], "03-02", ...events))).toBe(answered.at);
    expect(settledAt(numbered("1", ["access"], "03-02", ...again))).toBe("2026-03-13T08:00:00Z");
    expect(settledAt(numbered("1", ["access"], "03-02"))).toBeNull();
  });

  test("of a breach that was reported runs out no more, though nobody was answered", () => {
    const reported = deed("authority-notified", "03-10");
    expect(listed(numbered("2026-001", ["breach_report"], "03-09", reported))).toEqual([
      ["2026-001", null],
    ]);
  });
});
