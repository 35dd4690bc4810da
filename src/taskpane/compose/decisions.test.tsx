import { describe, expect, test } from "@jest/globals";
import { fireEvent, screen } from "@testing-library/react";
import type { Mail } from "../../mail/mail";
import { cards, heading, pass, press, setUpPane, show } from "./_testing/pane";
import { IN_BODY, IN_SUBJECT, MASKED, POLICY } from "./_testing/fixtures";
import { MemoryDraft } from "./_testing/memory-draft";

setUpPane();

describe("'Det er ikke et CPR-nummer'", () => {
  test("takes the card away for this draft, and remembers nothing of the number", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Det er ikke et CPR-nummer");
    expect(heading()).toBe("Intet at bemærke");
    expect(cards()).toHaveLength(0);
    expect(screen.getByText(/nævner det ikke mere i denne kladde/).textContent).toContain(MASKED);
    expect(JSON.stringify(draft.decisions)).not.toMatch(/1018|230474/);
  });

  test("is still known when the pane is opened again", async () => {
    const { draft, close } = await show(IN_SUBJECT);
    await press("Det er ikke et CPR-nummer");
    close();
    await show({}, { draft });
    expect(heading()).toBe("Intet at bemærke");
  });

  test("can be taken back", async () => {
    await show(IN_SUBJECT);
    await press("Det er ikke et CPR-nummer");
    await press("Fortryd");
    expect(cards()).toHaveLength(1);
  });

  test("says so when Outlook has not heard yet that it was taken back, and tells it again", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Det er ikke et CPR-nummer");
    draft.remember = async () => ({ ok: false, error: "timeout" });
    await press("Fortryd");
    const words = screen.getByText(/Sender du lige nu, gælder din beslutning måske stadig/);
    expect(words.closest(".failed")).toBeTruthy();
    Reflect.deleteProperty(draft, "remember");
    await pass(2_000);
    expect(draft.decisions).toEqual({});
  });

  test("does not write over what an earlier pane decided while Outlook has not said what that was", async () => {
    const draft = new MemoryDraft(IN_SUBJECT);
    draft.decisions = { "cpr:k3x": { kind: "not-data" } };
    draft.isMemorySilent = true;
    await show({}, { draft });
    await press("Det er ikke et CPR-nummer");
    draft.isMemorySilent = false;
    await pass(2_000);
    expect(Object.keys(draft.decisions)).toHaveLength(2);
  });

  test("speaks of that number only", async () => {
    const { draft } = await show(IN_SUBJECT);
    await press("Det er ikke et CPR-nummer");
    draft.edit({ subject: "Barsel 120384-4713" });
    await pass(600);
    expect(cards()).toHaveLength(1);
  });

  test("says so when Outlook cannot keep it until the mail is sent", async () => {
    const { draft } = await show(IN_SUBJECT, {});
    draft.remember = async () => ({ ok: false, error: "unsupported" });
    await press("Det er ikke et CPR-nummer");
    expect(screen.getByText(/bliver spurgt igen, når du sender/)).toBeTruthy();
    expect(heading()).toBe("Intet at bemærke");
  });
});

describe("what is not mentioned any more", () => {
  const SAID = "Én ting nævnes ikke i denne kladde.";

  test("can be shown again long after, in a pane that is opened anew", async () => {
    const { draft, close } = await show({ ...IN_SUBJECT, body: IN_BODY.body! });
    await press("Det er ikke et CPR-nummer");
    expect(screen.queryByText(SAID)).toBeNull();
    await press("Luk");
    expect(screen.getByText(SAID)).toBeTruthy();
    close();
    await show({}, { draft });
    await press("Vis igen");
    expect(cards()[0]?.textContent).toContain("CPR-nummer i emnefeltet");
    expect(screen.queryByText(SAID)).toBeNull();
    expect(draft.decisions).toEqual({});
  });

  test("is spoken of nowhere as long as there is nothing", async () => {
    await show(IN_SUBJECT);
    expect(screen.queryByRole("button", { name: "Vis igen" })).toBeNull();
  });
});

