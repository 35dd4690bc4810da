const { availableParallelism } = require("node:os");

// Testing Library needs React's development build, whatever the shell has set.
process.env.NODE_ENV = "test";

const transform = {
  "\\.m?[jt]sx?$": [
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
// Packages that come as ES modules only, which jest's own loader does not take.
const ES_MODULES =
  "htmlparser2|dom-serializer|domhandler|domelementtype|domutils|entities|@faker-js|postal-mime|pdfjs-dist";
const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES})/)`],
  clearMocks: true,
  setupFiles: ["<rootDir>/test/property-seed.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/stryker/"],
};

/** Three kinds of tests: pure code, the pane's components in jsdom, and the built add-in in Chromium. */
module.exports = {
  watchman: false,
  maxWorkers: availableParallelism(),
  // For browsers on a busy machine; nothing waits that long on its own.
  testTimeout: 60_000,
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
      setupFiles: [...shared.setupFiles, "<rootDir>/test/jsdom-focus.ts"],
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
