/** What is noted of a plan that is carried out, and what becomes of each hit. */
import { describe, expect, test } from "@jest/globals";
import {
  BO,
  meeting,
  METTE,
  OPTIONS,
  orderFor,
  orderWith,
  preview,
  run,
  world,
} from "./_testing/visits";
import { type ChangeOutcome, Refusal } from "./calendar";
import { privacy } from "./deeds";
import type { JournalLine } from "./journal";

const kinds = (lines: readonly JournalLine[]) => lines.map(({ kind }) => kind);

describe("the journal", () => {
  test("says for which plan and what is begun before it is done, once", async () => {
    const calendars = world(["a"]);
    const order = orderFor(calendars, await preview(calendars), false);
    const lines: JournalLine[] = [];
    await run(calendars, order, lines);
    await run(calendars, order, lines);
    expect(kinds(lines)).toEqual(["start", "wave", "done"]);
    expect(lines[0]).toEqual({ kind: "start", plan: "plan-1", at: OPTIONS.now() });
    expect(lines[2]).toMatchObject({ key: `${BO.path} a-copy`, outcome: "deleted" });
  });

  test("notes what was gone before us, and begins nothing where nothing is to be done", async () => {
    const calendars = world(["a"]);
    const order = orderFor(calendars, await preview(calendars), false);
    await calendars.remove(BO, "a-copy", { etag: null });
    const lines: JournalLine[] = [];
    await run(calendars, order, lines);
    expect(kinds(lines)).toEqual(["start", "done"]);
    expect(lines[1]).toMatchObject({ outcome: "gone" });
  });

  test("notes as done what was private already, so that no later run looks again", async () => {
    const calendars = world(["a"], { isPrivate: true });
    const deed = privacy(calendars);
    const order = { ...orderFor(calendars, await preview(calendars), false), deed };
    const lines: JournalLine[] = [];
    await run(calendars, order, lines);
    expect(lines.slice(1)).toMatchObject([{ kind: "done", outcome: "private" }]);
  });

  test("does not end what has changed: another run looks again", async () => {
    const calendars = world(["a"]);
    const order = orderFor(calendars, await preview(calendars), false);
    calendars.put(BO, { ...meeting("a").copy, subject: "Nyt", etag: "a-copy-2" });
    const lines: JournalLine[] = [];
    expect((await run(calendars, order, lines)).outcomes).toEqual({ "a-copy": "changed" });
    calendars.put(BO, meeting("a").copy);
    expect((await run(calendars, order, lines)).outcomes).toEqual({ "a-copy": "deleted" });
  });
});

describe("the version that was read", () => {
  test("is the only one that is deleted; times of a series change theirs with each other", async () => {
    const seen: Record<string, string | null> = {};
    const calendars = world([]).put(BO, meeting("single").copy, {
      ...meeting("time").copy,
      series: "occurrence",
      seriesId: "s",
    });
    const order = await orderWith(calendars, (_, id, { etag }, go) => {
      seen[id] = etag;
      return go();
    });
    await run(calendars, order);
    expect(seen).toEqual({ "single-copy": "single-copy-1", "time-copy": null });
  });

  test("of a meeting whose copy was deleted may be another, but what it says may not", async () => {
    const calendars = world(["a"]);
    const order = orderFor(calendars, await preview(calendars), true);
    calendars.put(METTE, { ...meeting("a").organised, text: "Ny dagsorden", etag: "a-org-2" });
    const { outcomes } = await run(calendars, order);
    expect(outcomes).toEqual({ "a-copy": "deleted", "a-org": "changed" });
    expect(calendars.mailed).toEqual([]);
  });

  test("of what belongs to nothing else is another's change, whatever was deleted before", async () => {
    const loose = { iCalUId: null, isOrganizer: false };
    const calendars = world([]).put(
      BO,
      { ...meeting("a").copy, ...loose },
      { ...meeting("b").copy, ...loose },
    );
    const order = orderFor(calendars, await preview(calendars), false);
    const lines: JournalLine[] = [];
    await run(calendars, { ...order, hits: order.hits.slice(0, 1) }, lines);
    calendars.put(BO, { ...meeting("b").copy, ...loose, etag: "b-copy-2" });
    expect((await run(calendars, order, lines)).outcomes).toEqual({
      "a-copy": "deleted",
      "b-copy": "changed",
    });
  });
});

