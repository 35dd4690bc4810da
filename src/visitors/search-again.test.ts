/** After a deletion: is anything of it still there? */
import { describe, expect, test } from "@jest/globals";
import { entry, examplePlan, RULES, someone } from "./_testing/examples";
import { BO, METTE, orderFor, preview, run, VISITOR, world } from "./_testing/visits";
import { type Entry, Refusal } from "./calendar";
import { keyOf } from "./plan";
import type { Outcome } from "./judge-hit";
import { lookAtEach, searchAgain } from "./search-again";

const now = () => "2026-11-25T13:00:00Z";
const GIVEN = "Jens Hansen <jens@maersk.com>";

/** Two meetings' copies in Bo's calendar are deleted; Mette's own meetings stay. */
async function afterDeletion() {
  const calendars = world(["a", "b"]);
  const findings = await preview(calendars);
  const plan = examplePlan(findings, { persons: [GIVEN] });
  await run(calendars, orderFor(calendars, findings, false));
  const outcomes = new Map<string, Outcome>(
    plan.hits.map((hit) => [keyOf(hit), hit.path === BO.path ? "deleted" : "mails-attendees"]),
  );
  return { calendars, second: { plan, outcomes, rules: RULES, now } };
}

const back: Entry = entry({ id: "a-copy", attendees: [VISITOR], isOrganizer: false });

describe("a second search", () => {
  test("finds nothing of what was deleted, and counts what is there besides", async () => {
    const { calendars, second } = await afterDeletion();
    expect(await searchAgain(calendars, second)).toMatchObject({
      at: now(),
      stillThere: 0,
      unchecked: 0,
      others: 2,
    });
  });

  test("finds what is there all the same", async () => {
    const { calendars, second } = await afterDeletion();
    calendars.put(BO, back);
    expect(await searchAgain(calendars, second)).toMatchObject({ stillThere: 1, others: 2 });
  });

  test("looks for the same person, by the same age, in the same time", async () => {
    const { calendars, second } = await afterDeletion();
    const later = { start: "2028-03-05T08:00:00Z", end: "2028-03-05T09:00:00Z" };
    calendars.put(METTE, entry({ id: "eva", attendees: [someone("eva@dsv.com")] }));
    calendars.put(METTE, entry({ id: "later", attendees: [VISITOR], ...later }));
    expect(await searchAgain(calendars, second)).toMatchObject({ others: 2 });
    const cutOff = { day: "2026-01-01", instant: "2025-12-31T23:00:00Z" };
    const byAge = { ...second, plan: examplePlan(second.plan, { persons: [], cutOff }) };
    expect(await searchAgain(calendars, byAge)).toMatchObject({ others: 0 });
  });

  test("of applications takes the same for one", async () => {
    const { calendars, second } = await afterDeletion();
    const nothing = {
      ...second,
      plan: examplePlan(second.plan, { persons: [] }),
      recognise: () => null,
    };
    expect(await searchAgain(calendars, nothing)).toMatchObject({ others: 0 });
  });

  test("leaves out what could not be searched the first time", async () => {
    const { calendars, second } = await afterDeletion();
    const [bo, mette] = second.plan.coverage;
    const coverage = [
      { ...bo!, searched: false },
      mette!,
      { ...mette!, path: null, searched: false },
    ];
    const again = await searchAgain(calendars, { ...second, plan: { ...second.plan, coverage } });
    expect(again?.coverage.map(({ path }) => path)).toEqual([mette!.path]);
  });
});

describe("a look at each deleted entry, where nobody knows any more who was asked for", () => {
  test("finds none of them, and looks for nothing else", async () => {
    const { calendars, second } = await afterDeletion();
    const asked: string[] = [];
    calendars.interrupt = (step) => asked.push(step);
    expect(await lookAtEach(calendars, second)).toMatchObject({
      at: now(),
      stillThere: 0,
      unchecked: 0,
      others: null,
    });
    // Bo's calendar alone: listed, then the two that were not in the list.
    expect(asked).toEqual(["page", "entry", "entry"]);
  });

  test("finds what is there all the same", async () => {
    const { calendars, second } = await afterDeletion();
    calendars.put(BO, back);
    expect(await lookAtEach(calendars, second)).toMatchObject({ stillThere: 1, others: null });
  });
});

describe.each([
  ["a second search", searchAgain],
  ["a look at each", lookAtEach],
] as const)("%s that is called off", (_, look) => {
  const failing = async (error: Error) => {
    const { calendars, second } = await afterDeletion();
    calendars.interrupt = () => {
      throw error;
    };
    return look(calendars, second);
  };

  test("proves nothing, and is no mistake", async () => {
    expect(await failing(new Refusal("signed-out"))).toBeNull();
    expect(await failing(new Refusal("aborted"))).toBeNull();
  });

  test("by a mistake of ours tells it", async () => {
    await expect(failing(new TypeError("oops"))).rejects.toThrow("oops");
  });
});
