import { describe, expect, jest, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Mail } from "../../mail/mail";
import { cards, heading, pass, press, setUpPane, show } from "./_testing/pane";
import { CLEAN, CPR, IN_BODY, IN_SUBJECT, MASKED, SEVERAL_IN_SUBJECT } from "./fixtures";

setUpPane();

describe("a draft with nothing wrong", () => {
  test("gets one quiet line", async () => {
    await show(CLEAN);
    expect(heading()).toBe("Intet at bemærke");
    expect(cards()).toHaveLength(0);
  });

  test("is not called clear when a part could not be read", async () => {
    await show(CLEAN, { unread: ["body", "to", "cc"] });
    expect(heading()).toBe("Intet at bemærke i det, Kuvert kunne læse");
    expect(
      screen.getByText("Kuvert kan ikke læse teksten og modtagerne lige nu og prøver igen."),
    ).toBeTruthy();
  });
});

describe("a number in the subject", () => {
  test("gets a card that says what, where, why and how", async () => {
    await show(IN_SUBJECT);
    const card = within(screen.getByRole("region", { name: "CPR-nummer i emnefeltet" }));
    expect(card.getByText("Skal rettes")).toBeTruthy();
    expect(card.getByText(MASKED)).toBeTruthy();
    expect(card.getByText(/Emnefeltet kan aldrig krypteres/)).toBeTruthy();
    expect(card.getByRole("button", { name: "Politikkens punkt 21" })).toBeTruthy();
    expect(card.getByRole("button", { name: "Flyt til teksten" })).toBeTruthy();
    expect(heading()).toBe("Én ting at rette, før mailen sendes");
  });

  test("reads the same in English", async () => {
    await show(IN_SUBJECT, { language: "en" });
    expect(screen.getByRole("region", { name: "CPR number in the subject" })).toBeTruthy();
    expect(heading()).toBe("One thing to fix before the email is sent");
    expect(document.documentElement.lang).toBe("en");
  });

  test("is found in a meeting too", async () => {
    await show({ ...IN_SUBJECT, kind: "appointment" });
    expect(heading()).toBe("Én ting at rette, før mødeindkaldelsen sendes");
  });

  test("appears while it is being typed", async () => {
    const { draft } = await show(CLEAN);
    draft.edit({ subject: IN_SUBJECT.subject ?? "" });
    await pass(500);
    expect(cards()).toHaveLength(1);
  });

  test("shows two repairs at once and the rest on demand", async () => {
    await show(IN_SUBJECT);
    const fixes = () =>
      screen.queryAllByRole("button", { name: /^(Fjern|Flyt til teksten|Maskér)$/ });
    expect(fixes()).toHaveLength(2);
    await press("Flere muligheder");
    expect(fixes().length).toBeGreaterThan(2);
  });

  test("names the clause's document and whom to ask when the clause is opened", async () => {
    await show(IN_SUBJECT);
    await press("Politikkens punkt 21");
    expect(screen.getByText(/Intern persondatapolitik/)).toBeTruthy();
    expect(screen.getByText(/persondata@firma\.example/)).toBeTruthy();
  });
});

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
    expect(card.getByText("+ 15 mere")).toBeTruthy();
  });

  test("show previews that look the same once", async () => {
    await show({ ...IN_BODY, body: bodyOf([CPR, "010190-1234", CPR, CPR]) });
    const card = within(screen.getByRole("region", { name: "4 CPR-numre i teksten" }));
    expect(card.getByText(MASKED).parentElement?.textContent).toBe(`${MASKED} ×3`);
    expect(card.queryByText(/mere$/)).toBeNull();
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
    expect(screen.getByText("Rettelsen er taget tilbage.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Luk" }));
  });

  test("that Outlook refuses is explained, and the focus stays", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.refusal = "denied";
    await press("Fjern");
    expect(
      screen.getByText("Outlook tillader ikke Kuvert at ændre mailen. Ret den selv."),
    ).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Fjern");
  });

  test("is not made when the text has moved on", async () => {
    const { draft } = await show(IN_SUBJECT);
    draft.edit({ subject: "Barsel" });
    await press("Fjern");
    expect(screen.getByText(/Teksten er ændret i mellemtiden/)).toBeTruthy();
    expect(draft.writes).toBe(0);
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
    expect(screen.getByText(/Du har siden ændret teksten samme sted/)).toBeTruthy();
    expect(draft.mail.subject).toBe("Noget helt andet");
  });

  test("can be waved away", async () => {
    await show(IN_SUBJECT);
    await press("Fjern");
    await press("Luk");
    expect(screen.queryByText("Fortryd")).toBeNull();
  });
});

