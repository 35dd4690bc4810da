// Builds everything into dist/: the add-in's parts, the command line, the workbench, and the deployable default site.
// @ts-check
import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { notices } from "./licences.mjs";

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const root = path.join(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const stampFile = path.join(dist, ".built");
const SOURCES = [
  "src",
  "workbench",
  "policies",
  "assets",
  "LICENSE",
  "bin",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];

/** One hash over everything the build reads, so that an unchanged tree is not built twice. */
async function fingerprint() {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const at = path.join(root, source);
    const files = existsSync(at) ? await filesUnder(at) : [];
    for (const file of files.toSorted()) {
      hash.update(path.relative(root, file)).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

/** @param {string} at @returns {Promise<string[]>} */
async function filesUnder(at) {
  const entries = await readdir(at, { withFileTypes: true, recursive: true }).catch(() => null);
  if (!entries) return [at];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Runs webpack; rejects with its own words when something does not compile. */
async function bundle() {
  const webpack = require("webpack");
  const compiler = webpack(require(path.join(root, "webpack.config.js")));
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats || stats.hasErrors())
    throw new Error(stats?.toString("errors-only") ?? "webpack gave no result");
  if (stats.hasWarnings()) console.warn(stats.toString("errors-warnings"));
}

/** Builds when something changed since the last build, or always with `force`. */
export async function build({ force = false } = {}) {
  const now = await fingerprint();
  const last = await readFile(stampFile, "utf8").catch(() => "");
  if (!force && last === now) return;
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await bundle();
  await cp(path.join(root, "assets"), path.join(dist, "parts", "assets"), {
    recursive: true,
    filter: (source) => !source.endsWith(".svg"),
  });
  await writeFile(path.join(dist, "parts", "licences.txt"), notices());
  const { version } = require(path.join(root, "package.json"));
  await writeFile(path.join(dist, "version"), version);
  const policy = path.join(root, "policies", "default.json");
  const site = path.join(dist, "site");
  const args = ["build", "--policy", policy, "--host", "https://localhost:3000", "--out", site];
  await run(process.execPath, [path.join(root, "bin", "kuvert.js"), ...args]);
  await writeFile(stampFile, now);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await build({ force: true }).catch((error) => {
    console.error(error.stderr || error.message);
    process.exitCode = 1;
  });
}
