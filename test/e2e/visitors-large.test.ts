/** Large searches and deletions in the pane: what they take in requests, and that they find and delete the right ones. */
import { expect, test } from "@jest/globals";
import type { Meeting } from "../../workbench/server/graph/calendar-store.mjs";
import { graphState } from "./graph-page";
import { openVisitors, press, sayWho, useVisitors } from "./visitors-page";

useVisitors();

const DOMAIN = "dki-logistics.example";
const METTE = `mette.holm@${DOMAIN}`;
const PAGE = 1000;
/** Graph lists 1,825 days at most: the ten years that are searched take two requests at least. */
const WINDOWS = 2;
const DAY = 86_400_000;

const dayOf = (time: number) => new Date(time).toISOString();

test("a person is erased from 25 shared mailboxes and 6 rooms, and their namesakes are not", async () => {
  const visitor = { address: "anne@fjord.example", name: "Anne Berg" };
  /** Somebody else of the name, from elsewhere. */
  const namesake = { address: "anne.berg@havn.example", name: "Anne Berg" };
  const colleague = { address: `anne.berg@${DOMAIN}`, name: "Anne Berg" };
  const people = Array.from({ length: 24 }, (_, index) => `kollega${index}@${DOMAIN}`);
  const rooms = Array.from({ length: 6 }, (_, index) => `lokale${index}@${DOMAIN}`);
  /** A meeting of somebody's with somebody else of ours and a guest, in a room. */
  const meeting = (subject: string, index: number, guest: typeof visitor): Meeting => ({
    organizer: people[index % 12]!,
    subject,
    start: dayOf(Date.parse("2025-03-03T08:00:00Z") + index * DAY),
    end: dayOf(Date.parse("2025-03-03T09:00:00Z") + index * DAY),
    attendees: [people[12 + (index % 12)]!, rooms[index % 6]!, guest],
  });
  const indices = Array.from({ length: 24 }, (_, index) => index);
  const meetings = indices.flatMap((index) => [
    meeting("Med gæsten", index, visitor),
    meeting("Med en anden Anne Berg", index + 30, namesake),
    meeting("Med kollegaen Anne Berg", index + 60, colleague),
  ]);
  const outlook = await openVisitors();
  const { pane } = outlook;
  await graphState({
    calendars: {
      mailboxes: [
        ...people.map((address) => ({ address, name: address, access: "write" as const })),
        { ...colleague, access: "write" as const },
        ...rooms.map((address) => ({
          address,
          name: address,
          access: "write" as const,
          isRoom: true,
        })),
      ],
      meetings,
    },
  });
  const before = (await graphState()).calls.length;
  await sayWho(outlook, visitor.name, visitor.address);
  await pane.getByRole("checkbox", { name: /delt med mig/ }).check();
  await pane.getByRole("checkbox", { name: /Mødelokaler/ }).check();
  await press(outlook, "Søg");
  // The organiser's, the colleague's and the room's copy of each.
  await pane.getByText("72 aftaler i 24 møder fundet").waitFor();
  await pane.getByText(/Andre med samme eller et længere navn/).waitFor();

  const { calls } = await graphState();
  const questions = calls.slice(before).filter(({ url }) => !url.includes("/me/mailFolders"));
  const calendars = 1 + 4 + 25 + 2 + 6;
  const lists = 2;
  expect(questions.length).toBeLessThanOrEqual(1.05 * (calendars * WINDOWS + lists));

  await press(outlook, "Slet 48 valgte");
  await press(outlook, "Slet nu");
  await pane.getByText("Slettet: 48").waitFor();
  await pane.getByText("En ny søgning fandt ingen af de slettede aftaler.").waitFor();
  const { deletedEntries, calendarMail, busiest } = await graphState();
  const gone = deletedEntries.map(({ mailbox, start }) => `${mailbox} ${start.slice(0, 10)}`);
  const meant = indices.flatMap((index) => {
    const day = meetings[3 * index]!.start.slice(0, 10);
    return [people[12 + (index % 12)]!, rooms[index % 6]!].map((copy) => `${copy} ${day}`);
  });
  expect(gone.toSorted()).toEqual(meant.toSorted());
  expect(calendarMail).toEqual([]);
  expect(busiest).toBeLessThanOrEqual(4);
});

test("what is due of 50,000 entries is found with the fewest requests, and deleted with hardly more", async () => {
  const EVENTS = 50_000;
  const DUE = 250;
  const address = `reception@${DOMAIN}`;
  const guest = { address: "gaest@fjord.example", name: "En Gæst" };
  const visit = (start: number, isVisit = true): Meeting => ({
    organizer: `kontoret@${DOMAIN}`,
    subject: isVisit ? "Besøg" : "Driftsmøde",
    start: dayOf(start),
    end: dayOf(start + 600_000),
    attendees: [address, isVisit ? guest : METTE],
  });
  // The policy keeps visits for a year.
  const cutOff = Date.now() - 367 * DAY;
  const length = 3640 * DAY;
  const old = Array.from({ length: EVENTS }, (_, index) =>
    visit(cutOff - length + (index * length) / EVENTS, index % (EVENTS / DUE) === 0),
  );
  const young = Array.from({ length: 30 }, (_, index) => visit(Date.now() + (index - 20) * DAY));
  const outlook = await openVisitors();
  const { pane } = outlook;
  const mailboxes = [{ address, name: "Reception", access: "write" as const }];
  await graphState({ calendars: { mailboxes, meetings: [...old, ...young] } });
  await pane.getByRole("radio", { name: /^Besøg før/ }).check();
  await pane.getByRole("checkbox", { name: /^Mine/ }).uncheck();
  await pane.getByRole("textbox", { name: /Kollegers/ }).fill(address);
  const before = (await graphState()).calls.length;
  await press(outlook, "Søg");
  await pane.getByText(`${DUE} aftaler i ${DUE} møder fundet`).waitFor({ timeout: 60_000 });
  const afterSearch = (await graphState()).calls.length;
  const pages = EVENTS / PAGE;
  expect(afterSearch - before).toBeLessThanOrEqual(1.05 * pages);

  await press(outlook, `Slet ${DUE} valgte`);
  await press(outlook, "Slet nu");
  const proof = pane.getByText("En ny søgning fandt ingen af de slettede aftaler.");
  await proof.waitFor({ timeout: 120_000 });
  const { calls, deletedEntries, calendarMail } = await graphState();
  expect(calls.length - afterSearch).toBeLessThanOrEqual(1.1 * (pages + DUE + pages));
  expect(deletedEntries).toHaveLength(DUE);
  expect(deletedEntries.every(({ start }) => Date.parse(`${start}Z`) < cutOff)).toBe(true);
  expect(calendarMail).toEqual([]);
}, 200_000);
