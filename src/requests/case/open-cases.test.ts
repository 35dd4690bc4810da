import { expect, test } from "@jest/globals";
import { deed, received } from "./_testing/events";
import { caseOf } from "./case-of";
import type { Case, CaseEvent, Received } from "./events";
import { openByDeadline } from "./open-cases";

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
