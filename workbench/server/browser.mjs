// @ts-check
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import os from "node:os";
import path from "node:path";

/** @type {Partial<Record<NodeJS.Platform, string[]>>} Where Chrome, Chromium and Edge are usually installed. */
const USUAL_PLACES = {
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
    ["/Applications", path.join(os.homedir(), "Applications")].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      path.join(folder, "Chromium", "Application", "chrome.exe"),
      path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
};
const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to use: the one named in KUVERT_BROWSER, else an installed Chrome, Chromium or Edge.
 * @returns {string | null} path of its executable
 */
function findInstalledBrowser() {
  if (process.env["KUVERT_BROWSER"]) return process.env["KUVERT_BROWSER"];
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => COMMANDS.map((command) => path.join(folder, command)));
  return [...(USUAL_PLACES[process.platform] ?? []), ...onPath].find(isExecutable) ?? null;
}

/**
 * A browser for headless tests: an installed one, else the one that npm's @sparticuz/chromium carries.
 * The package's own arguments are left out: they switch off the very origin checks that the tests are about.
 * @returns {Promise<string>} path of its executable
 */
export async function browserForTests() {
  const installed = findInstalledBrowser();
  if (installed) return installed;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "Install Chrome, Chromium or Edge, or name one in KUVERT_BROWSER: the browser tests need it.",
    );
  }
  // Makes the package unpack the system libraries it needs, which a bare machine lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** Without a display there is nothing to open a window on. */
function hasDisplay() {
  return (
    process.platform !== "linux" ||
    Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"])
  );
}

/**
 * Opens the workbench in a profile of its own that trusts exactly this run's certificate. The profile has to be a new
 * one: a browser that already runs in it would not look at the flags.
 * @param {string} url
 * @param {string} spki
 * @param {string} profile an empty folder
 * @returns {Promise<(() => void) | null>} the way to close it; null when there is no browser or no display
 */
export async function openBrowser(url, spki, profile) {
  const executable = findInstalledBrowser();
  if (!executable || !hasDisplay()) return null;
  const args = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-search-engine-choice-screen",
    "--window-size=1440,900",
    // Chromium refuses to start its sandbox as root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    url,
  ];
  const child = spawn(executable, args, { stdio: "ignore" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(null));
    child.once("spawn", () => resolve(() => void child.kill()));
  });
}
