import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openBrowser } from "./browser.mjs";

/** A stand-in for a browser that only writes down how it was started. */
let folder;
let browser;
const before = { ...process.env };
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "kuvert-browser-"));
  browser = path.join(folder, "browser");
  writeFileSync(
    browser,
    `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/arguments.part"\nmv "${folder}/arguments.part" "${folder}/arguments"\n`,
  );
  chmodSync(browser, 0o755);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  process.env = { ...before };
});

async function startedWith() {
  for (;;) {
    try {
      return readFileSync(path.join(folder, "arguments"), "utf8").trim().split("\n");
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

test("opens the address in the given profile, which trusts exactly this run's key", async () => {
  process.env["KUVERT_BROWSER"] = browser;
  process.env["DISPLAY"] = ":1";
  expect(await openBrowser("https://localhost:4444/", "c3BraQ==", folder)).not.toBeNull();
  const given = await startedWith();
  expect(given).toContain("--ignore-certificate-errors-spki-list=c3BraQ==");
  expect(given).toContain(`--user-data-dir=${folder}`);
  expect(given).not.toContain("--ignore-certificate-errors");
  expect(given.at(-1)).toBe("https://localhost:4444/");
});

test("says so when the browser cannot be started", async () => {
  process.env["KUVERT_BROWSER"] = path.join(folder, "none");
  process.env["DISPLAY"] = ":1";
  expect(await openBrowser("https://localhost:4444/", "c3BraQ==", folder)).toBeNull();
});

test("does not try without a display", async () => {
  process.env["KUVERT_BROWSER"] = browser;
  delete process.env["DISPLAY"];
  delete process.env["WAYLAND_DISPLAY"];
  const close = await openBrowser("https://localhost:4444/", "c3BraQ==", folder);
  expect(close === null).toBe(process.platform === "linux");
});
