/** What can be done instead of deleting: handing out, taking out of the text, asking the organiser. */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { Register } from "../../requests/case/events";
import { entry, someone } from "../../visitors/_testing/examples";
import type { Handout } from "../../visitors/handout";
import { memoryOfficer, MemoryItem, openBeside, press, settle } from "../read/_testing/desk";
import { memoryTeam } from "../read/_testing/team";
import {
  Calendars,
  calendars,
  ME,
  openVisitors,
  searchFor,
  tick,
  ticked,
  type,
} from "./_testing/visits";

const saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-11-25T09:00:00Z") });
  localStorage.clear();
  saved.length = 0;
  let content: Blob | undefined;
  URL.createObjectURL = (blob) => {
    content = blob as Blob;
    return "blob:1";
  };
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: content! });
  });
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** A file as it was saved. */
function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.readAsText(file);
  });
}

const other = () => press("Andre muligheder");

/** Opens a case of a request for access, and looks for its sender's visits. Gives the register with the case. */
async function findVisitsOf(name: string, held: Calendars): Promise<Register> {
  const { officer, register } = memoryOfficer();
  const team = memoryTeam({ calendars: held });
  const mail = {
    from: { address: "jens@maersk.com", name },
    subject: "Indsigt",
    body: { type: "text", content: "Jeg vil gerne have indsigt i, hvad I har om mig." } as const,
  };
  await openBeside(new MemoryItem(mail), { ...officer, team: async () => team });
  await press("Opret kun sagen");
  await press("Find afsenderens besøg i kalenderne");
  return register;
}

