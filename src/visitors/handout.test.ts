import { describe, expect, test } from "@jest/globals";
import { entry, place, examplePlan, RULES, someone } from "./_testing/examples";
import { MemoryCalendars } from "./_testing/memory-calendars";
import { type Handout, handoutOf, hitsToHandOut, personOf } from "./handout";
import type { Entry } from "./calendar";
import { lookUp } from "./look-up";
import { parsePerson } from "./person";
import { keyOf, type Plan } from "./plan";
import { readHits } from "./read-hits";

const METTE = place("mette@dki.example");
const BO = place("bo@dki.example");
const JENS = someone("jens@maersk.com", "Jens Hansen");
const WINDOW = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
const GIVEN = "Jens Hansen <jens@maersk.com>";

function calendars(...entries: readonly Entry[]) {
  return new MemoryCalendars([METTE, BO]).put(METTE, ...entries);
}

async function planIn(held: MemoryCalendars, persons = [GIVEN]): Promise<Plan> {
  const query = {
    persons: persons.map((given) => parsePerson(given)!),
    cutOff: null,
    window: WINDOW,
  };
  const findings = await lookUp(held, [METTE.mailbox, BO.mailbox], query, RULES);
  return examplePlan(findings, { persons, window: WINDOW });
}

async function disclosed(held: MemoryCalendars, plan?: Plan): Promise<Handout> {
  const of = plan ?? (await planIn(held));
  const read = await readHits(held, hitsToHandOut(of.hits, new Set()), of.coverage);
  const at = "2026-11-25T11:00:00Z";
  return handoutOf({ plan: of, read, rules: RULES, at, find: () => [], mark: "[udeladt]" });
}

describe("an entry", () => {
  test("says what it holds about the person, and of others only how many", async () => {
    const attendees = [JENS, someone("bo@dki.example", "Bo Krogh")];
    const held = calendars(
      entry({ subject: "Jens Hansen med Bo Krogh", text: "Bo henter.", attendees }),
    );
    const { entries } = await disclosed(held);
    expect(entries).toEqual([
      {
        id: expect.stringMatching(/^\w+$/),
        start: "2026-03-05T08:00:00Z",
        end: "2026-03-05T09:00:00Z",
        isAllDay: false,
        isOneOfSeries: false,
        why: ["attendee", "subject"],
        subjects: ["Jens Hansen med [udeladt]"],
        texts: ["[udeladt] henter."],
        locations: [],
        categories: [],
        attachmentNames: [],
        otherPeople: 2,
        calendars: 1,
        leftOut: 2,
      },
    ]);
  });

  test("is there once however many copies there are, with all that they say", async () => {
    const attendees = [JENS, someone("bo@dki.example", "Bo Krogh")];
    const both = { iCalUId: "uid", subject: "Status", attendees };
    const held = calendars(entry({ id: "org", ...both, text: "Dagsorden" })).put(
      BO,
      entry({ id: "copy", ...both, text: "Egen note", isOrganizer: false }),
    );
    const { entries } = await disclosed(held);
    expect(entries).toMatchObject([
      { subjects: ["Status"], texts: ["Egen note", "Dagsorden"], calendars: 2, otherPeople: 2 },
    ]);
  });

  test("is nobody else's for a note that somebody keeps for themselves", async () => {
    const { entries } = await disclosed(calendars(entry({ subject: "Jens Hansen, Maersk" })));
    expect(entries).toMatchObject([{ subjects: ["Jens Hansen, Maersk"], otherPeople: 0 }]);
  });

  test("counts each other person once, and a namesake as another person", async () => {
    const attendees = [
      JENS,
      someone("bo@dki.example", "Bo Krogh"),
      someone("", "Ida Thorup"),
      someone("", "Ole Olsen"),
      someone("jens@dsv.com", "Jens Hansen"),
    ];
    const both = { iCalUId: "uid", subject: "Status" };
    const held = calendars(entry({ id: "org", ...both, attendees })).put(
      BO,
      entry({
        id: "copy",
        ...both,
        isOrganizer: false,
        attendees: [JENS, someone("BO@dki.example", "Bo Krogh")],
      }),
    );
    // Mette who calls it, Bo, Ida, Ole and the other Jens.
    expect((await disclosed(held)).entries).toMatchObject([{ otherPeople: 5 }]);
    // A copy whose attendees are hidden changes nothing.
    held.put(BO, entry({ id: "copy", ...both, text: "Jens Hansen, Maersk" }));
    expect((await disclosed(held)).entries).toMatchObject([{ calendars: 2, otherPeople: 5 }]);
  });

  test("says each thing once, and nothing where nothing stands", async () => {
    const both = { iCalUId: "uid", attendees: [JENS] };
    const held = calendars(entry({ id: "org", ...both, subject: "Status", text: " " })).put(
      BO,
      entry({ id: "copy", ...both, subject: "Status ", isOrganizer: false }),
    );
    expect((await disclosed(held)).entries).toMatchObject([{ subjects: ["Status"], texts: [] }]);
  });

  test("has the same id whichever copy is handed out, and not the meeting's own", async () => {
    const both = { iCalUId: "uid", attendees: [JENS] };
    const inMettes = await disclosed(calendars(entry({ id: "org", ...both })));
    const inBos = await disclosed(calendars().put(BO, entry({ id: "copy", ...both })));
    expect(inBos.entries[0]!.id).toBe(inMettes.entries[0]!.id);
    expect(inMettes.entries[0]!.id).not.toContain("uid");
  });

  test("of a series says so", async () => {
    const { entries } = await disclosed(calendars(entry({ attendees: [JENS], seriesId: "s" })));
    expect(entries[0]!.isOneOfSeries).toBe(true);
  });

  test("in a room leaves the room's name where it is", async () => {
    const room = someone("kajen@dki.example", "Kajen");
    const where = { locations: ["Kajen"], attendees: [JENS, room] };
    const { entries } = await disclosed(calendars(entry({ subject: "Møde i Kajen", ...where })));
    expect(entries).toMatchObject([{ subjects: ["Møde i Kajen"], otherPeople: 1 }]);
  });

  test("brings the names of its attachments, which have to be asked for", async () => {
    const { entries } = await disclosed(
      calendars(entry({ attendees: [JENS], attachmentNames: null })),
    );
    expect(entries[0]!.attachmentNames).toEqual(["Adgangskort Jens Hansen, Maersk.pdf"]);
  });
});

