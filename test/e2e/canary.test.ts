/**
 * No raw identifier leaves the text its owner wrote it into: not in attributes, accessible names, live regions,
 * notifications, Smart Alerts, contextData, logs or storage. The numbers here must turn up nowhere else.
 */
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Frame } from "playwright-core";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";

/** The secret part of each planted value, as it would show in a leak, with or without separators. */
const SECRETS = ["4713", "4829", "5937", "4285", "20304059", "hemmelig.person", "4761"];
const PLANTED = {
  subject: "Løn CPR-nr. 120384-4713 ring 20 30 40 59",
  bodyHtml: "<p>CPR-nr.: 070761-4829, hemmelig.person@privat.example</p>",
  recipient: { address: "kunde@example.com", name: "Kunde 230474-5937" },
  attachment: "CPR 070761-4285.pdf",
  file: { name: "Liste.csv", content: "Navn;CPR\nJens;150592-4761\n" },
};

let browser: Browser;
let outlook: OutlookPage;
const consoleTexts: string[] = [];

beforeAll(async () => {
  browser = await connectBrowser();
  outlook = await openOutlook(browser);
  outlook.page.on("console", (message) => consoleTexts.push(message.text()));
  await outlook.startMail();
  await outlook.page.evaluate((planted) => {
    const workbench = window.kuvertWorkbench;
    workbench.updateDraft({
      subject: planted.subject,
      bodyHtml: planted.bodyHtml,
      to: [planted.recipient],
    });
    workbench.addAttachment({
      name: planted.attachment,
      size: 3,
      contentType: "application/pdf",
      contentBase64: "AAAA",
      isInline: false,
    });
    workbench.addAttachment({
      name: planted.file.name,
      size: planted.file.content.length,
      contentType: "text/csv",
      contentBase64: btoa(planted.file.content),
      isInline: false,
    });
  }, PLANTED);
  await outlook.openPane();
  await outlook.card("CPR-nummer i emnefeltet").waitFor();
  await outlook.card("CPR-nummer i teksten").waitFor();
  await outlook.card("CPR-nummer i en vedhæftet fil").waitFor();
});
afterEach(() => outlook.throwComplaints());
afterAll(() => browser.close());

/** The planted secrets that turn up in a text. */
function leaksIn(text: string): string[] {
  // This run's ports stand in addresses, and may hold any four digits.
  const own = text.replaceAll(/localhost:\d+/g, "localhost");
  const digits = own.replace(/(\d)[\s\-.]+(?=\d)/g, "$1");
  return SECRETS.filter((secret) => own.includes(secret) || digits.includes(secret));
}

/** Everything the pane shows or tells: text, attributes, and what it stores. */
function paneContents(): Promise<string> {
  const pane = outlook.page.frames().find((frame: Frame) => frame.url().includes("taskpane.html"))!;
  return pane.evaluate(
    () => document.documentElement.outerHTML + JSON.stringify(Object.entries(localStorage)),
  );
}

test("the canary is real: the pane has found every planted number", async () => {
  const findings = await outlook.pane.locator("body").innerText();
  for (const masked of ["120384-••••", "070761-••••", "070761-••••", "150592-••••"])
    expect(findings).toContain(masked);
});

test("the pane", async () => {
  expect(leaksIn(await paneContents())).toEqual([]);
});

test("what a screen reader is told", async () => {
  // Said after a second of rest.
  const region = outlook.pane.locator("[aria-live]").filter({ hasText: /\S/ });
  await region.waitFor({ state: "attached" });
  expect(leaksIn(await region.innerText())).toEqual([]);
  expect(leaksIn(await outlook.pane.locator("body").ariaSnapshot())).toEqual([]);
});

test("the notification above the draft", async () => {
  const notifications = JSON.stringify((await outlook.snapshot()).open?.notifications);
  expect(notifications).toContain("120384-••••");
  expect(leaksIn(notifications)).toEqual([]);
});

test.each(["web", "classic"] as const)(
  "the Smart Alert and its contextData, in %s Outlook",
  async (client) => {
    await outlook.become({ client });
    await outlook.send();
    await outlook.alert.getByText("120384-••••").waitFor();
    const { send } = await outlook.snapshot();
    expect(send.kind).toBe("alert");
    expect(leaksIn(JSON.stringify(send))).toEqual([]);
    expect(leaksIn(await outlook.alert.innerText())).toEqual([]);
    await outlook.page.evaluate(() => window.kuvertWorkbench.closeAlert());
  },
);

test("a repair and its undo", async () => {
  const card = outlook.card("CPR-nummer i emnefeltet");
  await card.getByRole("button", { name: "Fjern" }).click();
  await outlook.pane.getByRole("button", { name: "Fortryd" }).waitFor();
  expect(leaksIn(await paneContents())).toEqual([]);
});

test("what the writer decided", async () => {
  await outlook
    .card("CPR-nummer i teksten")
    .getByRole("button", { name: /ikke et CPR/ })
    .click();
  await outlook.card("CPR-nummer i teksten").waitFor({ state: "detached" });
  expect((await outlook.snapshot()).open?.sessionData["kuvert"]).toContain("not-data");
  expect(leaksIn(await paneContents())).toEqual([]);
});

test("headers, session data and properties that the add-in may leave on the mail", async () => {
  const { open } = await outlook.snapshot();
  const { headers, sessionData, customProperties, categories } = open!;
  expect(headers["x-kuvert-verdict"]).toContain("verdict=stop");
  expect(leaksIn(JSON.stringify({ headers, sessionData, customProperties, categories }))).toEqual(
    [],
  );
});

test("Outlook's log of calls and the browser's console", async () => {
  const { log } = await outlook.snapshot();
  expect(log.length).toBeGreaterThan(0);
  expect(leaksIn(log.map(({ name, detail }) => `${name} ${detail}`).join("\n"))).toEqual([]);
  expect(leaksIn(consoleTexts.join("\n"))).toEqual([]);
});
