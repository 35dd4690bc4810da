// Known vulnerabilities of what Kuvert ships: npm run vulnerabilities. Fails when there is one. Some registries have no list of
// them, and a machine may have no network: then that is said, and the exit code is 75 (`EX_TEMPFAIL`, try again later),
// because nothing was found and nothing ruled out.
// @ts-check
import { spawnSync } from "node:child_process";
import path from "node:path";

const FOUND = 1;
const NOT_ASKED = 75;

const root = path.join(import.meta.dirname, "..");
const npm = process.env["npm_execpath"];
const args = ["audit", "--omit=dev", "--json"];
const { stdout } = npm
  ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: "utf8" })
  : spawnSync("npm", args, { cwd: root, encoding: "utf8", shell: true });

/** @typedef {{name: string, severity: string, range: string, via: (string | {title: string, url: string})[]}} Vulnerability */

/** @returns {{vulnerabilities?: Record<string, Vulnerability>, message?: string, error?: {summary?: string}}} */
function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

const { vulnerabilities, message, error } = answer();
if (!vulnerabilities) {
  console.log(`Not asked: the registry gave no answer (${message ?? error?.summary ?? "none"}).`);
  console.log("Ask another one before a release: npm audit --omit=dev --registry=https://…");
  process.exitCode = NOT_ASKED;
} else {
  for (const { name, range, severity, via } of Object.values(vulnerabilities)) {
    const why = via.map((each) => (typeof each === "string" ? each : `${each.title} ${each.url}`));
    console.error(`${name} ${range}: ${severity}. ${why.join("; ")}`);
  }
  const count = Object.keys(vulnerabilities).length;
  console.log(`${count} known vulnerabilities in what is shipped.`);
  if (count > 0) process.exitCode = FOUND;
}
