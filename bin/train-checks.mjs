// Weighs the evidence of what a mail does: that it asks for data without a purpose, that it advertises, that it says
// how to opt out; of which digits without a label are a phone's; and of whether what may be sensitive data is somebody's.
// Writes src/detect/requests/weights.json, src/policy/checks/marketing-weights.json, src/detect/phone/weights.json and
// src/detect/_about-person/weights.json:
//   node bin/train-checks.mjs [--check] [--only requests|advertises|optOut|phones|special]
//   --check   no file is written; the figures of each batch of texts are printed, by weights that the others gave
// The same texts give the same weights on any machine.
// @ts-check
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countsOf, fit, frequentIn, mostMoving } from "./logistic.mjs";
import { codeLists, hashedWeights, source } from "./packing.mjs";
import { scriptOptions } from "./script-options.mjs";

const require = createRequire(import.meta.url);
require("../test/bench/load-ts.cjs").loadTypeScript();
const { askedIn, evidenceAt, Readings } = require("../src/detect/requests/evidence.ts");
const {
  evidenceOfMail,
  evidenceOfSentences,
} = require("../src/policy/checks/marketing-evidence.ts");
const { markedTexts, phoneTexts, specialMails } = require("../test/data/labelled.ts");
const { linesOf: generatedTexts } = require("../test/data/identifiers/corpus.ts");
const { evidenceOf } = require("../src/detect/phone/evidence.ts");
const { IDS } = require("../src/detect/_about-person/categories.ts");
const { evidenceOf: evidenceOfCandidate } = require("../src/detect/_about-person/evidence.ts");
const { EXAMPLES } = require("../src/detect/examples.ts");
const { eachReckoned } = require("../src/detect/_about-person/special-categories.ts");
const { findPhones, isOpen } = require("../src/detect/phone/phone.ts");
const { NOTHING } = require("../src/detect/_evidence/weights.ts");
const { DIGITS } = source(new URL("../src/packing/bit-reader.ts", import.meta.url));

const root = new URL("../", import.meta.url);
const data = new URL("test/data/", root);
/** Never learned from: nobody has read `blind`, and `frozen` shows in the tables. */
const KEPT_APART = /^(?:blind|frozen)\.txt$/;
/** Texts of other sets ask for nothing and advertise nothing; they count less, because most are no doubtful ones. */
const OTHERS = ["special/dev.txt", "identifiers/marked.txt", "checks/plain/dev.txt"];
const OTHER_WEIGHT = 0.2;
/** The plain ways of asking and advertising are one frame with several words in it each. */
const SIMPLE = "simple.txt";
const SIMPLE_WEIGHT = 0.6;
const PENALTY = 1e-4;
/** How often the templates of identifiers are filled, and from which seed on. */
const FILLED = 3;
const SEED = 7;
/** Of what the rules hold for less there are too many words that tell nothing. */
const LEAST_RECKONED = 3;
/** Eight units of the packed weights are one of the regression's. */
const UNIT = 8;

/**
 * A text as the pieces of evidence of its parts, of which one is enough to make it what it is.
 * @typedef {{ parts: readonly (readonly string[])[], is: boolean, weight: number, batch: string }} Bag
 */
/** @typedef {{ bias: number, of: Map<string, number> }} Model */
/** @typedef {{ most: number, bags: () => Bag[] }} Task */
/** @typedef {{ text: string, spans: readonly { start: number, end: number, detector: string }[] }} MarkedText */
/** @typedef {import("../src/detect/phone/groups").Groups} Groups */

/** What is learned, from which texts, and how many pieces are kept. @type {Record<string, Task>} */
const TASKS = {
  requests: {
    most: 2600,
    bags: () => [
      ...batches("requests").flatMap(({ batch, lines }) =>
        lines.map((line) => requestBag(line, batch)),
      ),
      ...others((text) => requestBag(`-\t${text}`, "")),
    ],
  },
  advertises: {
    most: 1500,
    bags: () => [
      ...marketing(advertisingBag),
      ...others((text) => advertisingBag(`-\t\t${text}`, "")),
    ],
  },
  optOut: { most: 600, bags: () => marketing(optOutBag) },
  phones: { most: 380, bags: phoneBags },
  special: { most: 600, bags: specialBags },
};

/** A bag for each number that no label decides about. */
function phoneBags() {
  /** @type {import("../test/data/labelled").PhoneBatch[]} */
  const written = ["first", "second", "third", "fourth", "simple"];
  const marked = written.flatMap((batch) =>
    phoneTexts(batch).flatMap((/** @type {MarkedText} */ text) =>
      phonesOf(text, batch, weightOf(`${batch}.txt`)),
    ),
  );
  const identifiers = markedTexts("read").flatMap((/** @type {MarkedText} */ text) =>
    phonesOf(text, "identifiers", 1),
  );
  const generated = generatedTexts("dev", FILLED, SEED).flatMap((/** @type {MarkedText} */ text) =>
    phonesOf(text, "", 1 / FILLED),
  );
  return [...marked, ...identifiers, ...generated];
}

