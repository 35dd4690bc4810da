// What is said of whole mails of four firms: of ordinary ones, and of those that a data protection officer would stop at.
// @ts-check
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { percent, share, table } from "../score.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs").loadTypeScript();
const { createJudge } = require("../../../src/policy/judge.ts");
const { parsePolicy } = require("../../../src/policy/parse.ts");
const { FULL_KNOWLEDGE } = require("../../../src/detect/detectors.ts");
const { EMPTY_MAIL } = require("../../../src/mail/mail.ts");
const policyJson = require("../../../policies/default.json");

/** The firms and their own domains. */
const FIRMS = {
  logistics: "dki-logistics.dk",
  building: "bygfuldt.dk",
  consulting: "implement.example",
  forwarding: "dki-logistics.dk",
};
const TODAY = { year: 2026, month: 11, day: 26 };
const CONTACT =
  "phone email address date-of-birth bank-account iban payment-card passport driving-licence";
const IDENTIFIERS =
  "passport driving-licence se-pnr no-fnr fi-hetu is-kennitala bank-account payment-card iban";
/** @typedef {(finding: JudgedFinding) => boolean} Answers */
/**
 * What the mails' `expect` says, and which findings answer it. `outside`: to so many recipients the policy speaks of it.
 * @type {Record<string, { title: string, answers: Answers, outside?: number }>}
 */
const EXPECTED = {
  "subject-cpr": { title: "a CPR number in the subject", answers: found("subject", "cpr") },
  "subject-name": { title: "a name in the subject", answers: found("subject", "person-name") },
  "subject-sensitive": {
    title: "sensitive data in the subject",
    answers: isSensitive("subject"),
  },
  "subject-contact": {
    title: "other data about a person in the subject",
    answers: found("subject", CONTACT),
  },
  cpr: { title: "a CPR number in the text", answers: found("body", "cpr") },
  sensitive: { title: "sensitive data in the text", answers: isSensitive("body") },
  identifier: {
    title: "another identifier in a text that leaves the firm",
    answers: found("body", IDENTIFIERS),
    outside: 1,
  },
  asks: { title: "asks for data without a purpose", answers: found("body", "request-for-data") },
  marketing: {
    title: "marketing to three people outside or more",
    answers: found("body", "marketing"),
    outside: policyJson.marketing.recipients,
  },
};

/** @typedef {import("../../../src/policy/verdict").JudgedFinding} JudgedFinding */
/** @typedef {{ from: string, to: string[], cc: string[], subject: string, body: string, expect: string[] }} Whole */
/** @typedef {import("../../../src/policy/verdict").Verdict & { expect: string[] }} Judged */

export function wholeSuite() {
  const judged = Object.entries(FIRMS).flatMap(([firm, domain]) => judgedMails(firm, domain));
  const ordinary = judged.filter(({ expect }) => expect.length === 0);
  const levels = ["ok", "note", "warn", "stop"].map((wanted) =>
    percent(share(ordinary.filter(({ level }) => level === wanted).length, ordinary.length)),
  );
  const rows = Object.entries(EXPECTED).map(([name, { title, answers, outside = 0 }]) => {
    const wanted = judged.filter(
      ({ expect, external }) => expect.includes(name) && external.length >= outside,
    );
    const others = judged.filter(({ expect }) => !expect.includes(name));
    const said = (/** @type {Judged} */ { findings }) =>
      findings.some((finding) => finding.level !== "ok" && answers(finding));
    return [title, wanted.length, wanted.filter(said).length, others.filter(said).length];
  });
  return [
    `### ${judged.length} whole mails of four firms, by the default policy\n`,
    table(
      [`${ordinary.length} ordinary ones`, "nothing is said", "a note", "a warning", "stopped"],
      [["", ...levels]],
    ),
    "",
    table(["what the others hold", "mails", "found", "said of other mails"], rows),
  ].join("\n");
}

/** @param {string} firm @param {string} domain @returns {Judged[]} */
function judgedMails(firm, domain) {
  const parsed = parsePolicy({ ...policyJson, internalDomains: [domain] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const judge = createJudge(parsed.policy, { ...FULL_KNOWLEDGE, today: TODAY });
  return mailsOf(firm).map(({ from, to, cc, subject, body, expect }) => {
    const mail = {
      ...EMPTY_MAIL,
      from: address(from),
      to: to.map(address),
      cc: cc.map(address),
      subject,
      body: { type: /** @type {const} */ ("text"), content: body },
    };
    return { expect, ...judge(mail) };
  });
}

/** What stands in the mails of which nothing is to be said: a firm's ordinary day. @returns {string[]} */
export function ordinaryBodies() {
  return Object.keys(FIRMS)
    .flatMap(mailsOf)
    .filter(({ expect }) => expect.length === 0)
    .map(({ body }) => body);
}

/** @param {string} firm @returns {Whole[]} */
function mailsOf(firm) {
  return readFileSync(path.join(import.meta.dirname, `../../data/whole/${firm}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** @param {string} written */
function address(written) {
  return { address: written, name: "" };
}

/** @param {"subject" | "body"} place @param {string} detectors @returns {Answers} */
function found(place, detectors) {
  const wanted = detectors.split(" ");
  return ({ where, detector }) => where === place && wanted.includes(detector);
}

/** @param {"subject" | "body"} place @returns {Answers} */
function isSensitive(place) {
  return ({ where, category }) =>
    where === place && (category === "special" || category === "criminal");
}
