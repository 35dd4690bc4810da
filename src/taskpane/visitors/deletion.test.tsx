import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, cleanup, screen } from "@testing-library/react";
import { entry as entryOf } from "../../visitors/_testing/examples";
import { memoryOfficer, MemoryItem, openBeside, press, settle } from "../read/_testing/desk";
import { memoryTeam } from "../read/_testing/team";
import type { Officer } from "../read/officer";
import { BO, calendars, ME, openVisitors, searchFor, tick, ticked, type } from "./_testing/visits";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-11-25T09:00:00Z") });
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** Everything that this device keeps of a deletion. */
const kept = () => JSON.stringify(Object.entries(localStorage));

describe("a silent deletion", () => {
  test("takes one button, asks for leave to change only then, and is proved", async () => {
    const { team, held } = await openVisitors();
    await searchFor();
    await press("Slet 2 valgte");
    expect(screen.getByText("2 aftaler slettes")).toBeTruthy();
    expect(screen.getByText("2 af de fundne aftaler bliver stående.")).toBeTruthy();
    expect(screen.queryByLabelText(/for at bekræfte/)).toBeNull();
    // The button that had the focus is gone; the keyboard goes on where the question is.
    // Not at what deletes for good, which a second press of the same key would tick.
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Annuller" }));
    expect(team.purposes).toEqual(["calendars"]);
    await press("Slet nu");
    expect(team.purposes).toEqual(["calendars", "calendar-changes"]);
    expect(held.ids(ME)).toEqual(["own", "unsure", "other"]);
    expect(held.ids(BO)).toEqual([]);
    expect(held.mailed).toEqual([]);
    expect(screen.getByText("Slettet: 2")).toBeTruthy();
    expect(screen.getByText("En ny søgning fandt ingen af de slettede aftaler.")).toBeTruthy();
    await press(/^Vis de \d+, der blev stående$/);
    expect(screen.getByText("Bevaret: ville have sendt aflysninger")).toBeTruthy();
    expect(screen.getByText("Bevaret: kan handle om en anden")).toBeTruthy();
    expect(kept()).not.toContain("visitors-run");
  });

  test("is told to a screen reader when it is over, and not entry by entry", async () => {
    await openVisitors();
    await searchFor();
    await press("Slet 2 valgte");
    await press("Slet nu");
    await act(() => jest.advanceTimersByTimeAsync(1_500));
    expect(document.querySelector("output.unseen")?.textContent).toMatch(
      /Kvittering\. Fundet: 4\. Slettet: 2\. Bevaret: 2\. Fik mail: 0$/,
    );
  });

  test("that is thought better of gives the focus back to its button", async () => {
    await openVisitors();
    await searchFor();
    await press("Slet 2 valgte");
    await press("Annuller");
    expect(document.activeElement?.textContent).toBe("Slet 2 valgte");
  });

  test("leaves alone what somebody has changed since", async () => {
    const { held } = await openVisitors();
    await searchFor();
    const entry = await held.entry(ME, "copy");
    held.put(ME, { ...entry!, etag: "copy-2", subject: "Besøg: flyttet" });
    await press("Slet 2 valgte");
    await press("Slet nu");
    expect(held.ids(ME)).toContain("copy");
    expect(screen.getByText(/Ændret siden søgningen/)).toBeTruthy();
    expect(screen.getByText("Ikke gennemført: 1")).toBeTruthy();
  });

  test("that nobody agrees to deletes nothing and can be tried again", async () => {
    const { team, held } = await openVisitors();
    await searchFor();
    team.refuseOnly("calendar-changes", "cancelled");
    await press("Slet 2 valgte");
    await press("Slet nu");
    expect(screen.getByText("Du loggede ikke på. Intet er ændret.")).toBeTruthy();
    expect(held.ids(ME)).toHaveLength(4);
    team.refuseOnly("calendar-changes", null);
    await press("Fortsæt");
    expect(screen.getByText("Slettet: 2")).toBeTruthy();
  });
});

describe("single times of a series", () => {
  /** The weekly meeting's times on these days, each with a guest of its own and past. */
  const weekly = (...days: readonly string[]) =>
    days.map((day) =>
      entryOf({
        id: `weekly ${day}`,
        subject: "Besøg: Jens Hansen, Maersk",
        start: `2026-02-${day}T08:00:00Z`,
        end: `2026-02-${day}T09:00:00Z`,
        series: "occurrence",
        seriesId: "weekly",
        seriesEnd: "2026-03-01T08:00:00Z",
        isOrganizer: false,
      }),
    );

  test("cannot be brought back alone, as the question and the receipt say of those only", async () => {
    await openVisitors({ held: calendars(...weekly("10", "17")) });
    await searchFor();
    await press("Slet 4 valgte");
    expect(screen.getByText("Ingen får mail om det.")).toBeTruthy();
    expect(screen.queryByText(/Det, du sletter, kan gendannes/)).toBeNull();
    expect(
      screen.getByText(
        "2 forekomster i serier kan ikke gendannes enkeltvis. Resten kan gendannes i en periode.",
      ),
    ).toBeTruthy();
    await press("Slet nu");
    expect(screen.getByText("2 forekomster i serier kan ikke gendannes enkeltvis.")).toBeTruthy();
  });

  test("are not said to be the rest when there is no other", async () => {
    await openVisitors({ held: calendars(...weekly("10")) });
    await searchFor();
    await press("Fravælg alle");
    await tick(/10\. feb/);
    await press("Slet 1 valgt");
    expect(screen.getByText("1 forekomst i en serie kan ikke gendannes enkeltvis.")).toBeTruthy();
    expect(screen.queryByText(/Resten/)).toBeNull();
  });
});