describe("a mail that leaves the organisation", () => {
  test("says who outside receives it and what is known of its encryption", async () => {
    await show(IN_BODY);
    expect(
      screen.getByText(
        /Sendes til én person uden for virksomheden: Anna Holm \(ekstern\.example\)\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText("ukendt")).toBeTruthy();
    expect(screen.getByText("Bør rettes")).toBeTruthy();
  });

  test("says that the policy names no sign of encryption, when it names none", async () => {
    await show(IN_BODY);
    await press("Hvad tæller som krypteret?");
    expect(screen.getByText(/Jeres politik nævner intet/)).toBeTruthy();
  });

  test("folds a long list of recipients", async () => {
    const to = ["a", "b", "c", "d", "e", "f"].map((name) => ({
      name: "",
      address: `${name}@x.dk`,
    }));
    await show({ ...CLEAN, to });
    expect(screen.getByText(/a@x\.dk, b@x\.dk, c@x\.dk og 3 andre/)).toBeTruthy();
    await press("Vis alle");
    expect(screen.getByText(/e@x\.dk og f@x\.dk/)).toBeTruthy();
  });
});

describe("a note", () => {
  const INTERNAL_BODY = { ...IN_BODY, to: CLEAN.to ?? [] };

  test("asks for nothing", async () => {
    await show(INTERNAL_BODY);
    expect(heading()).toBe("Intet, der skal rettes");
    expect(screen.queryByText("Bør rettes")).toBeNull();
  });

  test("tells its reason to those who ask", async () => {
    await show(INTERNAL_BODY);
    await press("Hvorfor?");
    expect(screen.getByText(/et CPR-nummer er sjældent nødvendigt/)).toBeTruthy();
  });
});

test("a finding that Kuvert cannot repair says what to do by hand", async () => {
  await show({ ...CLEAN, attachments: [{ name: `CPR ${CPR}.pdf` }] });
  expect(screen.getByText("Giv filen et andet navn, og vedhæft den igen.")).toBeTruthy();
});

test("the finding whose button was pressed in Outlook is brought into view", async () => {
  const scrolled = jest.fn();
  HTMLElement.prototype.scrollIntoView = scrolled;
  await show(IN_SUBJECT, { wanted: "cpr:subject:0:0" });
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test("so is the card that holds it among others", async () => {
  HTMLElement.prototype.scrollIntoView = jest.fn();
  await show(SEVERAL_IN_SUBJECT, { wanted: "cpr:subject:0:2" });
  const card = screen.getByRole("region", { name: "3 CPR-numre i emnefeltet" });
  expect(card.className).toContain("wanted");
});

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
    expect(live()).toBe(`Fjernet fra emnet: ${MASKED} Intet at bemærke`);
  });
});

describe("no raw number stands in the page", () => {
  const CANARIES = [CPR, CPR.replace("-", "")];
  const EVERYWHERE: Partial<Mail> = {
    ...IN_BODY,
    subject: `Barsel ${CPR}`,
    to: [
      { address: `${CANARIES[1]}@digital-post.example`, name: "" },
      { address: "anna@ekstern.example", name: `Anna ${CPR}` },
    ],
    attachments: [{ name: `CPR ${CPR}.pdf` }],
  };

  function expectNoCanary(): void {
    for (const canary of CANARIES) expect(document.documentElement.outerHTML).not.toContain(canary);
  }

  test("in any state", async () => {
    const { insights } = await show(EVERYWHERE);
    expectNoCanary();
    for (const name of ["Fjern", "Fortryd", "Flyt til teksten"]) {
      await press(name);
      await pass(2_000);
      expectNoCanary();
    }
    for (const canary of CANARIES) expect(JSON.stringify(insights)).not.toContain(canary);
  });
});
