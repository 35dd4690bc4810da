// Runs once before the browser tests: builds what has changed, starts the workbench, and finds a browser.
// @ts-check
import { build } from "../../bin/build.mjs";
import { browserForTests } from "../../workbench/server/browser.mjs";
import { startWorkbench } from "../../workbench/server/server.mjs";

export default async function setup() {
  await build();
  const workbench = await startWorkbench();
  Object.assign(globalThis, { kuvertWorkbenchServer: workbench });
  // Jest hands environment variables on to its workers, nothing else.
  process.env["KUVERT_E2E_URL"] = workbench.url;
  process.env["KUVERT_E2E_SPKI"] = workbench.spki;
  process.env["KUVERT_E2E_BROWSER"] = await browserForTests();
}
