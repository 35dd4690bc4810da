// Weighs the evidence of data subjects' requests and writes src/requests/weights.txt:
//   node bin/train-requests.mjs [--negatives mails.jsonl] [--check]
//   --negatives   mails that are no requests, a JSON object with subject and body a line; may be given several times, also for
//                 the same file, which then counts more; may be a corpus that is not ours to publish
//   --check       no file is written; the figures of a cross-validation are printed, parted by scenario
// The same texts give the same weights on any machine. Run npm run pack-words afterwards.
// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chosenEvidence, fit, printed, without } from "./logistic.mjs";
import { scriptOptions } from "./script-options.mjs";

const require = createRequire(import.meta.url);
require("../test/bench/load-ts.cjs").loadTypeScript();
const { readMail, reasonsOf, verdictOn } = require("../src/requests/classify.ts");
const { evidenceIn } = require("../src/requests/evidence.ts");
const { readWeights } = require("../src/requests/judge.ts");
const { scoresOf } = require("../src/requests/reasons.ts");
const { REQUEST_LABELS } = require("../src/requests/labels.ts");
const { EMPTY_MAIL } = require("../src/mail/mail.ts");
const { REQUEST_BATCHES, requestMails } = require("../test/data/labelled.ts");

const FOLDS = 5;
/** A corpus without requests is large; each of its mails counts less. */
const NEGATIVE = 0.3;
/** How often each mail is seen with some of its evidence missing, as a mail in other words would have it. */
const COPIES = 1;

/** @typedef {import("./logistic.mjs").Example} Example */

const { values: options } = scriptOptions(import.meta.filename, {
  options: {
    negatives: { type: "string", multiple: true, default: [] },
    check: { type: "boolean", default: false },
  },
});

/** @param {{ subject: string, body: string }} mail */
const read = ({ subject, body }) =>
  readMail({ ...EMPTY_MAIL, subject, body: { type: "text", content: body } }).readings;

/** @param {any} readings */
const evidenceOf = (readings) => [
  ...evidenceIn(readings, scoresOf(reasonsOf(readings)), () => true).keys(),
];

/** @param {readonly string[]} labels @param {number} weight @returns {(mail: any) => Example} */
const example = (labels, weight) => (mail) => ({
  evidence: evidenceOf(read(mail)),
  wanted: [
    labels.length > 0,
    ...REQUEST_LABELS.map((/** @type {string} */ l) => labels.includes(l)),
  ],
  weight,
});

/** What nobody has read, and what was put aside, is not learned from. @type {import("../test/data/labelled").RequestPart[]} */
const batches = ["dev", ...REQUEST_BATCHES];
const parts = batches.filter((part) => part !== "blind" && part !== "aside");
const own = parts.flatMap((part) =>
  requestMails(part).map((/** @type {any} */ mail) => ({
    ...example(mail.labels, 1)(mail),
    mail,
    fold: hash(`${part} ${mail.scenario}`) % FOLDS,
  })),
);
const others = options.negatives
  .flatMap((file) => readFileSync(file, "utf8").split("\n"))
  .filter(Boolean)
  .map((line, at) => {
    const mail = JSON.parse(line);
    return { ...example([], NEGATIVE)(mail), mail: { ...mail, labels: [] }, fold: at % FOLDS };
  });

if (options.check) {
  const checked = Array.from({ length: FOLDS }, (_, fold) => {
    const table = trained((each) => each.fold !== fold);
    const weights = readWeights(table);
    const found = (/** @type {any[]} */ some) =>
      some
        .filter((each) => each.fold === fold)
        .map(({ mail }) => ({ mail, found: verdictOn(read(mail), weights).labels }));
    return { own: found(own), others: found(others) };
  });
  report(
    checked.flatMap((fold) => fold.own),
    checked.flatMap((fold) => fold.others),
  );
} else {
  writeFileSync(
    new URL("../src/requests/weights.txt", import.meta.url),
    `${trained(() => true)}\n`,
  );
}

/** The table of weights that some of the mails give. @param {(each: { fold: number }) => boolean} isTaken */
function trained(isTaken) {
  const taken = own.filter(isTaken);
  const names = chosenEvidence(taken);
  const copies = Array.from({ length: COPIES }, (_, copy) =>
    taken.map((each, at) => without(each, copy * own.length + at)),
  );
  const negatives = others
    .filter(isTaken)
    .map((each) => ({ ...each, weight: each.weight * (1 + COPIES) }));
  return printed(fit([...taken, ...copies.flat(), ...negatives], names));
}

/** @param {{ mail: any, found: readonly string[] }[]} answers @param {{ found: readonly string[] }[]} alarms */
function report(answers, alarms) {
  const isFlagged = (/** @type {{ found: readonly string[] }} */ { found }) => found.length > 0;
  const requests = answers.filter(({ mail }) => mail.labels.length > 0);
  const none = answers.filter(({ mail }) => mail.labels.length === 0);
  const exact = answers.filter(
    ({ mail, found }) =>
      mail.labels.length === found.length && found.every((label) => mail.labels.includes(label)),
  );
  const share = (/** @type {any[]} */ some, /** @type {any[]} */ all) =>
    `${((100 * some.length) / Math.max(all.length, 1)).toFixed(1)} %`;
  console.log(
    `recall ${share(requests.filter(isFlagged), requests)}, false positives ${share(none.filter(isFlagged), none)}, exact ${share(exact, answers)}, alarms ${alarms.filter(isFlagged).length} of ${alarms.length}`,
  );
}

/** FNV-1a: the same on any machine. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
