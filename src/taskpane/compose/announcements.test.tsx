/** What is said outside of the cards: above the draft, and to a screen reader. */
import { describe, expect, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import { pass, press, setUpPane, show } from "./_testing/pane";
import { CLEAN, IN_BODY, IN_SUBJECT, MASKED, SEVERAL_IN_SUBJECT } from "./_testing/fixtures";

setUpPane();

describe("the line above the draft", () => {
  test("names the loudest finding and goes when it is repaired", async () => {
    const { insights } = await show(IN_SUBJECT);
    expect(insights.at(-1)).toMatchObject({
      text: `Der står et CPR-nummer (${MASKED}) i emnefeltet.`,
      finding: "cpr:subject:0:0",
    });
    await press("Fjern");
    expect(insights.at(-1)).toBeNull();
  });

  test("counts several of one kind as one thing", async () => {
    const { insights } = await show(SEVERAL_IN_SUBJECT);
    expect(insights.at(-1)).toMatchObject({
      text: `Der står 3 CPR-numre (bl.a. ${MASKED}) i emnefeltet.`,
      finding: "cpr:subject:0:0",
    });
  });

  test("is not shown for a note", async () => {
    const { insights } = await show({ ...IN_BODY, to: CLEAN.to ?? [] });
    expect(insights.at(-1)).toBeNull();
  });
});

describe("a screen reader", () => {
  const live = () => screen.getByRole("status").textContent;

  test("hears nothing when all is well from the start", async () => {
    await show(CLEAN);
    await pass(5_000);
    expect(live()).toBe("");
  });

  test("hears of a finding after a pause, not at every letter", async () => {
    const { draft } = await show(CLEAN);
    draft.edit({ subject: IN_SUBJECT.subject ?? "" });
    await pass(600);
    expect(live()).toBe("");
    await pass(1_500);
    expect(live()).toBe("Én ting at rette, før mailen sendes: CPR-nummer i emnefeltet.");
  });

  test("hears how many there are of one kind", async () => {
    const { draft } = await show(CLEAN);
    draft.edit({
      subject: SEVERAL_IN_SUBJECT.subject ?? "",
      to: IN_BODY.to ?? [],
      body: IN_BODY.body!,
    });
    await pass(5_000);
    expect(live()).toBe(
      "2 ting at rette, før mailen sendes: 3 CPR-numre i emnefeltet og CPR-nummer i teksten.",
    );
  });

  test("hears what came of a button", async () => {
    await show(IN_SUBJECT);
    await press("Fjern");
    await pass(1_500);
    expect(live()).toBe("Fjernet fra emnet: 230474-…. Intet at bemærke");
  });

  test("hears that once, whatever the writer does next", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Fjern");
    await pass(1_500);
    draft.edit({ subject: IN_SUBJECT.subject ?? "" });
    await pass(2_500);
    expect(live()).toBe("Én ting at rette, før mailen sendes: CPR-nummer i emnefeltet.");
    await press("Luk");
    await pass(1_500);
    expect(live()).toBe("Én ting at rette, før mailen sendes: CPR-nummer i emnefeltet.");
  });

  test("hears the same answer again when the button is pressed again", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.refusal = "denied";
    await press("Fjern");
    await pass(1_500);
    const said = screen.getByRole("status").firstElementChild;
    expect(said?.textContent).toMatch(/^Outlook lader ikke Kuvert ændre mailen/);
    await press("Fjern");
    await pass(1_500);
    expect(live()).toBe("Outlook lader ikke Kuvert ændre mailen. Ret den selv.");
    expect(screen.getByRole("status").firstElementChild).not.toBe(said);
  });

  test("hears of a note when there is nothing to repair", async () => {
    const { draft } = await show(CLEAN);
    draft.edit({ body: IN_BODY.body!, to: CLEAN.to ?? [] });
    await pass(2_500);
    expect(live()).toBe("Intet at rette. Bemærk: CPR-nummer i teksten.");
  });
});
