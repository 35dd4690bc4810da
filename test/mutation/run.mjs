// npm run mutation -- [--share 0.2] [--changed] [PART…]: changes the code of one part after the other, and shows how much of
// it the tests notice. A part is a folder of src, such as policy/checks; "iban" stands for detect/iban. Without one all are
// tried, which takes hours; --changed tries those in which this branch has changed something since main. The reports stay
// in .cache/mutation. With a share, only so many of each file's blocks of ten lines are changed, always the same ones.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import config from "../../stryker.config.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const src = path.join(root, "src");
/** Where the code lies that Kuvert exists for, apart from the folders of `detect`. Tables of words are left out. */
const PARTS = [
  "policy",
  "policy/_issues",
  "policy/checks",
  "policy/fixes",
  "requests",
  "requests/answers",
  "requests/case",
  "requests/deadlines",
  "visitors",
];
/** Per cent of the changes that have to be noticed. Detectors have their examples beside them. */
const LEAST = { detect: 85, others: 80 };
const { values, positionals } = parseArgs({
  options: {
    share: { type: "string", default: "1" },
    concurrency: { type: "string", default: "1" },
    table: { type: "boolean", default: false },
    changed: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const share = Number(values.share);
const parts = positionals.length > 0 ? positionals.map(partOf) : allParts().filter(isWanted);

if (!values.table) for (const part of parts) await mutate(part);
const rows = parts.filter((part) => values.table || existsSync(reportOf(part))).map(rowOf);
const HEADINGS = ["part", "mutants", "noticed", "survived", "score"];
for (const row of [HEADINGS, HEADINGS.map(() => "---"), ...rows])
  console.log(`| ${row.join(" | ")} |`);

/** A detector goes by its name alone; `requests` is the folder, and `detect/requests` the detector. */
function partOf(name) {
  if (PARTS.includes(name)) return name;
  const inDetect = name === "." ? "detect" : `detect/${name}`;
  return existsSync(path.join(src, inDetect)) ? inDetect : name;
}

function allParts() {
  const detectors = readdirSync(path.join(src, "detect"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "_testing")
    .map(({ name }) => `detect/${name}`);
  return ["detect", ...detectors, ...PARTS];
}

/** With --changed: has anything in the folder itself changed since this branch left main, committed or not? */
function isWanted(part) {
  if (!values.changed) return true;
  const base = execFileSync("git", ["merge-base", "main", "HEAD"], { encoding: "utf8" }).trim();
  const files = execFileSync(
    "git",
    ["diff", "--name-only", base, "--", `:(glob)src/${part}/*.ts`],
    {
      encoding: "utf8",
    },
  );
  return files !== "";
}

async function mutate(part) {
  // The tests ask which part it is. Not so the configuration: it is read once, for all parts.
  process.env["KUVERT_MUTATE"] = part;
  const files = share < 1 ? blocksOf(part) : [`src/${part}/*.ts`];
  await new Stryker({
    concurrency: Number(values.concurrency),
    mutate: [...files, ...(config.mutate ?? [])],
    jsonReporter: { fileName: reportOf(part) },
    tempDirName: `.cache/stryker/${part}`,
    thresholds: {
      ...config.thresholds,
      break: part.startsWith("detect") ? LEAST.detect : LEAST.others,
    },
  }).runMutationTest();
}

function blocksOf(part) {
  const files = readdirSync(path.join(src, part)).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "examples.ts",
  );
  return files.flatMap((name) => {
    const file = path.posix.join("src", part, name);
    const lines = readFileSync(path.join(root, file), "utf8").split("\n").length;
    const starts = Array.from({ length: Math.ceil(lines / 10) }, (_, block) => block * 10 + 1);
    return starts
      .filter((start) => chance(`${file}:${start}`) < share)
      .map((start) => `${file}:${start}-${start + 9}`);
  });
}

function reportOf(part) {
  return `.cache/mutation/${part}.json`;
}

/** From 0 to 1, the same in every run. */
function chance(text) {
  return createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/** A mutant that never ends is noticed, too. */
function rowOf(part) {
  const report = JSON.parse(readFileSync(path.join(root, reportOf(part)), "utf8"));
  const states = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const noticed = states.filter((status) => status === "Killed" || status === "Timeout").length;
  const survived = states.filter(
    (status) => status === "Survived" || status === "NoCoverage",
  ).length;
  const all = noticed + survived;
  const score = all > 0 ? `${((100 * noticed) / all).toFixed(1)} %` : "–";
  return [part, all, noticed, survived, score];
}
