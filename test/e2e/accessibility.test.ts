/** The pane for everybody: axe finds nothing at 320 px, the keyboard reaches everything, nothing scrolls sideways. */
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { msg } from "../../src/mail/_testing/msg-file";
import { utf8 } from "../../src/mail/attachments/_testing/reading";
import { connectBrowser, openOutlook, type OutlookOptions, type OutlookPage } from "./outlook-page";

const LOOKS = [
  { name: "light, in Danish", theme: "light", forcedColors: "none", language: "da-DK" },
  { name: "light, in English", theme: "light", forcedColors: "none", language: "en-US" },
  { name: "dark", theme: "dark", forcedColors: "none", language: "da-DK" },
  { name: "forced colours", theme: "light", forcedColors: "active", language: "da-DK" },
] as const;

let browser: Browser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser);
  await outlook.page.evaluate(() => window.kuvertWorkbench.setPaneWidth(320));
});
afterEach(() => outlook.throwComplaints());
afterAll(() => browser.close());

/** Enough numbers of one kind for a card that does not show them all. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 7].map((day) => `CPR-nr.: 0${day}0190-1234`);

const LONG_NAME = "Sygefraværsstatistik_for_terminalmedarbejdere_i_Herning_og_Brande_2026";

/** A draft with a stop, a warning of several numbers and a note beside the pane at 320 px. */
async function openFindings(options: OutlookOptions = {}): Promise<void> {
  await outlook.become({ policy: "default", ...options });
  await outlook.startMail();
  await outlook.page.evaluate(
    (bodyHtml) =>
      window.kuvertWorkbench.updateDraft({
        to: [{ address: "kunde@example.com", name: "Kunde" }],
        subject: "Sygemelding Jonas Kofoed CPR-nr. 120384-4713",
        bodyHtml,
      }),
    NUMBERS.map((number) => `<p>${number}</p>`).join(""),
  );
  await outlook.openPane();
  await outlook.pane.getByRole("region").nth(2).waitFor();
}

/** By how many pixels the pane, 320 of them wide, can be scrolled sideways. */
async function overflow(): Promise<number> {
  const [scroll, width] = await outlook.pane
    .locator("html")
    .evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
  expect(width).toBeLessThanOrEqual(320);
  return scroll - width;
}

/** Violations, one line each. Fluent's invisible focus stops (tabster's) are hidden from assistive technology by design. */
async function violationsOf(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: outlook.page })
    .include('iframe[title="Kuvert"]')
    .exclude("[data-tabster-dummy]")
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

test.each(LOOKS)("axe finds nothing in $name", async ({ theme, forcedColors, language }) => {
  await outlook.page.emulateMedia({ forcedColors });
  await openFindings({ theme, language });
  expect(await violationsOf()).toEqual([]);
});

/** A draft that shows all there is beyond data in texts: marketing, recipients, a file with a number, one that is locked. */
async function openEverything(options: OutlookOptions): Promise<void> {
  await outlook.become({ ...options, policy: "asks-about-files" });
  await outlook.write({
    subject: "Stort efterårstilbud: 20 % rabat på al transport",
    bodyHtml:
      "<p>Kære kunde</p><p>Kun denne uge får du 20 % rabat på al transport. Book nu på vores hjemmeside, og benyt kampagnekoden EFTERAAR. Send mig dit CPR-nummer.</p>",
    to: ["a", "b", "c", "d", "e"].map((name) => ({ address: `${name}@${name}.example`, name: "" })),
  });
  await outlook.attach(`${LONG_NAME}.csv`, utf8("Navn;CPR-nr.\nIb Holm;010190-1234\n"));
  await outlook.attach(`${LONG_NAME}.docx`, msg({ EncryptedPackage: Buffer.alloc(64) }));
  await outlook.pane.getByRole("region", { name: /Kuvert kunne ikke|Kuvert could not/ }).waitFor();
  await outlook.pane.getByText(/\.csv, (?:celle|cell) B2/).waitFor();
  await outlook.pane
    .getByRole("button", { name: /Send alligevel …|Send anyway …/ })
    .first()
    .click();
  await outlook.pane.getByRole("radio").first().check();
}

