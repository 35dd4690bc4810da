// Whole ordinary mails that should cause no warning: what is said of them all the same, by the default policy.
// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { percent, share, table } from "../score.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs").loadTypeScript();
const { judge } = require("../../../src/policy/judge.ts");
const { parsePolicy } = require("../../../src/policy/parse.ts");
const { FULL_KNOWLEDGE } = require("../../../src/detect/detectors.ts");
const { EMPTY_MAIL } = require("../../../src/mail/mail.ts");
const policyJson = require("../../../policies/default.json");

const TODAY = { year: 2026, month: 11, day: 26 };
const SETS = { dev: "learned from", blind: "unread" };

/** @typedef {import("../../../src/mail/mail").Address} Address */

export function plainSuite() {
  const rows = Object.entries(SETS).map(([part, name]) => {
    const levels = linesOf(part).map(levelOf);
    const count = (/** @type {string[]} */ ...wanted) =>
      percent(share(levels.filter((level) => wanted.includes(level)).length, levels.length));
    return [name, levels.length, count("warn", "stop"), count("note")];
  });
  const header = ["mails", "", "a dialog on send", "a quiet note at the most"];
  return `### Whole ordinary mails, in which there is nothing to find\n\n${table(header, rows)}`;
}

/** @param {string} line */
function levelOf(line) {
  const [sender = "", recipients = "", subject = "", body = ""] = line.split("\t");
  const [from = { address: "", name: "" }] = addresses(sender);
  const internalDomains = [from.address.split("@")[1] ?? ""];
  const parsed = parsePolicy({ ...policyJson, internalDomains });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const content = body.replaceAll("\\n", "\n");
  const mail = {
    ...EMPTY_MAIL,
    from,
    to: addresses(recipients),
    subject,
    body: { type: /** @type {const} */ ("text"), content },
  };
  return judge(mail, parsed.policy, { ...FULL_KNOWLEDGE, today: TODAY }).level;
}

/** @param {string} list @returns {Address[]} */
function addresses(list) {
  return Array.from(list.matchAll(/([^<;]*)<([^>]+)>/g), ([, name = "", address = ""]) => ({
    name: name.trim(),
    address,
  }));
}

/** @param {string} part */
function linesOf(part) {
  return readFileSync(path.join(import.meta.dirname, `../../data/checks/plain/${part}.txt`), "utf8")
    .split("\n")
    .filter((line) => line.includes("\t"));
}
