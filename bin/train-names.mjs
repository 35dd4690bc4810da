// Weighs the evidence for people's names in subjects and writes src/detect/person-name/weights.txt:
//   node bin/train-names.mjs [--more subjects.txt] [--check]
//   --more    marked subjects beside ours, e.g. of a corpus that is not ours to publish; may be given several times
//   --check   no file is written; each batch is judged by weights that the others gave
// The same texts give the same weights on any machine. Run node bin/build-names.mjs afterwards.
// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countsOf, fit, frequentIn, mostMoving, thinned } from "./logistic.mjs";
import { scriptOptions } from "./script-options.mjs";

const require = createRequire(import.meta.url);
require("../test/bench/load-ts.cjs").loadTypeScript();
const { endOf, startOf } = require("../src/detect/person-name/candidate.ts");
const { evidenceOf } = require("../src/detect/person-name/evidence.ts");
const { UNIT, worthOf } = require("../src/detect/person-name/judge.ts");
const { examples: OWN } = require("../src/detect/person-name/examples.ts");
const { namesIn } = require("../src/detect/person-name/names-in.ts");
const { SUBJECT_BATCHES, markedSubjects, subjects } = require("../test/data/labelled.ts");

/** How many pieces of evidence are weighed: those that move most candidates furthest. */
const MOST = 6500;
/** On the weights' squares: small, because so many other subjects speak against what is there by chance. */
const PENALTY = 1e-4;
/** How often each candidate is seen again with some of its evidence missing, as in other words. */
const COPIES = 1;
const MISSING = 0.25;
/**
 * Each subject is seen again as somebody else would have typed it, for less: what is learned must not hang on a
 * writer's capitals. Titles with a capital for each word are an English habit.
 * @type {readonly { as: (text: string) => string, weight: number, onlyEnglish?: boolean }[]}
 */
const REWRITTEN = [
  { as: asTitle, weight: 0.4, onlyEnglish: true },
  { as: (text) => text.toLowerCase(), weight: 0.3 },
  { as: (text) => text.toUpperCase(), weight: 0.3 },
];
/** The words that a title in capitals leaves small. */
const SMALL_IN_TITLES = new Set(
  "a an and at by for from in of on or the to with vs via".split(" "),
);
/** Most Danish subjects have one of these. */
const DANISH =
  /[æøå]|\b(?:og|til|fra|af|med|den|det|er|vedr|ang|ved|ikke|samtale|kontrakt|mandag|tirsdag|onsdag|torsdag|fredag|hos|uge)\b/i;
/** Units taken from the bias: a name that is no name costs more than one that is missed. */
const CAUTION = 2;
/** Nothing is learned from these. */
const KEPT = new Set([
  "ordinary",
  "english",
  "hard",
  "offices",
  "strangers",
  "trades-read",
  "trades",
  "aside",
  "blind",
]);
/** @type {import("../src/detect/detector").DetectContext} */
const NOBODY = {
  where: "subject",
  today: { year: 2026, month: 1, day: 1 },
  participants: new Set(),
};

/** @typedef {import("../test/data/labelled").Subject} Subject */
/** @typedef {import("./logistic.mjs").Example} Example */
/** @typedef {{ subject: Subject, examples: Example[] }} Read */

const { values: options } = scriptOptions(import.meta.filename, {
  options: {
    more: { type: "string", multiple: true, default: [] },
    check: { type: "boolean", default: false },
  },
});

/** @type {import("../test/data/labelled").SubjectPart[]} */
const parts = ["dev", ...SUBJECT_BATCHES.filter((part) => !KEPT.has(part))];
const own = [...OWN.positives, ...OWN.negatives].join("\n").replaceAll("[[", "[[person-name:");
const batches = [
  ...parts.map((part) => subjects(part)),
  markedSubjects(own),
  ...options.more.map((file) => markedSubjects(readFileSync(file, "utf8"))),
].map((some) => some.map(read));

if (options.check) {
  batches.forEach((batch, at) => {
    const weights = weightsFrom(batches.filter((_, other) => other !== at).flat());
    console.log(`batch ${at}: ${report(batch, weights)}`);
  });
} else {
  const weights = weightsFrom(batches.flat());
  const lines = [...weights].map(([name, units]) => `${name} ${units}`);
  const file = new URL("../src/detect/person-name/weights.txt", import.meta.url);
  writeFileSync(file, `${lines.toSorted().join("\n")}\n`);
}

