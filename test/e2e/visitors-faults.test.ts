/** A deletion in the pane with everything that goes wrong on its way: nothing else is deleted, and nobody is told twice. */
import { describe, expect, test } from "@jest/globals";
import type { Fault } from "../../workbench/server/graph/faults.mjs";
import { graphState } from "./graph-page";
import type { OutlookPage } from "./outlook-page";
import { openVisitors, press, read, sayWho, toVisitors, useVisitors } from "./visitors-page";

useVisitors();

const DOMAIN = "dki-logistics.example";
const METTE = `mette.holm@${DOMAIN}`;
const BO = `bo.krogh@${DOMAIN}`;
const GUEST = { address: "ida@fjord.example", name: "Ida Fisker" };
const OTHER = { address: "ole@fjord.example", name: "Ole Lind" };

/** Bo's meetings with the guest, of which Mette has copies; two of her own; and two that are about somebody else. */
const COPIES = Array.from({ length: 14 }, (_, index) => `Tilsyn ${index}`);
const OWN = ["Mettes møde 1", "Mettes møde 2"];
const MEETINGS = [
  ...COPIES.map((subject, index) => meeting(BO, subject, index, [METTE, GUEST])),
  ...OWN.map((subject, index) => meeting(METTE, subject, 20 + index, [GUEST, OTHER])),
  meeting(BO, "En andens møde", 25, [METTE, OTHER]),
  meeting(METTE, "En anden aftale", 26, [OTHER]),
];

function meeting(
  organizer: string,
  subject: string,
  day: number,
  attendees: readonly (string | typeof GUEST)[],
) {
  const date = `2025-05-${String(day + 1).padStart(2, "0")}`;
  return { organizer, subject, start: `${date}T08:00:00Z`, end: `${date}T09:00:00Z`, attendees };
}

/** Everything of the guest's in the officer's calendar, ticked and confirmed, those too that mail somebody. */
async function confirmAll(outlook: OutlookPage): Promise<void> {
  const { pane } = outlook;
  await graphState({ calendars: { meetings: MEETINGS } });
  await sayWho(outlook, GUEST.name, GUEST.address);
  await press(outlook, "Søg");
  await pane.getByText("16 aftaler i 16 møder fundet").waitFor();
  for (const box of await pane.getByRole("checkbox", { name: /Sender 2 aflysninger$/ }).all()) {
    await box.check();
  }
  await press(outlook, "Slet 16 valgte");
  await pane.getByRole("textbox", { name: /bekræfte/ }).fill("slet");
}

/** Starts the deletion, slowly, and comes back in the middle of it. */
async function startDeleting(outlook: OutlookPage): Promise<void> {
  await graphState({ latency: 400 });
  await press(outlook, "Slet nu");
  await outlook.pane.getByText(/^[1-9]\d* af 16 aftaler behandlet$/).waitFor();
}

/** Waits until so many waves are noted as begun: then their deletions are on their way. */
async function beginsWave(outlook: OutlookPage, count: number): Promise<void> {
  const frame = outlook.page.frames().find((one) => one.url().includes("/taskpane.html"))!;
  await frame.waitForFunction(
    (wanted) =>
      Object.values(localStorage).filter((line) => String(line).includes('"kind":"wave"')).length >=
      wanted,
    count,
  );
}

const receipt = (outlook: OutlookPage) =>
  outlook.pane.getByRole("heading", { name: "Kvittering" }).waitFor();

interface Aftermath {
  /** Subjects of what went out of calendars, each as often as it did, and whose calendars. */
  readonly deleted: readonly string[];
  readonly mailboxes: readonly string[];
  readonly told: number;
  readonly toldTwice: number;
  /** Calls that were sent again before Graph's time. */
  readonly hasty: number;
}

async function aftermath(): Promise<Aftermath> {
  const { deletedEntries, calendarMail, calls } = await graphState();
  const told = calendarMail.map(({ to, iCalUId }) => `${to} ${iCalUId}`);
  const hasty = calls.filter(({ at, status, url }, index) => {
    const again = calls.slice(index + 1).find((call) => call.url === url);
    return status === 429 && again && again.at - at < RETRY_AFTER * 1000;
  });
  return {
    deleted: deletedEntries.map(({ subject }) => subject).toSorted(),
    mailboxes: [...new Set(deletedEntries.map(({ mailbox }) => mailbox))],
    told: told.length,
    toldTwice: told.length - new Set(told).size,
    hasty: hasty.length,
  };
}

/** These and nothing else, each once; two people take part in each of the officer's own, and hear of it once. */
function once(subjects: readonly string[]): Aftermath {
  const told = 2 * subjects.filter((subject) => OWN.includes(subject)).length;
  return { deleted: subjects.toSorted(), mailboxes: [METTE], told, toldTwice: 0, hasty: 0 };
}

