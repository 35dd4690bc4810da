// npm run mutation -- --sample 600 [--seed 7]: tries so many changes, which nobody has chosen, in all that run.mjs tries; each
// layer gives as many. All changes would take most of a day. With --sample 150 --in-turn one layer gives them all, which is
// another one with another seed: CI does so with each commit, whose seed it takes.
// @ts-check
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { layerInTurn, sharesOf } from "./draw.mjs";
import { allFolders, isIn, LAYERS, linesOf } from "./parts.mjs";
import { readReport } from "./report.mjs";
import { verdict } from "./verdict.mjs";

const root = path.join(import.meta.dirname, "../..");
/** Beside those of whole folders, which stay. */
const REPORTS = ".cache/mutation/sample";
/** Per cent of each layer. Folders of detect by themselves are held to more (`parts.mjs`), which not all of them reach. */
const LEAST = 80;
/** Detect has three dozen folders, and to start one takes several seconds. */
const PLACES_IN_DETECT = 8;

/**
 * Prints what survived, and a line for each layer.
 * @param {{ wanted: number, seed: number, inTurn: boolean }} sample `wanted` changes, about; of one layer if it is `inTurn`
 * @returns {Promise<boolean>} whether enough was noticed
 */
export async function trySample({ wanted, seed, inTurn }) {
  console.log(`mutation sample: seed ${seed}`);
  rmSync(path.join(root, REPORTS), { recursive: true, force: true });
  mkdirSync(path.join(root, REPORTS), { recursive: true });
  const layers = inTurn ? [layerInTurn(seed)] : LAYERS;
  const shares = sharesOfAll(layers, wanted, seed);
  // Those that take longest first.
  const waiting = [...shares.keys()].sort((a, b) => linesOf(b) - linesOf(a));
  const work = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift())
      await tryFolder(folder, shares.get(folder) ?? 0, seed);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return tell(layers, [...shares.keys()]);
}

/** How many changes each folder gives. @param {readonly string[]} layers @param {number} wanted @param {number} seed */
function sharesOfAll(layers, wanted, seed) {
  const folders = allFolders().map((folder) => ({ folder, lines: linesOf(folder) }));
  const each = Math.round(wanted / layers.length);
  return new Map(
    layers.flatMap((layer) => {
      const places = layer === "detect" ? PLACES_IN_DETECT : each;
      const inLayer = folders.filter(({ folder }) => isIn(folder, layer));
      return [...sharesOf(inLayer, { wanted: each, places, seed })];
    }),
  );
}

/**
 * In a process of its own, since tests find out by its environment what is changed. What it says stays in a file.
 * @param {string} folder @param {number} count @param {number} seed
 */
function tryFolder(folder, count, seed) {
  const options = ["--count", String(count), "--seed", String(seed), "--reports", REPORTS];
  const log = openSync(logOf(folder), "w");
  const run = spawn(process.execPath, ["test/mutation/run.mjs", ...options, folder], {
    cwd: root,
    stdio: ["ignore", log, log],
  });
  return new Promise((resolve) => {
    run.on("close", resolve);
  });
}

/** @param {readonly string[]} layers @param {readonly string[]} folders */
function tell(layers, folders) {
  const outcomes = folders.map((folder) => ({ folder, ...outcomeOf(folder) }));
  let isEnough = true;
  for (const { folder, log, survivors } of outcomes) {
    for (const survivor of survivors) console.log(`  not noticed: ${survivor}`);
    if (log === undefined) continue;
    // Most of all because a test fails before anything has been changed.
    console.log(`${folder} could not be tried:\n${log}`);
    isEnough = false;
  }
  for (const layer of layers) {
    const some = outcomes.filter(({ folder }) => isIn(folder, layer));
    const noticed = some.reduce((all, outcome) => all + outcome.noticed, 0);
    const tried = some.reduce((all, outcome) => all + outcome.tried, 0);
    const of = verdict(layer, { noticed, tried, least: LEAST });
    console.log(of.line);
    isEnough &&= of.isEnough;
  }
  return isEnough;
}

/** @param {string} folder @returns {ReturnType<typeof readReport> & { log?: string }} */
function outcomeOf(folder) {
  const report = path.join(root, REPORTS, `${folder}.json`);
  if (existsSync(report)) return readReport(report);
  return { noticed: 0, tried: 0, survivors: [], log: readFileSync(logOf(folder), "utf8") };
}

/** @param {string} folder */
function logOf(folder) {
  return path.join(root, REPORTS, `${folder.replaceAll("/", "-")}.log`);
}
