// The tests of one part of src as functions: what jest runs, with jest's own expect and tables, within this process.
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { transformFileSync } = require("@swc/core");
const { configureGlobal } = require("fast-check");

const root = path.join(__dirname, "../..");
const ofJest = Module.createRequire(require.resolve("jest"));
const { bind } = ofJest("jest-each");
const { ModuleMocker } = ofJest("jest-mock");

/** The folder of src whose code is being changed: see run.mjs. */
const part = process.env["KUVERT_MUTATE"] ?? "detect";
const [layer = ""] = part.split("/");
/** Tests of thousands of lines or of broken files, and those that build data anew: slow, and examples notice the same. */
const LEFT_OUT =
  /cpr[\\/](?:corpus|any-text)|checks[\\/]weights|hostile-attachments|person-name[\\/]lists|policy[\\/](?:json-schema|policies)|requests[\\/]words/;
/** What uses it makes an automaton of all categories' words for each test: gigabytes, and its own tests say what it does. */
const BY_ITSELF = /^detect\/_lexicon$/;
/** Tests of the time that something takes: a busy machine would notice changes that nothing else does. */
const TIMED = /linear|takes no longer|time in proportion/;
/** What lies below knows nothing of what is changed, and word lists take longer to unpack than tests to run. */
const ALL_BELOW = {
  "detect/_about-person": "detect/(?:_lexicon|_words)",
  policy: "mail|detect|requests|visitors",
  requests: "mail|requests/words",
  visitors: "mail",
};
const BELOW = ALL_BELOW[part] ?? ALL_BELOW[layer];
const kept = ["node_modules", ...(part === "detect/_packed" ? [] : ["_packed", "packing"])];
const KEPT = new RegExp(
  `[/](?:${kept.join("|")})[/]${BELOW === undefined ? "" : `|[/]src[/](?:${BELOW})[/](?!.*\\.test\\.)`}`,
);

/** @typedef {{ id: string, file: string, run: () => unknown }} Test */
/** @type {Test[]} */
let tests = [];
/** @type {string[]} */
let titles = [];
let file = "";

/** @param {string} title @param {() => unknown} run */
function test(title, run) {
  if ([...titles, title].some((each) => TIMED.test(each))) return;
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

const globals = {
  describe,
  expect: ofJest("expect").expect,
  jest: new ModuleMocker(globalThis),
  test,
};
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

/** Of a folder of which few changes are tried, it would take longer to find out which test meets which than to try them. */
const byFile = process.env["KUVERT_DRAW"] !== undefined;
/** False for the tests that load every detector, or every rule. */
exports.loadsFast = !byFile && !["detect", "policy", "requests"].includes(part);

const src = path.join(root, "src");
/** Tests of what a part does that stand beside something else. */
const ELSEWHERE = {
  policy: ["policy/fixes"],
  "requests/answers": ["../test/letters"],
  "requests/case": ["../test/letters"],
}[part];
exports.testFiles = [part, ...usersOf(part), ...(ELSEWHERE ?? [])]
  .flatMap(filesOf)
  .filter((each) => each.endsWith(".test.ts") && !LEFT_OUT.test(each));
if (existsSync(path.join(src, part, "examples.ts")) && part !== "detect")
  exports.testFiles.push(path.join(__dirname, "examples.cjs"));

/** @param {string} of @returns {string[]} */
function filesOf(of) {
  return readdirSync(path.join(src, of)).map((each) => path.join(src, of, each));
}

/**
 * The folders whose code imports that of a shared one, which is met through what they do. Not _packed, which is not
 * loaded anew: see KEPT.
 * @param {string} of @returns {string[]}
 */
function usersOf(of) {
  const name = path.posix.basename(of);
  if (!name.startsWith("_") || BY_ITSELF.test(of)) return [];
  const parent = path.posix.dirname(of);
  return readdirSync(path.join(src, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![name, "_packed"].includes(entry.name))
    .map((entry) => path.posix.join(parent, entry.name))
    .concat(parent === "detect" ? [] : parent)
    .filter((user) =>
      filesOf(user).some(
        (each) =>
          each.endsWith(".ts") &&
          new RegExp(`from "\\.\\.?/${name}/`).test(readFileSync(each, "utf8")),
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
    if (!KEPT.test(known.replaceAll("\\", "/")) && known !== __filename)
      delete require.cache[known];
  // What is loaded is known to whoever has loaded it, too; gigabytes of old code would be kept.
  module.children.length = 0;
  tests = [];
  titles = [];
  file = name;
  for (const each of ["../property-seed.ts", name]) require(each);
  return byFile ? [asOne(name, tests)] : tests;
};

/** @param {string} name @param {readonly Test[]} all @returns {Test} */
function asOne(name, all) {
  const run = async () => {
    for (const each of all) await each.run();
  };
  return { id: path.relative(root, name), file: name, run };
}

if (part === "requests") {
  // The words stay loaded, with what lexicon.ts makes of them: it must not be a changed one that is the first to read them.
  const { LANGUAGES } = require("../../src/requests/language");
  for (const language of LANGUAGES) require("../../src/requests/words").lexiconOf(language);
}
