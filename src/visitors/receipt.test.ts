import { describe, expect, test } from "@jest/globals";
import { hit, place, examplePlan, searched, someone } from "./_testing/examples";
import type { Outcome } from "./judge-hit";
import { keyOf } from "./plan";
import { type Receipt, receiptOf, type ReceiptParts, verify } from "./receipt";
import { receiptCsv } from "./receipt-csv";
import { receiptHtml } from "./receipt-html";

const CANARY = "Zebedæus Kanariefugl";
const GIVEN = `${CANARY} <zebedaeus@canary.com>`;
const hits = ["a", "b", "c"].map((id) => ({
  ...hit({
    id,
    subject: `=Besøg: ${CANARY} <b>`,
    attendees: [someone("zebedaeus@canary.com", CANARY), someone("bo@dki.example")],
  }),
  person: GIVEN,
  why: ["attendee", "subject"] as const,
  ambiguous: id === "c",
}));
const coverage = searched(place(), { privateNotSearched: true });
const plan = examplePlan({ hits, coverage: [coverage] }, { persons: [GIVEN] });
const outcomes = new Map<string, Outcome>([
  [keyOf(hits[0]!), "deleted"],
  [keyOf(hits[1]!), "changed"],
]);
const found = { hits: [hits[1]!, hits[2]!], coverage: [coverage], namesakes: [] };
const at = "2026-11-25T11:00:00Z";
const PARTS: ReceiptParts = {
  plan,
  at,
  deed: "delete",
  permanent: false,
  outcomes,
  kept: [{ hit: hits[2]!, reason: "ambiguous" }],
  verification: verify(found, outcomes, at),
};
const receipt = receiptOf(PARTS);

describe("counts", () => {
  test("what was said to be deleted and is found again is not deleted; who was mailed has been", () => {
    const again = verify({ ...found, hits: [hits[0]!] }, outcomes, at);
    const { counts, items } = receiptOf({ ...PARTS, verification: again });
    expect(counts).toMatchObject({ deleted: 0, undone: 2, mailed: 2 });
    expect(items[0]).toMatchObject({
      outcome: "found-again",
      mailed: ["z•••@canary.com", "b•••@dki.example"],
    });
  });

  test("who would have been mailed about what was gone before us and is found again was not", () => {
    const gone = new Map<string, Outcome>([[keyOf(hits[0]!), "gone"]]);
    const again = verify({ ...found, hits: [hits[0]!] }, gone, at);
    const { counts, items } = receiptOf({ ...PARTS, outcomes: gone, verification: again });
    expect(counts).toMatchObject({ deleted: 0, gone: 0, undone: 1, mailed: 0 });
    expect(items[0]).toMatchObject({ outcome: "found-again", mailed: [] });
  });

  test("what was done, what was kept, what is left, and each person mailed once", () => {
    expect(receipt.counts).toEqual({
      found: 3,
      deleted: 1,
      private: 0,
      cleared: 0,
      gone: 0,
      kept: 1,
      undone: 1,
      mailed: 2,
    });
    expect(receipt.items.map(({ outcome }) => outcome)).toEqual([
      "deleted",
      "changed",
      "ambiguous",
    ]);
    const mailed = ["z•••@canary.com", "b•••@dki.example"];
    expect(receipt.items.map((item) => item.mailed)).toEqual([mailed, [], []]);
    const both = new Map(hits.slice(0, 2).map((each) => [keyOf(each), "deleted" as const]));
    expect(receiptOf({ ...PARTS, outcomes: both }).counts).toMatchObject({ deleted: 2, mailed: 2 });
  });

  test.each<[Outcome, keyof Receipt["counts"]]>([
    ["deleted", "deleted"],
    ["private", "private"],
    ["cleared", "cleared"],
    ["gone", "gone"],
    ["mails-attendees", "kept"],
    ["ambiguous", "kept"],
    ["series-goes-on", "kept"],
    ["consent", "kept"],
    ["not-own", "kept"],
    ["not-chosen", "kept"],
    ["not-due", "kept"],
    ["changed", "undone"],
    ["denied", "undone"],
    ["failed", "undone"],
  ])("an entry that is %s as %s", (outcome, count) => {
    const one = new Map([[keyOf(hits[0]!), outcome]]);
    const { counts, items } = receiptOf({ ...PARTS, kept: [], outcomes: one });
    expect(items).toHaveLength(1);
    const { found: _, mailed, ...rest } = counts;
    expect(Object.entries(rest).filter(([, number]) => number > 0)).toEqual([[count, 1]]);
    expect(mailed).toBe(outcome === "deleted" ? 2 : 0);
  });
});

describe("a second search", () => {
  test("says what it found, and what it could not look at", () => {
    expect(receipt.verification).toMatchObject({ stillThere: 0, unchecked: 0, others: 2 });
    const back = verify({ ...found, hits: [hits[0]!] }, outcomes, at);
    expect(back).toMatchObject({ stillThere: 1, others: 0 });
    const refused = verify(
      { ...found, coverage: [{ ...coverage, searched: false }] },
      outcomes,
      at,
    );
    expect(refused).toMatchObject({ unchecked: 1 });
    const elsewhere = verify(
      { ...found, coverage: [{ ...coverage, path: "/users/me" }] },
      outcomes,
      at,
    );
    expect(elsewhere).toMatchObject({ unchecked: 1 });
  });

  test.each<[Outcome, number]>([
    ["deleted", 1],
    ["cleared", 1],
    ["gone", 1],
    ["private", 0],
    ["changed", 0],
  ])("must not find again what was %s: %d", (outcome, stillThere) => {
    const one = new Map([[keyOf(hits[1]!), outcome]]);
    expect(verify(found, one, at)).toMatchObject({ stillThere });
  });
});

test("says for which search it is, in a format that programs know", () => {
  const cutOff = { day: "2025-11-25", instant: "2025-11-24T23:00:00Z" };
  const byAge = { ...PARTS, plan: examplePlan({ hits }, { cutOff }) };
  expect(receiptOf(byAge)).toMatchObject({
    format: "kuvert-visitors-receipt-1",
    kind: "visits",
    persons: [],
    cutOff: "2025-11-25",
  });
  expect(receipt).toMatchObject({ cutOff: null, persons: ["Z••• K••• <z•••@canary.com>"] });
});

describe("what remains", () => {
  test.each<[string, Partial<ReceiptParts>, string[]]>([
    [
      "deleted visits",
      {},
      ["In Deleted Items", "120 days", "holds may keep", "series cannot be brought back"],
    ],
    [
      "permanently deleted visits",
      { permanent: true },
      ["Not in Deleted Items", "120 days", "holds may keep"],
    ],
    ["people taken out of a text", { deed: "clear" }, ["calendar logging"]],
    [
      "deleted applications",
      { plan: examplePlan({ hits }, { kind: "applications" }) },
      ["In Deleted Items", "14 days", "holds may keep"],
    ],
  ])("of %s, and who can bring it back", (_, parts, said) => {
    const { recoverable } = receiptOf({ ...PARTS, ...parts });
    for (const words of said) expect(recoverable).toContain(words);
  });

  test("where nobody has looked: of visits the mails, of applications the copies", () => {
    expect(receipt.outOfReach.join()).toContain("Invitations");
    const kind = "applications";
    const { outOfReach } = receiptOf({ ...PARTS, plan: examplePlan({ hits }, { kind }) });
    expect(outOfReach.join()).toContain("Sent Items");
  });
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