describe("a deletion that mails somebody", () => {
  test("lists everybody by name and wants a word typed", async () => {
    const { held } = await openVisitors();
    await searchFor();
    await tick(/Sender 2 aflysninger$/);
    expect(screen.getByText("2 modtagere får en aflysning.")).toBeTruthy();
    await press("Slet 3 valgte");
    for (const address of ["bo@firma.example", "jens@maersk.com"]) {
      expect(screen.getByText(address)).toBeTruthy();
    }
    expect(document.activeElement).toBe(screen.getByLabelText(/Skriv »slet«/));
    await press("Slet nu");
    expect(held.ids(ME)).toHaveLength(4);
    await type(/Skriv »slet«/, "Slet ");
    await press("Slet nu");
    expect(screen.getByText("Slettet: 3")).toBeTruthy();
    expect(screen.getByText("Fik mail: 2")).toBeTruthy();
    expect(held.mailed).toEqual(["own jens@maersk.com", "own bo@firma.example"]);
  });

  test("can be called off", async () => {
    const { held } = await openVisitors();
    await searchFor();
    await press("Slet 2 valgte");
    await press("Annuller");
    expect(screen.getByText("4 aftaler i 3 møder fundet")).toBeTruthy();
    expect(held.ids(ME)).toHaveLength(4);
  });
});

/** Leaves a run, and gives what the receipt says of it. */
async function leave(): Promise<(string | null)[]> {
  await press("Afslut her");
  const counts = screen.getAllByText(/^(?:Slettet|Ikke gennemført): /);
  return counts.map(({ textContent }) => textContent);
}

describe("an interrupted deletion", () => {
  test("stops at a button and goes on at another", async () => {
    const held = calendars();
    await openVisitors({ held });
    await searchFor();
    held.allow(1);
    await press("Slet 2 valgte");
    await press("Slet nu");
    expect(screen.getByText("1 af 2 aftaler behandlet")).toBeTruthy();
    await press("Stop");
    expect(screen.getByText("Stoppet: 1 af 2 aftaler er behandlet")).toBeTruthy();
    held.allow(10);
    await press("Fortsæt");
    expect(screen.getByText("Slettet: 2")).toBeTruthy();
    expect(held.deleted.toSorted()).toEqual(["bos", "copy"]);
  });

  test("can be left as it is, and the receipt says what was left", async () => {
    const held = calendars();
    await openVisitors({ held });
    await searchFor();
    held.allow(1);
    await press("Slet 2 valgte");
    await press("Slet nu");
    await press("Stop");
    expect(await leave()).toEqual(["Slettet: 1", "Ikke gennemført: 1"]);
    expect(screen.getByText("Ikke kontrolleret med en ny søgning.")).toBeTruthy();
    expect(kept()).not.toContain("visitors-run");
  });

  test("that nobody wants to go on with is forgotten", async () => {
    const held = calendars();
    const { officer } = await openVisitors({ held });
    await searchFor();
    held.allow(1);
    await press("Slet 2 valgte");
    await press("Slet nu");
    cleanup();
    await settle();
    await openBeside(new MemoryItem({ subject: "Hej" }), officer);
    await press(/åben sag/);
    await press("Besøg i kalenderne");
    await press("Spring resten over");
    expect(kept()).not.toContain("visitors-run");
    expect(screen.getByRole("button", { name: "Søg" })).toBeTruthy();
    expect(held.deleted).toHaveLength(1);
  });

  test("goes on after the pane was closed, and no name was kept meanwhile", async () => {
    const held = calendars();
    const { officer } = await openVisitors({ held });
    await searchFor();
    await tick(/Sender 2 aflysninger$/);
    held.allow(1);
    await press("Slet 3 valgte");
    await type(/Skriv »slet«/, "slet");
    await press("Slet nu");
    cleanup();
    await settle();
    expect(held.deleted).toHaveLength(1);
    expect(kept()).toContain("visitors-run");
    expect(kept()).not.toMatch(/jens|hansen|maersk|besøg|status/i);

    held.allow(10);
    await openBeside(new MemoryItem({ subject: "Hej" }), officer);
    await press(/åben sag/);
    await press("Besøg i kalenderne");
    expect(screen.getByText(/^1 af 3 aftaler er behandlet/)).toBeTruthy();
    await press("Fortsæt");
    expect(screen.getByText("Slettet: 3")).toBeTruthy();
    expect(screen.getByText("Fik mail: 2")).toBeTruthy();
    expect(screen.getByText("En ny søgning fandt ingen af de slettede aftaler.")).toBeTruthy();
    expect(held.deleted.toSorted()).toEqual(["bos", "copy", "own"]);
    expect(held.mailed).toHaveLength(2);
  });

  test("that nobody can sign in to go on with can be left, and the receipt says what was done before", async () => {
    const held = calendars();
    const { officer, team } = await openVisitors({ held });
    await searchFor();
    held.allow(1);
    await press("Slet 2 valgte");
    await press("Slet nu");
    cleanup();
    await settle();
    team.refuseOnly("calendar-changes", "cancelled");
    await openBeside(new MemoryItem({ subject: "Hej" }), officer);
    await press(/åben sag/);
    await press("Besøg i kalenderne");
    await press("Fortsæt");
    expect(await leave()).toEqual(["Slettet: 1", "Ikke gennemført: 1"]);
  });

  test("that the device has no room for any more says what was done until then", async () => {
    const { held } = await openVisitors();
    await searchFor();
    await press("Slet 2 valgte");
    const keep = Storage.prototype.setItem;
    const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(function set(
      this: Storage,
      key,
      value,
    ) {
      const noted = Object.values(this).filter((line) => String(line).includes('"done"'));
      if (value.includes('"kind":"done"') && noted.length > 0) throw new Error("full");
      keep.call(this, key, value);
    });
    await press("Slet nu");
    full.mockRestore();
    expect(screen.getByText(/kan ikke gemme på denne computer/)).toBeTruthy();
    expect(held.deleted.length).toBeGreaterThan(0);
    expect(await leave()).toEqual(["Slettet: 1", "Ikke gennemført: 1"]);
  });

  test("is not begun where the device does not keep what is done", async () => {
    const { held } = await openVisitors();
    await searchFor();
    await press("Slet 2 valgte");
    const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("full");
    });
    await press("Slet nu");
    full.mockRestore();
    expect(screen.getByText(/kan ikke gemme på denne computer/)).toBeTruthy();
    expect(held.ids(ME)).toHaveLength(4);
  });
});

