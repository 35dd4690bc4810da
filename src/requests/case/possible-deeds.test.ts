import { describe, expect, test } from "@jest/globals";
import { caseWith, deed, received } from "./_testing/events";
import type { Case, CaseEvent, CaseStatus, DeedKind } from "./events";
import { type DeedRefusal, possibleDeeds, refusalOf } from "./possible-deeds";

const RULES = { rectificationDays: 7, cctvDays: 5 };

/** A case of erasure and objection in each status. */
const CASES: Readonly<Record<CaseStatus, Case>> = {
  received: objectionWith(),
  identity: objectionWith(deed("identity-asked", "03-06")),
  "in-progress": objectionWith(deed("started", "03-06")),
  extended: objectionWith(deed("extended", "03-06", { reason: "mange systemer" })),
  answered: objectionWith(deed("answered", "03-20")),
  refused: objectionWith(deed("refused", "03-20", { reason: "ubegrundet" })),
};

function objectionWith(...events: CaseEvent[]): Case {
  return caseWith(["erasure", "objection"], events);
}

const ALWAYS: DeedKind[] = [
  "recipient-added",
  "recipient-told",
  "recipient-not-told",
  "no-recipients",
];
const WHILE_OPEN: DeedKind[] = [
  "relabelled",
  "handed-over",
  "done-at-once",
  "acknowledged",
  "ground-chosen",
  "decided-objection",
  "refused",
  "note",
  ...ALWAYS,
];

/** All that can be done in each status; what is not listed is refused. Nothing is answered before it is decided. */
const POSSIBLE: Readonly<Record<CaseStatus, readonly DeedKind[]>> = {
  received: [...WHILE_OPEN, "identity-asked", "identity-established", "started", "extended"],
  identity: [...WHILE_OPEN, "identity-established", "extended"],
  "in-progress": [...WHILE_OPEN, "identity-asked", "identity-established", "extended"],
  extended: [...WHILE_OPEN, "identity-asked", "identity-established"],
  answered: [...ALWAYS, "reopened", "note"],
  refused: [...ALWAYS, "reopened", "note"],
};

describe.each(Object.keys(POSSIBLE) as CaseStatus[])("while a case is %s", (status) => {
  test("exactly this can be done", () => {
    const possible = possibleDeeds(CASES[status], { at: "2026-03-21T08:00:00Z", rules: RULES });
    expect(CASES[status].status).toBe(status);
    expect([...possible].sort()).toEqual([...POSSIBLE[status]].sort());
  });
});

const CLOSED = CASES.answered;
const OPEN = CASES.received;
const address = "lager@kunde.example";

