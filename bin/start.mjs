// `npm start`: builds what has changed, starts the workbench and opens it.
// @ts-check
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { openBrowser } from "../workbench/server/browser.mjs";
import { startWorkbench } from "../workbench/server/server.mjs";
import { build } from "./build.mjs";

async function buildAndStart() {
  console.log("Building Kuvert …");
  await build();
  return startWorkbench({ port: Number(process.env["PORT"] ?? 0) });
}

const workbench = await buildAndStart().catch((/** @type {NodeJS.ErrnoException} */ error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(
    taken
      ? `Port ${process.env["PORT"]} is taken: choose another, or leave PORT unset.`
      : error.message,
  );
  process.exit(1);
});
console.log(`\n  Kuvert's workbench runs at ${workbench.url}\n`);
const profile = await mkdtemp(path.join(os.tmpdir(), "kuvert-profile-"));
const closeBrowser = await openBrowser(workbench.url, workbench.spki, profile);
if (closeBrowser) {
  console.log(
    "  It opens in a browser window of its own, which trusts this run's certificate. Ctrl+C stops it.",
  );
} else {
  console.log(`  Open the address in Chrome, Chromium or Edge. Its certificate was made for this run, so the browser will warn:
  choose Advanced, then Proceed to localhost (fingerprint ${workbench.fingerprint.slice(0, 23)}…),
  or start the browser with
    --user-data-dir=<an empty folder> --ignore-certificate-errors-spki-list=${workbench.spki}
  Ctrl+C stops it.`);
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, async () => {
    closeBrowser?.();
    await workbench.close();
    // Fails where the browser has not let go of it yet; the system clears its temporary folder in time.
    await rm(profile, { recursive: true, force: true, maxRetries: 10 }).catch(() => {});
    process.exit(0);
  });
}
