import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { Mail } from "../../mail/mail";
import { MemoryItem, openBeside, press, settle, title } from "./_testing/desk";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-03-12T09:00:00Z") });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const ERASURE: Partial<Mail> = {
  subject: "Mine oplysninger",
  body: {
    type: "html",
    content: "<p>Hej. Mit CPR-nr. er 230474-1018. Slet venligst alt, hvad I har om mig.</p>",
  },
};
const ORDINARY: Partial<Mail> = {
  subject: "Vagtplan",
  body: { type: "html", content: "<p>Hej alle. Vagtplanen ligger på drevet.</p>" },
};

const rights = () =>
  screen.queryByRole("list", { name: "Det beder mailen om" })?.textContent ?? null;

describe("a request", () => {
  test("says which right, by when and why", async () => {
    await openBeside(new MemoryItem(ERASURE));
    expect(title()).toBe("Anmodning om sletning");
    expect(rights()).toBe("Sletning · art. 17");
    const due = screen.getByRole("region", { name: "Svar senest tirsdag den 7. april 2026" });
    expect(within(due).getByText("Modtaget 5. marts · 26 dage tilbage")).toBeTruthy();
    const why = screen.getByRole("region", { name: "Derfor" });
    expect(why.querySelector("mark")?.textContent).toMatch(/Slet venligst alt/);
  });

  test("speaks English, too", async () => {
    await openBeside(new MemoryItem(ERASURE), undefined, { language: "en" });
    expect(title()).toBe("Request for erasure");
    expect(screen.getByRole("region", { name: "Answer by Tuesday, 7 April 2026" })).toBeTruthy();
  });

  test("shows no number of a person, not in the accessible names either", async () => {
    await openBeside(new MemoryItem(ERASURE));
    expect(document.body.innerHTML).toContain("230474-••••");
    expect(document.body.innerHTML).not.toContain("1018");
  });

  test("explains its deadline to those who ask", async () => {
    await openBeside(new MemoryItem(ERASURE));
    await press("Sådan er fristen beregnet");
    expect(screen.getByText(/som er påskedag/)).toBeTruthy();
  });

  test("moves on at midnight in a pane that stays open", async () => {
    await openBeside(new MemoryItem(ERASURE));
    await act(() => jest.advanceTimersByTimeAsync(24 * 3_600_000));
    expect(screen.getByText("Modtaget 5. marts · 25 dage tilbage")).toBeTruthy();
  });
});

describe("a correction", () => {
  test("takes one click, and Outlook keeps it", async () => {
    const item = new MemoryItem(ERASURE);
    await openBeside(item);
    await press("Det er ikke en henvendelse");
    expect(title()).toBe("Ikke en henvendelse");
    expect(item.kept).toEqual({ rights: [], unsent: [] });
  });

  test("is still there when the mail is opened again, and can be taken back", async () => {
    const item = new MemoryItem(ERASURE);
    item.kept = { rights: ["access"] };
    await openBeside(item);
    expect(title()).toBe("Anmodning om indsigt");
    await press("Tilbage til Kuverts bud");
    expect(title()).toBe("Anmodning om sletning");
    expect(item.kept).toBeNull();
  });

  test("adds a right to those that are there", async () => {
    await openBeside(new MemoryItem(ERASURE));
    await press("Ret typen");
    fireEvent.click(screen.getByRole("checkbox", { name: "Klage" }));
    await settle();
    expect(rights()).toBe("Sletning · art. 17Klage · art. 77");
  });

  test.each([
    ["da", "Måske: sletning", "Måske: sletning. Ja, det er det"],
    ["en", "Perhaps: erasure", "Perhaps: erasure. Yes, it is"],
  ] as const)(
    "takes a possible right by the name it is shown by, in %s",
    async (language, shown, name) => {
      const content = "I still get your newsletter. I don't want the newsletter. Remove me.";
      const item = new MemoryItem({ body: { type: "text", content } });
      await openBeside(item, undefined, { language });
      expect(screen.getByRole("button", { name }).textContent).toBe(shown);
      await press(name);
      expect(screen.queryByRole("button", { name })).toBeNull();
    },
  );

  test("makes a request of what looked like none", async () => {
    await openBeside(new MemoryItem(ORDINARY));
    await press("Det er en henvendelse …");
    fireEvent.click(screen.getByRole("checkbox", { name: "Indsigt" }));
    await settle();
    expect(title()).toBe("Anmodning om indsigt");
    expect(screen.getByText(/Det er dig, der har valgt typen/)).toBeTruthy();
  });

  test("that Outlook does not keep is said", async () => {
    const item = new MemoryItem(ERASURE);
    item.saves = false;
    await openBeside(item);
    await press("Fjern Sletning");
    expect(screen.getByText(/Outlook kunne ikke gemme rettelsen/)).toBeTruthy();
  });
});

describe("quiet", () => {
  test("on ordinary mail", async () => {
    await openBeside(new MemoryItem(ORDINARY));
    expect(title()).toBe("Du skal ikke gøre noget");
    expect(screen.queryAllByRole("region")).toHaveLength(0);
  });

  test("beside a meeting", async () => {
    await openBeside(null);
    expect(title()).toBe("Du skal ikke gøre noget");
  });

  test("but says so when Outlook gives no text", async () => {
    const item = new MemoryItem(ERASURE);
    item.answers = false;
    await openBeside(item);
    expect(title()).toBe("Kuvert kunne ikke læse mailen");
  });
});
