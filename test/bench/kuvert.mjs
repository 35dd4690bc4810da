// Kuvert as the benchmark sees it: the engine with every detector, run on one text.
// @ts-check
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("./load-ts.cjs").loadTypeScript();
const { detectMail } = require("../../src/detect/engine.ts");
const { CANARY_DETECTORS } = require("../../src/detect/canaries.ts");
const { DETECTORS, FULL_KNOWLEDGE } = require("../../src/detect/detectors.ts");
const { atLeast } = require("../../src/detect/finding.ts");
const { EMPTY_MAIL } = require("../../src/mail/mail.ts");

const KNOWLEDGE = {
  ...FULL_KNOWLEDGE,
  today: { year: 2026, month: 11, day: 21 },
  detectors: [...DETECTORS, ...CANARY_DETECTORS],
};

/** @typedef {import("../../src/detect/finding").Finding} Finding */

/** What Kuvert would flag (likely or better) in a subject. @param {string} subject @returns {Finding[]} */
export function findInSubject(subject) {
  return flagged({ ...EMPTY_MAIL, subject }).filter(({ canary }) => canary === undefined);
}

/** What Kuvert would flag in a plain body. @param {string} content @param {"likely" | "certain" | "possible"} [least] @returns {Finding[]} */
export function findInBody(content, least = "likely") {
  return flagged({ ...EMPTY_MAIL, body: { type: "text", content } }, least);
}

/** @param {import("../../src/mail/mail").Mail} mail @param {"likely" | "certain" | "possible"} least @returns {Finding[]} */
function flagged(mail, least = "likely") {
  return detectMail(mail, KNOWLEDGE).filter((/** @type {Finding} */ { confidence }) =>
    atLeast(confidence, least),
  );
}

/** @param {readonly Finding[]} findings @param {string} detector */
export function by(findings, detector) {
  return findings.filter((finding) => finding.detector === detector);
}
