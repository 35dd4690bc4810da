/** Calendars of the workbench's Microsoft 365, by the real Graph client. */
import { describe, expect, test } from "@jest/globals";
import type { Entry, EntryText, Place } from "../visitors/calendar";
import { workbenchGraph } from "../../test/graph/workbench-graph";
import { graphCalendars } from "./calendars";

const DKI = "dki-logistics.example";
const BO = `bo.krogh@${DKI}`;
const YEAR = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };

async function connected() {
  const { server, clock, connect } = await workbenchGraph();
  const calendars = graphCalendars(connect(), clock);
  const store = server.tenant().calendars;
  const paths = () => server.calls().map(({ method, url }) => `${method} ${url.split("?")[0]!}`);
  return {
    server,
    calendars,
    store,
    paths,
    open: async (mailbox: string) =>
      (await clock.until(calendars.open(mailbox))).flatMap((place) =>
        "path" in place ? [place] : [],
      ),
    list: (place: Place) => clock.until(all(calendars.pages(place, YEAR))),
    until: <T>(work: Promise<T>) => clock.until(work),
  };
}

async function all(pages: AsyncIterable<readonly Entry[]>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const page of pages) entries.push(...page);
  return entries;
}

describe("which calendars", () => {
  test("one's own and those that are shared come from one list", async () => {
    const { open, paths } = await connected();
    expect((await open("me")).map(({ mailbox }) => mailbox)).toEqual([`mette.holm@${DKI}`]);
    const shared = await open("shared");
    expect(shared.map(({ mailbox }) => mailbox.split("@")[0])).toEqual([
      "persondata",
      "bo.krogh",
      "signe.dahl",
      "jens.hansen",
    ]);
    expect(shared.find(({ mailbox }) => mailbox.startsWith("signe"))?.hidesPrivate).toBe(true);
    expect(paths()).toEqual(["GET /me/calendars"]);
  });

  test("a colleague's are all of theirs", async () => {
    const { open, store } = await connected();
    store.addMailbox({ address: `ida@${DKI}`, name: "Ida", access: "read", calendars: ["Besøg"] });
    const places = await open(`ida@${DKI}`);
    expect(places.map(({ calendar }) => calendar)).toEqual(["Kalender", "Besøg"]);
  });

  test("rooms come from the organisation's list", async () => {
    const { open } = await connected();
    expect((await open("rooms")).map(({ path }) => path)).toEqual([
      `/users/moede-kajen%40${DKI}`,
      `/users/moede-fyret%40${DKI}`,
    ]);
  });

  test.each([
    ["lager-odense", "out-of-reach"],
    ["findes-ikke", "no-mailbox"],
  ])("%s is %s", async (name, code) => {
    const { calendars, until } = await connected();
    await expect(until(calendars.open(`${name}@${DKI}`))).rejects.toMatchObject({ code });
  });
});

describe("entries", () => {
  test("are what the event says, in UTC and as text", async () => {
    const { open, list } = await connected();
    const [bo] = await open(BO);
    const entries = await list(bo!);
    expect(entries.find(({ series }) => series === "single")).toMatchObject({
      subject: "Gennemgang af havneaftalen",
      start: "2026-02-03T12:00:00Z",
      isOrganizer: true,
      organizer: { address: BO, name: "Bo Krogh" },
      attachmentNames: [],
    });
    expect(entries.filter(({ series }) => series === "occurrence").length).toBeGreaterThan(10);
  });

  test("have ids that every call asks for in the lasting form", async () => {
    const { open, list, server, calendars, until } = await connected();
    const [bo] = await open(BO);
    const [first] = await list(bo!);
    expect(await until(calendars.entry(bo!, first!.id))).toEqual(first);
    const preferred = server.calls().map(({ headers }) => headers["Prefer"]);
    expect(preferred.every((value) => value?.includes('IdType="ImmutableId"'))).toBe(true);
  });

  test("that are private are shown as time only", async () => {
    const { open, list } = await connected();
    const [signe] = await open(`signe.dahl@${DKI}`);
    const hidden = (await list(signe!)).filter(({ isHidden }) => isHidden);
    expect(hidden).toMatchObject([{ subject: "", isPrivate: true }]);
  });

  test.each([true, false])(
    "bring the names of many attachments along where Graph lets them: %s",
    async (expands) => {
      const { open, list, store, paths } = await connected();
      store.expandsAttachments = expands;
      for (let day = 10; day < 31; day += 1) {
        const date = `2026-08-${day}`;
        const attachments = [`Kort ${day}.pdf`];
        store.add({
          mailbox: BO,
          subject: "Adgang",
          start: date,
          end: `${date}T23:00:00Z`,
          attachments,
        });
      }
      const [bo] = await open(BO);
      const named = (await list(bo!)).filter(({ subject }) => subject === "Adgang");
      expect(named.map(({ attachmentNames }) => attachmentNames)[0]).toEqual(
        expands ? ["Kort 10.pdf"] : null,
      );
      expect(named).toHaveLength(21);
      expect(paths().filter((path) => path.endsWith("calendarView"))).toHaveLength(2);
    },
  );
});

