import { describe, expect, jest, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Mail } from "../../mail/mail";
import { cards, heading, pass, press, setUpPane, show } from "./_testing/pane";
import {
  CLEAN,
  CPR,
  IN_BODY,
  IN_SUBJECT,
  MASKED,
  POLICY,
  SEVERAL_IN_SUBJECT,
} from "./_testing/fixtures";

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

  test("says no less of a part it could not read where it has a note on another", async () => {
    await show({ ...IN_BODY, to: CLEAN.to ?? [] }, { unread: ["attachments"] });
    expect(heading()).toBe("Intet at rette i det, Kuvert kunne læse");
  });
});

test("a draft of which neither subject nor body can be read is called unread", async () => {
  await show(CLEAN, { unread: ["subject", "body", "to", "headers"] });
  expect(heading()).toBe("Kuvert kan ikke læse mailen");
  expect(
    screen.getByText(
      /^Outlook svarer ikke eller giver ikke Kuvert adgang, så Kuvert prøver igen\. Se/,
    ),
  ).toBeTruthy();
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

  test("unfolds the rest where the Tab key goes next", async () => {
    await show(IN_SUBJECT);
    await press("Flere muligheder");
    const more = screen.getByRole("button", { name: "Flere muligheder" });
    const third = screen.getByRole("button", { name: "Maskér" });
    expect(more.compareDocumentPosition(third)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("calls a meeting what it is, on the buttons too", async () => {
    const labels = ["7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21"];
    const encryption = { ...POLICY.encryption, labels };
    await show({ ...IN_BODY, kind: "appointment" }, { policy: { encryption } });
    expect(screen.getByRole("button", { name: "Kryptér mødeindkaldelsen" })).toBeTruthy();
  });

  test("names the clause's document and whom to ask when the clause is opened", async () => {
    await show(IN_SUBJECT);
    await press("Politikkens punkt 21");
    expect(screen.getByText(/Intern persondatapolitik/)).toBeTruthy();
    expect(screen.getByText(/persondata@firma\.example/)).toBeTruthy();
  });
});

describe("a mail that leaves the organisation", () => {
  test("says who outside receives it and what is known of its encryption", async () => {
    await show(IN_BODY);
    expect(
      screen.getByText(
        /Sendes til én person uden for organisationen: Anna Holm \(ekstern\.example\)\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText("ukendt")).toBeTruthy();
    expect(screen.getByText("Bør rettes")).toBeTruthy();
  });

  test("says so whatever direction a name is written in, or would turn the words behind it to", async () => {
    const to = [
      { name: "Jonas \u202e", address: "x@elpmaxe.sredna.example" },
      { name: "\u05d3\u05e0\u05d4", address: "d@kunde.example" },
    ];
    await show({ ...IN_BODY, to });
    const [line] = screen.getAllByText(/Sendes til 2 personer/);
    expect(line?.textContent).toContain(
      "Jonas (elpmaxe.sredna.example) og \u2068\u05d3\u05e0\u05d4\u2069 (kunde.example).",
    );
  });

  test("says that the policy names no sign of encryption, when it names none", async () => {
    await show(IN_BODY);
    await press("Hvad tæller som krypteret?");
    expect(screen.getByText(/Jeres politik nævner intet/)).toBeTruthy();
  });

  test("says when only the connection is encrypted, and more is needed", async () => {
    const encryption = { ...POLICY.encryption, recipientDomains: ["ekstern.example"] };
    const content = "<p>Hun er sygemeldt med depression.</p>";
    await show({ ...IN_BODY, body: { type: "html", content } }, { policy: { encryption } });
    expect(screen.getByText("ikke nok")).toBeTruthy();
    expect(
      screen.getByText(/krypteret\. Til følsomme oplysninger skal selve mailen krypteres\./),
    ).toBeTruthy();
  });

  test("says when somebody has no address, as a personal contact list has none", async () => {
    const list = { name: "Fodboldholdet", address: "", isGroup: true } as const;
    await show({ ...IN_BODY, to: [list, { name: "", address: "" }] });
    expect(
      screen.getByText(
        /2 personer uden for organisationen: Fodboldholdet \(uden adresse\) og en modtager uden adresse\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^»Fodboldholdet« er en liste/)).toBeTruthy();
  });

  test.each([
    ["a hyphen", "-"],
    ["a dash", "–"],
    ["a dash between spaces", " – "],
    ["a hyphen that does not break", "\u2011"],
    ["a space that does not break", "\u00a0"],
    ["a full stop", "."],
    ["an underscore", "_"],
    ["what nobody sees", "\u200b"],
    ["nothing", ""],
  ])("shows no CPR number in a recipient's name or address, written with %s", async (_, gap) => {
    const number = CPR.replace("-", gap);
    const named = { name: `Anna ${number}`, address: "anna@x.dk" };
    await show({ ...CLEAN, to: [named, { name: "", address: `${number.trim()}@post.example` }] });
    expect(screen.getByText(/: Anna •••• \(x\.dk\) og ••••@post\.example/)).toBeTruthy();
    expect(document.body.textContent).not.toContain("1018");
  });

  test("shows the few digits that a name may have", async () => {
    const to = [{ name: "Butik 12, sal 3 (2026)", address: "butik12@x.dk" }];
    await show({ ...CLEAN, to });
    expect(screen.getByText(/Butik 12, sal 3 \(2026\) \(x\.dk\)/)).toBeTruthy();
  });

  test("says of several lists that they are lists", async () => {
    const groups = ["Ledelsen", "Drift"].map((name) => ({
      name,
      address: `${name}@firma.example`,
      isGroup: true as const,
    }));
    await show({ ...IN_BODY, to: groups });
    expect(screen.getByText(/^»Ledelsen« og »Drift« er lister/)).toBeTruthy();
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
    expect(heading()).toBe("Intet at rette");
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

describe("what a mail does", () => {
  const ASKING = {
    ...IN_BODY,
    body: { type: "html" as const, content: "<p>Hej Jens</p><p>Send mig dit CPR-nummer.</p>" },
  };

  test("is told in a sentence, for it has no value of its own", async () => {
    await show(ASKING);
    const note = within(screen.getByRole("region", { name: "Beder om personoplysninger" }));
    expect(
      note.getByText("Du beder om dette uden at skrive, hvad det skal bruges til: »CPR-nummer«."),
    ).toBeTruthy();
  });

  test("names all that is asked for, each once", async () => {
    const content =
      "<p>Send mig dit CPR-nummer og en kopi af dit pas.</p><p>Send dit CPR-nummer.</p>";
    await show({ ...ASKING, body: { type: "html", content } });
    expect(
      screen.getByText(
        "Du beder om dette uden at skrive, hvad det skal bruges til: »CPR-nummer« og »kopi af dit pas«.",
      ),
    ).toBeTruthy();
  });

  test("can be called something else, in a sentence too", async () => {
    await show(ASKING);
    await press("Hvorfor?");
    await press("Jeg beder ikke om oplysninger");
    expect(screen.getByText("Kuvert nævner det ikke mere i denne kladde.")).toBeTruthy();
  });
});
