/** What the buttons of a card do, and what is said of it. */
import { describe, expect, jest, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import { cards, pass, press, setUpPane, show } from "./_testing/pane";
import { CPR, IN_BODY, IN_LOCATION, IN_SUBJECT } from "./_testing/fixtures";

setUpPane();

describe("a repair", () => {
  test("clears the card and can be undone with the focus on the way back", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Fjern");
    expect(draft.mail.subject).toBe("Barsel");
    expect(cards()).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe("Fortryd");
    await press("Fortryd");
    expect(draft.mail.subject).toBe(`Barsel ${CPR}`);
    expect(cards()).toHaveLength(1);
    expect(screen.getByText("Ændringen er fortrudt.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Luk" }));
  });

  test("that Outlook refuses is explained, and the focus stays", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.refusal = "denied";
    await press("Fjern");
    expect(screen.getByText("Outlook lader ikke Kuvert ændre mailen. Ret den selv.")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Fjern");
    expect(document.querySelector(".outcome.failed")).not.toBeNull();
  });

  test("leaves the focus to the writer who has gone back to the mail meanwhile", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.delayMs = 300;
    const focused = jest.spyOn(document, "hasFocus");
    await press("Fjern");
    focused.mockReturnValue(false);
    await pass(2_000);
    expect(screen.getByRole("button", { name: "Fortryd" })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
    focused.mockRestore();
  });

  test("leaves the focus where else in the pane it was put meanwhile", async () => {
    const { draft } = await show({ ...IN_SUBJECT, ...IN_BODY, subject: IN_SUBJECT.subject ?? "" });
    draft.delayMs = 300;
    await press("Fjern");
    const other = screen.getByRole("button", { name: "Hvad tæller som krypteret?" });
    other.focus();
    await pass(2_000);
    expect(screen.getByRole("button", { name: "Fortryd" })).toBeTruthy();
    expect(document.activeElement).toBe(other);
  });

  test("is not made when the text has moved on", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.edit({ subject: "Barsel" });
    await press("Fjern");
    expect(screen.getByText(/Der er ændret i emnet i mellemtiden/)).toBeTruthy();
    expect(draft.writes).toBe(0);
  });

  test.each([
    ["timeout", IN_SUBJECT, "Fjern", "Se efter, om der er ændret i emnet, før du prøver igen."],
    ["timeout", IN_BODY, "Maskér", "Se efter, om der er ændret i teksten, før du prøver igen."],
    ["timeout", IN_SUBJECT, "Flyt til teksten", "om der er ændret i emnet og teksten, før du"],
    ["timeout", IN_LOCATION, "Fjern", "Se efter, om der er ændret i mødestedet, før du prøver"],
    ["failed", IN_SUBJECT, "Fjern", "Alt er, som det var. Prøv igen."],
    ["cut-off", IN_SUBJECT, "Fjern", "Outlook viser højst 500 eller 1.000 modtagere"],
  ] as const)("that fails (%s) says where to look", async (refusal, mail, button, words) => {
    const { draft } = await show(mail);
    draft.refusal = refusal;
    await press(button);
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  });

  test("names the place of a meeting in English as well", async () => {
    const { draft } = await show(IN_LOCATION, { language: "en" });
    draft.refusal = "timeout";
    await press("Remove");
    expect(screen.getByText(/anything in the location has changed before you try/)).toBeTruthy();
  });

  test("that Outlook is slow with says that it is under way, where it was pressed and aloud", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.delayMs = 3_000;
    await press("Fjern");
    expect(screen.queryByRole("button", { name: "Et øjeblik …" })).toBeNull();
    await pass(600);
    const pressed = screen.getByRole("button", { name: "Et øjeblik …" });
    expect(document.activeElement).toBe(pressed);
    await pass(1_500);
    expect(screen.getByRole("status").textContent).toContain("Et øjeblik");
    await pass(10_000);
    expect(screen.queryByRole("button", { name: "Et øjeblik …" })).toBeNull();
    expect(draft.mail.subject).toBe("Barsel");
  });

  test("that somebody types into is offered anew, and the button keeps the focus", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.refusal = "overtaken";
    await press("Fjern");
    expect(screen.getByText(/Der blev ændret i mailen imens/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Fjern" }));
    draft.refusal = null;
    await press("Fjern");
    expect(draft.mail.subject).toBe("Barsel");
  });

  test("is made once, however often the button is pressed", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.delayMs = 300;
    await press("Fjern");
    await press("Fjern");
    await pass(2_000);
    expect(draft.writes).toBe(1);
  });

  test("that cannot be undone without loss says so", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Flere muligheder");
    await press("Maskér");
    draft.edit({ subject: "Noget helt andet" });
    await press("Fortryd");
    expect(screen.getByText(/Du har siden ændret emnet samme sted/)).toBeTruthy();
    expect(draft.mail.subject).toBe("Noget helt andet");
  });

  test("that was typed into can be undone once that is gone again", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Flere muligheder");
    await press("Maskér");
    const masked = draft.mail.subject;
    draft.edit({ subject: masked.replace("••••", "••1••") });
    await press("Fortryd");
    draft.edit({ subject: `${masked} nu` });
    await press("Fortryd");
    expect(draft.mail.subject).toBe(`Barsel ${CPR} nu`);
  });

  test("that was typed into names the part that it was typed into, and no other", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Flyt til teksten");
    draft.edit({ body: { type: "html", content: "<p>Noget helt andet</p>" } });
    await press("Fortryd");
    expect(screen.getByText(/Du har siden ændret teksten samme sted/)).toBeTruthy();
  });

  test("that Outlook was too busy to take back can be taken back by another press", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Fjern");
    draft.refusal = "timeout";
    await press("Fortryd");
    expect(draft.mail.subject).toBe("Barsel");
    draft.refusal = null;
    await press("Fortryd");
    expect(draft.mail.subject).toBe(`Barsel ${CPR}`);
    expect(screen.getByText("Ændringen er fortrudt.")).toBeTruthy();
  });

  test("can be waved away", async () => {
    await show(IN_SUBJECT);
    await press("Fjern");
    await press("Luk");
    expect(screen.queryByText("Fortryd")).toBeNull();
  });
});

test("a card whose cause the writer removes hands the focus on to the next", async () => {
  const { draft } = await show({ ...IN_SUBJECT, ...IN_BODY, subject: IN_SUBJECT.subject ?? "" });
  screen.getAllByRole("button", { name: "Det er ikke et CPR-nummer" })[0]!.focus();
  const [, second] = cards();
  draft.edit({ subject: "Barsel" });
  await pass(2_000);
  expect(cards()).toHaveLength(1);
  expect(second!.contains(document.activeElement)).toBe(true);
});