/** @param {MarkedText} marked @param {string} batch @param {number} weight @returns {Bag[]} */
function phonesOf({ text, spans }, batch, weight) {
  /** @type {Bag[]} */
  const bags = [];
  const isPhone = (/** @type {{ start: number, end: number }} */ { start, end }) =>
    spans.some((span) => span.detector === "phone" && span.start < end && start < span.end);
  findPhones(
    text,
    (
      /** @type {string} */ _,
      /** @type {Groups} */ groups,
      /** @type {import("../src/detect/phone/labels").Label["kind"]} */ label,
      /** @type {boolean} */ isWhole,
      /** @type {import("../src/detect/phone/evidence").Neighbour} */ before,
    ) => {
      const is = isPhone(groups);
      if (isOpen(groups, label, isWhole))
        bags.push({ parts: [[...evidenceOf(text, groups, before)]], is, weight, batch });
      return is ? "likely" : null;
    },
  );
  return bags;
}

/** A part for each word that the rules do not drop; of a mail that tells of somebody those of what it tells. */
function specialBags() {
  const examples = IDS.flatMap((/** @type {import("../src/detect/finding").DetectorId} */ id) => {
    const { positives, negatives } = EXAMPLES[id];
    return [
      ...positives.map((/** @type {string} */ text) => ({ text, labels: [id] })),
      ...negatives.map((/** @type {string} */ text) => ({ text, labels: [] })),
    ];
  }).map((/** @type {{ text: string, labels: string[] }} */ { text, labels }) => ({
    family: "",
    text: unescaped(text).replaceAll(/\[\[([^\]]*)\]\]/g, "$1"),
    labels,
  }));
  return [...specialMails("dev"), ...examples].map(
    (/** @type {import("../test/data/labelled").SpecialMail} */ { family, text, labels }) => {
      /** @type {string[][]} */
      const parts = [];
      const is = labels.length > 0;
      eachReckoned(
        text,
        false,
        (
          /** @type {import("../src/detect/_about-person/candidates").Candidate} */ candidate,
          /** @type {import("../src/detect/_about-person/judge").Reckoning} */ reckoning,
          /** @type {import("../src/detect/_about-person/links").Surroundings} */ surroundings,
        ) => {
          if (reckoning.total < LEAST_RECKONED) return;
          if (is && !labels.includes(IDS[candidate.hit.category] ?? "")) return;
          parts.push([...evidenceOfCandidate(text, candidate, surroundings, reckoning)]);
        },
      );
      return { parts, is, weight: 1, batch: family };
    },
  );
}

/** @param {(line: string, batch: string) => Bag} bagOf */
function marketing(bagOf) {
  return batches("marketing").flatMap(({ batch, lines }) =>
    lines.map((line) => bagOf(line, batch)),
  );
}

/** @param {string} line @param {string} batch @returns {Bag} */
function requestBag(line, batch) {
  const [label, text] = line.split("\t");
  const readings = new Readings(unescaped(text));
  const parts = readings.sentences.flatMap(
    (/** @type {{ text: string }} */ sentence, /** @type {number} */ at) =>
      askedIn(sentence.text).length > 0 ? [[...evidenceAt(readings, at)]] : [],
  );
  return { parts, is: label === "+", weight: weightOf(batch), batch };
}

/** @param {string} line @param {string} batch @returns {Bag} */
function advertisingBag(line, batch) {
  const [label, subject = "", text] = line.split("\t");
  const parts = [[...evidenceOfMail(subject, unescaped(text))]];
  return { parts, is: label !== "-", weight: weightOf(batch), batch };
}

/** @param {string} line @param {string} batch @returns {Bag} */
function optOutBag(line, batch) {
  const [label, , text] = line.split("\t");
  const parts = evidenceOfSentences(unescaped(text)).map((/** @type {Set<string>} */ each) => [
    ...each,
  ]);
  return { parts, is: label === "MO", weight: weightOf(batch), batch };
}

/** @param {string} batch */
function weightOf(batch) {
  return batch === SIMPLE ? SIMPLE_WEIGHT : 1;
}

/** @param {string | undefined} text */
function unescaped(text = "") {
  return text.replaceAll("\\n", "\n");
}

/** @param {string} family */
function batches(family) {
  const folder = new URL(`checks/${family}/`, data);
  return readdirSync(folder)
    .filter((file) => !KEPT_APART.test(file))
    .map((file) => ({ batch: file, lines: linesOf(new URL(file, folder)) }));
}

/** @param {(text: string) => Bag} bagOf */
function others(bagOf) {
  return OTHERS.flatMap((file) => linesOf(new URL(file, data))).map((line) => ({
    ...bagOf((line.split("\t").at(-1) ?? "").replaceAll(/\[\[[a-z-]+:([^\]]*)\]\]/g, "$1")),
    weight: OTHER_WEIGHT,
  }));
}

