/**
 * Signing in where Outlook cannot do it by itself: the real office.js opens its dialog, the real msal-browser signs in
 * there at a real OpenID provider, and the pane goes on with the token.
 */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { OutlookPage } from "./outlook-page";
import { openRequest, openVisitors, press, sayWho, useVisitors } from "./visitors-page";

useVisitors();

/** The visitors view with the form filled in, in an Outlook that cannot sign in from now on. */
async function openSearch(): Promise<OutlookPage> {
  const outlook = await openVisitors();
  await outlook.become({ faults: { signIn: "no-bridge" } });
  await sayWho(outlook, "Jens Hansen", "jens@maersk.example");
  await outlook.pane.getByRole("checkbox", { name: "delt med mig" }).check();
  return outlook;
}

interface Dialog {
  readonly page: Page;
  /** Where it has been, in order. */
  readonly addresses: readonly string[];
  /** What its pages complained about. */
  readonly complaints: readonly string[];
}

/** Presses `button` and lets Outlook open its dialog. */
async function dialogAfter(outlook: OutlookPage, button: string | RegExp): Promise<Dialog> {
  await press(outlook, button);
  return allow(outlook);
}

/** Lets Outlook, which is asking, open its dialog; waits for the sign-in service's page in it. */
async function allow(outlook: OutlookPage): Promise<Dialog> {
  const addresses: string[] = [];
  const complaints: string[] = [];
  outlook.page.context().on("request", (request) => {
    if (request.isNavigationRequest()) addresses.push(request.url());
  });
  outlook.page.once("popup", (popup) => {
    popup.on("pageerror", ({ message }) => complaints.push(message));
    popup.on("console", (said) => {
      if (said.type() === "error") complaints.push(said.text());
    });
  });
  const [page] = await Promise.all([
    outlook.page.waitForEvent("popup"),
    outlook.pane.getByRole("button", { name: "Tillad" }).click(),
  ]);
  await page.getByRole("button", { name: "Continue as" }).waitFor();
  return { page, addresses, complaints };
}

async function agree({ page }: Dialog): Promise<void> {
  const closed = page.waitForEvent("close");
  await page.getByRole("button", { name: "Continue as" }).click();
  await closed;
}

/** What the pane says went wrong. */
const told = (outlook: OutlookPage) =>
  outlook.pane.getByRole("alert").filter({ hasText: /\w/ }).innerText();
const found = (outlook: OutlookPage) => outlook.pane.getByText(/møder? fundet/).innerText();

test("a dialog signs in, visitors are found, and leave to delete is asked for at the confirmation only", async () => {
  const outlook = await openSearch();
  const tokens = new Set<string>();
  outlook.page.on("request", (request) => {
    const [, token] = (request.headers()["authorization"] ?? "").split("Bearer ");
    if (token) tokens.add(token);
  });
  const reading = await dialogAfter(outlook, "Søg");
  const asked = await reading.page.getByRole("listitem").allInnerTexts();
  expect(asked).toEqual(["Calendars.Read.Shared"]);
  await agree(reading);
  expect(await found(outlook)).toMatch(/^\d/);

  const [first = "", service = ""] = reading.addresses;
  expect(new URL(first).pathname).toBe("/dki-logistics/sign-in.html");
  // Nobody's address goes to the site's own server: it stands behind the #.
  expect(new URL(first).search).not.toMatch(/@|%40/);
  // msal-browser vouches for who opened the window; else the service would cut it off from the pane.
  expect(new URL(service).searchParams.get("pocd")).toBe("1");
  expect(new URL(service).searchParams.get("code_challenge_method")).toBe("S256");
  expect(reading.complaints).toEqual([]);

  await press(outlook, /^Slet \d+ valgte$/);
  const deleting = await dialogAfter(outlook, "Slet nu");
  expect(await deleting.page.getByRole("listitem").allInnerTexts()).toEqual([
    "Calendars.ReadWrite.Shared",
  ]);
  await agree(deleting);
  await outlook.pane.getByText("En ny søgning fandt ingen af de slettede aftaler.").waitFor();

  const stored = await outlook.pane
    .locator("html")
    .evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(tokens.size).toBe(2);
  for (const token of tokens) expect(stored).not.toContain(token);
});

test("an Outlook that never could sign in opens the team's register by a dialog", async () => {
  const outlook = await openRequest({ faults: { signIn: "no-bridge" } });
  const dialog = await dialogAfter(outlook, "Log på");
  expect(await dialog.page.getByRole("listitem").allInnerTexts()).toEqual(["Sites.Selected"]);
  await agree(dialog);
  await press(outlook, "Opret kun sagen");
  expect(await outlook.pane.getByText(/^Sag \d{4}-\d+/).innerText()).toMatch(/\d/);
});

