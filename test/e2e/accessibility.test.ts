/** The pane for everybody: axe finds nothing at 320 px, the keyboard reaches everything, nothing scrolls sideways. */
import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchBrowser, openOutlook, type OutlookPage } from "./outlook-page";

const LOOKS = [
  { name: "light", options: { theme: "light" } },
  { name: "dark", options: { theme: "dark" } },
  { name: "forced colours", options: { forcedColors: true } },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A draft with a stop, a warning and a note beside the pane at 320 px. */
async function openFindings(options: Parameters<typeof openOutlook>[1]): Promise<OutlookPage> {
  const outlook = await openOutlook(browser, options);
  await outlook.page.evaluate(() => window.kuvertWorkbench.setPaneWidth(320));
  await outlook.startMail();
  await outlook.addRecipient("kunde@example.com");
  await outlook.page.evaluate(() =>
    window.kuvertWorkbench.updateDraft({
      subject: "Sygemelding Jonas Kofoed CPR-nr. 120384-4713",
      bodyHtml: "<p>CPR-nr.: 070761-4829</p>",
    }),
  );
  await outlook.openPane();
  await outlook.pane.getByRole("region").nth(2).waitFor();
  return outlook;
}

/** Violations, one line each. Fluent's invisible focus stops (tabster's) are hidden from assistive technology by design. */
async function violationsOf(outlook: OutlookPage): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: outlook.page })
    .include('iframe[title="Kuvert"]')
    .exclude("[data-tabster-dummy]")
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

describe.each(LOOKS)("in $name", ({ options }) => {
  test.each(["da-DK", "en-US"] as const)("axe finds nothing in %s", async (language) => {
    const outlook = await openFindings({ ...options, language });
    expect(await violationsOf(outlook)).toEqual([]);
    await outlook.close();
  });
});

test("nothing scrolls sideways at 320 px, in either language", async () => {
  const outlook = await openFindings({});
  for (const language of ["da-DK", "en-US"] as const) {
    await outlook.become({ language });
    await outlook.pane.getByRole("region").nth(2).waitFor();
    const [scroll, width] = await outlook.pane
      .locator("html")
      .evaluate((html) => [html.scrollWidth, html.clientWidth] as const);
    expect(width).toBeLessThanOrEqual(320);
    expect(scroll).toBeLessThanOrEqual(width);
  }
  await outlook.close();
});

test("the keyboard alone repairs the subject, under the real office.js", async () => {
  const outlook = await openFindings({ language: "en-US" });
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
  await outlook.close();
});
