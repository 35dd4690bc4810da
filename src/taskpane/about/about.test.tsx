import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act, cleanup, screen, within } from "@testing-library/react";
import { composing, move, open, outlook, press, settle } from "../_testing/opened-pane";
import { POLICY, SETTINGS } from "../compose/_testing/fixtures";

const HASH = "7837bf476a2b688c1ede8fd3127829e93054b29c954686c66368d2f59e56cf62";
const BUILT = { ...SETTINGS, policyHash: HASH };

beforeEach(() => localStorage.setItem("kuvert.introduced", "1"));
afterEach(cleanup);

/** The view about Kuvert beside a draft with a CPR number in its subject. */
async function openAbout(settings: typeof SETTINGS = BUILT) {
  const host = outlook(composing());
  await open(host, settings);
  await press("Om Kuvert");
  return host;
}

const card = (title: string) => screen.getByRole("heading", { name: title }).closest("section")!;

/** Term and description, a line each. */
const facts = () =>
  [...card("Politikken, Kuvert følger").querySelectorAll("dt")].map(
    (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
  );

const lines = (title: string) =>
  within(card(title))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("what the view says", () => {
  test("names the policy, its version and hash, whom to ask, Kuvert's version and the language", async () => {
    await openAbout();
    expect(facts()).toEqual([
      "Navn: Kuvert standard",
      "Version: 1.0",
      expect.stringMatching(/^Kontrolsum: 7837 bf47 6a2b/),
      "Dokument: Intern persondatapolitik",
      "Kontakt: Persondatapersondata@firma.example",
      "Kuvert: 9.8.7",
      "Sprog: Dansk, som i Outlook",
    ]);
  });

  test("leads to the written policy where it can be read", async () => {
    const url = "https://firma.example/politik";
    const document = { ...POLICY.document!, url };
    await openAbout({ ...BUILT, policy: { ...POLICY, document } });
    const link = screen.getByRole("link", { name: "Intern persondatapolitik" });
    expect(link.getAttribute("href")).toBe(url);
  });

  test("says what the policy's rules have it check, and where", async () => {
    await openAbout();
    expect(lines("Det kontrollerer Kuvert")).toEqual([
      "CPR-, pas- og lignende numre, følsomme oplysninger og strafbare forhold: overalt, også i filer og filnavne.",
      "Navne og kontaktoplysninger: emnefelt.",
      "Konto- og kortnumre: emnefelt, tekst og vedhæftede filer.",
      "Forespørgsler efter CPR-nummer, pas eller lignende uden angivet formål: emnefelt og tekst.",
      "Markedsføring: tekst.",
      "Adresser, der kan ses af alle eller ligner en anden: modtagere.",
    ]);
  });

  test("says what it does not check", async () => {
    await openAbout();
    expect(lines("Det kontrollerer Kuvert ikke")).toEqual([
      expect.stringMatching(/^Mails fra telefon, tablet/),
      expect.stringMatching(/^Billeder, indscannede sider/),
      "PDF-filer, OpenDocument-filer og store filer, hvis Kuvert ikke er åben, mens du skriver.",
      expect.stringMatching(/knap Krypter/),
    ]);
  });

  test.each([
    ["only notes what stands in files", "note", true, "Indholdet af vedhæftede filer, hvis Kuvert"],
    ["does not look into files", "warn", false, "Indholdet af vedhæftede filer."],
  ])("a policy that %s is told apart", async (_, level, looks, sentence) => {
    const rules = POLICY.rules.map((rule) => ({
      ...rule,
      level: level as "note",
      when: {
        ...rule.when,
        where: rule.when.where.filter((place) => looks || place !== "attachment"),
      },
    }));
    await openAbout({ ...BUILT, policy: { ...POLICY, rules } });
    expect(lines("Det kontrollerer Kuvert ikke").join("\n")).toContain(sentence);
  });

  test("says that nobody is told anything while Kuvert is on trial", async () => {
    await openAbout({ ...BUILT, policy: { ...POLICY, mode: "monitor" } });
    expect(screen.getByText(/^Kuvert er i en prøveperiode og kontrollerer kun/)).toBeTruthy();
  });
});

describe("the way there and back", () => {
  const finding = () => screen.queryByRole("region", { name: "CPR-nummer i emnefeltet" });

  test("the focus goes to the way back, and then to where it came from", async () => {
    await openAbout();
    expect(document.activeElement?.textContent).toBe("Tilbage");
    expect(finding()).toBeNull();
    await press("Tilbage");
    expect(document.activeElement?.textContent).toBe("Om Kuvert");
    expect(finding()).not.toBeNull();
  });

  test("what could be undone before still can be", async () => {
    await open(outlook(composing()), BUILT);
    await press("Fjern");
    await press("Om Kuvert");
    await press("Tilbage");
    expect(screen.getByRole("button", { name: "Fortryd" })).toBeTruthy();
  });

  test("another mail, or a finding that is asked for, comes before it", async () => {
    const host = await openAbout();
    await move(host, composing());
    expect(finding()).not.toBeNull();
    await press("Om Kuvert");
    act(() => host.askFor("cpr:subject:0:9"));
    await settle();
    expect(finding()).not.toBeNull();
  });
});

test("when something in it fails it says so, the way back stays, and it can be tried again", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => {});
  let isBroken = true;
  // What this view alone reads.
  const settings = Object.defineProperty({ ...SETTINGS }, "policyHash", {
    get() {
      if (isBroken) throw new Error("230474-1018");
      return HASH;
    },
  });
  await openAbout(settings);
  expect(screen.getByRole("heading", { name: "Kuvert gik i stå" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Tilbage" })).toBeTruthy();
  isBroken = false;
  await press("Prøv igen");
  expect(facts()).toContain("Version: 1.0");
  quiet.mockRestore();
});
