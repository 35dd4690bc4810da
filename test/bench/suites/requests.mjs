// Which right a mail invokes: Kuvert beside the rule that people set up in Outlook and the words of an intake robot.
// @ts-check
import { createRequire } from "node:module";
import { percent, share, table } from "../score.mjs";

const require = createRequire(import.meta.url);
require("../load-ts.cjs").loadTypeScript();
const { classifyMail } = require("../../../src/requests/classify.ts");
const { REQUEST_LABELS: LABELS } = require("../../../src/requests/labels.ts");
const { EMPTY_MAIL } = require("../../../src/mail/mail.ts");
const { requestMails } = require("../../data/labelled.ts");

/** @typedef {import("../../data/labelled").RequestMail} RequestMail */
/** @typedef {(mail: { subject: string, body: string }) => readonly string[]} Classifier */
/** @typedef {{ mail: RequestMail, found: readonly string[] }} Answer */

/** @type {Classifier} */
const kuvert = ({ subject, body }) =>
  classifyMail({ ...EMPTY_MAIL, subject, body: { type: "text", content: body } }).labels;

/** Subject or body contains one of these. Such a rule has no labels; the commonest one is taken. */
const OUTLOOK =
  /gdpr|persondata|personoplysning|indsigt|slet|berigtig|dataportabilitet|samtykke|databeskyttelse|personal data|subject access|erasure|delete my|dsgvo|personuppgift|personopplysning/i;
/** DataGrail's documentation, "Email Intake": these five words mean deletion, everything else access. */
const DATAGRAIL = /\b(?:delete|remove|erase|forget|forgotten)\b/i;

/** @type {Record<string, Classifier>} */
const RIVALS = {
  Kuvert: kuvert,
  "Outlook keyword rule": ({ subject, body }) =>
    OUTLOOK.test(`${subject} ${body}`) ? ["access"] : [],
  "DataGrail's five words": ({ subject, body }) =>
    DATAGRAIL.test(`${subject} ${body}`) ? ["erasure"] : [],
};

/** The same mails as people write and send them. @type {Record<string, (mail: RequestMail) => RequestMail>} */
const VARIANTS = {
  "as written": (mail) => mail,
  "without æøå": (mail) => changed(mail, (text) => withoutLetters(text)),
  "lower case": (mail) => changed(mail, (text) => text.toLowerCase()),
  capitals: (mail) => changed(mail, (text) => text.toUpperCase()),
  "with a signature and a privacy footer": (mail) => ({ ...mail, body: `${mail.body}${FOOTER}` }),
  "above a quoted policy": (mail) => ({ ...mail, body: `${mail.body}${QUOTE}` }),
  "a letter swapped in every eighth long word": (mail) => changed(mail, withTypos),
};

const FOOTER =
  "\n\nMed venlig hilsen\nBo Lund\nTlf. 22 33 44 55\n\nDu har ret til indsigt, berigtigelse, sletning og indsigelse. Læs vores privatlivspolitik. You have the right to request access to or erasure of your personal data.";
const QUOTE =
  "\n\nFra: Kundeservice\nSendt: 2. marts 2026\nTil: Bo Lund\nEmne: Dine rettigheder\n\nDu kan bede om indsigt i eller sletning af dine oplysninger.";

/** @param {import("../../data/labelled").RequestPart} part @param {boolean} verbose */
export function requestSuite(part, verbose) {
  /** @type {RequestMail[]} */
  const mails = requestMails(part);
  const answers = Object.entries(RIVALS).map(
    ([name, classify]) => /** @type {const} */ ([name, answersOf(mails, classify)]),
  );
  const own = answersOf(mails, kuvert);
  if (verbose) list(own);
  const [positive = [], negative = []] = sides(own);
  return [
    `### Requests of data subjects: ${positive.length} mails that are one, ${negative.length} that look like one (${part})\n`,
    table(
      HEAD,
      answers.map(([name, all]) => [name, ...figures(all)]),
    ),
    "\n#### By language\n",
    table(
      HEAD,
      ["da", "en", "sv", "no", "de"].map((language) => [
        language,
        ...figures(own.filter(({ mail }) => mail.language === language)),
      ]),
    ),
    "\n#### By label\n",
    table(
      ["label", "mails", "precision", "recall", "F1"],
      LABELS.map((/** @type {string} */ l) => labelRow(own, l)),
    ),
    "\n#### The same mails, written otherwise\n",
    table(
      HEAD,
      Object.entries(VARIANTS).map(([name, change]) => [
        name,
        ...figures(answersOf(mails.map(change), kuvert)),
      ]),
    ),
    `\nTime: ${timing(mails)}`,
  ].join("\n");
}

