/** What stands on the screen, by the organisation's clocks. */
import { expect, test } from "@jest/globals";
import { examplePlan, hit, searched } from "../visitors/_testing/examples";
import { Refusal } from "../visitors/calendar";
import { refusalText } from "../visitors/refusals";
import { coverageLine, hitLine, planText } from "./visitors-text";

const ZONE = "Europe/Copenhagen";
const NIGHT = { start: "2026-07-01T22:30:00Z", end: "2026-07-01T23:00:00Z" };

test.each([
  [NIGHT, "2026-07-02T00:30"],
  [{ start: "2026-01-07T08:00:00Z", end: "2026-01-07T09:00:00Z" }, "2026-01-07T09:00"],
  [{ start: "2026-07-02T00:00:00Z", end: "2026-07-03T00:00:00Z", isAllDay: true }, "2026-07-02"],
])("an entry at %j is at %s", (fields, when) => {
  expect(hitLine({ ...hit(fields), why: ["subject"] }, ZONE)).toContain(`  ${when} mette`);
});

test("what was searched is told by its days, the last one too", () => {
  const day = { from: "2026-07-01T22:00:00Z", to: "2026-07-02T22:00:00Z" };
  expect(coverageLine(searched(undefined, day), ZONE)).toContain("2026-07-02 to 2026-07-02, 3");
  expect(planText(examplePlan({ hits: [hit(NIGHT)] }), undefined, ZONE)).toContain("07-02T00:30");
});

test.each([
  [0, "Not searched: "],
  [2, "Not searched to the end: "],
])("of which %d entries were read before it was refused is %s", (events, words) => {
  const refused = refusalText(new Refusal("failed"));
  const coverage = searched(undefined, { events, searched: false, refused, refusal: "failed" });
  expect(coverageLine(coverage, ZONE)).toContain(words);
});
