import { expect, test } from "@jest/globals";
import { examplePlan, hit, searched } from "./_testing/examples";
import { PLAN_FORMAT, placeOf, planName, planOf, relatedTo } from "./plan";

test("a plan is named by when it was made and what it holds, not by what is confirmed in it", () => {
  const plan = examplePlan({ hits: [hit({ id: "a" }), hit({ id: "b" })] });
  const confirmed = plan.hits.map((each) => ({ ...each, confirmed: true }));
  expect(planName({ ...plan, hits: confirmed })).toBe(planName(plan));
  expect(planName({ ...plan, hits: plan.hits.slice(1) })).not.toBe(planName(plan));
  expect(planName({ ...plan, createdAt: "2026-11-26T10:00:00Z" })).not.toBe(planName(plan));
});

test("a plan says what was asked for and found, when, and by which policy", () => {
  const { query } = examplePlan({}, { persons: ["Jens Hansen"] });
  const findings = { hits: [hit()], coverage: [searched()], namesakes: [] };
  const policy = { name: "DKI", version: "1.0", rules: "no matter" };
  expect(planOf(query, findings, policy, Date.parse("2026-11-25T10:00:00Z"))).toEqual({
    format: "kuvert-visitors-1",
    createdAt: "2026-11-25T10:00:00.000Z",
    policy: { name: "DKI", version: "1.0" },
    query,
    ...findings,
  });
});

test("files that were written stay readable", () => {
  expect(PLAN_FORMAT).toBe("kuvert-visitors-1");
});

test("a hit is related to its series and its meeting, where it is of any", () => {
  expect(relatedTo(hit({ seriesId: "s", iCalUId: "m" }))).toEqual(["s", "m"]);
  expect(relatedTo(hit({ iCalUId: null }))).toEqual([]);
});

test("a calendar is found again by its path, whatever it is called", () => {
  const { mailbox, path } = hit();
  const at = { mailbox, path, calendar: "Besøg" };
  expect(placeOf(at)).toEqual({ ...at, hidesPrivate: false });
  expect(placeOf({ ...at, calendar: null }).calendar).toBe("");
});