const RETRY_AFTER = 1;
const DELETION = { method: "DELETE", url: "/events/" } as const;
const BATCH = { url: "$batch" } as const;

describe("a fault in the middle of a deletion", () => {
  test.each<[string, Fault]>([
    [
      "throttled, each second time",
      { ...DELETION, status: 429, retryAfter: RETRY_AFTER, every: 2 },
    ],
    ["overloaded and not done", { ...DELETION, status: 503, retryAfter: 0, times: 4 }],
    ["overloaded and done all the same", { ...DELETION, status: 503, afterwards: true, times: 4 }],
    ["an answer that says nothing", { ...DELETION, status: 500, afterwards: true, times: 3 }],
    ["reset before anything was done", { ...BATCH, status: 0, times: 6 }],
    ["reset after everything was done", { ...BATCH, status: 0, afterwards: true, times: 6 }],
    ["a token that has expired", { ...BATCH, status: 401, times: 1 }],
  ])("%s: everything is deleted once", async (_, fault) => {
    const outlook = await openVisitors();
    outlook.forgiveFailedRequests();
    await confirmAll(outlook);
    await startDeleting(outlook);
    await graphState({ faults: [fault], latency: 0 });
    await receipt(outlook);
    await outlook.pane.getByText("En ny søgning fandt ingen af de slettede aftaler.").waitFor();
    expect(await aftermath()).toEqual(once([...COPIES, ...OWN]));
  });

  test.each<[string, Fault]>([
    ["nobody is signed in any more", { ...BATCH, status: 401 }],
    ["the network is away", { ...BATCH, status: 0 }],
  ])("%s: it stops, and goes on when that is over", async (_, fault) => {
    const outlook = await openVisitors();
    outlook.forgiveFailedRequests();
    await confirmAll(outlook);
    await startDeleting(outlook);
    await graphState({ faults: [fault], latency: 0 });
    const stopped = outlook.pane.getByText(/^Stoppet: \d+ af 16 aftaler er behandlet$/);
    // Without a network each question is asked four times.
    await stopped.waitFor({ timeout: 30_000 });
    await graphState({ faults: [] });
    await press(outlook, "Fortsæt");
    await receipt(outlook);
    expect(await aftermath()).toEqual(once([...COPIES, ...OWN]));
  });

  test("the pane is closed while cancellations are on their way: nobody gets a second one", async () => {
    const outlook = await openVisitors();
    await confirmAll(outlook);
    // The copies first; then, held back until the pane is gone, the meetings that mail somebody.
    await graphState({ latency: 1_000 });
    await press(outlook, "Slet nu");
    await outlook.pane.getByText("14 af 16 aftaler behandlet").waitFor();
    await beginsWave(outlook, 2);
    await read(outlook, "Vagtplanen for uge 48 er lagt op");
    await outlook.pane.getByRole("heading", { name: "Du skal ikke gøre noget" }).waitFor();
    await graphState({ latency: 0 });
    await toVisitors(outlook);
    await press(outlook, "Fortsæt");
    await receipt(outlook);
    expect(await aftermath()).toEqual(once([...COPIES, ...OWN]));
  });
});

describe("what somebody else does meanwhile", () => {
  test("to an entry that was confirmed: changed ones stay, removed ones are gone already", async () => {
    const outlook = await openVisitors();
    await confirmAll(outlook);
    await graphState({
      calendars: {
        renamed: [{ mailbox: METTE, subject: "Tilsyn 3", to: "Noget andet" }],
        removed: [{ mailbox: METTE, subject: "Tilsyn 4" }],
      },
    });
    await press(outlook, "Slet nu");
    await receipt(outlook);
    await outlook.pane.getByText("Ikke gennemført: 1").waitFor();
    await outlook.pane.getByText(/Ændret siden søgningen/).waitFor();
    const others = COPIES.filter((subject) => !["Tilsyn 3", "Tilsyn 4"].includes(subject));
    expect(await aftermath()).toEqual(once([...others, ...OWN]));
  });

  test("the officer's access is taken away: what was done is said, and what was not", async () => {
    const outlook = await openVisitors();
    await confirmAll(outlook);
    await startDeleting(outlook);
    await graphState({ calendars: { access: [{ mailbox: METTE, access: "read" }] }, latency: 0 });
    await receipt(outlook);
    const { deletedEntries } = await graphState();
    expect(deletedEntries.length).toBeGreaterThan(0);
    expect(deletedEntries.length).toBeLessThan(16);
    await outlook.pane.getByText(`Slettet: ${deletedEntries.length}`).waitFor();
    await outlook.pane.getByText(`Ikke gennemført: ${16 - deletedEntries.length}`).waitFor();
    expect(await aftermath()).toEqual(once(deletedEntries.map(({ subject }) => subject)));
  });
});
