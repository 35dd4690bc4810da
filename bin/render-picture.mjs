// Takes README's picture of the workbench. Run by hand after a change one can see: `node bin/render-picture.mjs`.
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
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: "en-GB" });
await page.goto(workbench.url);
await page.waitForFunction(() => /** @type {any} */ (window).kuvertWorkbench?.getSnapshot().openId);
await page.evaluate(() => /** @type {any} */ (window).kuvertWorkbench.setLanguage("en-US"));
const pane = page.frameLocator('iframe[title="Kuvert"]');
await pane.getByRole("button", { name: "Got it" }).click();
await pane.getByRole("region", { name: "CPR number in the subject" }).waitFor();
// The notification above the mail comes a moment after the card.
await page.getByRole("region", { name: "Notifications" }).waitFor();
const images = path.join(import.meta.dirname, "..", "docs", "images");
await mkdir(images, { recursive: true });
await page.screenshot({ path: path.join(images, "workbench.png") });
await browser.close();
await workbench.close();
