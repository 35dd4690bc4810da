import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { EMPTY_MAIL } from "../../../mail/mail";
import type { Language } from "../../../text";
import { MemoryItem, memoryOfficer, openBeside, press, settle } from "../_testing/desk";
import { memoryTeam } from "../_testing/team";
import { rememberHandlesRequests } from "../cases/handles-requests";
import { received } from "../../../requests/case/_testing/events";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-03-12T09:00:00Z") });
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** A mail of the inbox, received on a day of March. */
const mail = (day: number, body: string) => ({
  mailbox: "me",
  id: `item-${day}`,
  messageId: `<${day}@x>`,
  receivedAt: `2026-03-0${day}T08:00:00Z`,
  categories: [],
  mail: { ...EMPTY_MAIL, body: { type: "text", content: body } as const },
});

const ASKS = "Slet venligst alt, hvad I har om mig.";
const CLAIMS = "Jeg vil gerne have indsigt i alle de oplysninger, I har om mig.";
const NEWS = mail(9, "Vagtplanen ligger på drevet.");
const THANKS = mail(6, "Tak for i går.");
const PAGES = [[NEWS, mail(8, ASKS)], [mail(7, CLAIMS)], [THANKS]];

const FOLDERS = [
  { id: "A", name: "Indbakke", depth: 0, isInbox: true },
  { id: "B", name: "Arkiv", depth: 0, isInbox: false },
  { id: "C", name: "Kundeservice", depth: 1, isInbox: false },
];

interface Opening {
  readonly isTeam?: boolean;
  readonly pages?: (typeof PAGES)[number][];
  readonly language?: Language;
}

/** The view that goes through an inbox of three pages, or of others. */
async function openReview({ isTeam = false, pages = PAGES, language = "da" }: Opening = {}) {
  const { officer, register, shown } = memoryOfficer();
  const team = memoryTeam({ pages, folders: FOLDERS });
  await register.open(received(["access"], { mail: { messageId: "<7@x>", itemId: "item-7" } }));
  if (isTeam) rememberHandlesRequests();
  const item = new MemoryItem({ subject: "Hej", body: { type: "text", content: "Hej" } });
  await openBeside(item, { ...officer, isTeam, team: async () => team }, { language });
  await press(isTeam ? "Sager" : /^1 (åben sag|open case)$/);
  await press(/^(Gennemgå en postkasse|Go through a mailbox)$/);
  return { team, shown };
}

const found = () =>
  screen.queryAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

