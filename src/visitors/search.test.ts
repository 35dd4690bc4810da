/** One search: what is read, how far it has come, and in which order its hits are. */
import { describe, expect, test } from "@jest/globals";
import { entry, place, RULES, someone } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import { type Entry, Refusal, type RefusalCode } from "./calendar";
import { lookAgain } from "./look-up";
import type { LookUpOptions, LookUpQuery, Recognised } from "./query";
import { parsePerson } from "./person";
import { windowsIn } from "./windows";

const METTE = place("mette@dki.example");
const BO = place("bo@dki.example");
const YEARS = { from: "2010-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
const VISIT = { attendees: [someone("jens@maersk.com", "Jens Hansen")] };

function search(
  held: MemoryCalendars,
  query: Partial<LookUpQuery> = {},
  options: LookUpOptions = {},
) {
  const asked = { persons: [], cutOff: null, window: YEARS, ...query };
  return lookAgain(held, held.places, asked, RULES, options);
}

test("hits are in order of mailbox, calendar, time and id, however they were read", async () => {
  const second = { ...METTE, path: `${METTE.path}/calendars/2` };
  const late = { start: "2026-04-01T08:00:00Z", end: "2026-04-01T09:00:00Z" };
  const held = new MemoryCalendars([second, METTE, BO])
    .put(second, entry({ id: "a", ...VISIT }))
    .put(
      METTE,
      entry({ id: "d", ...VISIT, ...late }),
      entry({ id: "c", ...VISIT }),
      entry({ id: "b", ...VISIT }),
    )
    .put(BO, entry({ id: "z", ...VISIT, ...late }));
  const { hits } = await search(held);
  expect(hits.map(({ mailbox, id }) => [mailbox, id])).toEqual([
    [BO.mailbox, "z"],
    [METTE.mailbox, "b"],
    [METTE.mailbox, "c"],
    [METTE.mailbox, "d"],
    [METTE.mailbox, "a"],
  ]);
});

test("an entry that reaches over a border of what is read at once counts once", async () => {
  const border = windowsIn(YEARS)[0]!.to;
  const around = (hours: number) => new Date(Date.parse(border) + hours * 3_600_000).toISOString();
  const over = { start: around(-1), end: around(1) };
  const long = { start: around(-72), end: around(72) };
  const held = new MemoryCalendars([METTE]).put(
    METTE,
    entry({ id: "over", ...VISIT, ...over }),
    entry({ id: "long", ...VISIT, ...long }),
  );
  const { hits, coverage } = await search(held);
  expect(hits.map(({ id }) => id)).toEqual(["long", "over"]);
  expect(coverage[0]!.events).toBe(2);
});

test("how many entries were read is told page by page", async () => {
  const held = new MemoryCalendars([METTE], 2).put(
    METTE,
    ...["a", "b", "c"].map((id) => entry({ id })),
  );
  const told: number[] = [];
  const window = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
  await search(held, { window }, { onProgress: (events) => told.push(events) });
  expect(told).toEqual([2, 3]);
});

describe("where one of two calendars refuses", () => {
  const searchBoth = (code: RefusalCode) => {
    const held = new MemoryCalendars([METTE, BO]).put(BO, entry(VISIT));
    const pages = held.pages.bind(held);
    held.pages = (at, window, signal) => {
      if (at === METTE) throw new Refusal(code);
      return pages(at, window, signal);
    };
    return search(held);
  };

  test("the other is searched, and it is said why the one was not", async () => {
    const { hits, coverage } = await searchBoth("denied");
    expect(hits).toHaveLength(1);
    expect(coverage).toMatchObject([
      { mailbox: METTE.mailbox, searched: false, refusal: "denied" },
      { mailbox: BO.mailbox, searched: true, refusal: null, refused: null },
    ]);
  });

  test.each<RefusalCode>(["signed-out", "offline", "aborted"])("%s ends all", async (code) => {
    await expect(searchBoth(code)).rejects.toMatchObject({ code });
  });
});

describe("a search for something else than visits", () => {
  /** Takes for an application what says so; a CV makes it a sure one. */
  const recognise = ({ subject, attachmentNames, categories }: Entry): Recognised | null => {
    if (!subject.startsWith("Ansøgning")) return null;
    const isSure = attachmentNames !== null && attachmentNames.length > 0;
    return { why: ["subject"], ambiguous: !isSure, hasConsent: categories.includes("Ja") };
  };
  const found = async (...entries: Partial<Entry>[]) => {
    const rows = entries.map((fields, index) => entry({ id: `e${index}`, ...fields }));
    const held = new MemoryCalendars([METTE]).put(METTE, ...rows);
    const asked: string[] = [];
    held.interrupt = (step) => asked.push(step);
    const { hits } = await search(held, { recognise });
    return { hits, asked: asked.filter((step) => step === "attachments").length };
  };

  test("finds what is recognised, and no visits", async () => {
    const { hits, asked } = await found(
      { subject: "Ansøgning", attachmentNames: ["CV.pdf"] },
      { subject: "Besøg", ...VISIT },
      { subject: "Ansøgning uden CV" },
    );
    expect(hits).toMatchObject([
      { id: "e0", why: ["subject"], ambiguous: false, person: null },
      { id: "e2", ambiguous: true },
    ]);
    expect(asked).toBe(0);
  });

  test("asks for names of attachments only of what may be one", async () => {
    const { hits, asked } = await found(
      { subject: "Ansøgning", attachmentNames: null },
      { subject: "Driftsmøde", attachmentNames: null },
    );
    expect(hits).toMatchObject([{ id: "e0", ambiguous: false }]);
    expect(asked).toBe(1);
  });

  test("says where somebody has agreed that it is kept, and nothing where not", async () => {
    const { hits } = await found(
      { subject: "Ansøgning", categories: ["Ja"] },
      { subject: "Ansøgning" },
    );
    expect(hits[0]).toHaveProperty("hasConsent", true);
    expect(hits[1]).not.toHaveProperty("hasConsent");
  });
});

describe("an entry whose files cannot be looked at", () => {
  const person = parsePerson("Jens Hansen <jens@maersk.com>")!;
  const unnamed = entry({ id: "a", subject: "Møde", attachmentNames: null });

  test.each([
    ["not-found", { searched: true, hiddenEntries: 0, privateNotSearched: false }],
    ["denied", { searched: true, hiddenEntries: 1, privateNotSearched: true }],
    ["no-answer", { searched: false, refusal: "no-answer" }],
  ] as const)("(%s) says so of the calendar: %j", async (code, coverage) => {
    const held = new MemoryCalendars([METTE]).put(METTE, unnamed, entry({ id: "b", ...VISIT }));
    held.interrupt = (step) => {
      if (step === "attachments") throw new Refusal(code);
    };
    const found = await search(held, { persons: [person] });
    expect(found.coverage).toMatchObject([coverage]);
    expect(found.hits.map(({ id }) => id)).toEqual(["b"]);
  });
});
