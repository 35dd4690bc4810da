// Runs once before the browser tests: builds what has changed, starts a browser for all of them and, for each of jest's
// workers, a workbench: what one file's tests do to its mailboxes and calendars is nothing to a file that runs beside it.
// @ts-check
import { chromium } from "playwright-core";
import { build } from "../../bin/build.mjs";
import { browserForTests } from "../../workbench/server/browser.mjs";
import { startWorkbench } from "../../workbench/server/server.mjs";

/** @param {{maxWorkers: number}} jest */
export default async function setup({ maxWorkers }) {
  await build();
  const workbenches = await Promise.all(Array.from({ length: maxWorkers }, () => startWorkbench()));
  // Trusts this run's certificates and nothing else.
  const trusted = workbenches.map(({ spki }) => spki).join(",");
  const browser = await chromium.launchServer({
    executablePath: await browserForTests(),
    args: [
      `--ignore-certificate-errors-spki-list=${trusted}`,
      // No request leaves this machine. To stop each and look at it would take a fifth of the time.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ],
  });
  Object.assign(globalThis, { kuvertE2e: { workbenches, browser } });
  // Jest hands environment variables on to its workers, nothing else.
  const places = workbenches.map(({ url, graphOrigin }) => ({ url, graphOrigin }));
  process.env["KUVERT_E2E_WORKBENCHES"] = JSON.stringify(places);
  process.env["KUVERT_E2E_BROWSER"] = browser.wsEndpoint();
}
