/** What a screen reader hears beside a received mail, and where the keyboard goes on. */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, cleanup, screen } from "@testing-library/react";
import { MemoryItem, openBeside, press } from "./_testing/desk";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-03-12T09:00:00Z") });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const item = (content: string) =>
  new MemoryItem({ subject: "Hej", body: { type: "text", content } });
const OBJECTS = "Jeg gør indsigelse mod, at I behandler mine oplysninger.";

/** What the pane's live region says when everything has stood still. */
async function heard(): Promise<string> {
  await act(() => jest.advanceTimersByTimeAsync(1_500));
  return document.querySelector("output.unseen")?.textContent ?? "";
}

describe("a screen reader", () => {
  test("hears what a mail asks for and what comes next", async () => {
    await openBeside(item(OBJECTS));
    expect(await heard()).toBe("Indsigelse mod behandling. Nu: Opret en sag");
  });

  test("hears nothing beside an ordinary mail", async () => {
    await openBeside(item("Vagtplanen ligger på drevet."));
    expect(await heard()).toBe("");
  });

  test("hears what was done in a case, and not once more what it is about", async () => {
    await openBeside(item(OBJECTS));
    await heard();
    await press("Opret kun sagen");
    expect(await heard()).toBe("sagen er oprettet. Nu: Overdrag til persondata@firma.example");
    await press("Udført");
    expect(await heard()).toBe("brugen er stoppet");
  });

  test("hears that another view has come", async () => {
    await openBeside(item(OBJECTS));
    await press("Opret kun sagen");
    await heard();
    await press("1 åben sag");
    expect(await heard()).toBe("Åbne sager");
  });

  test("is told where what cannot wait stands, and in which language the mail is written", async () => {
    await openBeside(item("I object to your processing of my personal data."));
    expect(screen.getByRole("heading", { level: 2, name: "Kan ikke vente" })).toBeTruthy();
    expect(document.querySelector("blockquote")?.lang).toBe("en");
  });

  test("is told which of the places a button shows more of", async () => {
    const long = "Det har vi talt om i telefonen flere gange i løbet af året. ".repeat(8);
    await openBeside(item(`${long}${OBJECTS} ${long}`));
    const more = screen.getByRole("button", { name: "Vis mere af teksten" });
    const about = document.getElementById(more.getAttribute("aria-describedby")!);
    expect(about?.textContent).toMatch(/indsigelse/);
  });
});

describe("the keyboard goes on", () => {
  const pressFocused = async (name: string) => {
    screen.getByRole("button", { name }).focus();
    await press(name);
  };

  test("with the next step when a step is done", async () => {
    await openBeside(item(OBJECTS));
    await pressFocused("Opret kun sagen");
    expect(document.activeElement?.textContent).toBe("Overdrag sagen");
  });

  test("in the view that was asked for", async () => {
    await openBeside(item(OBJECTS));
    await press("Opret kun sagen");
    await pressFocused("1 åben sag");
    expect(document.activeElement?.textContent).toBe("Tilbage til mailen");
  });
});
