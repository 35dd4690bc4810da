// Testing Library needs React's development build, whatever the shell has set.
process.env.NODE_ENV = "test";

const transform = {
  "\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};
const shared = { transform, clearMocks: true, modulePathIgnorePatterns: ["<rootDir>/dist/"] };

/** Three kinds of tests: pure code, the pane's components in jsdom, and the built add-in in Chromium. */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/{src,workbench,test,bin}/**/*.test.{ts,mjs}"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/{src,workbench}/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/setup.mjs",
      globalTeardown: "<rootDir>/test/e2e/teardown.mjs",
    },
  ],
};