describe("handing out to the person", () => {
  test("reads anew, leaves others out, and saves a calendar file and JSON without a name in theirs", async () => {
    const { team, held } = await openVisitors();
    await searchFor();
    await other();
    await press("Udlever en kopi til personen");
    expect(screen.getByText(/^Filen indeholder 2 møder med oplysninger om J••• H•••/)).toBeTruthy();
    expect(screen.getByText(/^1 usikker aftale er ikke med/)).toBeTruthy();
    await press("Gem som kalenderfil");
    await press("Gem som JSON");
    expect(saved.map(({ name }) => name)).toEqual([
      "besøg-i-kalenderne-2026-11-25.ics",
      "besøg-i-kalenderne-2026-11-25.json",
    ]);
    jest.useRealTimers();
    const ics = await textOf(saved[0]!.content);
    expect(ics).toContain("SUMMARY:Besøg: Jens Hansen\\, Maersk");
    expect(ics).toContain("COMMENT:Du er fundet under: Deltager\\, Emne. Andre deltagere: 2.");
    const { entries }: Handout = JSON.parse(await textOf(saved[1]!.content));
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toMatch(/bo@|Bo"|mette/i);
    // Reading was enough.
    expect(new Set(team.purposes)).toEqual(new Set(["calendars"]));
    expect(held.deleted).toEqual([]);
  });

  test("shows what the person will read, and keeps back what the officer clears", async () => {
    await openVisitors();
    await searchFor();
    await other();
    await press("Udlever en kopi til personen");
    fireEvent.click(screen.getAllByRole("button", { name: "Se, hvad der udleveres" })[0]!);
    await settle();
    expect(screen.getByText("Status")).toBeTruthy();
    await tick(/^2\. feb\. 2026/);
    expect(screen.getByText(/^Filen indeholder 1 møde med oplysninger om/)).toBeTruthy();
    await press("Gem som JSON");
    jest.useRealTimers();
    const { entries }: Handout = JSON.parse(await textOf(saved[0]!.content));
    expect(entries.map(({ subjects }) => subjects)).toEqual([["Besøg: Jens Hansen, Maersk"]]);
  });

  test("takes what is uncertain along once it is ticked", async () => {
    await openVisitors();
    await searchFor();
    await tick(/^Din kalender, 5\. jan/);
    await other();
    await press("Udlever en kopi til personen");
    expect(screen.getByText(/^Filen indeholder 3 møder/)).toBeTruthy();
    await press("Tilbage til listen");
    expect(ticked()).toHaveLength(3);
  });

  test("is for one person at a time", async () => {
    await openVisitors();
    await type("Navn", "Jens Hansen");
    await press("Tilføj en person");
    fireEvent.change(screen.getAllByLabelText("Navn")[1]!, { target: { value: "Ida Thorup" } });
    await settle();
    await press("Søg");
    await other();
    expect(screen.getByText(/^Søg efter én person ad gangen/)).toBeTruthy();
    await press("Udlever en kopi til personen");
    expect(screen.queryByText(/^Filen indeholder/)).toBeNull();
  });

  test("says what could not be read any more", async () => {
    const { held } = await openVisitors();
    await searchFor();
    await held.remove(ME, "copy", { etag: null });
    await other();
    await press("Udlever en kopi til personen");
    expect(screen.getByText("1 aftale kunne ikke læses og er ikke med.")).toBeTruthy();
  });
});

describe("taking the person out of the text", () => {
  const note = () =>
    entry({
      id: "note",
      subject: "Frokost: Jens Hansen, Maersk",
      text: "Jens Hansen, 20 30 40 50\nHusk kage",
      start: "2026-04-01T11:00:00Z",
      end: "2026-04-01T12:00:00Z",
    });

  test("shows what will stand there, asks for leave to change only then, and is proved", async () => {
    const { team, held } = await openVisitors({ held: calendars(note()) });
    await searchFor();
    await other();
    expect(screen.getByText(/^Gælder 1 af de valgte/)).toBeTruthy();
    await press("Fjern personen fra teksten");
    expect(screen.getByText("Personen fjernes fra 1 aftale")).toBeTruthy();
    expect(screen.getByText("Frokost: [fjernet], Maersk")).toBeTruthy();
    expect(screen.getByText(/^\[fjernet\], \[fjernet\]\s+Husk kage$/)).toBeTruthy();
    expect(screen.getByText(/^2 af de valgte er ikke med/)).toBeTruthy();
    expect(team.purposes).not.toContain("calendar-changes");
    await press("Fjern nu");
    expect(team.purposes).toContain("calendar-changes");
    expect(await held.entry(ME, "note")).toMatchObject({
      subject: "Frokost: [fjernet], Maersk",
      text: "[fjernet], [fjernet]\nHusk kage",
    });
    expect(held.mailed).toEqual([]);
    expect(held.deleted).toEqual([]);
    expect(screen.getByText("Fjernet fra teksten: 1")).toBeTruthy();
    expect(screen.getByText("En ny søgning fandt ikke personen i dem.")).toBeTruthy();
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain("visitors-run");
  });

  test("goes on after a stop, and changes nothing twice", async () => {
    const { held } = await openVisitors({ held: calendars(note()) });
    await searchFor();
    let isInterrupted = false;
    held.interrupt = (step) => {
      if (step !== "after rewriting" || isInterrupted) return;
      isInterrupted = true;
      throw new Error("lost");
    };
    await other();
    await press("Fjern personen fra teksten");
    await press("Fjern nu");
    expect(screen.getByText(/^Stoppet/)).toBeTruthy();
    await press("Fortsæt");
    expect(screen.getByText("Fjernet fra teksten: 1")).toBeTruthy();
    expect((await held.entry(ME, "note"))!.subject).toBe("Frokost: [fjernet], Maersk");
  });

  test("is not offered where somebody would hear of it or something of them would stay", async () => {
    const { held } = await openVisitors();
    await searchFor();
    await other();
    expect(screen.getByText(/^Vælg en aftale uden deltagere/)).toBeTruthy();
    await press("Fjern personen fra teksten");
    expect(screen.queryByText(/^Personen fjernes fra/)).toBeNull();
    expect(held.mailed).toEqual([]);
  });
});

describe("asking the organiser", () => {
  const bos = (id: string, fields: object = {}) =>
    entry({
      id,
      subject: `Besøg: Jens Hansen & <Maersk>`,
      organizer: someone("bo@firma.example", "Bo"),
      isOrganizer: false,
      attendees: [someone("jens@maersk.com", "Jens Hansen")],
      start: "2026-05-01T11:00:00Z",
      end: "2026-05-01T12:00:00Z",
      ...fields,
    });

  test("opens a mail that names nobody, and sends nothing", async () => {
    const { opened, held } = await openVisitors({ held: calendars(bos("b1")) });
    await searchFor();
    await other();
    await press("Skriv til arrangørerne");
    expect(screen.getByText("bo@firma.example")).toBeTruthy();
    await press("Åbn mail til bo@firma.example");
    expect(opened).toHaveLength(1);
    const [{ to, subject, html }] = opened as [(typeof opened)[number]];
    expect(to).toEqual(["bo@firma.example"]);
    expect(subject).toBe("Besøgsoplysninger i møder, du har indkaldt til");
    expect(html).toContain("<li>1. maj 2026, 13.00: Besøg: J••• H••• &amp; &lt;M•••&gt;</li>");
    expect(html).toContain("Outlook sender en mail til deltagerne, når du sletter mødet");
    expect(html + subject).not.toMatch(/jens|hansen|maersk/i);
    expect(screen.getByText("Åbnet")).toBeTruthy();
    expect(held.deleted).toEqual([]);
  });

  test("is not offered for one's own meetings, nor for those of somebody outside", async () => {
    const outside = bos("b1", { organizer: someone("jens@maersk.com", "Jens Hansen") });
    const own = bos("b2", { organizer: someone("anna@firma.example", "Anna"), isOrganizer: true });
    await openVisitors({ held: calendars(outside, own) });
    await searchFor();
    await other();
    expect(screen.queryByText("Skriv til arrangørerne")).toBeNull();
  });
});

describe("sorting", () => {
  test("puts what mails most people first when that is asked for, by keyboard too", async () => {
    await openVisitors();
    await searchFor();
    const days = () =>
      screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(days()[0]).toMatch(/^5\. jan/);
    const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "Sortér efter" });
    fireEvent.change(list, { target: { value: "consequence" } });
    await settle();
    expect(days()[0]).toMatch(/^2\. feb/);
    fireEvent.change(list, { target: { value: "newest" } });
    await settle();
    expect(days()[0]).toMatch(/^5\. mar/);
  });
});

