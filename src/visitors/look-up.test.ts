import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { entry, person, place, RULES, someone } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import { type Calendars, type Entry, Refusal } from "./calendar";
import { lookUp } from "./look-up";
import { byMeeting } from "./plan";

const METTE = place("mette@dki.example");
const BO = place("bo@dki.example");
const BOTH = [METTE.mailbox, BO.mailbox];
const YEARS = { from: "2010-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
const VISITS = { persons: [], cutOff: null, window: YEARS };
const VISITOR = someone("jens@maersk.com", "Jens Hansen");

const reasons = async (fields: Partial<Entry>) => {
  const calendars = new MemoryCalendars([METTE]).put(METTE, entry(fields));
  const { hits } = await lookUp(calendars, [METTE.mailbox], VISITS, RULES);
  return hits[0]?.why ?? [];
};

describe("a visit by the policy", () => {
  test.each<[Partial<Entry>, string[]]>([
    [{ attendees: [VISITOR] }, ["attendee"]],
    [{ organizer: VISITOR, isOrganizer: false }, ["organizer"]],
    [{ subject: "Besøg fra Sverige" }, ["subject"]],
    [{ subject: "BESOEG" }, ["subject"]],
    [{ locations: ["Kajen", "Rundvisning på lageret"] }, ["location"]],
    [{ categories: ["reception"] }, ["category"]],
    [{ subject: "Besøgstal for marts" }, []],
    [{ subject: "Lægebesøg" }, []],
    [{ attendees: [someone("bo@dki.example")] }, []],
    [{ attendees: [someone("ole@elektriker.example")] }, []],
    [{ attendees: [someone("", "Kantinen")] }, []],
    [{ text: "Husk besøg i morgen" }, []],
  ])("%j", async (fields, why) => {
    expect(await reasons(fields)).toEqual(why);
  });
});

test("where outsiders make no visit by the policy, words and categories still do", async () => {
  const rules = { ...RULES, outsidersVisit: false };
  const calendars = new MemoryCalendars([METTE]).put(
    METTE,
    entry({ id: "meeting", attendees: [VISITOR], organizer: VISITOR }),
    entry({ id: "visit", attendees: [VISITOR], subject: "Besøg" }),
  );
  const { hits } = await lookUp(calendars, [METTE.mailbox], VISITS, rules);
  expect(hits.map(({ id, why }) => [id, why])).toEqual([["visit", ["subject"]]]);
});

test("by age: only what has ended, and never what is to come", async () => {
  const cutOff = { day: "2026-01-01", instant: "2025-12-31T23:00:00Z" };
  const visit = (id: string, end: string) =>
    entry({ id, attendees: [VISITOR], start: end, end: end.replace("T0", "T1") });
  const calendars = new MemoryCalendars([METTE]).put(
    METTE,
    visit("old", "2025-12-31T08:00:00Z"),
    visit("new", "2026-01-01T08:00:00Z"),
    visit("future", "2026-12-01T08:00:00Z"),
  );
  const { hits } = await lookUp(calendars, [METTE.mailbox], { ...VISITS, cutOff }, RULES);
  expect(hits.map(({ id }) => id)).toEqual(["old"]);
});

test("says of each hit what deleting it does, and groups the copies of a meeting", async () => {
  const attendees = [VISITOR, someone("bo@dki.example")];
  const calendars = new MemoryCalendars([METTE, BO])
    .put(METTE, entry({ id: "org", iCalUId: "one", attendees }))
    .put(BO, entry({ id: "copy", iCalUId: "one", attendees, isOrganizer: false }));
  const { hits } = await lookUp(calendars, BOTH, VISITS, RULES);
  expect(hits.map((hit) => [hit.id, hit.class, hit.wouldMail])).toEqual([
    ["copy", "silent", []],
    ["org", "mails-attendees", ["jens@maersk.com", "bo@dki.example"]],
  ]);
  expect(byMeeting(hits)).toHaveLength(1);
});

describe("coverage", () => {
  test("says what was refused, and why, and goes on", async () => {
    const calendars = new MemoryCalendars([METTE, BO]).put(BO, entry({ attendees: [VISITOR] }));
    const some: Calendars = {
      ...methodsOf(calendars),
      open: async (mailbox) => {
        if (mailbox === "boss@dki.example") throw new Refusal("denied", "ErrorAccessDenied");
        return calendars.open(mailbox);
      },
      pages(at, window) {
        if (at === METTE) throw new Refusal("not-found", "ErrorItemNotFound");
        return calendars.pages(at, window);
      },
    };
    const { hits, coverage } = await lookUp(some, [...BOTH, "boss@dki.example"], VISITS, RULES);
    expect(hits).toHaveLength(1);
    expect(coverage).toMatchObject([
      {
        mailbox: METTE.mailbox,
        searched: false,
        refused: expect.stringContaining("ErrorItemNotFound"),
      },
      { mailbox: BO.mailbox, searched: true, events: 1, refused: null, ...YEARS },
      {
        mailbox: "boss@dki.example",
        searched: false,
        refused: expect.stringContaining("Not shared"),
      },
    ]);
  });

  test("has a mailbox that is named as a whole, and not again by what is shared of it", async () => {
    const calendars = new MemoryCalendars([METTE, BO]).put(BO, entry({ attendees: [VISITOR] }));
    const shared = { ...BO, mailbox: "Bo@DKI.example", path: "/me/calendars/bo" };
    const asked: Calendars = {
      ...methodsOf(calendars),
      open: async (mailbox) => (mailbox === "shared" ? [METTE, shared] : calendars.open(mailbox)),
    };
    const { coverage } = await lookUp(
      asked,
      ["shared", "BO@dki.example", BO.mailbox],
      VISITS,
      RULES,
    );
    expect(coverage.map(({ path }) => path)).toEqual([METTE.path, BO.path]);
  });

  test("counts private entries that are not shown, as not searched", async () => {
    const calendars = new MemoryCalendars([METTE]).put(
      METTE,
      entry({ isPrivate: true, isHidden: true }),
    );
    const { coverage } = await lookUp(calendars, [METTE.mailbox], VISITS, RULES);
    expect(coverage).toMatchObject([
      { searched: true, privateNotSearched: true, hiddenEntries: 1 },
    ]);
  });

  test("ends at once when nobody is signed in", async () => {
    const calendars: Calendars = {
      ...methodsOf(new MemoryCalendars([METTE])),
      open: () => Promise.reject(new Refusal("signed-out")),
    };
    await expect(lookUp(calendars, BOTH, VISITS, RULES)).rejects.toMatchObject({
      code: "signed-out",
    });
  });
});

test("what is found does not depend on pages, on order or on borders of windows", async () => {
  const day = fc.integer({ min: 0, max: 17 * 365 - 1 });
  const kinds = fc.constantFrom<Partial<Entry>>(
    { attendees: [VISITOR] },
    { attendees: [someone("jh@dsv.com", "Jens Hansen")] },
    { subject: "Besøg: Jens Hansen" },
    { subject: "Jens Hansen, Maersk" },
    { subject: "Driftsmøde" },
  );
  const rows = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 3000 }), kinds), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 7 }), async (calendar, pageSize) => {
      const entries = calendar.map(([from, days, fields], index) => {
        const start = Date.parse(YEARS.from) + from * 86_400_000;
        const end = start + days * 86_400_000 + 3_600_000;
        return entry({ ...fields, id: `e${index}`, start: iso(start), end: iso(end) });
      });
      const search = async (size: number, list: readonly Entry[]) => {
        const calendars = new MemoryCalendars([METTE], size).put(METTE, ...list);
        const query = { ...VISITS, persons: [person()] };
        return lookUp(calendars, [METTE.mailbox], query, RULES);
      };
      const whole = await search(1000, entries);
      expect(await search(pageSize, entries.toReversed())).toEqual(whole);
      expect(whole.coverage[0]!.events).toBe(entries.length);
    }),
    { numRuns: 40 },
  );
});

function iso(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}

/** A class's methods do not spread. */
function methodsOf(calendars: MemoryCalendars): Calendars {
  return {
    open: (mailbox) => calendars.open(mailbox),
    pages: (at, window) => calendars.pages(at, window),
    entry: (at, id) => calendars.entry(at, id),
    attachmentNames: () => calendars.attachmentNames(),
    rewrite: async () => "failed",
    remove: (...args) => calendars.remove(...args),
    setPrivate: (...args) => calendars.setPrivate(...args),
  };
}
