// Subject lines: names found, and alarms on subjects that only look as if they held personal data.
// @ts-check
import { createRequire } from "node:module";
import { by, findInSubject } from "../kuvert.mjs";
import { ALL_RIVALS, NAME_RIVALS } from "../rivals/rivals.mjs";
import { Score, authorOf, percent, share, table } from "../score.mjs";

const { subjects } = createRequire(import.meta.url)("../../data/labelled.ts");

/** What stands in mailboxes, not what was thought out to mislead. */
const PLAIN = new Set(["ordinary", "english"]);

/** @typedef {import("../../data/labelled").Subject} Subject */
/** @typedef {import("../rivals/rivals.mjs").Rival} Rival */

/** @param {import("../../data/labelled").SubjectPart} part @param {boolean} verbose */
export async function subjectSuite(part, verbose) {
  /** @type {Subject[]} */
  const lines = subjects(part);
  const named = lines.filter(({ spans }) =>
    spans.some(({ detector }) => detector === "person-name"),
  );
  const clean = lines.filter(({ spans }) => spans.length === 0);
  const kuvert = (/** @type {string} */ text) => by(findInSubject(text), "person-name");
  if (verbose) list(lines);

  const names = await Promise.all(
    Object.entries({ Kuvert: kuvert, ...NAME_RIVALS }).map(async ([name, rival]) => {
      const find = /** @type {Rival} */ (rival);
      const score = new Score();
      for (const { text, spans } of [...named, ...clean]) {
        score.add(
          spans.filter(({ detector }) => detector === "person-name"),
          await find(text),
        );
      }
      return [name, percent(score.precision), percent(score.recall), percent(score.f1)];
    }),
  );
  const alarms = await Promise.all(
    Object.entries({ Kuvert: findInSubject, ...ALL_RIVALS }).map(async ([name, rival]) => {
      const find = /** @type {Rival} */ (rival);
      let flagged = 0;
      for (const { text } of clean) if ((await find(text)).length > 0) flagged++;
      return [name, percent(share(flagged, clean.length))];
    }),
  );
  return [
    `### Names in ${named.length} subjects (and ${clean.length} without any)${authorOf(part)}\n`,
    table(["detector", "precision", "recall", "F1"], names),
    `\n### ${clean.length} ${PLAIN.has(part) ? "" : "tricky "}clean subjects: flagged by anything${authorOf(part)}\n`,
    table(["detector", "flagged"], alarms),
  ].join("\n");
}

/** Every subject with a mistake, for development. @param {Subject[]} lines */
function list(lines) {
  for (const { family, text, spans } of lines) {
    const found = findInSubject(text);
    const missed = spans.filter(
      (span) => !found.some((f) => f.start < span.end && span.start < f.end),
    );
    const wrong = found.filter(
      (f) => !spans.some((span) => f.start < span.end && span.start < f.end),
    );
    for (const { start, end, detector } of missed)
      console.log(`MISS ${detector} [${family}] «${text.slice(start, end)}» in ${text}`);
    for (const { start, end, detector } of wrong)
      console.log(`FLAG ${detector} [${family}] «${text.slice(start, end)}» in ${text}`);
  }
}