test("the form is filled in with the sender's name, without what an address list puts around it", async () => {
  await findVisitsOf("Hansen, Dr. Jens (Mærsk)", calendars());
  const said = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
  expect(["Navn", "Mailadresse"].map(said)).toEqual(["Jens Hansen", "jens@maersk.com"]);
  expect(screen.getByLabelText<HTMLInputElement>(/^Virksomhed/).value).toBe("Mærsk");
});

test("a case counts one meeting as one", async () => {
  const held = new Calendars([ME]).put(ME, entry({ subject: "Besøg: Jens Hansen" }));
  const register = await findVisitsOf("Jens Hansen", held);
  await press("Søg");
  await other();
  await press("Udlever en kopi til personen");
  await press("Gem som JSON");
  const [stored] = await register.list();
  const notes = stored!.case.log.filter(({ kind }) => kind === "note");
  expect(notes).toMatchObject([{ text: "Besøg i kalenderne: 1 møde gemt til udlevering." }]);
});

test("a case remembers how much was handed out, and no more", async () => {
  const held = calendars();
  const register = await findVisitsOf("Jens Hansen", held);
  await press("Søg");
  await other();
  await press("Udlever en kopi til personen");
  await press("Gem som kalenderfil");
  await press("Gem som JSON");
  const [stored] = await register.list();
  const notes = stored!.case.log.filter(({ kind }) => kind === "note");
  expect(notes).toMatchObject([{ text: "Besøg i kalenderne: 2 møder gemt til udlevering." }]);
});