const HEAD = [
  "",
  "recall",
  "false positives",
  "label macro-F1",
  "exact set (requests)",
  "exact set (all)",
];

/** @param {readonly RequestMail[]} mails @param {Classifier} classify @returns {Answer[]} */
function answersOf(mails, classify) {
  return mails.map((mail) => ({ mail, found: classify(mail) }));
}

/** @param {readonly Answer[]} answers */
function sides(answers) {
  const isRequest = (/** @type {Answer} */ { mail }) => mail.labels.length > 0;
  return [answers.filter(isRequest), answers.filter((answer) => !isRequest(answer))];
}

/** @param {readonly Answer[]} answers */
function figures(answers) {
  const [positive = [], negative = []] = sides(answers);
  const flagged = (/** @type {readonly Answer[]} */ some) =>
    share(some.filter(({ found }) => found.length > 0).length, some.length);
  const exact = (/** @type {readonly Answer[]} */ some) =>
    share(some.filter(isExact).length, some.length);
  return [
    percent(flagged(positive)),
    percent(flagged(negative)),
    macro(answers),
    percent(exact(positive)),
    percent(exact(answers)),
  ];
}

/** @param {Answer} answer */
function isExact({ mail, found }) {
  return mail.labels.length === found.length && mail.labels.every((label) => found.includes(label));
}

/** @param {readonly Answer[]} answers @param {string} label */
function counts(answers, label) {
  const has = (/** @type {readonly string[]} */ labels) => labels.includes(label);
  const wanted = answers.filter(({ mail }) => has(mail.labels)).length;
  const found = answers.filter((answer) => has(answer.found)).length;
  const hits = answers.filter((answer) => has(answer.found) && has(answer.mail.labels)).length;
  return { wanted, found, hits };
}

/** The mean F1 over the labels that occur. @param {readonly Answer[]} answers */
function macro(answers) {
  const each = LABELS.map((/** @type {string} */ label) => counts(answers, label))
    .filter(({ wanted }) => wanted > 0)
    .map(({ wanted, found, hits }) => (2 * hits) / (wanted + found));
  const sum = each.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
  return each.length === 0 ? "–" : (sum / each.length).toFixed(3);
}

/** @param {readonly Answer[]} answers @param {string} label */
function labelRow(answers, label) {
  const { wanted, found, hits } = counts(answers, label);
  const f1 = wanted + found === 0 ? "–" : ((2 * hits) / (wanted + found)).toFixed(3);
  return [label, wanted, percent(share(hits, found)), percent(share(hits, wanted)), f1];
}

/** @param {RequestMail} mail @param {(text: string) => string} change @returns {RequestMail} */
function changed(mail, change) {
  return { ...mail, subject: change(mail.subject), body: change(mail.body) };
}

/** @param {string} text */
function withoutLetters(text) {
  const plain = { æ: "ae", ø: "oe", å: "aa", ä: "a", ö: "o", ü: "ue", ß: "ss" };
  return Object.entries(plain).reduce(
    (sofar, [letter, written]) =>
      sofar.replaceAll(letter, written).replaceAll(letter.toUpperCase(), written.toUpperCase()),
    text,
  );
}

/** Two neighbouring letters change places in the middle of every eighth word of seven letters or more. @param {string} text */
function withTypos(text) {
  let number = 0;
  return text.replace(/\p{L}{7,}/gu, (word) => {
    if (number++ % 8 !== 0) return word;
    const at = word.length >> 1;
    return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  });
}

/** @param {readonly RequestMail[]} mails */
function timing(mails) {
  const took = mails.map((mail) => {
    const start = performance.now();
    kuvert(mail);
    return performance.now() - start;
  });
  const sorted = took.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms a mail.`;
}

/** @param {readonly Answer[]} answers */
function list(answers) {
  for (const { mail, found } of answers) {
    if (isExact({ mail, found })) continue;
    console.log(
      `${mail.labels.join() || "-"} ≠ ${found.join() || "-"}: ${mail.subject} | ${mail.body}`,
    );
  }
}
