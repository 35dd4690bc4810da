// Special categories (GDPR Art. 9) and offences (Art. 10): whole mails, labelled with what they tell about a person.
// @ts-check
import { createRequire } from "node:module";
import { findInBody, findInSubject } from "../kuvert.mjs";
import { Score, authorOf, percent, table } from "../score.mjs";

const require = createRequire(import.meta.url);
const { specialMails } = require("../../data/labelled.ts");
const { createLexicon, findWords } = require("../../../src/detect/_lexicon/lexicon.ts");

const CATEGORIES = new Set(["special", "criminal"]);

/** @typedef {import("../../data/labelled").SpecialMail} SpecialMail */

/** @param {import("../../data/labelled").SpecialPart} part @param {boolean} verbose */
export function specialSuite(part, verbose) {
  /** @type {SpecialMail[]} */
  const mails = specialMails(part);
  const kinds = [...new Set(mails.flatMap(({ labels }) => labels))].toSorted();
  const areSubjects = part.startsWith("subjects");
  const kuvert = tally(mails, kinds, (text) =>
    (areSubjects && !text.includes("\n") ? findInSubject : findInBody)(text)
      .filter(({ category }) => CATEGORIES.has(category))
      .map(({ detector }) => detector),
  );
  const keywords = tally(mails, kinds, wordsAlone(kinds));
  if (verbose) kuvert.mistakes.forEach((line) => console.log(line));
  const row = (/** @type {string} */ name, /** @type {Score} */ a, /** @type {Score} */ b) => [
    name,
    percent(a.precision),
    percent(a.recall),
    percent(b.precision),
    percent(b.recall),
  ];
  const none = new Score();
  return [
    `### Special categories and offences in ${mails.length} ${areSubjects ? "subjects and short mails" : "mails"}${authorOf(part)}\n`,
    table(
      ["category", "Kuvert precision", "recall", "its words alone: precision", "recall"],
      [
        ...kinds.map((kind) =>
          row(kind, kuvert.byKind.get(kind) ?? none, keywords.byKind.get(kind) ?? none),
        ),
        row("**all**", kuvert.all, keywords.all),
      ],
    ),
  ].join("\n");
}

/** What a plain list of the same words would say, whoever they are about. @param {string[]} kinds */
function wordsAlone(kinds) {
  const lists = kinds.map((kind) => {
    const words = require(`../../../src/detect/${kind}/words.ts`);
    return Object.values(words)[0];
  });
  const lexicon = createLexicon(lists);
  const TELLING = new Set(["states", "said", "matters"]);
  return (/** @type {string} */ text) =>
    findWords(lexicon, text)
      .filter((/** @type {{ kind: string }} */ { kind }) => TELLING.has(kind))
      .map((/** @type {{ category: number }} */ { category }) => kinds[category] ?? "");
}

/** @param {SpecialMail[]} mails @param {string[]} kinds @param {(text: string) => string[]} find */
function tally(mails, kinds, find) {
  const all = new Score();
  const byKind = new Map(kinds.map((kind) => [kind, new Score()]));
  const mistakes = [];
  for (const { text, labels, family } of mails) {
    const found = new Set(find(text));
    for (const kind of kinds) {
      const wanted = labels.includes(kind);
      for (const score of [all, byKind.get(kind)]) {
        if (score === undefined) continue;
        if (wanted && found.has(kind)) score.hits++;
        else if (wanted) score.missed++;
        else if (found.has(kind)) score.wrong++;
      }
      if (wanted !== found.has(kind))
        mistakes.push(`${wanted ? "MISS" : "FLAG"} ${kind} [${family}] ${JSON.stringify(text)}`);
    }
  }
  return { all, byKind, mistakes };
}