describe("what is not handed out", () => {
  test("is what may be about somebody else, until it is confirmed", async () => {
    const plan = await planIn(calendars(entry({ id: "unsure", subject: "Frokost J. Hansen" })));
    const [hit] = plan.hits;
    expect(hitsToHandOut(plan.hits, new Set())).toEqual([]);
    expect(hitsToHandOut(plan.hits, new Set([keyOf(hit!)]))).toEqual([hit]);
    expect(hitsToHandOut([{ ...hit!, confirmed: true }], new Set())).toHaveLength(1);
  });

  test("is an entry that is gone, or that somebody has taken the person out of", async () => {
    const held = calendars(
      entry({ id: "gone", attendees: [JENS] }),
      entry({ id: "cleared", subject: "Jens Hansen, Maersk" }),
      entry({ id: "there", attendees: [JENS] }),
    );
    const plan = await planIn(held);
    await held.remove(METTE, "gone", { etag: null });
    held.put(METTE, entry({ id: "cleared", subject: "Ledermøde" }));
    expect((await disclosed(held, plan)).entries).toHaveLength(1);
  });

  test("is a search for several people: whose an uncertain entry is would not be known", async () => {
    const plan = await planIn(calendars(), [GIVEN, "Ida Thorup"]);
    expect(personOf(plan)).toBeNull();
    await expect(disclosed(calendars(), plan)).rejects.toThrow("one person");
  });

  test("is a search by age, which is about nobody", () => {
    expect(personOf(examplePlan({}))).toBeNull();
  });
});

test("entries are in order of time, in a format that programs know", async () => {
  const on = (day: string) => ({ start: `${day}T08:00:00Z`, end: `${day}T09:00:00Z` });
  const held = calendars(entry({ id: "b", attendees: [JENS], ...on("2026-03-12") }))
    .put(METTE, entry({ id: "c", attendees: [JENS], ...on("2026-03-19") }))
    .put(BO, entry({ id: "a", attendees: [JENS], ...on("2026-03-14") }));
  const { format, entries } = await disclosed(held);
  expect(format).toBe("kuvert-visitors-export-1");
  expect(entries.map(({ start }) => start.slice(0, 10))).toEqual([
    "2026-03-12",
    "2026-03-14",
    "2026-03-19",
  ]);
});

test("it says what was searched, and what was not", async () => {
  const hidden = entry({ id: "hidden", isHidden: true, isPrivate: true });
  const plan = await planIn(calendars(hidden, entry({ attendees: [JENS] })));
  const refused = { ...plan.coverage[0]!, searched: false };
  const { searched, person } = await disclosed(calendars(), {
    ...plan,
    coverage: [...plan.coverage, refused],
  });
  expect(person).toBe(GIVEN);
  expect(searched).toEqual({ ...WINDOW, calendars: 2, notSearched: 1, withHiddenEntries: 1 });
});
