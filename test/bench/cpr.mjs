// Quality and speed of the CPR detector on the project's own lines: node test/bench/cpr.mjs [dev|heldout] [-v]
// -v lists what was missed and what was flagged wrongly.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { loadTypeScript } = require("./load-ts.cjs");

loadTypeScript();
const corpus = require("../data/cpr/corpus.ts");
const { cprDetector } = require("../../src/detect/cpr/cpr.ts");

const file = process.argv[2] === "heldout" ? "heldout" : "dev";
const verbose = process.argv.includes("-v");
const context = {
  where: "body",
  today: { year: 2026, month: 11, day: 21 },
  participants: new Set(),
};
/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}

const random = corpus.randomFrom(20261121);
const { positive, negative } = corpus.templatesOf(file);
const labelled = positive.filter((/** @type {string} */ t) =>
  /cpr|person(?:al )?n|personnr/i.test(t.replace(/\{cpr\}/g, "")),
);

/** @param {string} name @param {any[]} lines */
function measure(name, lines) {
  const shapes = new Map();
  let [wanted, hit, exact, wrong, certainWrong, wrongLines] = [0, 0, 0, 0, 0, 0];
  for (const line of lines) {
    const found = cprDetector.find(line.text, context).filter((m) => m.confidence !== "possible");
    const count = shapes.get(line.shape) ?? { wanted: 0, hit: 0 };
    shapes.set(line.shape, count);
    for (const [start, end] of line.spans) {
      count.wanted++;
      const match = found.find((m) => m.start < end && m.end > start);
      if (match) count.hit++;
      else if (verbose) print(`MISS ${line.shape} ${JSON.stringify(line.text)}`);
      if (match && match.start === start && match.end === end) exact++;
    }
    const bad = found.filter((m) => !line.spans.some(([s, e]) => m.start < e && m.end > s));
    if (bad.length > 0 && verbose) print(`FLAG ${bad[0].confidence} ${JSON.stringify(line.text)}`);
    wrong += bad.length;
    certainWrong += bad.filter((m) => m.confidence === "certain").length;
    if (bad.length > 0) wrongLines++;
  }
  for (const count of shapes.values()) {
    wanted += count.wanted;
    hit += count.hit;
  }
  const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
    whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
  print(
    `${name}: ${lines.length} lines, recall ${percent(hit, wanted)}, exact ${percent(exact, hit)}, ` +
      `wrong lines ${((1000 * wrongLines) / lines.length).toFixed(2)} per 1,000 (certain ${certainWrong})`,
  );
  for (const [shape, count] of shapes) {
    if (count.hit < count.wanted * 0.985) print(`  ${shape}: ${percent(count.hit, count.wanted)}`);
  }
  return { hit, wrong };
}

const core = corpus.linesOf(positive, corpus.CORE_SHAPES, 5, random);
const none = { "-": (/** @type {string} */ n) => n };
const hard = corpus.linesOf(negative, none, 100, random);
const found = measure("core", core);
measure("extended", corpus.linesOf(positive, corpus.EXTENDED_SHAPES, 3, random));
measure("labelled mistakes", corpus.linesOf(labelled, corpus.LABELLED_SHAPES, 5, random));
const alarms = measure("hard negatives", hard);
const flagged = found.hit + found.wrong + alarms.wrong;
print(`precision on core and hard negatives: ${((100 * found.hit) / flagged).toFixed(2)} %`);

/** @param {string} text */
function median(text) {
  const runs = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    cprDetector.find(text, context);
    runs.push(performance.now() - start);
  }
  return runs.toSorted((a, b) => a - b)[4] ?? 0;
}

const MEBIBYTE = 1 << 20;
/** @param {string} text @param {number} size */
const fillUp = (text, size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** Prints the time of 64 KiB, 1 MiB and 4 MiB. @param {string} name @param {string} text */
function time(name, text) {
  const took = [MEBIBYTE / 16, MEBIBYTE, 4 * MEBIBYTE].map((size) => median(fillUp(text, size)));
  print(`${name}: ${took.map((ms) => `${ms.toFixed(1)} ms`).join(", ")}`);
}

print("median of 64 KiB, 1 MiB and 4 MiB");
time("all lines", [...core, ...hard].map((l) => l.text).join("\n"));
for (const piece of [
  "1",
  "1 ",
  "12 ",
  "01 01 90 ",
  "0101901234 ",
  "010190-",
  "010190-1234\n",
  "1<b>",
  "1<a ",
  "1&",
  "1&#8209;",
  "0l",
  "010190-1234,",
  "CPR ",
  "cpr nr ",
  "01.01.",
  "a\n1",
  "\ud835\udfce",
  "1\u200b",
  "1\u00a0-\u00a0",
  "010190 1234 ",
  "Navn;CPR\n1;0101901234\n",
  "a,b;\n0101901234\n",
  "0101901AB",
  "nr. nr. 0101901234",
  "Ab Cd Ef Gh 0101901234 ",
]) {
  time(JSON.stringify(piece), piece);
}
const subject = "Vedr. Jens Hansen, CPR 010190-1234, sygemelding fra mandag";
const strokes = [];
for (let round = 0; round < 300; round++) {
  for (let length = 1; length <= subject.length; length++) {
    const typed = subject.slice(0, length);
    const start = performance.now();
    cprDetector.find(typed, { ...context, where: "subject" });
    strokes.push((performance.now() - start) * 1000);
  }
}
strokes.sort((a, b) => a - b);
const at = (/** @type {number} */ share) => strokes[Math.floor(strokes.length * share)]?.toFixed(1);
print(`subject keystroke: p50 ${at(0.5)} us, p99 ${at(0.99)} us`);
