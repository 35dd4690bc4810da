import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { entry } from "../../visitors/_testing/examples";
import { Refusal } from "../../visitors/calendar";
import { press, settle } from "../read/_testing/desk";
import {
  BO,
  Calendars,
  calendars,
  ME,
  openVisitors,
  searchFor,
  tick,
  ticked,
  type,
} from "./_testing/visits";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-11-25T09:00:00Z") });
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** A meeting of one's own with the visitor, and a colleague's copy of it. */
const oneMeeting = () => {
  const both = { iCalUId: "uid-1", subject: "Besøg: Jens Hansen" };
  return new Calendars([ME, BO])
    .put(ME, entry({ id: "own", ...both }))
    .put(BO, entry({ id: "bos", ...both, isOrganizer: false }));
};
const covered = () => screen.getByRole("region", { name: "Gennemsøgt" });

describe("a search", () => {
  test("asks for leave to read, and for nothing more", async () => {
    const { team } = await openVisitors();
    await searchFor();
    expect(team.purposes).toEqual(["calendars"]);
  });

  test("for rooms asks for their list too, and goes on without it when that is refused", async () => {
    const held = calendars();
    const { team } = await openVisitors({ held });
    await tick("Mødelokaler");
    team.refuseOnly("rooms", "consent-missing");
    await searchFor();
    expect(team.purposes).toEqual(["calendars", "rooms"]);
    expect(held.opened).toEqual(["me", "bo@firma.example"]);
    expect(covered().textContent).toContain("Mødelokaler: Ikke delt med dig");
    expect(covered().textContent).toContain("2 kalendere gennemsøgt");
  });

  test("shows meetings with their copies, and masks what they say", async () => {
    await openVisitors();
    await searchFor();
    expect(screen.getByText("4 aftaler i 3 møder fundet")).toBeTruthy();
    expect(screen.getByText("Besøg: J••• H•••, M•••")).toBeTruthy();
    expect(screen.queryByText(/Driftsmøde|D•••$/)).toBeNull();
    const status = screen.getByRole("listitem", { name: /2\. feb\. 2026/ });
    expect(within(status).getAllByRole("checkbox")).toHaveLength(2);
    expect(status.textContent).toContain("2 kopier");
  });

  test("counts one meeting with two copies as one", async () => {
    await openVisitors({ held: oneMeeting() });
    await searchFor();
    expect(screen.getByText("2 aftaler i 1 møde fundet")).toBeTruthy();
    expect(covered().textContent).toContain("2 kalendere gennemsøgt");
    await press("Se hvilke");
    expect(covered().textContent).toContain("Kalender: 1 aftale");
  });

  test("counts one meeting in English, too", async () => {
    await openVisitors({ held: oneMeeting(), language: "en" });
    await type("Name", "Jens Hansen");
    await type(/^Colleagues’ calendars/, "bo@firma.example");
    await press("Search");
    expect(screen.getByText("2 entries in 1 meeting found")).toBeTruthy();
  });

  test("that finds more than two thousand shows them in parts, all of which can be reached", async () => {
    const visits = Array.from({ length: 2100 }, (_, index) =>
      entry({
        id: `v${index}`,
        subject: "Besøg: Jens Hansen, Maersk",
        start: new Date(Date.UTC(2025, 0, 1, index)).toISOString(),
        end: new Date(Date.UTC(2025, 0, 1, index, 30)).toISOString(),
      }),
    );
    await openVisitors({ held: calendars(...visits) });
    await searchFor();
    expect(screen.getByText(/^2104 aftaler fundet\./)).toBeTruthy();
    expect(screen.getByText("2000 aftaler i 2000 møder i denne del")).toBeTruthy();
    const parts = screen.getByRole("combobox", { name: "Del" });
    expect(parts.textContent).toContain("2 af 2: 25. mar. 2025 til 5. mar. 2026");
    fireEvent.change(parts, { target: { value: "1" } });
    expect(screen.getByText("104 aftaler i 103 møder i denne del")).toBeTruthy();
  });

  test("selects what nobody hears of and is surely about the person, and nothing else", async () => {
    await openVisitors();
    await searchFor();
    expect(ticked()).toEqual([
      expect.stringMatching(/^bo@firma\.example, 2\. feb.*Slettes uden mail$/),
      expect.stringMatching(/^Din kalender, 5\. mar.*Slettes uden mail$/),
    ]);
    expect(screen.getByText("Usikker: kan handle om en anden")).toBeTruthy();
    expect(screen.getByText("Ingen får mail om det.")).toBeTruthy();
  });

  test("leaves meetings to come for the officer to select", async () => {
    const soon = { start: "2027-02-02T08:00:00Z", end: "2027-02-02T09:00:00Z" };
    const text = "Jens Hansen (Maersk) kommer";
    await openVisitors({ held: calendars(entry({ id: "soon", text, ...soon })) });
    await searchFor();
    expect(ticked().join()).not.toContain("2027");
    expect(screen.getByText(/Kommende møde/)).toBeTruthy();
    await press("Vælg alle uden mail");
    expect(ticked().join()).toContain("2027");
    await press("Fravælg alle");
    expect(ticked()).toEqual([]);
    expect(screen.getByText("Intet er valgt.")).toBeTruthy();
  });

  test("says who would be mailed to whoever asks", async () => {
    await openVisitors();
    await searchFor();
    expect(screen.queryByText("jens@maersk.com")).toBeNull();
    await press("Se hvem");
    expect(screen.getByText("jens@maersk.com")).toBeTruthy();
  });

  test("says what was not searched, and why", async () => {
    const held = calendars(entry({ id: "hidden", isHidden: true, isPrivate: true }));
    const open = held.open.bind(held);
    held.open = async (mailbox) =>
      mailbox === "chef@firma.example"
        ? [{ mailbox, refusal: new Refusal("denied", "ErrorAccessDenied") }]
        : open(mailbox);
    await openVisitors({ held });
    await type("Navn", "Jens Hansen");
    await type(/^Kollegers kalendere/, "bo@firma.example, chef@firma.example");
    await press("Søg");
    const text = covered().textContent;
    expect(text).toContain("2 kalendere gennemsøgt");
    expect(text).toContain("1 sted er ikke gennemsøgt:");
    expect(text).toContain("chef@firma.example: Ikke delt med dig");
    expect(text).toContain(
      "Private aftaler, du ikke har adgang til, er ikke gennemsøgt hos: Din kalender.",
    );
  });

  test("shows one kind at a time", async () => {
    await openVisitors();
    await searchFor();
    await press("Usikre (1)");
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
    await press("Sender mail (1)");
    expect(screen.getByRole("checkbox").getAttribute("aria-label")).toContain(
      "Sender 2 aflysninger",
    );
  });

  test("can be stopped", async () => {
    const held = calendars();
    held.pages = async function* (_place, _window, signal) {
      await new Promise((resolve) => signal!.addEventListener("abort", resolve));
      yield [];
      throw new Refusal("aborted");
    };
    await openVisitors({ held });
    await searchFor();
    await press("Stop søgningen");
    expect(screen.getByText("Søgningen er stoppet. Intet er ændret.")).toBeTruthy();
  });

  test("that nobody has agreed to says so", async () => {
    const { team } = await openVisitors();
    team.refuse("consent-missing");
    await searchFor();
    expect(screen.getByText("Jeres administrator har ikke givet Kuvert lov til det.")).toBeTruthy();
  });

  test("wants somebody to look for", async () => {
    const { team } = await openVisitors();
    await press("Søg");
    expect(screen.getByText("Skriv et navn eller en mailadresse.")).toBeTruthy();
    expect(team.purposes).toEqual([]);
  });

  test.each([
    ["Skriv et navn eller en mailadresse.", async () => {}],
    ["Skriv et navn eller en mailadresse.", async () => type("Virksomhed", "Mærsk")],
    [
      "Skriv hele mailadressen og kun én person i hvert felt.",
      async () => {
        await type("Navn", "Ida Thorup");
        await type("Mailadresse", "ida@thorup");
      },
    ],
    [
      "Skriv hele mailadressen og kun én person i hvert felt.",
      async () => type("Navn", "Ida Thorup; Noah Friis"),
    ],
    [
      "Vælg mindst ét sted at søge.",
      async () => {
        await type("Navn", "Jens Hansen");
        await tick("Mine kalendere");
      },
    ],
    [
      "En af kollegernes mailadresser er ikke skrevet rigtigt.",
      async () => {
        await type("Navn", "Jens Hansen");
        await type("Kollegers kalendere", "direktion");
      },
    ],
  ])("says beside the field, which has the focus: %s", async (error, fill) => {
    await openVisitors();
    await fill();
    await press("Søg");
    const field = document.activeElement!;
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const described = field.getAttribute("aria-describedby")!.split(" ");
    const words = described.map((id) => document.getElementById(id)?.textContent);
    expect(words).toContain(error);
  });

  test("takes several people", async () => {
    await openVisitors();
    await type("Navn", "Jens Hansen");
    await press("Tilføj en person");
    fireEvent.change(screen.getAllByLabelText("Mailadresse")[1]!, {
      target: { value: "ib@x.example" },
    });
    await settle();
    await press("Søg");
    expect(screen.getByText(/aftaler i \d møder fundet/)).toBeTruthy();
  });

  test("by age finds visits that the policy says are due, and none that are to come", async () => {
    const visitor = {
      subject: "Besøg af Ida",
      start: "2024-03-05T08:00:00Z",
      end: "2024-03-05T09:00:00Z",
    };
    await openVisitors({ held: calendars(entry({ id: "old", ...visitor })) });
    fireEvent.click(screen.getByRole("radio", { name: /skal slettes ifølge politikken/ }));
    await settle();
    await press("Søg");
    expect(screen.getByText("1 aftale fundet")).toBeTruthy();
    expect(screen.getByText(/5\. mar\. 2024/)).toBeTruthy();
  });
});
