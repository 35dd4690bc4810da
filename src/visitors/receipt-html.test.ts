/** A receipt as somebody reads it in a browser or on paper. */
import { describe, expect, test } from "@jest/globals";
import { bodyText } from "../mail/html-text";
import { hit, place, examplePlan, searched, someone } from "./_testing/examples";
import type { Outcome } from "./judge-hit";
import { keyOf, type Plan } from "./plan";
import { receiptOf, verify, type Verification } from "./receipt";
import { receiptHtml } from "./receipt-html";

const JENS = "Jens Hansen <jens@maersk.com>";
const attendees = [someone("jens@maersk.com"), someone("bo@dki.example")];
const visit = {
  ...hit({ subject: 'Besøg & <b>"frokost"</b>', attendees }),
  why: ["attendee", "subject"] as const,
};
const boss = searched(place("chef@dki.example"), {
  calendar: null,
  searched: false,
  events: 0,
  refused: "Not shared with you.",
});
const own = searched(place(), { privateNotSearched: true });
const shared = searched(place("bo@dki.example"), {
  privateNotSearched: true,
  refused: "It did not answer.",
});
const at = "2026-11-25T11:00:00Z";
const outcomes = new Map<string, Outcome>([[keyOf(visit), "deleted"]]);

function htmlOf(query: Partial<Plan["query"]> = {}, verification: Verification | null = null) {
  const plan = examplePlan({ hits: [visit], coverage: [own, shared, boss] }, query);
  const parts = { plan, at, deed: "delete", permanent: true, outcomes, kept: [] } as const;
  return receiptHtml(receiptOf({ ...parts, verification }));
}

/** Its lines; a tab stands between the cells of a table. */
function linesOf(html: string): string[] {
  return bodyText({ type: "html", content: html }).split("\n");
}

test("says what was asked for, what was done and searched, and what remains", () => {
  const found = { hits: [], coverage: [own], namesakes: [] };
  const lines = linesOf(htmlOf({ persons: [JENS] }, verify(found, outcomes, at)));
  expect(lines.slice(0, 21)).toEqual([
    "Receipt: visitors in calendars",
    "2026-11-25T11:00:00Z. DKI 1.0. Asked for: J••• H••• <j•••@maersk.com>.",
    "Found: 1",
    "Deleted: 1",
    "Gone before: 0",
    "Kept: 0",
    "Left undone: 0",
    "People mailed: 2",
    "Entries",
    "Mailbox\tWhen\tWhat\tWhy\tOutcome\tMailed",
    "mette@dki.example\t2026-03-05T08:00:00Z\t" +
      'Besøg & <b•••>"f•••"</b•••>\tattendee, subject\tdeleted\tj•••@maersk.com, b•••@dki.example',
    "Searched",
    "Mailbox\tCalendar\tFrom\tTo\tEntries\tNot searched",
    "mette@dki.example\tKalender\t2026-01-01T00:00:00Z\t2027-01-01T00:00:00Z\t3\tprivate entries",
    "bo@dki.example\tKalender\t2026-01-01T00:00:00Z\t2027-01-01T00:00:00Z\t3\t" +
      "It did not answer.; private entries",
    "chef@dki.example\t2026-01-01T00:00:00Z\t2027-01-01T00:00:00Z\t0\tNot shared with you.",
    "Checked by a second search",
    "2026-11-25T11:00:00Z: 0 of those entries found again.",
    "What remains",
    expect.stringContaining("Not in Deleted Items"),
    expect.stringContaining("Invitations"),
  ]);
});

describe("for whom", () => {
  const cutOff = { day: "2025-11-25", instant: "2025-11-24T23:00:00Z" };
  test.each<[Partial<Plan["query"]>, string]>([
    [{ persons: ["Eva Lind", "Ida Thorup"] }, "Asked for: E••• L•••; I••• T•••."],
    [{ cutOff }, "Asked for: visits that ended before 2025-11-25."],
    [{}, "Asked for: visits."],
    [{ kind: "applications", cutOff }, "Asked for: applications received before 2025-11-25."],
  ])("%j", (query, said) => {
    expect(linesOf(htmlOf(query))[1]).toContain(said);
  });
});

test("says that nothing was checked, or what could not be", () => {
  expect(linesOf(htmlOf())).toContain("Not checked.");
  const elsewhere = { hits: [], coverage: [shared], namesakes: [] };
  expect(linesOf(htmlOf({}, verify(elsewhere, outcomes, at)))).toContain(
    "2026-11-25T11:00:00Z: 0 of those entries found again. 1 could not be checked.",
  );
});

test("is one file that can be printed, and loads and runs nothing", () => {
  const html = htmlOf();
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
  expect(html).toContain("@media print");
  expect(html).not.toMatch(/<script|https?:|url\(/);
});
