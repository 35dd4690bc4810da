import { expect, test } from "@jest/globals";
import { type CallRecord, describe as describeValue, withOutcome, withRecord } from "./call-log";

/** A log after some calls of the pane's, each answered at once. */
function after(...names: string[]): readonly CallRecord[] {
  return names.reduce<readonly CallRecord[]>(
    (log, name, id) =>
      withOutcome(withRecord(log, id, { from: "pane", name, outcome: "pending" }), id, "ok", ""),
    [],
  );
}

test("says how long things are, not what they are", () => {
  const params = { subject: "Fortroligt", to: ["a@b.example"], type: 3, rest: { a: 1 } };
  expect(describeValue(params)).toBe(
    "subject: text of 10, to: list of 1, type: 3, rest: object of 1",
  );
});

test("counts what is asked again and again in one line", () => {
  const log = after("subject.getAsync", "subject.getAsync", "subject.getAsync", "body.getAsync");
  expect(log.map(({ name, times }) => [name, times])).toEqual([
    ["subject.getAsync", 3],
    ["body.getAsync", 1],
  ]);
});

test("keeps the last 500 lines", () => {
  const names = Array.from({ length: 600 }, (_, index) => `call ${index}`);
  const log = after(...names);
  expect([log.length, log[0]?.name]).toEqual([500, "call 100"]);
});

test("an answer to a line that was cleared is forgotten", () => {
  expect(withOutcome([], 7, "ok", "")).toEqual([]);
});
