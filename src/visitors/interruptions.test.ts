/** Plans carried out on calendars in memory, and interrupted wherever they can be. */
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { BO, OPTIONS, orderFor, preview, run, world } from "./_testing/visits";
import { carryOut } from "./carry-out";
import type { Journal, JournalLine } from "./journal";
import type { Order } from "./order";

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
