/** A receipt as a table for Excel. */
import { expect, test } from "@jest/globals";
import { hit, examplePlan, someone } from "./_testing/examples";
import { keyOf } from "./plan";
import { receiptOf } from "./receipt";
import { receiptCsv } from "./receipt-csv";

const attendees = [someone("jens@maersk.com"), someone("bo@dki.example")];

function csvOf(subject: string, person: string | null = null): string {
  const visit = { ...hit({ subject, attendees }), person, why: ["attendee", "subject"] as const };
  const outcomes = new Map([[keyOf(visit), "deleted" as const]]);
  const parts = { at: "2026-11-25T11:00:00Z", deed: "delete", permanent: false } as const;
  const plan = examplePlan({ hits: [visit] });
  return receiptCsv(receiptOf({ ...parts, plan, outcomes, kept: [], verification: null }));
}

test("a row for each entry, in Danish Excel's separators and marked as UTF-8", () => {
  expect(csvOf('Besøg "A"', "Jens Hansen")).toBe(
    "\ufeff" +
      '"mailbox";"calendar";"start";"end";"subject";"person";"why";"series";"outcome";"mailed";"id"\r\n' +
      '"mette@dki.example";"Kalender";"2026-03-05T08:00:00Z";"2026-03-05T09:00:00Z";' +
      '"Besøg ""A•••""";"J••• H•••";"attendee subject";"single";"deleted";' +
      '"j•••@maersk.com b•••@dki.example";"e1"\r\n',
  );
});

test("nobody stands where nobody was asked for", () => {
  expect(csvOf("Besøg")).toContain('"Besøg";"";"attendee subject"');
});

test.each(["=1+1", "+45", "-1", "@SUM", "\tx", "\rx", " =1+1", "＝1+1"])(
  "%j is text, and no formula",
  (subject) => {
    expect(csvOf(subject)).toContain(`;"'${subject.charAt(0)}`);
  },
);

test("a sign inside a text makes no formula of it", () => {
  expect(csvOf("Besøg = møde")).toContain('"Besøg = m•••"');
});