/** @param {URL} file */
function linesOf(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/**
 * Fits weights to the parts, then once more with the part of each text that is one which tells most: nobody says which
 * sentence asks.
 * @param {readonly Bag[]} bags @param {number} most @returns {Model}
 */
function trained(bags, most) {
  const all = bags.flatMap((bag) =>
    bag.parts.map((evidence) => ({
      evidence,
      wanted: [bag.is],
      weight: bag.weight / (bag.is ? bag.parts.length : 1),
    })),
  );
  const first = fitted(all, frequentIn(countsOf(all)));
  const best = bags.flatMap(({ parts, is, weight }) => {
    const kept = is ? parts.toSorted((a, b) => sum(first, b) - sum(first, a)).slice(0, 1) : parts;
    return kept.map((evidence) => ({ evidence, wanted: [is], weight }));
  });
  const counts = countsOf(best);
  const names = mostMoving(frequentIn(counts), most, counts, (name) => first.of.get(name) ?? 0);
  return fitted(best, names);
}

/** As they are packed: in whole units, within a digit. @param {readonly import("./logistic.mjs").Example[]} examples @param {readonly string[]} names @returns {Model} */
function fitted(examples, names) {
  const { weights, bias } = fit(examples, names, PENALTY);
  const units = (/** @type {number} */ weight) =>
    Math.max(-NOTHING, Math.min(NOTHING - 1, Math.round(weight * UNIT)));
  const of = new Map(names.map((name, at) => [name, units(weights[at]?.[0] ?? 0)]));
  return { bias: Math.round((bias[0] ?? 0) * UNIT), of };
}

/** @param {Model} model @param {readonly string[]} evidence */
function sum({ bias, of }, evidence) {
  return evidence.reduce((total, piece) => total + (of.get(piece) ?? 0), bias);
}

/** @param {Model} model @param {boolean} isHashed */
function packed({ bias, of }, isHashed) {
  const pieces = [...of]
    .filter(([, weight]) => weight !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (isHashed) {
    const units = pieces.map(([piece, weight]) => ({ piece, units: weight }));
    return hashedWeights(units, bias);
  }
  return {
    pieces: codeLists({ all: pieces.map(([piece]) => piece) }),
    weights: pieces.map(([, weight]) => DIGITS[weight + NOTHING]).join(""),
    bias,
  };
}

/** @param {readonly Bag[]} bags @param {number} most */
function check(bags, most) {
  const names = [...new Set(bags.map(({ batch }) => batch))].filter(Boolean);
  const judged = names.flatMap((name) => {
    const model = trained(
      bags.filter(({ batch }) => batch !== name),
      most,
    );
    return bags
      .filter(({ batch }) => batch === name)
      .map(({ parts, is, batch }) => ({
        is,
        batch,
        sum: Math.max(-Infinity, ...parts.map((each) => sum(model, each))),
      }));
  });
  for (const name of [...names, ""]) {
    const some = judged.filter(({ batch }) => name === "" || batch === name);
    const figures = [-16, -12, -8, -4, 0, 4, 8].map((least) => {
      const hits = some.filter((each) => each.is && each.sum >= least).length;
      const wrong = some.filter((each) => !each.is && each.sum >= least).length;
      const missed = some.filter((each) => each.is).length - hits;
      const share = (/** @type {number} */ of) => ((100 * hits) / (hits + of || 1)).toFixed(0);
      return `${least}: ${share(wrong)}/${share(missed)}`;
    });
    console.log(
      `  ${(name || "all").padEnd(14)} ${String(some.length).padStart(5)}   ${figures.join("   ")}`,
    );
  }
}

/** A file, and what of it is weighed. */
const FILES = {
  "src/detect/requests/weights.json": ["requests"],
  "src/detect/phone/weights.json": ["phones"],
  "src/detect/_about-person/weights.json": ["special"],
  "src/policy/checks/marketing-weights.json": ["advertises", "optOut"],
};

/** Where the weights are packed by the hashes of their pieces, which are no words of a list. */
const HASHED = new Set(["special"]);

const { values: options } = scriptOptions(import.meta.filename, {
  options: { check: { type: "boolean", default: false }, only: { type: "string" } },
});
if (options.only !== undefined && TASKS[options.only] === undefined) {
  console.error(`--only takes one of: ${Object.keys(TASKS).join(", ")}.`);
  process.exit(2);
}
for (const [file, tasks] of Object.entries(FILES)) {
  if (options.only !== undefined && !tasks.includes(options.only)) continue;
  const models = tasks.map((task) => {
    const { bags, most } = /** @type {Task} */ (TASKS[task]);
    const texts = bags();
    if (!options.check) return [task, packed(trained(texts, most), HASHED.has(task))];
    console.log(`${task}: precision/recall from a sum on`);
    check(texts, most);
    return [];
  });
  if (options.check) continue;
  const content = models.length > 1 ? Object.fromEntries(models) : models[0]?.[1];
  writeFileSync(new URL(file, root), `${JSON.stringify(content, null, 2)}\n`);
}