describe("sending in spite of a rule", () => {
  const overridable = {
    rules: POLICY.rules.map((rule) =>
      rule.id === "subject-cpr" ? { ...rule, override: true } : rule,
    ),
  };

  test("is not offered where the policy does not let anybody", async () => {
    await show(IN_SUBJECT);
    expect(screen.queryByRole("button", { name: "Send alligevel …" })).toBeNull();
  });

  test("takes one of the policy's reasons", async () => {
    const { draft } = await show(IN_SUBJECT, { policy: overridable });
    await press("Send alligevel …");
    const allow = screen.getByRole("button", { name: "Tillad i denne kladde" });
    expect(allow.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(screen.getByRole("radio", { name: "En myndighed kræver det" }));
    fireEvent.change(screen.getByLabelText("Uddyb, hvis du vil"), { target: { value: "SKAT" } });
    await press("Tillad i denne kladde");
    expect(heading()).toBe("Intet at rette");
    expect(screen.getByText("Sendes alligevel: En myndighed kræver det")).toBeTruthy();
    expect(Object.values(draft.decisions)).toEqual([
      { kind: "override", reason: "required-by-authority", words: "SKAT" },
    ]);
  });

  test.each([
    ["mail", /Begrundelsen følger med mailen/],
    ["appointment", /bliver på computeren, og det gør begrundelsen også\.$/],
  ] as const)("says where the reason goes: %s", async (kind, words) => {
    await show({ ...IN_SUBJECT, kind }, { policy: overridable });
    await press("Send alligevel …");
    expect(screen.getByText(/^Det, du skriver, bliver på computeren/).textContent).toMatch(words);
  });

  test("can be taken back when the bar is closed", async () => {
    const { draft } = await show(IN_SUBJECT, { policy: overridable });
    await press("Send alligevel …");
    fireEvent.click(screen.getByRole("radio", { name: "En myndighed kræver det" }));
    await press("Tillad i denne kladde");
    await press("Luk");
    expect(heading()).toBe("Intet at rette");
    await press("Fortryd");
    expect(heading()).toBe("Én ting at rette, før mailen sendes");
    expect(draft.decisions).toEqual({});
    expect(screen.getByRole("button", { name: "Send alligevel …" })).toBeTruthy();
  });

  test("offers the way to report a breach, which names nothing of the mail", async () => {
    await show(IN_SUBJECT, { policy: overridable });
    await press("Send alligevel …");
    fireEvent.click(screen.getByRole("radio", { name: "En myndighed kræver det" }));
    await press("Tillad i denne kladde");
    const link = screen.getByRole("link", { name: "Meld et brud" }).getAttribute("href") ?? "";
    expect(link).toMatch(/^mailto:persondata@firma\.example\?subject=Muligt%20brud/);
    expect(decodeURIComponent(link)).toContain("Regel: subject-cpr");
    expect(link).not.toMatch(/230474|1018/);
  });
});

test("advertising that goes all the same is no breach", async () => {
  const to = ["a", "b", "c", "d", "e"].map((name) => ({ name, address: `${name}@kunde.example` }));
  const subject = "Tilbud: 20 % på alt i december";
  const content = "Kære kunde\nFå 20 % rabat på alle paller i december. Køb nu!";
  await show({ ...IN_BODY, to, subject, body: { type: "text", content } });
  await press("Send alligevel …");
  fireEvent.click(screen.getByRole("radio", { name: "Modtagerne har givet samtykke" }));
  await press("Tillad i denne kladde");
  expect(screen.getByText("Sendes alligevel: Modtagerne har givet samtykke")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Meld et brud" })).toBeNull();
});

describe("'Kryptér mailen'", () => {
  const LABEL = "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21";
  const withWays = (ways: object) => ({
    policy: { encryption: { ...POLICY.encryption, ...ways } },
  });
  const mail: Partial<Mail> = IN_BODY;

  test("puts the label on, and then the mail counts as encrypted", async () => {
    const { draft } = await show(mail, withWays({ labels: [LABEL] }));
    draft.catalog = { ok: true, value: [{ id: LABEL, name: "Fortrolig" }] };
    await press("Kryptér mailen");
    expect(draft.mail.sensitivityLabel).toBe(LABEL);
    expect(
      screen.getByText(/^Mærkaten er sat\. Outlook krypterer, når du sender\. Vil du fortryde/),
    ).toBeTruthy();
    await pass(1000);
    expect(screen.getByText(/Den har en følsomhedsmærkat, der krypterer/)).toBeTruthy();
  });

  test("goes on to the next way where Outlook shows no labels, and says what nobody can see", async () => {
    const ways = { labels: [LABEL], headers: [{ name: "X-Encrypt", value: "1" }] };
    const { draft } = await show(mail, withWays(ways));
    await press("Kryptér mailen");
    expect(draft.mail.headers["x-encrypt"]).toBe("1");
    expect(screen.getByText(/så Kuvert kan ikke se det ske/)).toBeTruthy();
  });

  test("can be taken back where Outlook lets it", async () => {
    const { draft } = await show(mail, withWays({ subjectTags: ["[krypteret]"] }));
    await press("Kryptér mailen");
    expect(draft.mail.subject).toBe("Referat [krypteret]");
    await press("Fortryd");
    expect(draft.mail.subject).toBe("Referat");
  });

  test("tells which sender to choose, where only the user can", async () => {
    await show(mail, withWays({ senders: ["sikker@firma.example"] }));
    await press("Kryptér mailen");
    expect(screen.getByText(/Vælg sikker@firma\.example i feltet Fra/)).toBeTruthy();
  });

  test("says why it cannot, and what to do instead", async () => {
    const { draft } = await show(mail, withWays({ labels: [LABEL] }));
    draft.catalog = { ok: false, error: "denied" };
    await press("Kryptér mailen");
    expect(screen.getByText(/Outlook lader ikke Kuvert sætte en følsomhedsmærkat/)).toBeTruthy();
    expect(cards()).toHaveLength(1);
  });

  test("is not offered where the policy knows no way", async () => {
    await show(mail);
    expect(screen.queryByRole("button", { name: "Kryptér mailen" })).toBeNull();
  });
});
