import { expect, test } from "@jest/globals";
import { entry, place, RULES, someone } from "./_testing/examples";
import { hitOf } from "./hit";
import { keyOf, type Plan, PLAN_FORMAT } from "./plan";
import { receiptOf, verify } from "./receipt";
import { receiptCsv } from "./receipt-csv";
import { receiptHtml } from "./receipt-html";

const WINDOW = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
const CANARY = "Zebedæus Kanariefugl";
const hits = ["a", "b", "c"].map((id) => ({
  ...hitOf(
    place(),
    entry({
      id,
      subject: `=Besøg: ${CANARY} <b>`,
      attendees: [someone("zebedaeus@canary.com", CANARY)],
    }),
    RULES,
  ),
  person: `${CANARY} <zebedaeus@canary.com>`,
  ambiguous: id === "c",
}));
const coverage = {
  ...WINDOW,
  mailbox: "mette@dki.example",
  calendar: "Kalender",
  path: place().path,
  searched: true,
  events: 3,
  refused: null,
  refusal: null,
  privateNotSearched: true,
  hiddenEntries: 0,
};
const plan: Plan = {
  format: PLAN_FORMAT,
  createdAt: "2026-11-25T10:00:00Z",
  policy: { name: "DKI", version: "1.0" },
  query: {
    persons: [`${CANARY} <zebedaeus@canary.com>`],
    cutOff: null,
    mailboxes: ["me"],
    window: WINDOW,
    internalDomains: [],
  },
  hits,
  coverage: [coverage],
  namesakes: [],
};
const outcomes = new Map([
  [keyOf(hits[0]!), "deleted" as const],
  [keyOf(hits[1]!), "changed" as const],
]);
const found = { hits: [hits[1]!, hits[2]!], coverage: [coverage], namesakes: [] };
const at = "2026-11-25T11:00:00Z";
const receipt = receiptOf({
  plan,
  at,
  deed: "delete",
  permanent: false,
  outcomes,
  kept: [{ hit: hits[2]!, reason: "ambiguous" }],
  verification: verify(found, outcomes, at),
});

test("counts what was done, what was kept and what is left", () => {
  expect(receipt.counts).toEqual({
    found: 3,
    deleted: 1,
    private: 0,
    cleared: 0,
    gone: 0,
    kept: 1,
    undone: 1,
    mailed: 1,
  });
  expect(receipt.items.map(({ outcome }) => outcome)).toEqual(["deleted", "changed", "ambiguous"]);
  expect(receipt.items.map(({ mailed }) => mailed)).toEqual([["z•••@canary.com"], [], []]);
});

test("says what a second search found, and where there was none", () => {
  expect(receipt.verification).toMatchObject({ stillThere: 0, unchecked: 0, others: 2 });
  const back = verify({ ...found, hits: [hits[0]!] }, outcomes, at);
  expect(back).toMatchObject({ stillThere: 1, others: 0 });
  const refused = verify({ ...found, coverage: [{ ...coverage, searched: false }] }, outcomes, at);
  expect(refused).toMatchObject({ unchecked: 1 });
});

test.each([
  ["JSON", JSON.stringify(receipt)],
  ["HTML", receiptHtml(receipt)],
  ["CSV", receiptCsv(receipt)],
])("as %s it names nobody", (_, text) => {
  expect(text).toContain("Besøg: Z••• K•••");
  expect(text).not.toMatch(/zebed|kanarie/i);
});

test("a spreadsheet takes no cell for a formula, a browser no subject for markup", () => {
  expect(receiptCsv(receipt)).toContain(`"'=Besøg: Z••• K••• <b•••>"`);
  expect(receiptHtml(receipt)).not.toContain("<b•••>");
});
