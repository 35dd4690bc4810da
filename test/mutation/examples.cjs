// The examples of the one detector that is being changed. src/detect/examples.test.ts loads all detectors, which takes
// longer than to try a mutant.
const { existsSync } = require("node:fs");
const path = require("node:path");
const { test } = require("@jest/globals");
const { holdToExamples } = require("../../src/detect/_testing/own-examples");

const folder = path.join(__dirname, "../../src/detect", process.env.KUVERT_MUTATE || ".");
const name = path.basename(folder);
if (existsSync(path.join(folder, "examples.ts")) && name !== "detect") {
  const detector = Object.values(require(path.join(folder, name))).find((each) => each.find);
  holdToExamples(name, detector, require(path.join(folder, "examples")).examples);
} else {
  test.skip("has no examples", () => {});
}
