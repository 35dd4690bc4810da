import { describe, expect, test } from "@jest/globals";
import { hit, place, searched } from "./_testing/examples";
import { pagesOf, wavesOf } from "./waves";
import { instant, windowsIn } from "./windows";

const METTE = place("mette@dki.example");
const BO = place("bo@dki.example");
const HOUR = 3_600_000;
const at = (start: string, where = METTE) => hit({ id: start, start }, where);

/** So many hits of one calendar, an hour after each other. */
function hourly(count: number) {
  const first = Date.parse("2026-03-01T00:00:00Z");
  return Array.from({ length: count }, (_, hours) => at(instant(first + hours * HOUR)));
}

describe("waves", () => {
  test("hold 250 entries at most, in order of time", () => {
    const hits = hourly(600);
    const [waves] = wavesOf(hits.toReversed());
    expect(waves!.map((wave) => wave.hits.length)).toEqual([250, 250, 100]);
    expect(waves!.flatMap((wave) => wave.hits)).toEqual(hits);
  });

  test("of a calendar with very many hits are cut in no time", () => {
    const hits = hourly(50_000);
    const begun = performance.now();
    expect(wavesOf(hits).flat()).toHaveLength(200);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test("are of one calendar each, and each calendar has its own", () => {
    const hits = [
      at("2026-03-01T08:00:00Z"),
      at("2026-03-02T08:00:00Z", BO),
      at("2026-03-03T08:00:00Z"),
    ];
    expect(
      wavesOf(hits).map((waves) =>
        waves.map(({ place: { mailbox }, hits: own }) => [mailbox, own.length]),
      ),
    ).toEqual([[["mette@dki.example", 2]], [["bo@dki.example", 1]]]);
  });

  test("span a day more on both sides, since whole days are given without their zone", () => {
    const [wave] = wavesOf([at("2026-03-02T08:00:00Z"), at("2026-03-09T08:00:00Z")]).flat();
    expect(wave).toMatchObject({
      window: { from: "2026-03-01T08:00:00Z", to: "2026-03-10T08:00:00Z" },
    });
  });

  test.each([
    ["2026-03-02", 1],
    ["2026-03-04", 2],
  ])("are never longer than Exchange lists at once: from 8 March 2021 to %s", (day, count) => {
    const [waves] = wavesOf([at("2021-03-08T08:00:00Z"), at(`${day}T08:00:00Z`)]);
    expect(waves).toHaveLength(count);
    for (const { window } of waves!) expect(windowsIn(window)).toHaveLength(1);
  });
});

describe("pages that it takes to list a wave's time", () => {
  // Nine days with the one before and the one after.
  const [week] = wavesOf([at("2026-03-02T00:00:00Z"), at("2026-03-09T00:00:00Z")]).flat();
  const ninetyDays = { from: "2026-01-01T00:00:00Z", to: "2026-04-01T00:00:00Z" };

  test.each([
    ["a tenth of the time has a tenth of the entries", 20_000, ninetyDays, 2],
    ["a page that is begun counts", 20_010, ninetyDays, 3],
    ["it takes one even where nothing is", 0, ninetyDays, 1],
    [
      "no more than all entries, though the wave reaches beyond the search",
      2000,
      { from: "2026-03-05T00:00:00Z", to: "2026-03-06T00:00:00Z" },
      2,
    ],
  ])("%s: of %d entries", (_, events, time, pages) => {
    const coverage = [searched(BO, { events: 90_000 }), searched(METTE, { events, ...time })];
    expect(pagesOf(week!, coverage)).toBe(pages);
  });

  test("cannot be told of a calendar that was not counted", () => {
    expect(pagesOf(week!, [searched(BO)])).toBe(Infinity);
  });
});
