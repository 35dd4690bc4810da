// npm run mutation -- [--share 0.2] [--changed] [FOLDER…]: changes the code of one folder after the other, and shows how much
// of it the tests notice. A folder is one of src, such as policy/checks; "iban" stands for detect/iban. Without one all are
// tried, which takes hours; --changed tries those in which this branch has changed something since main. The reports stay
// in .cache/mutation. With a share, or --count 20, only so many of each folder's changes are tried, always the same ones
// for the same --seed.
// npm run mutation -- --sample 600 [--in-turn] [--seed 7]: sample.mjs.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import config from "../../stryker.config.mjs";
import { commitSeed } from "../commit-seed.mjs";
import { allFolders, filesOf, folderOf, leastOf } from "./parts.mjs";
import { readReport } from "./report.mjs";
import { trySample } from "./sample.mjs";
import { scriptOptions } from "../../bin/script-options.mjs";

const root = path.join(import.meta.dirname, "../..");
const { values, positionals } = scriptOptions(import.meta.filename, {
  options: {
    share: { type: "string" },
    count: { type: "string" },
    sample: { type: "string" },
    "in-turn": { type: "boolean", default: false },
    seed: { type: "string" },
    concurrency: { type: "string", default: "1" },
    reports: { type: "string", default: ".cache/mutation" },
    table: { type: "boolean", default: false },
    changed: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

if (values.sample === undefined) await tryFolders();
else {
  const seed = Number(values.seed ?? commitSeed());
  const sample = { wanted: Number(values.sample), seed, inTurn: values["in-turn"] };
  process.exitCode = (await trySample(sample)) ? 0 : 1;
}

async function tryFolders() {
  const folders =
    positionals.length > 0 ? positionals.map(folderOf) : allFolders().filter(isWanted);
  if (!values.table) for (const folder of folders) await mutate(folder);
  const rows = folders.filter((folder) => existsSync(path.join(root, reportOf(folder)))).map(rowOf);
  const headings = ["folder", "mutants", "noticed", "survived", "score"];
  for (const row of [headings, headings.map(() => "---"), ...rows])
    console.log(`| ${row.join(" | ")} |`);
}

/** With --changed: has anything in the folder itself changed since this branch left main, committed or not? */
function isWanted(folder) {
  if (!values.changed) return true;
  const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();
  const base = git("merge-base", "main", "HEAD");
  return git("diff", "--name-only", base, "--", `:(glob)src/${folder}/*.ts`) !== "";
}

async function mutate(folder) {
  // The tests ask which folder it is, and draw-reporter.mjs what to try. Not so the configuration: it is read once, for all.
  process.env["KUVERT_MUTATE"] = folder;
  const count = values.count ?? values.share;
  if (count !== undefined)
    process.env["KUVERT_DRAW"] = JSON.stringify({
      seed: Number(values.seed ?? 1),
      count: Number(count),
    });
  await new Stryker({
    concurrency: Number(values.concurrency),
    mutate: filesOf(folder),
    jsonReporter: { fileName: reportOf(folder) },
    tempDirName: `.cache/stryker/${folder}`,
    thresholds: { ...config.thresholds, break: leastOf(folder) },
  }).runMutationTest();
}

function reportOf(folder) {
  return `${values.reports}/${folder}.json`;
}

function rowOf(folder) {
  const { noticed, tried } = readReport(path.join(root, reportOf(folder)));
  const score = tried > 0 ? `${((100 * noticed) / tried).toFixed(1)} %` : "–";
  return [folder, tried, noticed, tried - noticed, score];
}
