/** In which order and how much at once a plan is carried out, and what a refusal ends. */
import { describe, expect, test } from "@jest/globals";
import { BO, meeting, OPTIONS, orderFor, orderWith, preview, run, world } from "./_testing/visits";
import { type Entry, Refusal } from "./calendar";
import { carryOut } from "./carry-out";
import { type JournalLine, memoryJournal } from "./journal";

describe("a refusal", () => {
  test("of one calendar leaves what was done before it as it is", async () => {
    const calendars = world(["a", "b"]);
    const order = await orderWith(calendars, async (_at, id, _options, go) => {
      if (id === "a-copy") return go();
      throw new Refusal("no-answer");
    });
    const { outcomes, stopped } = await run(calendars, order);
    expect([outcomes, stopped]).toEqual([{ "a-copy": "deleted", "b-copy": "failed" }, null]);
  });

  test("for want of a signed-in user ends everything, and says so", async () => {
    const calendars = world(["a"]);
    let attempts = 0;
    const order = await orderWith(
      calendars,
      async () => {
        attempts += 1;
        throw new Refusal("signed-out");
      },
      true,
    );
    const { outcomes, stopped } = await run(calendars, order);
    expect(outcomes).toEqual({ "a-copy": "failed", "a-org": "failed" });
    expect([stopped?.code, attempts]).toEqual(["signed-out", 1]);
  });

  test("that is none but a mistake of ours is not hidden", async () => {
    const calendars = world(["a"]);
    const order = await orderWith(calendars, () => Promise.reject(new TypeError("oops")));
    await expect(run(calendars, order)).rejects.toThrow("oops");
  });
});

describe("at the same time", () => {
  /** So many copies in Bo's calendar. */
  const many = (count: number, fields: Partial<Entry> = {}) =>
    world([]).put(
      BO,
      ...Array.from({ length: count }, (_, n) => ({ ...meeting(`m${n}`).copy, ...fields })),
    );

  test("many are deleted, but times of one series one after the other", async () => {
    const most = async (fields: Partial<Entry>) => {
      let now = 0;
      let highest = 0;
      const calendars = many(40, fields);
      const order = await orderWith(calendars, async (_at, _id, _options, go) => {
        now += 1;
        highest = Math.max(highest, now);
        await Promise.resolve();
        now -= 1;
        return go();
      });
      const { outcomes } = await run(calendars, order);
      expect(new Set(Object.values(outcomes))).toEqual(new Set(["deleted"]));
      return highest;
    };
    expect(await most({})).toBe(32);
    expect(await most({ series: "occurrence", seriesId: "s" })).toBe(1);
  });

  test("the next wave is read when the last 64 of one are left, though one of them has to wait", async () => {
    const calendars = many(300);
    let deleted = 0;
    const deletedAtReading: number[] = [];
    /** Waits until the second wave is read, or for so long that it will not be. */
    const wait = async () => {
      for (let turn = 0; deletedAtReading.length < 2 && turn < 20_000; turn += 1) {
        await Promise.resolve();
      }
    };
    const order = await orderWith(calendars, async (_at, id, _options, go) => {
      if (id === "m0-copy") await wait();
      deleted += 1;
      return go();
    });
    calendars.interrupt = (step) => {
      if (step === "page") deletedAtReading.push(deleted);
    };
    await run(calendars, order);
    const [first, second] = deletedAtReading;
    expect(first).toBe(0);
    expect(second).toBeGreaterThanOrEqual(250 - 64 - 32);
    expect(second).toBeLessThan(250);
    expect(deleted).toBe(300);
  });
});

test("how far it has come is told after each, with what is known from earlier runs", async () => {
  const calendars = world(["a", "b"]);
  const order = orderFor(calendars, await preview(calendars), false);
  const lines: JournalLine[] = [];
  await run(calendars, { ...order, hits: order.hits.slice(0, 1) }, lines);
  const told: number[] = [];
  const onProgress = (hits: number) => void told.push(hits);
  await carryOut(calendars, order, memoryJournal(lines), { ...OPTIONS, onProgress });
  expect(told).toEqual([2]);
});

test("copies are deleted before the meetings that would tell of them", async () => {
  const calendars = world(["a", "b"]);
  const order = orderFor(calendars, await preview(calendars), true);
  const { outcomes } = await carryOut(calendars, order, memoryJournal(), OPTIONS);
  expect([...outcomes.keys()].map((key) => key.split(" ")[1]!)).toEqual([
    "a-copy",
    "b-copy",
    "a-org",
    "b-org",
  ]);
});
