// How good are the tests of what Kuvert exists for? Changes the code in thousands of ways and counts what no test
// notices. Started by test/mutation/run.mjs, which says what to change: npm run mutation -- iban
// @ts-check
import path from "node:path";

const SPECIAL = "biometric,criminal,ethnicity,genetic,health,politics,religion,sex-life,union";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  // run.mjs adds the files of a folder.
  mutate: [
    "!src/**/*.test.ts",
    "!src/**/_testing/**",
    "!src/detect/**/examples.ts",
    // The policy file's format, for the command line: its sentences are data, and every field is tried by parse.test.ts.
    "!src/policy/schema.ts",
    "!src/policy/_internal/**",
    // Lists of words and of sentences.
    "!src/policy/checks/marketing-words.ts",
    "!src/visitors/{receipt-words,refusals}.ts",
    // Lists that are packed into _packed/lists.json: data, which a test compares with the packed form word by word.
    `!src/detect/{_about-person,email,phone,${SPECIAL}}/words.ts`,
    "!src/detect/_internal/{first-names,number-words}.ts",
  ],
  plugins: [path.join(import.meta.dirname, "test/mutation/runner.mjs")],
  testRunner: "detectors",
  coverageAnalysis: "perTest",
  // Stryker would read the compiler's settings through an interface that TypeScript 7 no longer has.
  tsconfigFile: "none.json",
  ignorePatterns: ["dist", ".cache", "test/bench", "test/mails", "test/e2e", "docs", "workbench"],
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  // run.mjs says what is too few for each part.
  thresholds: { high: 90, low: 80 },
  // On a busy machine a slow run must not pass for one that never ends.
  timeoutMS: 8000,
  dryRunTimeoutMinutes: 20,
};
