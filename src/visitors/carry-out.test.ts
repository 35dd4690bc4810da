/** Plans carried out on calendars in memory. */
import { describe, expect, test } from "@jest/globals";
import { entry } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import {
  BO,
  meeting,
  METTE,
  orderFor,
  preview,
  run,
  TODAY,
  VISITOR,
  world,
} from "./_testing/visits";
import { Refusal } from "./calendar";
import { WrongJournal } from "./carry-out";
import { privacy } from "./deeds";
import type { JournalLine } from "./journal";
import { selectHits } from "./selection";

test("deletes copies, which nobody hears of, and leaves the organiser's meeting alone", async () => {
  const calendars = world(["a", "b"]);
  const { outcomes } = await run(calendars, orderFor(calendars, await preview(calendars), false));
  expect(outcomes).toEqual({ "a-copy": "deleted", "b-copy": "deleted" });
  expect(calendars.ids(METTE)).toEqual(["a-org", "b-org"]);
  expect(calendars.ids(BO)).toEqual(["untouched"]);
  expect(calendars.mailed).toEqual([]);
});

test("cancels the organiser's meeting when that is included, once", async () => {
  const calendars = world(["a"]);
  const { outcomes } = await run(calendars, orderFor(calendars, await preview(calendars), true));
  expect(outcomes).toEqual({ "a-copy": "deleted", "a-org": "deleted" });
  expect(calendars.mailed).toEqual(["a-org jens@maersk.com", "a-org bo@dki.example"]);
});

test("leaves what has changed since the preview to a new preview", async () => {
  const calendars = world(["a", "b"]);
  const order = orderFor(calendars, await preview(calendars), false);
  calendars.put(BO, { ...meeting("a").copy, subject: "Nyt", etag: "a-copy-2" });
  const { outcomes } = await run(calendars, order);
  expect(outcomes).toEqual({ "a-copy": "changed", "b-copy": "deleted" });
  expect(calendars.ids(BO)).toEqual(["a-copy", "untouched"]);
});

test("finds an entry that was moved to another time, and leaves it", async () => {
  const calendars = world(["a", "b", "c"], {}, 1);
  const order = orderFor(calendars, await preview(calendars), false);
  const moved = { start: "2026-09-01T08:00:00Z", end: "2026-09-01T09:00:00Z", etag: "a-copy-2" };
  calendars.put(BO, { ...meeting("a").copy, ...moved });
  expect((await run(calendars, order)).outcomes).toMatchObject({ "a-copy": "changed" });
});

test("what somebody else has deleted is gone", async () => {
  const calendars = world(["a"]);
  const order = orderFor(calendars, await preview(calendars), false);
  await calendars.remove(BO, "a-copy", { etag: null });
  expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": "gone" });
});

test("a plan that was edited does not get around the cancellations", async () => {
  const calendars = world(["a"]);
  const { hits, coverage } = await preview(calendars);
  const edited = hits.map((hit) => ({ ...hit, class: "silent" as const, wouldMail: [] }));
  const order = orderFor(calendars, { hits: edited, coverage, namesakes: [] }, false);
  const { outcomes } = await run(calendars, order);
  expect(outcomes).toEqual({ "a-copy": "deleted", "a-org": "mails-attendees" });
  expect(calendars.mailed).toEqual([]);
});

describe("a series", () => {
  const times = ["2026-03-05", "2026-03-12", "2026-03-19"].map((day, index) =>
    entry({
      id: `t${index}`,
      series: "occurrence",
      seriesId: "series",
      start: `${day}T08:00:00Z`,
      end: `${day}T09:00:00Z`,
      attendees: [VISITOR],
      isOrganizer: false,
    }),
  );

  test("loses all of its times though each deletion gives the rest another version", async () => {
    const calendars = new MemoryCalendars([METTE, BO]).put(BO, ...times);
    const order = orderFor(calendars, await preview(calendars), false);
    expect((await run(calendars, order)).outcomes).toEqual({
      t0: "deleted",
      t1: "deleted",
      t2: "deleted",
    });
  });

  test.each([
    ["never", "series-goes-on"],
    ["unknown", "series-goes-on"],
    ["2027-01-07", "series-goes-on"],
    ["2026-03-19", "deleted"],
  ])("that ends %s is %s as a whole", async (seriesEnd, outcome) => {
    const master = entry({
      ...times[0]!,
      id: "m",
      series: "seriesMaster",
      seriesId: null,
      seriesEnd,
    });
    const calendars = new MemoryCalendars([METTE, BO]).put(BO, master);
    const { hits, coverage } = await preview(calendars);
    const { chosen, kept } = selectHits(hits, { includeMailing: false, today: TODAY });
    expect(kept.map(({ reason }) => reason)).toEqual(outcome === "deleted" ? [] : [outcome]);
    // Even if somebody has edited the plan.
    const order = { ...orderFor(calendars, { hits, coverage, namesakes: [] }, false), hits };
    expect((await run(calendars, order)).outcomes).toEqual({ m: outcome });
    expect(chosen).toHaveLength(outcome === "deleted" ? 1 : 0);
  });
});

test("a calendar that refuses leaves the others to be done", async () => {
  const calendars = world(["a"]);
  const order = orderFor(calendars, await preview(calendars), true);
  calendars.put(METTE, entry({ id: "x" }));
  const refusing = {
    ...order,
    deed: {
      ...order.deed,
      perform: async (at: typeof BO, id: string) => {
        if (at.path === BO.path) throw new Refusal("denied");
        return calendars.remove(at, id, { etag: null });
      },
    },
  };
  expect((await run(calendars, refusing)).outcomes).toEqual({
    "a-copy": "denied",
    "a-org": "deleted",
  });
});

test("a journal goes on with its own plan only", async () => {
  const calendars = world(["a"]);
  const order = orderFor(calendars, await preview(calendars), false);
  const lines: JournalLine[] = [];
  await run(calendars, order, lines);
  await expect(run(calendars, { ...order, plan: "plan-2" }, lines)).rejects.toThrow(WrongJournal);
});

test("setting private is done once and leaves everything else as it is", async () => {
  const calendars = world(["a"]);
  const order = {
    ...orderFor(calendars, await preview(calendars), false),
    deed: privacy(calendars),
  };
  expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": "private" });
  expect(await calendars.entry(BO, "a-copy")).toMatchObject({ isPrivate: true });
  expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": "private" });
});
