import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

/** @type {string} */
let detect;
/** @type {typeof import("./new-detector.mjs").createDetector} */
let createDetector;

beforeAll(async () => {
  ({ createDetector } = await import("./new-detector.mjs"));
  const folder = mkdtempSync(path.join(tmpdir(), "kuvert-detector-"));
  detect = path.join(folder, "src/detect");
  cpSync(path.join(__dirname, "../src"), path.join(folder, "src"), {
    recursive: true,
    filter: (source) => !/taskpane|launchevent|outlook|cli/.test(path.basename(source)),
  });
  createDetector(detect, "employee-number");
});
afterAll(() => rmSync(path.join(detect, "../.."), { recursive: true }));

/** @param {string} file */
const written = (file) => readFileSync(path.join(detect, file), "utf8");

describe("a new detector", () => {
  test("is named in the list of ids, on probation, with its examples", async () => {
    expect(written("finding.ts")).toMatch(/\n {2}"employee-number",\n\] as const;/);
    expect(written("examples.ts")).toContain('"employee-number": employeeNumber,');
    const { CANARY_DETECTORS: canaries } = await import(path.join(detect, "canaries.ts"));
    expect(canaries.map((/** @type {{ id: string }} */ { id }) => id)).toContain("employee-number");
  });

  test.each([
    ["none", "[]", "[staffCardDetector]"],
    ["one on the same line", "[oneDetector]", "[oneDetector, staffCardDetector]"],
    [
      "each on a line",
      "[\n  oneDetector,\n  twoDetector,\n]",
      "[\n  oneDetector,\n  twoDetector,\n  staffCardDetector]",
    ],
  ])("is on probation behind the others: %s", (_, others, all) => {
    const folder = mkdtempSync(path.join(tmpdir(), "kuvert-detector-"));
    const canaries = path.join(folder, "canaries.ts");
    for (const file of ["finding.ts", "examples.ts"]) {
      writeFileSync(path.join(folder, file), written(file));
    }
    writeFileSync(canaries, `\n/** On probation. */\nexport const CANARY_DETECTORS = ${others};\n`);
    createDetector(folder, "staff-card");
    expect(readFileSync(canaries, "utf8")).toContain(`CANARY_DETECTORS = ${all};`);
    rmSync(folder, { recursive: true });
  });

  test("works as it stands: it finds what its examples mark, and nothing else", async () => {
    const { employeeNumberDetector: detector } = await import(
      path.join(detect, "employee-number/employee-number.ts")
    );
    const { examples } = await import(path.join(detect, "employee-number/examples.ts"));
    const found = (/** @type {string} */ text) =>
      detector
        .find(text)
        .map((/** @type {{ start: number, end: number }} */ match) =>
          text.slice(match.start, match.end),
        );
    for (const line of examples.positives) {
      const [, value] = /\[\[(.*)\]\]/.exec(line) ?? [];
      expect(found(line.replace(/\[\[|\]\]/g, ""))).toEqual([value]);
    }
    for (const line of examples.negatives) expect(found(line)).toEqual([]);
  });
});

test.each([
  ["cpr", 'There is a detector called "cpr" already.'],
  [
    "Employee Number",
    '"Employee Number" is no id: lower-case words with hyphens, such as employee-number.',
  ],
  ["", '"" is no id: lower-case words with hyphens, such as employee-number.'],
])("the id %j is refused with a sentence", (id, sentence) => {
  expect(() => createDetector(detect, id)).toThrow(sentence);
});
