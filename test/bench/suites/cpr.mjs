// CPR numbers in many shapes, and the numbers of freight, trade and law that look like them.
// @ts-check
import { createRequire } from "node:module";
import { by, findInBody } from "../kuvert.mjs";
import { CPR_RIVALS } from "../rivals/rivals.mjs";
import { Score, percent, share, table } from "../score.mjs";

const load = createRequire(import.meta.url);
const corpus = load("../../data/cpr/corpus.ts");
const { cprTexts } = load("../../data/labelled.ts");

/** @typedef {import("../../data/cpr/corpus").Line} Line */

/** @param {"dev" | "frozen"} part */
export async function cprSuite(part) {
  const { positive, negative } = corpus.templatesOf(part === "frozen" ? "heldout" : "dev");
  const random = corpus.randomFrom(20261121);
  const plain = { "-": (/** @type {string} */ n) => n };
  const core = corpus.linesOf(positive, corpus.CORE_SHAPES, 3, random);
  const extended = corpus.linesOf(positive, corpus.EXTENDED_SHAPES, 2, random);
  const hard = corpus.linesOf(negative, plain, 60, random);
  const rows = [];
  const kuvert = (/** @type {string} */ text) => by(findInBody(text), "cpr");
  for (const [name, find] of Object.entries({ Kuvert: kuvert, ...CPR_RIVALS })) {
    const both = await scoreOf([...core, ...hard], find);
    const more = await scoreOf(extended, find);
    const alarms = await scoreOf(hard, find);
    const perThousand = (1000 * alarms.lines) / hard.length;
    rows.push([
      name,
      percent(both.score.precision),
      percent(both.score.recall),
      percent(both.score.f1),
      percent(more.score.recall),
      perThousand.toFixed(1),
      name === "Kuvert" ? percent(share(both.score.exact, both.score.hits)) : "",
    ]);
  }
  return [
    `### CPR numbers: ${core.length} lines with one in a common shape, ${extended.length} in an unusual one, ${hard.length} with a lookalike\n`,
    table(
      [
        "detector",
        "precision",
        "recall",
        "F1",
        "recall, unusual shapes",
        "lookalikes flagged per 1,000",
        "exact span",
      ],
      rows,
    ),
    await byOthers("read", { Kuvert: kuvert, ...CPR_RIVALS }),
    await byOthers("unread", { Kuvert: kuvert, ...CPR_RIVALS }),
  ].join("\n");
}

/** What people wrote who did not know the detector. @param {import("../../data/labelled").Reading} reading @param {Record<string, import("../rivals/rivals.mjs").Rival>} detectors */
async function byOthers(reading, detectors) {
  /** @type {Line[]} */
  const lines = cprTexts(reading).map(
    (/** @type {{ text: string, spans: readonly { start: number, end: number }[] }} */ marked) => ({
      text: marked.text,
      spans: marked.spans.map(({ start, end }) => [start, end]),
    }),
  );
  const clean = lines.filter(({ spans }) => spans.length === 0);
  const rows = [];
  for (const [name, find] of Object.entries(detectors)) {
    const { score } = await scoreOf(lines, find);
    const alarms = await scoreOf(clean, find);
    rows.push([
      name,
      percent(score.precision),
      percent(score.recall),
      percent(score.f1),
      `${alarms.lines} of ${clean.length}`,
    ]);
  }
  return `\n### CPR numbers in ${lines.length} ${reading === "read" ? "texts by other writers" : "unread texts by a later writer"}\n\n${table(
    ["detector", "precision", "recall", "F1", "texts without one flagged"],
    rows,
  )}`;
}

/** @param {Line[]} lines @param {import("../rivals/rivals.mjs").Rival} find */
async function scoreOf(lines, find) {
  const score = new Score();
  let flagged = 0;
  for (const { text, spans } of lines) {
    const found = await find(text);
    score.add(
      spans.map(([start, end]) => ({ start, end })),
      found,
    );
    if (found.length > 0) flagged++;
  }
  return { score, lines: flagged };
}
