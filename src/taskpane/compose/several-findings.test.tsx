/** Findings of one kind in one place are one card. */
import { describe, expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Mail } from "../../mail/mail";
import { cards, heading, press, setUpPane, show } from "./_testing/pane";
import { CLEAN, CPR, IN_BODY, MASKED, SEVERAL_IN_SUBJECT } from "./_testing/fixtures";

setUpPane();

describe("several numbers in one place", () => {
  const TWENTY = Array.from({ length: 20 }, (_, day) => `${`0${day + 1}`.slice(-2)}0190-1234`);
  const bodyOf = (numbers: readonly string[]): Mail["body"] => ({
    type: "html",
    content: numbers.map((number) => `<p>CPR-nr. ${number}</p>`).join(""),
  });

  test("are one card, counted once", async () => {
    await show(SEVERAL_IN_SUBJECT);
    const card = within(screen.getByRole("region", { name: "3 CPR-numre i emnefeltet" }));
    for (const masked of ["230474-••••", "120384-••••", "070761-••••"])
      expect(card.getByText(masked)).toBeTruthy();
    expect(card.getAllByText(/Emnefeltet kan aldrig krypteres/)).toHaveLength(1);
    expect(cards()).toHaveLength(1);
    expect(heading()).toBe("Én ting at rette, før mailen sendes");
  });

  test("read the same in English", async () => {
    await show(SEVERAL_IN_SUBJECT, { language: "en" });
    expect(screen.getByRole("region", { name: "3 CPR numbers in the subject" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Move all to body" })).toBeTruthy();
  });

  test("show five previews at most", async () => {
    await show({ ...IN_BODY, body: bodyOf(TWENTY) });
    const card = within(screen.getByRole("region", { name: "20 CPR-numre i teksten" }));
    expect(card.getAllByText(/^\d{6}-••••$/)).toHaveLength(5);
    expect(card.getByText("+ 15 til")).toBeTruthy();
  });

  test("show previews that look the same once", async () => {
    await show({ ...IN_BODY, body: bodyOf([CPR, "010190-1234", CPR, CPR]) });
    const card = within(screen.getByRole("region", { name: "4 CPR-numre i teksten" }));
    expect(card.getByText(MASKED).closest(".masked")?.nextSibling?.textContent).toBe(" ×3");
    expect(card.queryByText(/^\+/)).toBeNull();
  });

  test("are repaired by one click and come back by another", async () => {
    const body = bodyOf(TWENTY);
    const { draft } = await show({ ...IN_BODY, body });
    await press("Maskér alle");
    expect(draft.mail.body.content).toBe(body.content.replace(/-1234/g, "-••••"));
    expect(cards()).toHaveLength(0);
    expect(screen.getByText("Maskeret: 20 CPR-numre")).toBeTruthy();
    await press("Fortryd");
    expect(draft.mail.body).toEqual(body);
    expect(draft.writes).toBe(2);
  });

  test("are one note where a note is enough", async () => {
    const { draft } = await show({ ...CLEAN, subject: "Møde med Jens Hansen og Anne Nielsen" });
    const note = within(screen.getByRole("region", { name: "2 navne i emnefeltet" }));
    expect(note.getByText("J••• H•••••")).toBeTruthy();
    await press("Flyt alle til teksten");
    expect(draft.mail.subject).toBe("Møde");
    expect(draft.mail.body.content).toMatch(/Jens Hansen.*Anne Nielsen.*Hej alle/);
  });
});

describe("more findings than fit", () => {
  const attachments = Array.from({ length: 12 }, (_, file) => ({ name: `CPR ${CPR} ${file}.pdf` }));
  const findings = () => screen.getAllByRole("region");

  test("show the first ten; the rest on demand, with the focus on the first of it", async () => {
    await show({ ...CLEAN, attachments });
    expect(heading()).toBe("12 ting at rette, før mailen sendes");
    expect(findings()).toHaveLength(10);
    await press("Vis 2 flere");
    expect(findings()).toHaveLength(12);
    expect(findings()[10]!.contains(document.activeElement)).toBe(true);
    expect(screen.queryByRole("button", { name: /^Vis/ })).toBeNull();
  });

  test("show all when the one that the user came for is among the rest", async () => {
    HTMLElement.prototype.scrollIntoView = () => {};
    await show({ ...CLEAN, attachments }, { wanted: "cpr:attachment-name:11:0" });
    expect(findings()).toHaveLength(12);
  });
});