test.each(LOOKS)(
  "axe finds nothing in files, marketing and the reasons to send anyway, $name",
  async ({ theme, forcedColors, language }) => {
    await outlook.page.emulateMedia({ forcedColors });
    await openEverything({ theme, language });
    expect(await violationsOf()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  },
);

test("nothing scrolls sideways at 320 px, in either language", async () => {
  await openFindings();
  for (const language of ["da-DK", "en-US"] as const) {
    await outlook.become({ language });
    await outlook.pane.getByRole("region").nth(2).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
  }
});

test("the keyboard alone repairs the subject, under the real office.js", async () => {
  await openFindings({ language: "en-US" });
  const card = outlook.card("CPR number in the subject");
  const button = card.getByRole("button", { name: "Remove" });
  await outlook.pane.getByRole("button").first().focus();
  for (let presses = 0; presses < 30; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await outlook.page.keyboard.press("Tab");
  }
  await outlook.page.keyboard.press("Enter");
  await outlook.card("CPR number in the subject").waitFor({ state: "detached" });
  expect(await outlook.subject.inputValue()).not.toContain("4713");
});

/** A received request with everything unfolded. */
async function openRequest(options: OutlookOptions): Promise<void> {
  await outlook.become({ ...options, policy: "default" });
  await outlook.page.evaluate(() => {
    const { items } = window.kuvertWorkbench.getSnapshot();
    const request = items.find(({ subject }) => subject === "Please delete my course sign-up");
    window.kuvertWorkbench.openItem(request?.id ?? null);
  });
  await outlook.page.getByRole("button", { name: "Kuvert", exact: true }).click();
  const { pane } = outlook;
  await pane.getByRole("button", { name: /^(Ret typen|Correct the type)$/ }).click();
  await pane.getByRole("button", { name: /^(Sådan er fristen|How the deadline)/ }).click();
  await pane.getByRole("checkbox").nth(11).waitFor();
}

test.each(LOOKS)(
  "axe finds nothing beside a request, $name",
  async ({ theme, forcedColors, language }) => {
    await outlook.page.emulateMedia({ forcedColors });
    await openRequest({ theme, language });
    expect(await violationsOf()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  },
);

/** A case in the middle of its work, and the list of cases: everything an officer meets. */
async function openCase(options: OutlookOptions): Promise<void> {
  await openRequest(options);
  const { pane } = outlook;
  const open = pane.getByRole("button", { name: /^(Opret kun sagen|Only open the case)$/ });
  if (await open.isVisible()) await open.click();
  const mine = pane.getByRole("button", { name: /^(Jeg behandler den selv|I will handle it)$/ });
  if (await mine.isVisible()) await mine.click();
  await pane.getByRole("button", { name: /^(Bekræft modtagelsen|Confirm receipt)$/ }).click();
  await pane.getByRole("button", { name: /^(Forløb|What has happened)$/ }).click();
  await pane.getByRole("radio", { name: "English" }).waitFor();
}

test.each(LOOKS)(
  "axe finds nothing in a case and in the list of cases, $name",
  async ({ theme, forcedColors, language }) => {
    await outlook.page.emulateMedia({ forcedColors });
    await openCase({ theme, language });
    expect(await violationsOf()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await outlook.pane.getByRole("button", { name: /åben sag|open case/ }).click();
    await outlook.pane.getByRole("heading", { name: /^(Åbne sager|Open cases)$/ }).waitFor();
    expect(await violationsOf()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  },
);

/** The view about Kuvert, from a draft with findings. */
async function openAbout(options: OutlookOptions = {}): Promise<void> {
  await openFindings(options);
  await outlook.pane.getByRole("button", { name: /^(Om|About) Kuvert$/ }).click();
  await outlook.pane.getByRole("heading", { name: / ikke$| not check$/ }).waitFor();
}

test.each(LOOKS)(
  "axe finds nothing in what Kuvert says about itself, $name",
  async ({ theme, forcedColors, language }) => {
    await outlook.page.emulateMedia({ forcedColors });
    await openAbout({ theme, language });
    expect(await violationsOf()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  },
);

/** What WCAG 1.4.12 lets people set for every text, in a sheet that the pane's policy of content has nothing against. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

test.each([
  ["findings", openFindings],
  ["everything else beside a draft", openEverything],
  ["what Kuvert says about itself", openAbout],
  ["a case with its form", openCase],
])("%s fit into 320 px at 200 % and with wide spacing, and into 250 px", async (_, open) => {
  await open({ language: "da-DK" });
  const html = outlook.pane.locator("html");
  const sideways = () => html.evaluate((root) => root.scrollWidth - root.clientWidth);
  await outlook.page.evaluate(() => window.kuvertWorkbench.setPaneWidth(250));
  expect(await sideways()).toBeLessThanOrEqual(0);
  await outlook.page.evaluate(() => window.kuvertWorkbench.setPaneWidth(320));
  await html.evaluate((root) => void (root.style.zoom = "2"));
  expect(await sideways()).toBeLessThanOrEqual(0);
  await html.evaluate((_root, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
  expect(await sideways()).toBeLessThanOrEqual(0);
});

/** The name of what has the focus in the pane. */
const focusedIn = ({ pane }: OutlookPage) =>
  pane.locator("html").evaluate(() => document.activeElement?.textContent ?? "");

test("a repair that takes a while leaves the focus to whoever writes on meanwhile", async () => {
  await openFindings({ language: "da-DK", faults: { late: { "subject.setAsync": 1_500 } } });
  await outlook
    .card("CPR-nummer i emnefeltet")
    .getByRole("button", { name: "Fjern" })
    .press("Enter");
  await outlook.body.click();
  await outlook.page.keyboard.type("Hilsen ");
  await outlook.pane.getByRole("button", { name: "Fortryd" }).waitFor();
  await outlook.page.keyboard.type("Mette");
  expect(await outlook.body.innerText()).toMatch(/Hilsen.Mette/);
  expect(await outlook.subject.inputValue()).not.toContain("4713");
  await outlook.become({ faults: { late: {} } });
});

test("a card whose cause is gone hands the focus on to the next, and a screen reader hears what is left", async () => {
  await openFindings({ language: "da-DK" });
  const { pane } = outlook;
  await outlook.card("CPR-nummer i emnefeltet").getByRole("button", { name: "Fjern" }).focus();
  await outlook.page.evaluate(() =>
    window.kuvertWorkbench.updateDraft({ subject: "Referat af mødet" }),
  );
  await outlook.card("CPR-nummer i emnefeltet").waitFor({ state: "detached" });
  const next = outlook.card("7 CPR-numre i teksten").getByRole("button").first();
  expect(await focusedIn(outlook)).toBe(await next.textContent());
  await pane.getByRole("status").getByText("Én ting at rette", { exact: false }).waitFor();
});

test("the keyboard alone leads to what Kuvert says about itself and back, under the real office.js", async () => {
  await openFindings({ language: "da-DK" });
  const { pane, page } = outlook;
  const focused = () => focusedIn(outlook);
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40 && (await focused()) !== name; presses++)
      await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  };
  await pane.getByRole("button").first().focus();
  await tabTo("Om Kuvert");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Om Kuvert" }).waitFor();
  expect(await focused()).toBe("Tilbage");
  await tabTo("Se introduktionen igen");
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("Tilbage");
  await page.keyboard.press("Enter");
  await outlook.card("CPR-nummer i emnefeltet").waitFor();
  expect(await focused()).toBe("Om Kuvert");
});
