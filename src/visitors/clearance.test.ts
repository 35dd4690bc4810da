/** People taken out of the texts of appointments in memory, interrupted wherever that can be. */
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { entry, person, place, RULES, someone } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import { OPTIONS, TODAY } from "./_testing/visits";
import { carryOut } from "./carry-out";
import { clearance } from "./deeds";
import { type JournalLine, memoryJournal } from "./journal";
import { lookUp } from "./look-up";
import type { Order } from "./order";
import { clearableOf, selectHits } from "./selection";

const METTE = place();
const WINDOW = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
const CLEARING = { persons: [person()], find: () => [], mark: "[…]" };

/** So many appointments with the visitor, and a meeting that somebody is invited to. */
function world(count: number): MemoryCalendars {
  const meeting = { id: "meeting", attendees: [someone("bo@dki.example", "Bo")] };
  const about = { subject: "Jens Hansen, Maersk", text: "Jens kommer kl. 10." };
  const own = Array.from({ length: count }, (_, index) => entry({ id: `own-${index}`, ...about }));
  return new MemoryCalendars([METTE]).put(METTE, ...own, entry({ ...meeting, ...about }));
}

const search = (calendars: MemoryCalendars) =>
  lookUp(calendars, [METTE.mailbox], { persons: [person()], cutOff: null, window: WINDOW }, RULES);

async function orderFor(calendars: MemoryCalendars): Promise<Order> {
  const { hits, coverage } = await search(calendars);
  const { chosen } = clearableOf(selectHits(hits, { includeMailing: false, today: TODAY }));
  return {
    plan: "plan-1",
    deed: clearance(calendars, CLEARING, RULES),
    hits: chosen,
    coverage,
    includeMailing: false,
    cutOff: null,
    today: TODAY,
  };
}

test("done without a journal it ends wherever it was interrupted, and nobody is mailed", async () => {
  const crashes = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), crashes, async (count, stops) => {
      const calendars = world(count);
      const order = await orderFor(calendars);
      for (const stop of stops) {
        let step = 0;
        calendars.interrupt = () => {
          step += 1;
          if (step >= stop) throw new Error("crash");
        };
        await carryOut(calendars, order, memoryJournal(), OPTIONS).catch(() => {});
      }
      calendars.interrupt = () => {};
      const { outcomes } = await carryOut(calendars, order, memoryJournal(), OPTIONS);
      expect([...outcomes.values()]).toEqual(Array.from({ length: count }, () => "cleared"));
      expect((await search(calendars)).hits.map(({ id }) => id)).toEqual(["meeting"]);
      expect([calendars.mailed, calendars.deleted]).toEqual([[], []]);
      const own = await calendars.entry(METTE, "own-0");
      expect(own).toMatchObject({ subject: "[…], Maersk", text: "[…] kommer kl. 10." });
    }),
  );
});

test("what somebody has cleared meanwhile is noted as done", async () => {
  const calendars = world(1);
  const order = await orderFor(calendars);
  const own = (await calendars.entry(METTE, "own-0"))!;
  calendars.put(METTE, { ...own, subject: "Møde", text: "", etag: "own-0-2" });
  const lines: JournalLine[] = [];
  await carryOut(calendars, order, memoryJournal(lines), OPTIONS);
  expect(lines.slice(1)).toMatchObject([{ kind: "done", outcome: "cleared" }]);
});

test("what has got an attendee since the preview is left as it is", async () => {
  const calendars = world(1);
  const order = await orderFor(calendars);
  const own = (await calendars.entry(METTE, "own-0"))!;
  calendars.put(METTE, { ...own, attendees: [someone("bo@dki.example", "Bo")] });
  const { outcomes } = await carryOut(calendars, order, memoryJournal(), OPTIONS);
  expect([...outcomes.values()]).toEqual(["not-own"]);
  expect((await calendars.entry(METTE, "own-0"))!.subject).toBe("Jens Hansen, Maersk");
});
