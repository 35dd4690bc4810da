import { describe, expect, test } from "@jest/globals";
import { caseWith, deed } from "./_testing/events";
import type { Case, CaseEvent, CaseStatus, DeedKind } from "./events";
import { possibleDeeds } from "./possible-deeds";

const RULES = { rectificationDays: 7, cctvDays: 5 };

/** A case of erasure and objection in each status. */
const CASES: Readonly<Record<CaseStatus, Case>> = {
  received: objectionWith(),
  identity: objectionWith(deed("identity-asked", "03-06")),
  "in-progress": objectionWith(deed("started", "03-06")),
  extended: objectionWith(deed("extended", "03-06", { reason: "mange systemer" })),
  answered: objectionWith(deed("answered", "03-20")),
  refused: objectionWith(deed("refused", "03-20", { reason: "ubegrundet" })),
  closed: objectionWith(deed("closed", "03-20", { reason: "withdrawn" })),
  "no-request": objectionWith(deed("relabelled", "03-20", { labels: [] })),
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
  "closed",
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
  closed: [...ALWAYS, "reopened", "note"],
  // It is opened again by what it asks for.
  "no-request": [...ALWAYS, "relabelled", "note"],
};

describe.each(Object.keys(POSSIBLE) as CaseStatus[])("while a case is %s", (status) => {
  test("exactly this can be done", () => {
    const possible = possibleDeeds(CASES[status], { at: "2026-03-21T08:00:00Z", rules: RULES });
    expect(CASES[status].status).toBe(status);
    expect([...possible].sort()).toEqual([...POSSIBLE[status]].sort());
  });
});

const OPEN = CASES.received;
const SIXTH = "2026-03-06T08:00:00Z";

function isPossible(each: Case, kind: DeedKind, at = SIXTH): boolean {
  return possibleDeeds(each, { at, rules: RULES }).includes(kind);
}

describe("it makes no sense", () => {
  test.each<[string, Case, DeedKind]>([
    ["to answer twice", CASES.answered, "answered"],
    ["to refuse what was answered", CASES.answered, "refused"],
    ["to open what is open", OPEN, "received"],
    ["to open again what is open", OPEN, "reopened"],
    ["to answer somebody unknown", asked(), "answered"],
    ["to answer an open objection", OPEN, "answered"],
    ["to decide without an objection", caseWith(["access"]), "decided-objection"],
    ["to decide twice", decided(true), "decided-objection"],
    ["to extend twice", CASES.extended, "extended"],
    ["to extend 72 hours", caseWith(["breach_report"]), "extended"],
    ["to extend what the law sets no time for", caseWith(["complaint"]), "extended"],
    ["to extend a withdrawn consent", caseWith(["consent_withdrawal"]), "extended"],
    ["to go on with marketing for longer", caseWith(["marketing_optout"]), "extended"],
    ["to preserve recordings that nobody asked for", caseWith(["access"]), "done-at-once"],
    ["to stop what has stopped", stopped(), "done-at-once"],
    ["to report where there is no breach", caseWith(["access"]), "authority-notified"],
    ["to report a breach twice", reported(), "authority-notified"],
    ["to excuse what was reported", reported(), "authority-not-notified"],
    ["to find nobody where somebody is listed", withRecipient(), "no-recipients"],
  ])("%s", (_what, each, kind) => {
    expect(isPossible(each, kind)).toBe(false);
  });

  test("to extend when the month is over", () => {
    const each = caseWith(["access"]);
    expect(isPossible(each, "extended", "2026-04-07T08:00:00Z")).toBe(true);
    expect(isPossible(each, "extended", "2026-04-08T08:00:00Z")).toBe(false);
  });
});

describe("it makes sense", () => {
  test.each<[string, Case, DeedKind]>([
    ["to answer when the objection is decided", decided(false), "answered"],
    ["to refuse somebody who does not say who they are", CASES.identity, "refused"],
    ["to tell a recipient after the answer", CASES.answered, "recipient-told"],
    ["to report a breach after the answer", answeredBreach(), "authority-notified"],
    ["to say after the answer why not", answeredBreach(), "authority-not-notified"],
    ["to hand over once more, to another desk", handedOver(), "handed-over"],
    ["to preserve recordings", caseWith(["access"], [], { cctv: true }), "done-at-once"],
  ])("%s", (_what, each, kind) => {
    expect(isPossible(each, kind)).toBe(true);
  });

  test("to extend what can be extended of a mail that complains, too", () => {
    expect(isPossible(caseWith(["access", "complaint"]), "extended")).toBe(true);
  });

  test("to extend while the month stands still", () => {
    expect(isPossible(CASES.identity, "extended", "2026-04-20T08:00:00Z")).toBe(true);
  });
});

function asked(): Case {
  return caseWith(["access"], [deed("identity-asked", "03-06")]);
}

function decided(groundsRemain: boolean): Case {
  return objectionWith(deed("decided-objection", "03-06", { groundsRemain }));
}

function stopped(): Case {
  return objectionWith(deed("done-at-once", "03-06", { what: "stop-processing" }));
}

function withRecipient(): Case {
  return objectionWith(deed("recipient-added", "03-06", { address: "lager@kunde.example" }));
}

function answeredBreach(): Case {
  return caseWith(["breach_report"], [deed("answered", "03-06")]);
}

function reported(): Case {
  return caseWith(["breach_report"], [deed("authority-notified", "03-06")]);
}

function handedOver(): Case {
  return objectionWith(deed("handed-over", "03-06", { to: "lager@kunde.example" }));
}
