// Runs once before the browser tests: builds what has changed, starts the workbench and one browser for all of them.
// @ts-check
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { build } from "../../bin/build.mjs";
import { browserForTests } from "../../workbench/server/browser.mjs";
import { startWorkbench } from "../../workbench/server/server.mjs";

export default async function setup() {
  await build();
  const workbench = await startWorkbench();
  // Trusts this run's certificate and nothing else.
  const browser = await chromium.launchServer({
    executablePath: await browserForTests(),
    args: [`--ignore-certificate-errors-spki-list=${workbench.spki}`],
  });
  const turns = await mkdtemp(path.join(tmpdir(), "kuvert-e2e-"));
  Object.assign(globalThis, { kuvertE2e: { workbench, browser, turns } });
  // Jest hands environment variables on to its workers, nothing else.
  process.env["KUVERT_E2E_URL"] = workbench.url;
  process.env["KUVERT_E2E_GRAPH"] = workbench.graphOrigin;
  process.env["KUVERT_E2E_TURNS"] = turns;
  process.env["KUVERT_E2E_BROWSER"] = browser.wsEndpoint();
}
