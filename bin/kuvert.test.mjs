import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";

/** Runs the program in a folder of Kuvert's that holds these files. @param {Record<string, string>} files */
async function run(files) {
  const folder = mkdtempSync(path.join(tmpdir(), "kuvert-bin-"));
  const program = path.join(folder, "bin/kuvert.js");
  cpSync(path.join(__dirname, "kuvert.js"), program);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const outcome = await new Promise((resolve) => {
    execFile(process.execPath, [program, "scan"], (error, output, complaints) =>
      resolve({ status: error ? error.code : 0, said: output + complaints }),
    );
  });
  rmSync(folder, { recursive: true });
  return outcome;
}

const BUNDLE = `module.exports = {
  processIo: () => null,
  main: async ([command]) => { console.log("ran " + command); return 0; },
};`;
const built = { "package.json": '{"version":"0.2.0"}', "dist/cli/kuvert.js": BUNDLE };

test("what was built of this version runs", async () => {
  expect(await run({ ...built, "dist/version": "0.2.0" })).toEqual({
    status: 0,
    said: "ran scan\n",
  });
});

test.each([
  [
    "nothing is built",
    { "package.json": built["package.json"] },
    "The command line is not built yet. Run npm run build first.",
  ],
  [
    "another release was checked out since",
    { ...built, "dist/version": "0.1.0" },
    "What is built is of 0.1.0, and this is Kuvert 0.2.0. Run npm run build first.",
  ],
  [
    "it was built by a release that left no word",
    built,
    "What is built is of another version, and this is Kuvert 0.2.0. Run npm run build first.",
  ],
])("%s: that is said, and nothing is done", async (_, files, sentence) => {
  expect(await run(files)).toEqual({ status: 2, said: `kuvert: ${sentence}\n` });
});
