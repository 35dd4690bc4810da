// npm run fuzz [-- --seconds 60 --seed 7]: the property tests with cases that nobody has tried yet, until the time is up.
// Each round takes a few files with one seed, which it prints; what fails says how to see it again. Without --seed the
// first is that of the commit, so that CI tries something new with each commit and the same again when it is repeated.
// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { commitSeed, shuffled } from "../commit-seed.mjs";
import { scriptOptions } from "../../bin/script-options.mjs";

const root = path.join(import.meta.dirname, "../..");
const { values } = scriptOptions(import.meta.filename, {
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string" } },
});
/** Jest takes seconds to start: so several files at a time, but not so many that the last round goes far over. */
const FILES_A_ROUND = 6;
/** Left out is what depends on how busy the machine is: threads that are ended, and tests of the time that something takes. */
const TIMED_FILES = /hostile|pdf-library|broken-files/;
const NOT_TIMED = "^(?!.*linear)";

let files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && !TIMED_FILES.test(file))
  .map((file) => path.join("src", file))
  .filter((file) => readFileSync(path.join(root, file), "utf8").includes('"fast-check"'));

const end = Date.now() + Number(values.seconds) * 1000;
let current = Number(values.seed ?? commitSeed());
/** @type {string[]} */
const failed = [];
let rounds = 0;
for (let at = 0; Date.now() < end; rounds++) {
  if (at === 0) files = shuffled(files, current);
  const some = files.slice(at, at + FILES_A_ROUND);
  if (!passes(some, current)) {
    failed.push(
      `KUVERT_SEED=${current} npx jest --selectProjects unit --runTestsByPath ${some.join(" ")}`,
    );
  }
  at += FILES_A_ROUND;
  if (at >= files.length) [at, current] = [0, current + 1];
}
console.log(`fuzz: ${rounds} rounds of ${FILES_A_ROUND} files, ${failed.length} failed.`);
for (const command of failed) console.log(`  again: ${command}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** @param {readonly string[]} some @param {number} seed */
function passes(some, seed) {
  console.log(
    `fuzz: seed ${seed}, ${some.map((file) => path.basename(file, ".test.ts")).join(", ")}`,
  );
  const args = [
    "node_modules/jest/bin/jest.js",
    "--selectProjects",
    "unit",
    "--silent",
    "--testNamePattern",
    NOT_TIMED,
    "--runTestsByPath",
  ];
  const env = { ...process.env, KUVERT_SEED: String(seed) };
  const run = spawnSync(process.execPath, [...args, ...some], { cwd: root, env, encoding: "utf8" });
  if (run.status !== 0) console.log(run.stderr);
  return run.status === 0;
}
