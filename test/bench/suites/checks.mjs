// What a mail does rather than holds: asks for data, advertises, goes to a domain that resembles another.
// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { percent, Score, table } from "../score.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs").loadTypeScript();
const { checkMail } = require("../../../src/policy/checks/index.ts");
const { parsePolicy } = require("../../../src/policy/parse.ts");
const { FULL_KNOWLEDGE } = require("../../../src/detect/detectors.ts");
const { EMPTY_MAIL } = require("../../../src/mail/mail.ts");
const policyJson = require("../../../policies/default.json");

/** @typedef {import("../../../src/mail/mail").Mail} Mail */
/** @typedef {import("../../../src/detect/finding").Finding} Finding */
/** @typedef {{ wanted: readonly string[], found: readonly string[] }} Answer */

const OWN = "minfirma.example";
const address = (/** @type {string} */ domain) => ({ address: `x@${domain}`, name: "" });
const SIX = "alba cirkel duet esplanade fjord gletsjer".split(" ").map((name) => `${name}.example`);

/** @type {Record<string, (line: string) => Answer>} */
const FAMILIES = {
  requests(line) {
    const [label, text = ""] = line.split("\t");
    const found = check({ to: [address("kunde.example")], body: bodyOf(text) });
    const has = found.some(({ detector }) => detector === "request-for-data");
    return { wanted: label === "+" ? ["request"] : [], found: has ? ["request"] : [] };
  },
  marketing(line) {
    const [label = "", subject = "", text = ""] = line.split("\t");
    // An answer goes to whom it answers, advertising in Bcc.
    const field = /^\s*(?:sv|re|aw)\s?:/i.test(subject) ? "to" : "bcc";
    const found = check({ subject, [field]: SIX.map(address), body: bodyOf(text) });
    const wanted = { M: ["marketing", "marketing-opt-out"], MO: ["marketing"] }[label] ?? [];
    return { wanted, found: found.map(({ detector }) => detector) };
  },
  lookalikes(line) {
    const [known, domains = "", doubles] = line.split("|");
    const agreementDomains = known ? [known] : [];
    const found = check({ to: domains.split(" ").map(address) }, { agreementDomains });
    return {
      wanted: doubles === "-" ? [] : (doubles ?? "").split(" ").map(shown),
      found: found.map(({ masked }) => masked.split(" ")[0] ?? ""),
    };
  },
};

/** @param {"dev" | "frozen"} part @param {boolean} verbose */
export function checksSuite(part, verbose) {
  const parts = part === "dev" ? [part] : [part, "blind"];
  const rows = Object.entries(FAMILIES).flatMap(([family, answerTo]) =>
    parts.flatMap((each) =>
      existsSync(fileOf(family, each)) ? [row(family, each, answerTo)] : [],
    ),
  );
  return `### What a mail does\n\n${table(["texts", "lines", "precision", "recall"], rows)}`;

  /** @param {string} family @param {string} of @param {(line: string) => Answer} answerTo */
  function row(family, of, answerTo) {
    const score = new Score();
    const lines = linesOf(family, of);
    for (const line of lines) {
      const { wanted, found } = answerTo(line);
      const hits = found.filter((each) => wanted.includes(each)).length;
      score.hits += hits;
      score.wrong += found.length - hits;
      score.missed += wanted.filter((each) => !found.includes(each)).length;
      const isRight = hits === found.length && hits === wanted.length;
      if (verbose && !isRight) console.log(`${wanted.join()} ≠ ${found.join()}: ${line}`);
    }
    const name = of === "blind" ? `${family}, by others` : family;
    return [name, lines.length, percent(score.precision), percent(score.recall)];
  }
}

/** Findings that may be flagged. @param {Partial<Mail>} mail @param {object} changes @returns {Finding[]} */
function check(mail, changes = {}) {
  const parsed = parsePolicy({ ...policyJson, internalDomains: [OWN], ...changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const found = checkMail({ ...EMPTY_MAIL, from: address(OWN), ...mail }, parsed.policy, {
    ...FULL_KNOWLEDGE,
    today: { year: 2026, month: 11, day: 21 },
  });
  return found.filter((/** @type {Finding} */ { confidence }) => confidence !== "possible");
}

function bodyOf(/** @type {string} */ text) {
  return { type: /** @type {const} */ ("text"), content: text.replaceAll("\\n", "\n") };
}

/** As findings show it. @param {string} domain */
function shown(domain) {
  return domain.replaceAll(/[^a-z0-9.æøåäöü-]/g, "•");
}

/** @param {string} family @param {string} part */
function fileOf(family, part) {
  return path.join(import.meta.dirname, `../../data/checks/${family}/${part}.txt`);
}

/** @param {string} family @param {string} part */
function linesOf(family, part) {
  return readFileSync(fileOf(family, part), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "));
}
