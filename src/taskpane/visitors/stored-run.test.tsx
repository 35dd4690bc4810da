import { afterEach, expect, test } from "@jest/globals";
import { entry, place, RULES, someone } from "../../visitors/_testing/examples";
import { hitOf } from "../../visitors/hit";
import { keyOf, type Plan, PLAN_FORMAT, planName, relatedTo } from "../../visitors/plan";
import type { Job } from "./job";
import { PART } from "./parts";
import { beginRun, forgetRun, storedRun } from "./stored-run";

const METTE = "mette@dki-logistics.example";

afterEach(() => localStorage.clear());

/** As long as Graph's ids of events and calendars are. */
const longId = (index: number) => `AAkALgAAAAAA${index}`.padEnd(152, "x");
const CALENDAR = {
  ...place("reception@dki-logistics.example"),
  path: `/users/reception%40dki-logistics.example/calendars/${longId(0)}`,
};

function jobOf(count: number, createdAt = "2026-11-25T09:00:00Z"): Job {
  const attendees = Array.from({ length: 8 }, (_, index) =>
    someone(`person${index}@firma.example`),
  );
  const chosen = Array.from({ length: count }, (_, index) =>
    hitOf(
      CALENDAR,
      entry({
        id: longId(index),
        iCalUId: `040000008200E00074C5B7101A82E008${index}`.padEnd(112, "0"),
        etag: `W/"EZ9r3czxY0m2jz8c45czkwAAFXcvI${index}=="`,
        attendees,
      }),
      RULES,
    ),
  );
  const plan: Plan = {
    format: PLAN_FORMAT,
    createdAt,
    policy: { name: "Politik", version: "1" },
    query: {
      persons: [],
      cutOff: null,
      mailboxes: [],
      window: { from: "2017-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" },
      internalDomains: [],
    },
    hits: chosen,
    coverage: [],
    namesakes: [],
  };
  const rest = { kept: [], includeMailing: true, permanent: false, isNameless: false };
  return { ...rest, deed: "delete", plan, chosen };
}

test("what is noted of a whole part fits into what a browser keeps for a page, to its last line", async () => {
  const job = jobOf(PART);
  const journal = beginRun(METTE, job);
  await journal.append({ kind: "start", plan: "1", at: "2026-11-25T09:00:00Z" });
  const items = job.chosen.map((hit) => ({
    key: keyOf(hit),
    etag: hit.etag,
    hash: hit.hash,
    related: relatedTo(hit),
  }));
  await journal.append({ kind: "wave", items });
  for (const { key } of items) {
    await journal.append({ kind: "done", key, outcome: "deleted", at: "2026-11-25T09:00:00Z" });
  }
  expect(storedRun(METTE)).toMatchObject({ done: PART });
});

test("two windows that each delete something do not write over each other", async () => {
  const at = "2026-11-25T09:00:00Z";
  const [one, other] = [jobOf(2), jobOf(3, "2026-11-25T10:00:00Z")];
  const first = beginRun(METTE, one);
  await first.append({ kind: "start", plan: planName(one.plan), at });
  const second = beginRun(METTE, other);
  await second.append({ kind: "start", plan: planName(other.plan), at });
  await first.append({ kind: "done", key: keyOf(one.chosen[0]!), outcome: "deleted", at });
  forgetRun(METTE, one);
  const left = storedRun(METTE)!;
  expect(left.job.plan.createdAt).toBe(other.plan.createdAt);
  expect(await left.journal.read()).toHaveLength(1);
  forgetRun(METTE, other);
  expect(localStorage).toHaveLength(0);
});

test("another account in this browser is not offered what somebody else has begun", () => {
  beginRun(METTE, jobOf(1));
  expect(storedRun("bo@dki-logistics.example")).toBeNull();
  expect(storedRun(METTE)).not.toBeNull();
});
