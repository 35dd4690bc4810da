const { projects } = require("../../jest.config.js");

const [unit] = projects;
/** The folder of src/detect whose code is being changed: see run.mjs. */
const folder = process.env.KUVERT_MUTATE || ".";
const SPECIAL = "{health,union,religion,criminal,politics,genetic,ethnicity,biometric,sex-life}";
/** Code that is met through others is tested by what they do, too. */
const MET_THROUGH = {
  _internal: "{iban,payment-card,bank-account,passport,driving-licence,se-pnr,no-fnr,fi-hetu}",
  _lexicon: "{health,_about-person}",
  "_about-person": SPECIAL,
};

/** The tests that speak of a folder, in the environment through which Stryker sees which test runs which code. */
module.exports = {
  ...unit,
  rootDir: "../..",
  setupFiles: [...unit.setupFiles, "<rootDir>/test/mutation/fewer-runs.cjs"],
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
  testMatch: [
    `<rootDir>/src/detect/${folder === "." ? "" : `${folder}/`}*.test.ts`,
    `<rootDir>/src/detect/${MET_THROUGH[folder] ?? folder}/*.test.ts`,
    "<rootDir>/test/mutation/examples.cjs",
  ],
  // Thousands of lines for one test: slow, and what they notice is noticed by examples.
  testPathIgnorePatterns: ["cpr/(corpus|any-text)\\.test\\.ts$"],
};
