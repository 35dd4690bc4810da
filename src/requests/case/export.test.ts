import { describe, expect, test } from "@jest/globals";
import { array, assert, property, string } from "fast-check";
import { caseWith, deed, received } from "./_testing/events";
import { caseOf } from "./case-of";
import type { Case } from "./events";
import { casesAsCsv, casesAsJson, type CsvWords } from "./export";

const OPTIONS = { rules: { rectificationDays: 7 }, now: "2026-03-30T08:00:00Z" };
const WORDS: CsvWords = {
  heading: (column) => column,
  label: (label) => label,
  status: (status) => status,
  ground: (_, ground) => ground,
  reason: ({ reason }) => reason ?? "",
  objection: (groundsRemain) => (groundsRemain ? "rejected" : "upheld"),
  notification: ({ isNotified, reason }) => (isNotified ? "notified" : `not notified: ${reason}`),
  separator: ",",
};

function csv(cases: readonly Case[], separator: "," | ";" = ","): string {
  return casesAsCsv(cases, { ...WORDS, separator }, OPTIONS);
}

function extendedWith(reason: string): Case {
  return caseWith(["access"], [deed("extended", "03-20", { reason })]);
}

/** A reader of RFC 4180, so that what is written can be read by others. */
function cellsOf(text: string, separator: string): string[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, "gy");
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.slice(1).matchAll(cell)) {
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("as a table", () => {
  test("cases are in the order of their numbers, under headings", () => {
    const erasure = caseWith(
      ["erasure", "access"],
      [
        deed("identity-asked", "03-06"),
        deed("identity-established", "03-09"),
        deed("handed-over", "03-05", { to: "persondata@firma.example" }),
        deed("ground-chosen", "03-10", { label: "erasure", grounds: ["unlawful"] }),
        deed("recipient-told", "03-11", { address: "a@b.example" }),
        deed("recipient-added", "03-11", { address: "c@b.example" }),
        deed("answered", "03-12"),
        deed("reopened", "03-13"),
        deed("refused", "03-14", { reason: "nej" }),
      ],
    );
    const earlier = { ...caseWith([]), number: "2026-002" };
    expect(csv([erasure, earlier]).split("\r\n")).toEqual([
      "\uFEFFnumber,received,rights,status,due,handed-over-to,identity,extension,grounds,recipients,recipients-told,objection,authority,reason,closed",
      "2026-002,2026-03-05,,received,,,,,,0,0,,,,",
      '2026-014,2026-03-05,"erasure, access",refused,2026-04-08,persondata@firma.example,2026-03-06/2026-03-09,,unlawful,2,1,,,nej,2026-03-14',
      "",
    ]);
  });

  test("an inspection finds why a breach was not reported, who decided an objection, and why it was refused", () => {
    const decided = deed("decided-objection", "03-10", { groundsRemain: true });
    const needless = deed("authority-not-notified", "03-11", { reason: "Disken var krypteret" });
    const refused = deed("refused", "03-12", { reason: "objection: legal-claims" });
    const each = caseWith(["objection", "breach_report"], [decided, needless, refused]);
    const [headings = [], row = []] = cellsOf(csv([each]), ",");
    const cell = (column: string) => row[headings.indexOf(column)];
    expect(cell("objection")).toBe("rejected (2026-03-10, anna@firma.example)");
    expect(cell("authority")).toBe(
      "not notified: Disken var krypteret (2026-03-11, anna@firma.example)",
    );
    expect(cell("reason")).toBe("objection: legal-claims");
    const reported = caseWith(["breach_report"], [needless, deed("authority-notified", "03-13")]);
    expect(csv([reported])).toContain("notified (2026-03-13, anna@firma.example)");
  });

  test("every cell can be read again, whatever an officer wrote", () => {
    for (const separator of [",", ";"] as const) {
      assert(
        property(array(string({ unit: "grapheme" }), { maxLength: 3 }), (reasons) => {
          const rows = cellsOf(csv(reasons.map(extendedWith), separator), separator);
          expect(rows.slice(1).map((row) => row[7]?.replace(/^'/, ""))).toEqual(
            reasons.map((reason) => reason.replace(/^'/, "")),
          );
        }),
      );
    }
  });

  test.each(["=1+1", "+45", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1", "\n=1"])(
    "the cell %j is no formula",
    (reason) => {
      expect(cellsOf(csv([extendedWith(reason)]), ",")[1]?.[7]).toBe(`'${reason}`);
    },
  );

  test("a minus inside is left alone", () => {
    expect(csv([extendedWith("2-3 systemer")])).toContain(",2-3 systemer,");
  });
});

test("as JSON every case can be made again from its events", () => {
  const cases = [extendedWith("mange systemer"), { ...caseWith(["erasure"]), number: "2026-002" }];
  const file = JSON.parse(casesAsJson(cases, OPTIONS)) as {
    cases: { number: string; due: string; events: Case["log"] }[];
  };
  expect(file).toMatchObject({ format: "kuvert-cases", version: 1, exportedAt: OPTIONS.now });
  const [first, second] = file.cases;
  expect(first?.number).toBe("2026-002");
  expect(second?.due).toBe("2026-06-05");
  expect(caseOf(second?.number ?? "", second?.events ?? [])).toEqual(cases[0]);
  expect(first?.events).toEqual([received(["erasure"])]);
});
