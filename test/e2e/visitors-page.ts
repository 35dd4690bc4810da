/** The visitors view of the real pane, beside the workbench's calendars. */
import { afterAll, afterEach, beforeAll, beforeEach } from "@jest/globals";
import type { Browser } from "playwright-core";
import { check } from "../graph/checked";
import { graphState } from "./graph-page";
import { connectBrowser, openOutlook, type OutlookOptions, type OutlookPage } from "./outlook-page";

let browser: Browser;
const opened: OutlookPage[] = [];

/** Each test has the demo's calendars for itself, and its Outlook is closed afterwards. */
export function useVisitors(): void {
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  beforeEach(async () => {
    await graphState({ reset: true });
  });
  afterEach(async () => {
    check({ requests: (await graphState()).calls });
    for (const outlook of opened.splice(0)) {
      outlook.throwComplaints();
      await outlook.page.context().close();
    }
  });
  afterAll(() => browser.close());
}

/** An officer's Outlook with a request for access open, and the pane of 320 px beside it. */
export async function openRequest(options: OutlookOptions = {}): Promise<OutlookPage> {
  const outlook = await openOutlook(browser, { policy: "dki-logistics", ...options });
  opened.push(outlook);
  await outlook.page.evaluate(() => window.kuvertWorkbench.setPaneWidth(320));
  await read(outlook, "Indsigt i mine oplysninger");
  return outlook;
}

/** The same with a case, and the visitors view in front. */
export async function openVisitors(options: OutlookOptions = {}): Promise<OutlookPage> {
  const outlook = await openRequest(options);
  await press(outlook, /^(Opret kun sagen|Only open the case)$/);
  await toVisitors(outlook);
  return outlook;
}

/** Opens a mail, which closes the pane, and the pane beside it. */
export async function read(outlook: OutlookPage, wanted: string): Promise<void> {
  await outlook.page.evaluate((title) => {
    const { items } = window.kuvertWorkbench.getSnapshot();
    const item = items.find(({ subject }) => subject === title);
    window.kuvertWorkbench.openItem(item?.id ?? null);
  }, wanted);
  await outlook.page.getByRole("button", { name: "Kuvert", exact: true }).click();
}

export async function toVisitors(outlook: OutlookPage): Promise<void> {
  await press(outlook, /^(Sager|Cases)$/);
  await press(outlook, /^(Besøg i kalenderne|Visits in the calendars)$/);
  await outlook.pane.getByRole("heading", { level: 1, name: /Besøg|Visits/ }).waitFor();
}

export const press = (outlook: OutlookPage, name: string | RegExp) =>
  outlook.pane.getByRole("button", { name, exact: true }).click();

/** Says in the form who is sought. */
export async function sayWho(outlook: OutlookPage, who: string, address: string): Promise<void> {
  const { pane } = outlook;
  await pane.getByRole("textbox", { name: /^(Navn|Name)$/ }).fill(who);
  await pane.getByRole("textbox", { name: /^(Mailadresse|Email address)$/ }).fill(address);
}

/** Looks for the demo's visitor wherever the officer may look. */
export async function search(outlook: OutlookPage): Promise<void> {
  const { pane } = outlook;
  await sayWho(outlook, "Jens Hansen", "jens@maersk.example");
  await pane.getByRole("checkbox", { name: /delt med mig|shared with me/ }).check();
  await pane.getByRole("checkbox", { name: /Mødelokaler|Meeting rooms/ }).check();
  await pane
    .getByRole("textbox", { name: /Kollegers|Colleagues/ })
    .fill("direktion@dki-logistics.example");
  await press(outlook, /^(Søg|Search)$/);
  await pane.getByText(/møder? fundet|meetings? found/).waitFor();
}