test("attachments that make a list fail do not keep a calendar from being read", async () => {
  const { open, list, store, server } = await connected();
  for (let day = 10; day < 31; day += 1) {
    const start = `2026-08-${day}`;
    store.add({
      mailbox: BO,
      subject: "Adgang",
      start,
      end: `${start}T23:00:00Z`,
      attachments: ["Kort.pdf"],
    });
  }
  server.setFaults([{ url: "expand", status: 500, code: "ErrorInternal", times: Infinity }]);
  const [bo] = await open(BO);
  const named = (await list(bo!)).filter(({ attachmentNames }) => attachmentNames === null);
  expect(new Set(named.map(({ id }) => id)).size).toBe(21);
  expect(named).toHaveLength(21);
});

describe("changes", () => {
  test("to another version than was meant do not happen", async () => {
    const { open, list, calendars, until } = await connected();
    const [bo] = await open(BO);
    const entry = (await list(bo!)).find(({ series }) => series === "single")!;
    const stale = { etag: 'W/"old"', permanent: false };
    expect(await until(calendars.remove(bo!, entry.id, stale))).toBe("changed");
    const meant = { etag: entry.etag, permanent: false };
    expect(await until(calendars.remove(bo!, entry.id, meant))).toBe("done");
    expect(await until(calendars.remove(bo!, entry.id, meant))).toBe("gone");
    expect(await until(calendars.entry(bo!, entry.id))).toBeNull();
  });

  test("of a text keep its HTML, and send what has changed alone", async () => {
    const { open, list, calendars, until, store, server } = await connected();
    const [mine] = await open("me");
    const hour = { start: "2026-04-01T10:00:00Z", end: "2026-04-01T11:00:00Z" };
    store.add({ ...hour, mailbox: `mette.holm@${DKI}`, subject: "Frokost" });
    const own = store.mailboxes.get(`mette.holm@${DKI}`)!.calendars[0]!;
    const item = [...own.items.values()].find(({ subject }) => subject === "Frokost")!;
    item["body"] = { contentType: "html", content: "<p><b>Jens</b> kommer</p>" };
    const entry = (await list(mine!)).find(({ subject }) => subject === "Frokost")!;
    const without = ({ subject, body }: EntryText) => ({
      subject,
      body: { ...body, content: body.content.replace("Jens", "…") },
    });
    const rewritten = (etag: string, change: (text: EntryText) => EntryText | null) =>
      until(calendars.rewrite(mine!, entry.id, change, { etag }));

    expect(await rewritten("an-older-one", without)).toBe("changed");
    expect(await rewritten(entry.etag, () => null)).toBe("failed");
    expect(await rewritten(entry.etag, without)).toBe("done");
    const changes = server.calls().filter(({ method }) => method === "PATCH");
    expect(changes.map(({ body }) => body)).toEqual([
      { body: { contentType: "html", content: "<p><b>…</b> kommer</p>" } },
    ]);
    expect(await until(calendars.rewrite(mine!, "no-such", without, { etag: null }))).toBe("gone");
  });

  test("that one may not make are denied", async () => {
    const { open, list, calendars, until } = await connected();
    const [signe] = await open(`signe.dahl@${DKI}`);
    const [entry] = await list(signe!);
    const order = calendars.setPrivate(signe!, entry!.id, { etag: null });
    expect(await until(order)).toBe("denied");
  });

  test("whose answer was lost are unclear where repeating would not be safe", async () => {
    const { open, list, calendars, until, server } = await connected();
    const [bo] = await open(BO);
    const entry = (await list(bo!)).find(({ series }) => series === "single")!;
    const fault = { url: "/events/", status: 504, times: 1, afterwards: true };
    server.setFaults([{ ...fault, method: "POST" }]);
    const purge = { etag: null, permanent: true };
    expect(await until(calendars.remove(bo!, entry.id, purge))).toBe("unclear");
  });

  test("go nowhere but to calendars, whatever a plan says", async () => {
    const { calendars, paths } = await connected();
    const place = {
      mailbox: "x",
      calendar: "x",
      path: "/me/mailFolders/inbox",
      hidesPrivate: false,
    };
    await expect(calendars.entry(place, "e1")).rejects.toMatchObject({ code: "not-found" });
    expect(() => calendars.remove(place, "e1", { etag: null, permanent: false })).toThrow(
      "not-found",
    );
    expect(paths()).toEqual([]);
  });
});