describe("an inbox", () => {
  test("is gone through with leave for the team's register too, which knows what has a case", async () => {
    const { team } = await openReview({ isTeam: true });
    team.refuseOnly("register", "consent-missing");
    await press("Begynd");
    expect(team.purposes).toEqual(["register"]);
    expect(screen.getByText("Jeres administrator har ikke givet Kuvert lov til det.")).toBeTruthy();
    team.refuseOnly("register", null);
    await press("Fortsæt");
    expect(team.purposes).toEqual(["register", "register", "folder"]);
  });

  test("gives the mails that look like requests and have no case", async () => {
    const { team, shown } = await openReview();
    await press("Begynd");
    team.turnPages(3);
    await settle();
    expect(screen.getByText("4 mails er læst.")).toBeTruthy();
    expect(found()).toEqual(["Sletning"]);
    await press("Åbn mailen");
    expect(shown).toEqual(["item-8"]);
    expect(team.asked).toMatchObject([{ mailbox: "me", folder: "inbox", from: null }]);
    expect(team.asked[0]?.since).toMatch(/^2026-02-10T/);
  });

  test.each([
    ["da", 0, [[]], "0 mails er læst. Ingen mails ligner henvendelser uden sag."],
    ["da", 1, [[NEWS]], "1 mail er læst. Ingen mails ligner henvendelser uden sag."],
    ["da", 2, [[NEWS, THANKS]], "2 mails er læst. Ingen mails ligner henvendelser uden sag."],
    ["en", 0, [[]], "0 emails have been read. No emails look like requests without a case."],
    ["en", 1, [[NEWS]], "1 email has been read. No emails look like requests without a case."],
  ] as const)("with nothing in it says so, in %s: %d", async (language, _count, pages, words) => {
    const { team } = await openReview({ language, pages: pages.map((page) => [...page]) });
    await press(/^(Begynd|Start)$/);
    team.turnPages(1);
    await settle();
    await act(() => jest.advanceTimersByTimeAsync(1_500));
    expect(document.querySelector("output.unseen")?.textContent).toContain(words);
  });

  test("of others is asked for by its address, and as far back as one likes", async () => {
    const { team } = await openReview();
    fireEvent.change(screen.getByLabelText(/Postkasse/), { target: { value: "info@x.example" } });
    fireEvent.click(screen.getByRole("radio", { name: "Et år" }));
    await settle();
    await press("Begynd");
    expect(team.asked[0]?.mailbox).toBe("info@x.example");
    expect(team.asked[0]?.since).toMatch(/^2025-03-12T/);
    expect(team.purposes).toContain("shared-folder");
  });

  test("is read no further once the view is left", async () => {
    const { team } = await openReview();
    await press("Begynd");
    expect(team.asked[0]?.signal.aborted).toBe(false);
    await press("Tilbage til mailen");
    expect(team.asked[0]?.signal.aborted).toBe(true);
  });

  test("can be stopped, keeps what it found, and goes on where it was", async () => {
    const { team } = await openReview();
    await press("Begynd");
    team.turnPages(1);
    await settle();
    expect(screen.getByText("2 af 4 mails læst")).toBeTruthy();
    const bar = screen.getByRole("progressbar", { name: "Læser mails" });
    expect(bar.getAttribute("aria-valuenow")).toBe("2");
    expect(bar.getAttribute("aria-valuemax")).toBe("4");
    await press("Stop");
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(found()).toEqual(["Sletning"]);
    await press("Fortsæt");
    expect(team.asked.at(-1)).toMatchObject({ from: "page 1" });
    team.turnPages(2);
    await settle();
    expect(screen.getByText("4 mails er læst.")).toBeTruthy();
    expect(found()).toEqual(["Sletning"]);
  });

  test("is one of the folders, which are asked for when somebody wants another one", async () => {
    const { team } = await openReview();
    const select = screen.getByRole("combobox", { name: "Mappe" });
    expect(within(select).getAllByRole("option")).toHaveLength(1);
    await press("Vælg en anden mappe");
    expect(team.purposes).toEqual(["folder"]);
    const names = within(select)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toEqual(["Indbakke", "Arkiv", "\u2003Kundeservice"]);
    fireEvent.change(select, { target: { value: "C" } });
    await press("Begynd");
    expect(team.asked).toMatchObject([{ mailbox: "me", folder: "C" }]);
  });

  test("of another mailbox has folders of its own", async () => {
    const { team } = await openReview();
    await press("Vælg en anden mappe");
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "B" } });
    fireEvent.change(screen.getByLabelText(/Postkasse/), { target: { value: "info@x.example" } });
    await settle();
    expect(screen.getAllByRole("option")).toHaveLength(1);
    await press("Begynd");
    expect(team.asked).toMatchObject([{ mailbox: "info@x.example", folder: "inbox" }]);
  });

  test("whose folders may not be listed says so", async () => {
    const { team } = await openReview();
    team.refuse("unreachable-mailbox");
    await press("Vælg en anden mappe");
    expect(screen.getByRole("alert").textContent).toMatch(/postkasse/i);
  });

  test("that may not be read says so", async () => {
    const { team } = await openReview();
    team.refuse("consent-missing");
    await press("Begynd");
    expect(screen.getByText("Jeres administrator har ikke givet Kuvert lov til det.")).toBeTruthy();
  });
});
