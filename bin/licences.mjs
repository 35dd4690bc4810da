// The packages that Kuvert ships, with their licences: `npm run build` writes licences.txt into the deployed folder, and
// test/licences.test.ts holds each to the list of those that we take. By hand: node bin/licences.mjs
// @ts-check
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(import.meta.dirname, "..");

/** Packages for building whose data Kuvert ships: see docs/licences.md. */
const OF_DATA = ["@faker-js/faker", "libphonenumber-js", "ibantools"];

/**
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} version
 * @property {string} licence as the package names it, an SPDX expression
 * @property {string} text the licence that comes with the package, and its notices; empty when there is none
 */

/** All packages that run in Outlook or in `kuvert`, with what they need in turn, by name. @returns {Shipped[]} */
export function shippedPackages() {
  /** @type {{packages: Record<string, {version: string, dependencies?: Record<string, string>}>}} */
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const own = Object.keys(packages[""]?.dependencies ?? {});
  const found = new Set([...own, ...OF_DATA].map((name) => `node_modules/${name}`));
  for (const place of found) {
    if (OF_DATA.some((name) => place.endsWith(`/${name}`))) continue;
    for (const name of Object.keys(packages[place]?.dependencies ?? {})) {
      found.add(nearest(packages, place, name));
    }
  }
  return [...found].toSorted().map(shipped);
}

/** Where Node finds a package that another one asks for. @param {object} packages @param {string} from @param {string} name */
function nearest(packages, from, name) {
  for (
    let folder = from;
    folder !== "";
    folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, "")
  ) {
    const place = `${folder}/node_modules/${name}`;
    if (place in packages) return place;
  }
  return `node_modules/${name}`;
}

/** @param {string} place @returns {Shipped} */
function shipped(place) {
  const folder = path.join(root, place);
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.|$)/i.test(file))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n"))
    // Each of Fluent's hundred packages opens the same text with its own name.
    .map((text) => (text.startsWith(`${name}\n`) ? text.slice(name.length) : text).trim());
  return { name, version, licence: license, text: texts.join("\n\n") };
}

/** What goes along with the deployed folder: each licence's text once, below the packages that are under it. */
export function notices() {
  /** @type {Map<string, string[]>} */
  const packagesByText = new Map();
  for (const { name, version, licence, text } of shippedPackages()) {
    const body = text || `Licence: ${licence}, https://spdx.org/licenses/${licence}.html`;
    const known = packagesByText.get(body) ?? [];
    packagesByText.set(body, [...known, `${name} ${version} (${licence})`]);
  }
  const kuvert = readFileSync(path.join(root, "LICENSE"), "utf8").trim();
  const parts = [...packagesByText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
  return [`Kuvert\n\n${kuvert}`, ...parts].join(`\n\n${"=".repeat(80)}\n\n`).concat("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(notices());
