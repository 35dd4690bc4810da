// How good are the tests of what Kuvert exists for? Changes the code in thousands of ways and counts what no test
// notices: npm run mutation, or a part of it: npm run mutation -- --mutate "src/detect/cpr/**/*.ts"
// @ts-check

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: [
    "src/detect/**/*.ts",
    "!src/detect/**/*.test.ts",
    "!src/detect/**/examples.ts",
    "!src/detect/_testing/**",
  ],
  testRunner: "jest",
  jest: { configFile: "test/mutation/jest.config.cjs" },
  coverageAnalysis: "perTest",
  // Stryker would read the compiler's settings through an interface that TypeScript 7 no longer has.
  tsconfigFile: "none.json",
  ignorePatterns: ["dist", ".cache", "test/bench/rivals", "docs"],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  timeoutMS: 5000,
  tempDirName: ".cache/stryker",
};
