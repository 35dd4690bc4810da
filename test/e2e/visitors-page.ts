/** The visitors view in the pane: reached as an officer reaches it, over the workbench's calendars. */
import { afterAll, afterEach, beforeAll, beforeEach } from "@jest/globals";
import type { Browser } from "playwright-core";
import { graphState } from "./graph-page";
import { giveTurn, takeTurn, TURN_MS } from "./graph-turn";
import { connectBrowser, openOutlook, type OutlookOptions, type OutlookPage } from "./outlook-page";

interface VisitorsDesk {
  /** An officer's Outlook with a case, and the visitors view open in a pane of 320 px. */
  readonly openVisitors: (options?: OutlookOptions) => Promise<OutlookPage>;
}

/** For a whole file of tests: its turn with the workbench's Graph, which each test finds as it was at the start. */
export function visitorsDesk(): VisitorsDesk {
  let browser: Browser;
  const opened: OutlookPage[] = [];
  beforeAll(async () => {
    await takeTurn();
    browser = await connectBrowser();
  }, TURN_MS);
  beforeEach(async () => {
    await graphState({ reset: true });
  });
  afterEach(async () => {
    for (const outlook of opened.splice(0)) {
      outlook.throwComplaints();
      await outlook.page.context().close();
    }
  });
  afterAll(async () => {
    await browser.close();
    await giveTurn();
  });
  return {
    async openVisitors(options = {}) {
      const outlook = await openOutlook(browser, { policy: "dki-logistics", ...options });
      opened.push(outlook);
      await outlook.page.evaluate(() => window.kuvertWorkbench.setPaneWidth(320));
      await read(outlook, "Indsigt i mine oplysninger");
      await press(outlook, /^(Opret kun sagen|Only open the case)$/);
      await toVisitors(outlook);
      return outlook;
    },
  };
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

export const press = (outlook: OutlookPage, name: string | RegExp): Promise<void> =>
  outlook.pane.getByRole("button", { name, exact: true }).click();

/** Says in the form who is sought. */
export async function name(outlook: OutlookPage, who: string, address: string): Promise<void> {
  const { pane } = outlook;
  await pane.getByRole("textbox", { name: /^(Navn|Name)$/ }).fill(who);
  await pane.getByRole("textbox", { name: /^(Mailadresse|Email address)$/ }).fill(address);
}
