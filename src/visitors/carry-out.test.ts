/** Plans carried out on calendars in memory, and interrupted wherever they can be. */
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { entry, place, RULES, someone } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import { type Entry, Refusal } from "./calendar";
import { carryOut, WrongJournal } from "./carry-out";
import type { Order } from "./order";
import { deletion, privacy } from "./deeds";
import { type Journal, type JournalLine, memoryJournal } from "./journal";
import { lookUp } from "./look-up";
import type { Findings } from "./query";
import { selectHits } from "./selection";

const METTE = place("mette@dki.example");
const BO = place("bo@dki.example");
const VISITOR = someone("jens@maersk.com", "Jens Hansen");
const WINDOW = { from: "2025-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
const TODAY = "2026-11-25";
const OPTIONS = { now: () => "2026-11-25T12:00:00Z" };

/** A meeting of Mette's with a visitor, of which Bo has a copy. */
function meeting(id: string, fields: Partial<Entry> = {}) {
  const attendees = [VISITOR, someone("bo@dki.example", "Bo")];
  const both = { iCalUId: `uid-${id}`, attendees, ...fields };
  return {
    organised: entry({ id: `${id}-org`, ...both }),
    copy: entry({ id: `${id}-copy`, isOrganizer: false, ...both }),
  };
}

function world(ids: readonly string[], fields: Partial<Entry> = {}, pageSize = 1000) {
  const calendars = new MemoryCalendars([METTE, BO], pageSize);
  for (const id of ids) {
    const { organised, copy } = meeting(id, fields);
    calendars.put(METTE, organised).put(BO, copy);
  }
  calendars.put(BO, entry({ id: "untouched", subject: "Driftsmøde" }));
  return calendars;
}

async function preview(calendars: MemoryCalendars): Promise<Findings> {
  const query = { persons: [], cutOff: null, window: WINDOW };
  return lookUp(calendars, [METTE.mailbox, BO.mailbox], query, RULES);
}

function orderFor(
  calendars: MemoryCalendars,
  { hits, coverage }: Findings,
  includeMailing: boolean,
): Order {
  const { chosen } = selectHits(hits, { includeMailing, today: TODAY });
  return {
    plan: "plan-1",
    deed: deletion(calendars, false),
    hits: chosen,
    coverage,
    includeMailing,
    cutOff: null,
    today: TODAY,
  };
}

async function run(calendars: MemoryCalendars, order: Order, lines: JournalLine[] = []) {
  const { outcomes, stopped } = await carryOut(calendars, order, memoryJournal(lines), OPTIONS);
  const named = Object.fromEntries(
    [...outcomes].map(([key, outcome]) => [key.split(" ").at(-1)!, outcome]),
  );
  return { outcomes: named, stopped };
}

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

/** What a crash looks like from inside: nothing after it happens. */
class Crash extends Error {}

/** A journal that can be interrupted before a line is written and after it. */
function fragile(lines: JournalLine[], interrupt: () => void): Journal {
  return {
    read: async () => [...lines],
    async append(line) {
      interrupt();
      lines.push(line);
      interrupt();
    },
  };
}

describe("interrupted anywhere and run again", () => {
  test("does everything, nothing else, and nothing twice", async () => {
    const ids = fc
      .integer({ min: 1, max: 6 })
      .map((count) => Array.from({ length: count }, (_, i) => `m${i}`));
    const stops = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        ids,
        stops,
        fc.boolean(),
        fc.boolean(),
        async (names, crashes, mailing, inSeries) => {
          const fields = inSeries ? { series: "occurrence" as const, seriesId: "s" } : {};
          const calendars = world(names, fields, 2);
          const order = orderFor(calendars, await preview(calendars), mailing);
          const lines: JournalLine[] = [];
          for (const crash of crashes) {
            let step = 0;
            const interrupt = () => {
              step += 1;
              if (step >= crash) throw new Crash();
            };
            calendars.interrupt = interrupt;
            await carryOut(calendars, order, fragile(lines, interrupt), OPTIONS).catch(
              (error: unknown) => {
                if (!(error instanceof Crash)) throw error;
              },
            );
          }
          calendars.interrupt = () => {};
          const { outcomes } = await run(calendars, order, lines);

          const meant = names.flatMap((id) => [`${id}-copy`, ...(mailing ? [`${id}-org`] : [])]);
          expect(calendars.deleted.toSorted()).toEqual(meant.toSorted());
          expect(Object.keys(outcomes).toSorted()).toEqual(meant.toSorted());
          expect(new Set(Object.values(outcomes))).toEqual(new Set(["deleted"]));
          expect(new Set(calendars.mailed).size).toBe(calendars.mailed.length);
          expect(calendars.mailed).toHaveLength(mailing ? 2 * names.length : 0);
          expect(calendars.ids(BO)).toEqual(["untouched"]);
        },
      ),
    );
  });

  test("an attempt that takes effect late is ours all the same", async () => {
    const calendars = world(["a"]);
    const order = orderFor(calendars, await preview(calendars), false);
    let attempts = 0;
    const late: Order = {
      ...order,
      deed: {
        ...order.deed,
        async perform(at, id, options) {
          attempts += 1;
          if (attempts === 1) return "unclear";
          await order.deed.perform(at, id, options);
          return "gone";
        },
      },
    };
    expect((await run(calendars, late)).outcomes).toEqual({ "a-copy": "deleted" });
  });

  test("answers that are lost are found out about", async () => {
    const faults = fc.array(fc.constantFrom("lost before", "lost after", "fine"), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(faults, async (plan) => {
        const calendars = world(["a", "b", "c"]);
        const order = orderFor(calendars, await preview(calendars), true);
        const queue = [...plan];
        const unreliable: Order = {
          ...order,
          deed: {
            ...order.deed,
            async perform(at, id, options) {
              const fault = queue.shift() ?? "fine";
              if (fault === "lost before") return "unclear";
              const outcome = await order.deed.perform(at, id, options);
              return fault === "lost after" ? "unclear" : outcome;
            },
          },
        };
        const lines: JournalLine[] = [];
        await run(calendars, unreliable, lines);
        const { outcomes } = await run(calendars, unreliable, lines);
        expect(new Set(Object.values(outcomes))).toEqual(new Set(["deleted"]));
        expect(calendars.deleted).toHaveLength(6);
        expect(calendars.mailed).toHaveLength(6);
      }),
    );
  });
});
