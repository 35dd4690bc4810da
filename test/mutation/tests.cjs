// The tests of one folder as functions: what jest runs, with jest's own expect and tables, within this process.
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { transformFileSync } = require("@swc/core");
const { configureGlobal } = require("fast-check");

const root = path.join(__dirname, "../..");
const ofJest = Module.createRequire(require.resolve("jest"));
const { bind } = ofJest("jest-each");

/** The folder of src/detect whose code is being changed: see run.mjs. */
const folder = process.env["KUVERT_MUTATE"] ?? ".";
/** Tests of thousands of lines, and those that build data anew: slow, and examples notice the same. */
const LEFT_OUT = /cpr[\\/](?:corpus|any-text)|person-name[\\/]lists/;
/** Word lists are unpacked once: that takes longer than the tests of a detector, and gives the same each time. */
const KEPT = folder === "_packed" ? /node_modules/ : /node_modules|[\\/]_packed[\\/]|src[\\/]packing[\\/]/;

/** @typedef {{ id: string, file: string, run: () => unknown }} Test */
/** @type {Test[]} */
let tests = [];
/** @type {string[]} */
let titles = [];
let file = "";

/** @param {string} title @param {() => unknown} run */
function test(title, run) {
  tests.push({ id: [path.relative(root, file), ...titles, title].join(" > "), file, run });
}
/** @param {string} title @param {() => void} body */
function describe(title, body) {
  titles.push(title);
  body();
  titles.pop();
}
test.each = bind(test);
describe.each = bind(describe);

const globals = { describe, expect: ofJest("expect").expect, test };
const load = Module["_load"];
Module["_load"] = (request, ...rest) =>
  request === "@jest/globals" ? globals : load(request, ...rest);

const compiled = new Map();
// Node takes the first ending that fits: "./names" is names.ts, not names.json.
const json = require.extensions[".json"];
delete require.extensions[".json"];
require.extensions[".ts"] = (module, filename) => {
  if (!compiled.has(filename)) {
    const jsc = { target: "es2022", parser: { syntax: "typescript" } };
    const type = { type: "commonjs", ignoreDynamic: true };
    compiled.set(filename, transformFileSync(filename, { jsc, module: type }).code);
  }
  module._compile(compiled.get(filename), filename);
};
require.extensions[".json"] = json;

// A mutant shows in a few cases of a property or not at all.
configureGlobal({ numRuns: 25 });

/** False for the tests that load every detector. */
exports.loadsFast = folder !== ".";

const detect = path.join(root, "src/detect");
exports.testFiles = [folder, ...usersOf(folder)]
  .filter((name) => name !== "")
  .flatMap(filesOf)
  .filter((each) => each.endsWith(".test.ts") && !LEFT_OUT.test(each));
if (folder !== "." && existsSync(path.join(detect, folder, "examples.ts")))
  exports.testFiles.push(path.join(__dirname, "examples.cjs"));

/** @param {string} name @returns {string[]} */
function filesOf(name) {
  return readdirSync(path.join(detect, name)).map((each) => path.join(detect, name, each));
}

/**
 * The folders whose code imports that of a shared one, which is met through what they do. Not _packed, which is not
 * loaded anew: see KEPT.
 * @param {string} name @returns {string[]}
 */
function usersOf(name) {
  if (!name.startsWith("_")) return [];
  return readdirSync(detect, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![name, "_packed"].includes(entry.name))
    .map((entry) => entry.name)
    .filter((user) =>
      filesOf(user).some(
        (each) => each.endsWith(".ts") && readFileSync(each, "utf8").includes(`from "../${name}/`),
      ),
    );
}

/**
 * The tests of a file. All code is loaded anew for it: what is remembered of another mutant's answers must not tell on
 * this one.
 * @param {string} name @returns {Test[]}
 */
exports.testsOf = (name) => {
  for (const known of Object.keys(require.cache))
    if (!KEPT.test(known) && known !== __filename) delete require.cache[known];
  tests = [];
  titles = [];
  file = name;
  for (const each of ["../property-seed.ts", name]) require(each);
  return tests;
};