test("rooms take leave of their own: a second dialog follows the first", async () => {
  const outlook = await openSearch();
  await outlook.pane.getByRole("checkbox", { name: "Mødelokaler" }).check();
  await agree(await dialogAfter(outlook, "Søg"));
  const second = await allow(outlook);
  expect(await second.page.getByRole("listitem").allInnerTexts()).toEqual(["Place.Read.All"]);
  await agree(second);
  expect(await found(outlook)).toMatch(/^\d/);
});

test("a dialog that is closed is told, and the next click opens another", async () => {
  const outlook = await openSearch();
  const { page } = await dialogAfter(outlook, "Søg");
  await page.close();
  expect(await told(outlook)).toBe("Logonvinduet blev lukket, før du var logget på. Prøv igen.");
  // Where it was before Outlook's question took the pane away.
  const focused = () => document.activeElement?.textContent;
  expect(await outlook.pane.locator("html").evaluate(focused)).toBe("Søg");
  await agree(await dialogAfter(outlook, "Søg"));
  expect(await found(outlook)).toMatch(/^\d/);
});

test.each([
  ["declined", (outlook: OutlookPage) => press(outlook, "Ignorer")],
  ["left by Esc", (outlook: OutlookPage) => outlook.page.keyboard.press("Escape")],
])("Outlook's question can be %s, which is told, and answered otherwise", async (_, leave) => {
  const outlook = await openSearch();
  await press(outlook, "Søg");
  await outlook.pane.getByRole("button", { name: "Ignorer" }).waitFor();
  await leave(outlook);
  expect(await told(outlook)).toBe(
    "Outlook fik ikke lov til at åbne logonvinduet. Prøv igen, og vælg Tillad.",
  );
  await agree(await dialogAfter(outlook, "Søg"));
  expect(await found(outlook)).toMatch(/^\d/);
});

test("Outlook's question can be read where the browser is dark", async () => {
  const outlook = await openSearch();
  await outlook.page.emulateMedia({ colorScheme: "dark" });
  await press(outlook, "Søg");
  await outlook.pane.getByRole("button", { name: "Ignorer" }).waitFor();
  const axe = new AxeBuilder({ page: outlook.page }).include('iframe[title="Kuvert"]');
  expect(await axe.withRules("color-contrast").analyze()).toMatchObject({ violations: [] });
  await press(outlook, "Ignorer");
  await told(outlook);
  const scheme = () => getComputedStyle(document.documentElement).colorScheme;
  expect(await outlook.pane.locator("html").evaluate(scheme)).not.toBe("light");
});

test("stopping a search, or a deletion, closes the dialog that it waits for", async () => {
  const outlook = await openSearch();
  const reading = await dialogAfter(outlook, "Søg");
  const closed = reading.page.waitForEvent("close");
  await press(outlook, "Stop søgningen");
  await closed;
  await outlook.pane.getByText("Søgningen er stoppet. Intet er ændret.").waitFor();
  expect(await outlook.pane.getByRole("alert").filter({ hasText: /\w/ }).count()).toBe(0);

  await agree(await dialogAfter(outlook, "Søg"));
  await press(outlook, /^Slet \d+ valgte$/);
  const deleting = await dialogAfter(outlook, "Slet nu");
  const closedToo = deleting.page.waitForEvent("close");
  await press(outlook, "Stop");
  await closedToo;
  await outlook.pane.getByText(/^Stoppet: 0 af \d+ aftaler er behandlet$/).waitFor();
  await agree(await dialogAfter(outlook, "Fortsæt"));
  await outlook.pane.getByText("En ny søgning fandt ingen af de slettede aftaler.").waitFor();
});

test("saying no on the sign-in service's page is heard, and the dialog closes", async () => {
  const outlook = await openSearch();
  const { page } = await dialogAfter(outlook, "Søg");
  const closed = page.waitForEvent("close");
  await page.getByRole("button", { name: "Cancel" }).click();
  await closed;
  expect(await told(outlook)).toBe("Du loggede ikke på. Intet er ændret.");
});

test("after five minutes Kuvert closes the dialog and says so", async () => {
  const outlook = await openSearch();
  outlook.forgiveFakeClock();
  await outlook.page.clock.install();
  const { page } = await dialogAfter(outlook, "Søg");
  const closed = page.waitForEvent("close");
  await outlook.page.clock.fastForward("05:00");
  await closed;
  expect(await told(outlook)).toBe("Logon blev ikke gennemført inden for fem minutter. Prøv igen.");
});

test("the page says what it is when somebody opens it by itself", async () => {
  const outlook = await openVisitors({ language: "en-US" });
  const { site } = (await outlook.snapshot()).policies[0]!;
  const page = await outlook.page.context().newPage();
  await page.goto(`${site}/sign-in.html`);
  const title = page.getByRole("heading", { name: "Sign in" });
  await title.filter({ hasText: "from Kuvert in Outlook" }).waitFor();
  expect(await new AxeBuilder({ page }).analyze()).toMatchObject({ violations: [] });
  await page.close();
});
