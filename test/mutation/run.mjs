// npm run mutation -- [--share 0.2] [FOLDER…]: changes the code of folders of src/detect ("." for what lies in it
// itself), one after the other, and shows how much of it their tests notice. The reports stay in .cache/mutation.
// With a share, only so many of each file's blocks of ten lines are changed, always the same ones.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import config from "../../stryker.config.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const detect = path.join(root, "src/detect");
const { values, positionals } = parseArgs({
  options: {
    share: { type: "string", default: "1" },
    concurrency: { type: "string", default: "1" },
    table: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const share = Number(values.share);
const folders = positionals.length > 0 ? positionals : [".", ...foldersOf(detect)];

if (!values.table) for (const folder of folders) await mutate(folder);
const rows = folders.map(rowOf);
const HEADINGS = ["folder", "mutants", "noticed", "survived", "score"];
for (const row of [HEADINGS, HEADINGS.map(() => "---"), ...rows])
  console.log(`| ${row.join(" | ")} |`);

function foldersOf(parent) {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "_testing")
    .map(({ name }) => name);
}

async function mutate(folder) {
  // The tests ask which folder it is. Not so the configuration: it is read once, for all folders.
  process.env["KUVERT_MUTATE"] = folder;
  const files = share < 1 ? blocksOf(folder) : [`src/detect/${folder}/*.ts`];
  await new Stryker({
    concurrency: Number(values.concurrency),
    mutate: [...files, ...(config.mutate ?? [])],
    jsonReporter: { fileName: reportOf(folder) },
    tempDirName: `.cache/stryker/${folder}`,
  }).runMutationTest();
}

function blocksOf(folder) {
  const files = readdirSync(path.join(detect, folder)).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "examples.ts",
  );
  return files.flatMap((name) => {
    const file = path.posix.join("src/detect", folder, name);
    const lines = readFileSync(path.join(root, file), "utf8").split("\n").length;
    const starts = Array.from({ length: Math.ceil(lines / 10) }, (_, block) => block * 10 + 1);
    return starts
      .filter((start) => chance(`${file}:${start}`) < share)
      .map((start) => `${file}:${start}-${start + 9}`);
  });
}

function reportOf(folder) {
  return `.cache/mutation/${folder}.json`;
}

/** From 0 to 1, the same in every run. */
function chance(text) {
  return createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;
}

/** A mutant that never ends is noticed, too. */
function rowOf(folder) {
  const report = JSON.parse(readFileSync(path.join(root, reportOf(folder)), "utf8"));
  const states = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );
  const noticed = states.filter((status) => status === "Killed" || status === "Timeout").length;
  const survived = states.filter(
    (status) => status === "Survived" || status === "NoCoverage",
  ).length;
  const score = `${((100 * noticed) / (noticed + survived)).toFixed(1)} %`;
  return [folder, noticed + survived, noticed, survived, score];
}
