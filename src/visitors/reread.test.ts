import { describe, expect, test } from "@jest/globals";
import { entry, hit, place, searched } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import { Refusal } from "./calendar";
import { reread } from "./reread";
import { wavesOf } from "./waves";

const HOME = place();
const at = (hour: number) => `2026-03-05T${String(hour).padStart(2, "0")}:00:00Z`;
const entries = Array.from({ length: 20 }, (_, hour) =>
  entry({ id: `e${hour}`, start: at(hour), end: at(hour + 1) }),
);

/** Reads the first so many of the twenty entries anew, where the search has counted `events` in those days. */
async function readAnew(count: number, events: number, held = entries) {
  const calendars = new MemoryCalendars([HOME]).put(HOME, ...held);
  const requests = { page: 0, entry: 0 };
  calendars.interrupt = (step) => {
    requests[step as keyof typeof requests] += 1;
  };
  const [wave] = wavesOf(entries.slice(0, count).map((each) => hit(each))).flat();
  const days = { from: "2026-03-04T00:00:00Z", to: "2026-03-05T00:00:00Z", events };
  const found = await reread(calendars, wave!, [searched(HOME, days)], undefined);
  return { requests, ids: [...found.keys()] };
}

test.each([
  ["one entry is asked for by itself", 1, 500, { page: 0, entry: 1 }],
  ["two are listed, in one request", 2, 500, { page: 1, entry: 0 }],
  [
    "many in a full calendar are listed in parts, at the same time",
    20,
    6000,
    { page: 2, entry: 0 },
  ],
  ["in four parts at most", 20, 19_000, { page: 4, entry: 0 }],
  ["few in a full calendar are asked for one by one", 6, 6000, { page: 0, entry: 6 }],
])("%s", async (_, count, events, requests) => {
  const done = await readAnew(count, events);
  expect(done.requests).toEqual(requests);
  expect(done.ids.toSorted()).toEqual(
    entries
      .slice(0, count)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test("what was moved out of its time is asked for; what is gone is missing", async () => {
  const moved = { ...entries[0]!, start: "2026-09-01T08:00:00Z", end: "2026-09-01T09:00:00Z" };
  const { requests, ids } = await readAnew(4, 500, [moved, ...entries.slice(2)]);
  expect(requests).toEqual({ page: 1, entry: 2 });
  expect(ids.toSorted()).toEqual(["e0", "e2", "e3"]);
});

describe("an entry that is not found", () => {
  const [wave] = wavesOf([hit(entries[0])]).flat();

  test("in a calendar that lists its entries is gone", async () => {
    const calendars = new MemoryCalendars([HOME]);
    expect([...(await reread(calendars, wave!, [searched(HOME)], undefined))]).toEqual([]);
  });

  test("in a calendar that is not shown any more may be there still", async () => {
    const calendars = new MemoryCalendars([HOME]);
    calendars.interrupt = (step) => {
      if (step === "page") throw new Refusal("not-found");
    };
    const read = reread(calendars, wave!, [searched(HOME)], undefined);
    await expect(read).rejects.toMatchObject({ code: "not-found" });
  });
});