describe("what has become of a deletion", () => {
  test.each<[ChangeOutcome, string]>([
    ["denied", "denied"],
    ["changed", "changed"],
    ["failed", "failed"],
    // It is there all the same: out of reach for a change.
    ["gone", "failed"],
  ])("that is %s is %s, and it is not tried again", async (answer, outcome) => {
    const calendars = world(["a"]);
    let attempts = 0;
    const order = await orderWith(calendars, async () => {
      attempts += 1;
      return answer;
    });
    expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": outcome });
    expect(attempts).toBe(1);
  });

  test("that somebody else was faster with is gone", async () => {
    const calendars = world(["a"]);
    const order = await orderWith(calendars, async (at, id, options, go) => {
      await calendars.remove(at, id, { ...options, etag: null });
      return go();
    });
    expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": "gone" });
  });

  test("that is not found where the calendar is out of reach as well is done when it is back", async () => {
    const calendars = world(["a"]);
    const { entry, pages } = calendars;
    let isShared = true;
    calendars.entry = async (...args) => (isShared ? entry.apply(calendars, args) : null);
    calendars.pages = (...args) => {
      if (!isShared) throw new Refusal("not-found");
      return pages.apply(calendars, args);
    };
    let isTaken = true;
    const order = await orderWith(calendars, async (_at, _id, _options, go) => {
      if (isTaken) isShared = false;
      return isShared ? go() : "gone";
    });
    const lines: JournalLine[] = [];
    expect((await run(calendars, order, lines)).outcomes).toEqual({ "a-copy": "failed" });
    expect(kinds(lines)).toEqual(["start", "wave"]);
    isTaken = false;
    isShared = true;
    expect((await run(calendars, order, lines)).outcomes).toEqual({ "a-copy": "deleted" });
  });

  test("that was gone before us and is back is done by a later run; as long as it is away, it was not us", async () => {
    const calendars = world(["a"]);
    const order = orderFor(calendars, await preview(calendars), false);
    await calendars.remove(BO, "a-copy", { etag: null });
    const lines: JournalLine[] = [];
    const states = [];
    states.push((await run(calendars, order, lines)).outcomes["a-copy"]);
    states.push((await run(calendars, order, lines)).outcomes["a-copy"]);
    expect(kinds(lines)).toEqual(["start", "done"]);
    calendars.put(BO, meeting("a").copy);
    states.push((await run(calendars, order, lines)).outcomes["a-copy"]);
    expect(states).toEqual(["gone", "gone", "deleted"]);
  });

  test("that stays unclear is looked at five times, and left to a later run", async () => {
    const calendars = world(["a"]);
    let attempts = 0;
    const order = await orderWith(calendars, async () => {
      attempts += 1;
      return "unclear";
    });
    const lines: JournalLine[] = [];
    expect((await run(calendars, order, lines)).outcomes).toEqual({ "a-copy": "failed" });
    expect(attempts).toBe(5);
    expect(kinds(lines)).not.toContain("done");
  });

  test("of a time whose series has just changed is tried again", async () => {
    const time = { series: "occurrence", seriesId: "s" } as const;
    const calendars = world([]).put(BO, { ...meeting("a").copy, ...time });
    let attempts = 0;
    const order = await orderWith(calendars, async (_at, _id, _options, go) => {
      attempts += 1;
      return attempts === 1 ? "changed" : go();
    });
    expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": "deleted" });
  });

  test("that was noted and then done by somebody else cannot be told, and is taken for ours", async () => {
    const calendars = world(["a"]);
    const order = await orderWith(calendars, async () => "unclear");
    const lines: JournalLine[] = [];
    await run(calendars, order, lines);
    await calendars.remove(BO, "a-copy", { etag: null });
    expect((await run(calendars, order, lines)).outcomes).toEqual({ "a-copy": "deleted" });
    expect(lines.at(-1)).toMatchObject({ kind: "done", outcome: "deleted" });
  });

  test("of a time of a series that is denied is denied at once", async () => {
    const time = { series: "occurrence", seriesId: "s" } as const;
    const calendars = world([]).put(BO, { ...meeting("a").copy, ...time });
    const order = await orderWith(calendars, async () => "denied");
    expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": "denied" });
  });

  test("moved behind the cut-off is kept: it is not due any more", async () => {
    const calendars = world(["a"]);
    const cutOff = { day: "2026-03-05", instant: "2026-03-04T23:00:00Z" };
    const order = { ...orderFor(calendars, await preview(calendars), false), cutOff };
    expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": "not-due" });
    const later = { day: "2026-03-06", instant: "2026-03-05T23:00:00Z" };
    const due = { ...order, cutOff: later };
    expect((await run(calendars, due)).outcomes).toEqual({ "a-copy": "deleted" });
  });
});

describe("an entry that has no version", () => {
  test.each([
    [{}, "deleted"],
    [{ subject: "Noget andet" }, "changed"],
  ] as const)("is judged by what it says: with %j it is %s", async (change, outcome) => {
    const calendars = world([]);
    const { copy } = meeting("a");
    calendars.put(BO, { ...copy, etag: "" });
    const order = orderFor(calendars, await preview(calendars), false);
    calendars.put(BO, { ...copy, etag: "", ...change });
    expect((await run(calendars, order)).outcomes).toEqual({ "a-copy": outcome });
  });
});
