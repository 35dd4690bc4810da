const { projects } = require("../../jest.config.js");

const [unit] = projects;

/** The tests of the detectors alone, in the environment through which Stryker sees which test runs which code. */
module.exports = {
  ...unit,
  rootDir: "../..",
  testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
  testMatch: ["<rootDir>/src/detect/**/*.test.ts"],
};
