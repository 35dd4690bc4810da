// Takes README's pictures of the workbench. Run by hand after a change one can see: `node bin/render-picture.mjs`.
// @ts-check
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { browserForTests } from "../workbench/server/browser.mjs";
import { startWorkbench } from "../workbench/server/server.mjs";
import { build } from "./build.mjs";

await build();
const workbench = await startWorkbench();
const browser = await chromium.launch({
  executablePath: await browserForTests(),
  args: [`--ignore-certificate-errors-spki-list=${workbench.spki}`],
});
const images = path.join(import.meta.dirname, "..", "docs", "images");
await mkdir(images, { recursive: true });

const draft = await openOutlook(720);
await draft.pane.getByRole("region", { name: "CPR number in the subject" }).waitFor();
// The notification above the mail comes a moment after the card.
await draft.page.getByRole("region", { name: "Notifications" }).waitFor();
await draft.page.screenshot({ path: path.join(images, "workbench.png") });

const request = await openOutlook(860);
await request.page.getByRole("button", { name: "Inbox" }).click();
await request.page.getByRole("option", { name: /Please delete my course sign-up/ }).click();
await request.page.getByRole("button", { name: "Kuvert", exact: true }).click();
await request.pane.getByRole("heading", { name: "Next steps" }).waitFor();
await request.page.screenshot({ path: path.join(images, "request.png") });

await browser.close();
await workbench.close();

/** An English Outlook of its own with the first draft open, in which the introduction has been read. @param {number} height */
async function openOutlook(height) {
  const page = await browser.newPage({ viewport: { width: 1280, height }, locale: "en-GB" });
  await page.goto(workbench.url);
  await page.waitForFunction(
    () => /** @type {any} */ (window).kuvertWorkbench?.getSnapshot().openId,
  );
  await page.evaluate(() => /** @type {any} */ (window).kuvertWorkbench.setLanguage("en-US"));
  const pane = page.frameLocator('iframe[title="Kuvert"]');
  await pane.getByRole("button", { name: "Got it" }).click();
  return { page, pane };
}
