// How good are the tests of what Kuvert exists for? Changes the code in thousands of ways and counts what no test
// notices. Started by test/mutation/run.mjs, which says what to change: npm run mutation -- iban
// @ts-check
import path from "node:path";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  // run.mjs says which files are changed.
  plugins: ["runner", "draw-reporter"].map((name) =>
    path.join(import.meta.dirname, `test/mutation/${name}.mjs`),
  ),
  // A sandbox lies inside the project, whose modules it finds without a link. To make one, Stryker walks through all that
  // lies here, and dies when another sandbox, of a run beside it, is taken away meanwhile.
  symlinkNodeModules: false,
  testRunner: "detectors",
  coverageAnalysis: "perTest",
  // Stryker would read the compiler's settings through an interface that TypeScript 7 no longer has.
  tsconfigFile: "none.json",
  ignorePatterns: ["dist", ".cache", "test/bench", "test/mails", "test/e2e", "docs", "workbench"],
  // "draw" first: it cuts down the plan that the others are shown.
  reporters: ["draw", "clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  // run.mjs says what is too few for each part.
  thresholds: { high: 90, low: 80 },
  // On a busy machine a slow run must not pass for one that never ends.
  timeoutMS: 8000,
  dryRunTimeoutMinutes: 20,
};