test("what is found can be set private instead", async () => {
  const { held } = await openVisitors();
  await searchFor();
  await press("Markér som privat");
  expect(screen.getByText("2 aftaler markeres som private")).toBeTruthy();
  await press("Markér nu");
  expect(screen.getByText("Markeret som privat: 2")).toBeTruthy();
  expect((await held.entry(ME, "copy"))?.isPrivate).toBe(true);
});

describe.each([
  {
    language: "da",
    words: ["Markér som privat", "1 aftale markeres som privat", "Markér nu"],
    came: "Markeret som privat: 1",
    noRoom:
      "Kuvert kan ikke gemme på denne computer, hvad der er gjort, og fortsætter derfor ikke. Vælg færre aftaler ad gangen.",
  },
  {
    language: "en",
    words: ["Make private", "1 entry will be made private", "Make private now"],
    came: "Made private: 1",
    noRoom:
      "Kuvert cannot record on this computer what has been done, so it goes no further. Select fewer entries at a time.",
  },
] as const)("a single entry that is set private, in $language", (each) => {
  const [button, title, go] = each.words;
  const choose = async () => {
    await openVisitors({ language: each.language });
    await searchFor();
    await tick(ticked()[0]!);
    await press(button);
    expect(screen.getByText(title)).toBeTruthy();
  };

  test("is one in every sentence", async () => {
    await choose();
    await press(go);
    expect(screen.getByText(each.came)).toBeTruthy();
  });

  test("is not said to be deleted where the device does not keep what is done", async () => {
    await choose();
    const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("full");
    });
    await press(go);
    full.mockRestore();
    expect(screen.getByText(each.noRoom)).toBeTruthy();
  });
});

test("a case is searched for its sender, and notes what came of it", async () => {
  const held = calendars();
  const { officer, register } = memoryOfficer();
  const withTeam: Officer = { ...officer, team: async () => memoryTeam({ calendars: held }) };
  const mail = {
    from: { address: "jens@maersk.com", name: "Jens Hansen" },
    subject: "Sletning",
    body: { type: "text", content: "Slet venligst alt, hvad I har om mig." } as const,
  };
  await openBeside(new MemoryItem(mail), withTeam);
  await press("Opret kun sagen");
  await press("Find afsenderens besøg i kalenderne");
  expect(screen.getByLabelText<HTMLInputElement>("Navn").value).toBe("Jens Hansen");
  expect(screen.getByLabelText<HTMLInputElement>("Mailadresse").value).toBe("jens@maersk.com");
  await press("Søg");
  await press("Slet 1 valgt");
  await press("Slet nu");
  expect(screen.getByText("Resultatet står i sagens forløb.")).toBeTruthy();
  const [stored] = await register.list();
  expect(stored!.case.log.at(-1)).toMatchObject({
    kind: "note",
    text: "Besøg i kalenderne: 1 slettet, 0 var væk, 2 bevaret, 0 ikke gennemført. 0 fik mail.",
  });
});
