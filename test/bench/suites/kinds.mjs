// Identifiers, contact and payment data of many countries, and the numbers of trade that look like them.
// @ts-check
import { createRequire } from "node:module";
import { by, findInBody } from "../kuvert.mjs";
import { KIND_RIVALS } from "../rivals/rivals.mjs";
import { Score, percent, table } from "../score.mjs";

const load = createRequire(import.meta.url);
const corpus = load("../../data/identifiers/corpus.ts");
const { markedTexts, phoneTexts } = load("../../data/labelled.ts");

/** Texts made from each template. */
const TIMES = 5;

/** @typedef {import("../../data/identifiers/corpus").Line} Line */

/** @param {"dev" | "frozen"} part @param {boolean} verbose */
export async function kindSuite(part, verbose) {
  /** @type {Line[]} */
  const lines = corpus.linesOf(part, TIMES, 20261121);
  const rows = [];
  for (const detector of corpus.IDENTIFIER_DETECTORS) {
    const kuvert = (/** @type {string} */ text) => by(findInBody(text), detector);
    for (const [name, find] of Object.entries({ Kuvert: kuvert, ...KIND_RIVALS[detector] })) {
      const score = await scoreOf(lines, detector, find);
      rows.push([
        name === "Kuvert" ? `**${detector}**` : "",
        name,
        percent(score.precision),
        percent(score.recall),
        percent(score.f1),
      ]);
    }
  }
  if (verbose) list(lines);
  return [
    `### Other identifiers, contact and payment data in ${lines.length} texts\n`,
    table(["kind", "detector", "precision", "recall", "F1"], rows),
    ...(part === "frozen"
      ? [await byOthers("read"), await byOthers("unread"), await phones()]
      : []),
  ].join("\n");
}

/** The same kinds in texts of people who did not know the detectors. @param {import("../../data/labelled").Reading} reading */
async function byOthers(reading) {
  const lines = markedTexts(reading);
  const rows = [];
  for (const detector of corpus.IDENTIFIER_DETECTORS) {
    const score = await scoreOf(lines, detector, (text) => by(findInBody(text), detector));
    rows.push([detector, percent(score.precision), percent(score.recall), percent(score.f1)]);
  }
  return [
    `\n### The same kinds in ${lines.length} ${reading === "read" ? "texts by other writers" : "unread texts by a later writer"}\n`,
    table(["kind", "precision", "recall", "F1"], rows),
  ].join("\n");
}

/** Phones that often no word tells of, and numbers that look like them: nobody has read these texts. */
async function phones() {
  const lines = phoneTexts("blind");
  const rows = [];
  const kuvert = (/** @type {string} */ text) => by(findInBody(text), "phone");
  for (const [name, find] of Object.entries({ Kuvert: kuvert, ...KIND_RIVALS["phone"] })) {
    const score = await scoreOf(lines, "phone", find);
    rows.push([name, percent(score.precision), percent(score.recall), percent(score.f1)]);
  }
  return [
    `\n### Phones in ${lines.length} unread texts, a third without a word for them\n`,
    table(["detector", "precision", "recall", "F1"], rows),
  ].join("\n");
}

/** @param {readonly { readonly text: string, readonly spans: readonly { start: number, end: number, detector: string }[] }[]} lines @param {string} detector @param {import("../rivals/rivals.mjs").Rival} find */
async function scoreOf(lines, detector, find) {
  const score = new Score();
  for (const { text, spans } of lines) {
    score.add(
      spans.filter((span) => span.detector === detector),
      await find(text),
    );
  }
  return score;
}

/** Every text with a mistake, one for each template, for development. @param {Line[]} lines */
function list(lines) {
  const seen = new Set();
  for (const { text, spans, template, family } of lines) {
    const found = findInBody(text).filter((f) => !["cpr", "person-name"].includes(f.detector));
    const missed = spans.filter(
      (s) => !found.some((f) => f.detector === s.detector && f.start < s.end && s.start < f.end),
    );
    const wrong = found.filter(
      (f) =>
        corpus.IDENTIFIER_DETECTORS.includes(f.detector) &&
        !spans.some((s) => f.detector === s.detector && f.start < s.end && s.start < f.end),
    );
    if (missed.length + wrong.length === 0 || seen.has(template)) continue;
    seen.add(template);
    for (const { start, end, detector } of missed)
      console.log(
        `MISS ${detector} [${family}] «${text.slice(start, end)}» in ${JSON.stringify(text)}`,
      );
    for (const { start, end, detector } of wrong)
      console.log(
        `FLAG ${detector} [${family}] «${text.slice(start, end)}» in ${JSON.stringify(text)}`,
      );
  }
}