/** All that reads like a name in a subject, with what is weighed and whether it is marked. @param {Subject} subject @returns {Read} */
function read(subject) {
  const names = subject.spans.filter(({ detector }) => detector === "person-name");
  /** @type {Example[]} */
  const examples = [];
  namesIn(subject.text, NOBODY, (reading, found, points, follows) => {
    const isName = names.some((name) =>
      overlap({ start: startOf(found), end: endOf(found) }, name),
    );
    const evidence = evidenceOf(reading, found, points, follows);
    examples.push({ evidence, wanted: [isName], weight: 1 });
    return points;
  });
  return { subject, examples };
}

/** @param {string} text */
function asTitle(text) {
  return text.replace(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’]*/g, (word, at) =>
    at > 0 && SMALL_IN_TITLES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** What is to be weighed in subjects as others would have typed them. @param {readonly Read[]} some @returns {Example[]} */
function rewritten(some) {
  return REWRITTEN.flatMap(({ as, weight, onlyEnglish }) =>
    some.flatMap(({ subject }) => {
      const text = as(subject.text);
      // "ß" becomes two letters, and the marks would stand elsewhere.
      if (text.length !== subject.text.length) return [];
      if (onlyEnglish && DANISH.test(text)) return [];
      return read({ ...subject, text }).examples.map((each) => ({ ...each, weight }));
    }),
  );
}

/** The weights in units, without those that are nothing. @param {readonly Read[]} some */
function weightsFrom(some) {
  const examples = [...some.flatMap((each) => each.examples), ...rewritten(some)];
  const copies = Array.from({ length: COPIES }, (_, copy) =>
    examples.map((each, at) => thinned(each, copy * examples.length + at, MISSING)),
  );
  const all = [...examples, ...copies.flat()];
  const counts = countsOf(examples);
  const first = fit(all, frequentIn(counts).toSorted(), PENALTY);
  const firstWeights = new Map(first.names.map((name, at) => [name, first.weights[at]?.[0] ?? 0]));
  const weightOf = (/** @type {string} */ name) => firstWeights.get(name) ?? 0;
  const { names, weights } = fit(all, mostMoving(first.names, MOST, counts, weightOf), PENALTY);
  const units = new Map(
    names
      .map((name, at) => /** @type {const} */ ([name, Math.round((weights[at]?.[0] ?? 0) / UNIT)]))
      .filter(([, weight]) => weight !== 0),
  );
  return units.set("bias", balance(all, units) - CAUTION);
}

/** The bias with which as many names are expected as there are: what rounding took from the weights, all of them together. @param {readonly Example[]} all @param {ReadonlyMap<string, number>} units */
function balance(all, units) {
  const sums = all.map(({ evidence }) =>
    evidence.reduce((sum, name) => sum + (units.get(name) ?? 0), 0),
  );
  const wanted = all.filter(({ wanted: [isName] }) => isName).length;
  const expected = (/** @type {number} */ bias) =>
    sums.reduce((sum, each) => sum + 1 / (1 + Math.exp(-UNIT * (each + bias))), 0);
  let bias = -200;
  while (expected(bias) < wanted) bias++;
  return bias;
}

/** @param {readonly Read[]} some @param {ReadonlyMap<string, number>} units */
function report(some, units) {
  const weights = {
    bias: units.get("bias") ?? 0,
    of: (/** @type {string} */ piece) => units.get(piece) ?? 0,
  };
  let [right, wrong, missed, clean, flagged] = [0, 0, 0, 0, 0];
  /** @type {import("../src/detect/person-name/names-in").Weigh} */
  const weigh = (reading, found, points, follows) =>
    worthOf(evidenceOf(reading, found, points, follows), weights);
  for (const { subject } of some) {
    const names = subject.spans.filter(({ detector }) => detector === "person-name");
    const found = namesIn(subject.text, NOBODY, weigh).filter(
      ({ confidence }) => confidence === "likely",
    );
    const caught = names.filter((name) => found.some((f) => overlap(f, name)));
    right += caught.length;
    missed += names.length - caught.length;
    wrong += found.filter((f) => !names.some((name) => overlap(f, name))).length;
    if (subject.spans.length === 0) clean++;
    if (subject.spans.length === 0 && found.length > 0) flagged++;
  }
  const share = (/** @type {number} */ part, /** @type {number} */ all) =>
    `${((100 * part) / Math.max(all, 1)).toFixed(1)} %`;
  return `precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}, clean flagged ${share(flagged, clean)}`;
}

/** @typedef {{ start: number, end: number }} Part */
/** @param {Part} a @param {Part} b */
function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}