describe("nonsense is refused:", () => {
  test.each<[string, DeedRefusal, Case, CaseEvent]>([
    ["answering twice", "closed", CLOSED, deed("answered", "03-21")],
    ["refusing what was answered", "closed", CLOSED, deed("refused", "03-21", { reason: "x" })],
    ["opening twice", "already-open", OPEN, received(["access"])],
    ["opening again what is open", "not-closed", OPEN, deed("reopened", "03-06")],
    [
      "answering somebody unknown",
      "identity-awaited",
      caseWith(["access"], [deed("identity-asked", "03-06")]),
      deed("answered", "03-07"),
    ],
    ["answering an open objection", "objection-undecided", OPEN, deed("answered", "03-07")],
    [
      "deciding without an objection",
      "no-objection",
      caseWith(["access"]),
      deed("decided-objection", "03-07", { groundsRemain: true }),
    ],
    [
      "deciding twice",
      "already-done",
      objectionWith(deed("decided-objection", "03-07", { groundsRemain: true })),
      deed("decided-objection", "03-08", { groundsRemain: false }),
    ],
    ["extending twice", "already-done", CASES.extended, deed("extended", "03-07", { reason: "x" })],
    [
      "extending when the month is over",
      "too-late-to-extend",
      caseWith(["access"]),
      deed("extended", "04-08", { reason: "mange systemer" }),
    ],
    [
      "extending the 72 hours",
      "nothing-to-extend",
      caseWith(["breach_report"]),
      deed("extended", "03-06", { reason: "x" }),
    ],
    [
      "extending without a reason",
      "reason-missing",
      OPEN,
      deed("extended", "03-06", { reason: " " }),
    ],
    ["refusing without a reason", "reason-missing", OPEN, deed("refused", "03-06", { reason: "" })],
    ["an empty note", "reason-missing", OPEN, deed("note", "03-06", { text: "" })],
    [
      "grounds for what nobody asked for",
      "not-asked-for",
      OPEN,
      deed("ground-chosen", "03-06", { label: "restriction", grounds: ["contested"] }),
    ],
    [
      "preserving recordings nobody asked for",
      "nothing-urgent",
      OPEN,
      deed("done-at-once", "03-06", { what: "preserve-recordings" }),
    ],
    [
      "stopping what has stopped",
      "already-done",
      caseWith(
        ["objection", "marketing_optout"],
        [deed("done-at-once", "03-06", { what: "stop-processing" })],
      ),
      deed("done-at-once", "03-07", { what: "stop-processing" }),
    ],
    [
      "handing over to the same desk",
      "already-done",
      objectionWith(deed("handed-over", "03-06", { to: address })),
      deed("handed-over", "03-07", { to: address }),
    ],
    [
      "listing a recipient twice",
      "already-done",
      objectionWith(deed("recipient-added", "03-06", { address })),
      deed("recipient-added", "03-07", { address: address.toUpperCase() }),
    ],
    [
      "telling a recipient twice",
      "already-told",
      objectionWith(deed("recipient-told", "03-06", { address })),
      deed("recipient-told", "03-07", { address }),
    ],
    [
      "excusing oneself from what was done",
      "already-told",
      objectionWith(deed("recipient-told", "03-06", { address })),
      deed("recipient-not-told", "03-07", { address, reason: "lukket" }),
    ],
    [
      "not telling a recipient without a reason",
      "reason-missing",
      OPEN,
      deed("recipient-not-told", "03-07", { address, reason: "" }),
    ],
    [
      "finding nobody where somebody is listed",
      "recipients-listed",
      objectionWith(deed("recipient-added", "03-06", { address })),
      deed("no-recipients", "03-07"),
    ],
  ])("%s (%s)", (_what, refusal, each, event) => {
    expect(refusalOf(each, event, RULES)).toBe(refusal);
  });
});

describe("what makes sense is not refused:", () => {
  test.each<[string, Case, CaseEvent]>([
    ["answering when the objection is decided", decided(), deed("answered", "03-20")],
    ["refusing somebody who does not say who they are", CASES.identity, refusal()],
    ["an extension on the month's last day", OPEN, deed("extended", "04-07", { reason: "x" })],
    ["an extension while the month stands still", CASES.identity, extension()],
    ["telling a recipient after the answer", CLOSED, deed("recipient-told", "03-21", { address })],
    ["handing over to another desk", OPEN, deed("handed-over", "03-06", { to: address })],
    [
      "preserving recordings",
      caseWith(["access"], [], { cctv: true }),
      deed("done-at-once", "03-05", { what: "preserve-recordings" }),
    ],
    ["a ground", OPEN, deed("ground-chosen", "03-06", { label: "erasure", grounds: ["unlawful"] })],
  ])("%s", (_what, each, event) => {
    expect(refusalOf(each, event, RULES)).toBeNull();
  });

  function decided(): Case {
    return objectionWith(deed("decided-objection", "03-10", { groundsRemain: false }));
  }

  function refusal(): CaseEvent {
    return deed("refused", "03-20", { reason: "intet svar" });
  }

  function extension(): CaseEvent {
    return deed("extended", "04-20", { reason: "mange systemer" });
  }
});
