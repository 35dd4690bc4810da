import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

/** @type {string} */
let src;
/** @type {string} */
let detect;
/** @type {typeof import("./new-detector.mjs").createDetector} */
let createDetector;

beforeAll(async () => {
  ({ createDetector } = await import("./new-detector.mjs"));
  const folder = mkdtempSync(path.join(tmpdir(), "kuvert-detector-"));
  src = path.join(folder, "src");
  detect = path.join(src, "detect");
  cpSync(path.join(__dirname, "../src"), src, {
    recursive: true,
    filter: (source) => !/taskpane|launchevent|outlook|cli/.test(path.basename(source)),
  });
  createDetector(src, "shoe-size", "skostørrelse");
});
afterAll(() => rmSync(path.join(src, ".."), { recursive: true }));

/** @param {string} file */
const written = (file) => readFileSync(path.join(detect, file), "utf8");

/** A folder like src with no more in it than the lists that name detectors. */
function onlyLists() {
  const folder = mkdtempSync(path.join(tmpdir(), "kuvert-detector-"));
  mkdirSync(path.join(folder, "detect"));
  for (const file of ["finding.ts", "category-of.ts", "canaries.ts", "examples.ts"]) {
    writeFileSync(path.join(folder, "detect", file), written(file));
  }
  const labels = "policy/fixes/value-labels.ts";
  cpSync(path.join(src, labels), path.join(folder, labels));
  cpSync(path.join(src, "text"), path.join(folder, "text"), { recursive: true });
  return folder;
}

describe("a new detector", () => {
  test("is named in the list of ids, on probation, with its examples", async () => {
    expect(written("finding.ts")).toMatch(/\n {2}"shoe-size",\n\] as const;/);
    expect(written("examples.ts")).toContain('"shoe-size": shoeSize,');
    const { CANARY_DETECTORS: canaries } = await import(path.join(detect, "canaries.ts"));
    expect(canaries.map((/** @type {{ id: string }} */ { id }) => id)).toContain("shoe-size");
    const { categoryOf } = await import(path.join(detect, "category-of.ts"));
    expect(categoryOf("shoe-size")).toBe("identifier");
  });

  test("has its words in both languages, with TODO where they want a person's eye", async () => {
    const wordsIn = (/** @type {string} */ language) =>
      ["pane.json", "common.json"].flatMap((file) =>
        Object.entries(JSON.parse(readFileSync(path.join(src, "text", language, file), "utf8")))
          .filter(([key]) => key.endsWith("shoe-size"))
          .map((entry) => entry.join(": ")),
      );
    expect(wordsIn("da")).toEqual([
      "detector.shoe-size: Skostørrelse",
      "a.shoe-size: TODO et skostørrelse",
      "many.shoe-size: TODO {count} skostørrelse",
    ]);
    expect(wordsIn("en")).toEqual([
      "detector.shoe-size: Shoe size",
      "a.shoe-size: TODO a shoe size",
      "many.shoe-size: TODO {count} shoe sizes",
    ]);
    const { VALUE_LABELS: labels } = await import(path.join(src, "policy/fixes/value-labels.ts"));
    expect([labels.da["shoe-size"], labels.en["shoe-size"]]).toEqual(["Skostørrelse", "Shoe size"]);
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
    const folder = onlyLists();
    const canaries = path.join(folder, "detect/canaries.ts");
    writeFileSync(canaries, `\n/** On probation. */\nexport const CANARY_DETECTORS = ${others};\n`);
    createDetector(folder, "staff-card", "personalekort");
    expect(readFileSync(canaries, "utf8")).toContain(`CANARY_DETECTORS = ${all};`);
    rmSync(folder, { recursive: true });
  });

  test("works as it stands: it finds what its examples mark, and nothing else", async () => {
    const { shoeSizeDetector: detector } = await import(
      path.join(detect, "shoe-size/shoe-size.ts")
    );
    const { examples } = await import(path.join(detect, "shoe-size/examples.ts"));
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

const USAGE =
  "npm run new-detector -- ID DANISH, such as employee-number medarbejdernummer: lower-case words, with hyphens in the id, one word in Danish.";

test.each([
  ["cpr", 'There is a detector called "cpr" already.'],
  ["Employee Number", `"Employee Number" is no id: ${USAGE}`],
  ["", `"" is no id: ${USAGE}`],
  ["requests", "src/detect/requests is something else: take another id."],
  ["lookalikes", "src/detect/lookalikes is something else: take another id."],
])("the id %j is refused with a sentence", (id, sentence) => {
  expect(() => createDetector(src, id, "nummer")).toThrow(sentence);
});

test("a Danish name is asked for", () => {
  expect(() => createDetector(src, "staff-card", "")).toThrow(`"" is no Danish name: ${USAGE}`);
});

test("nothing is written when a list looks otherwise than expected", () => {
  const folder = onlyLists();
  const examples = path.join(folder, "detect/examples.ts");
  writeFileSync(examples, "export const EXAMPLES = new Map();\n");
  expect(() => createDetector(folder, "staff-card", "personalekort")).toThrow(
    'A list has no "\\n/**": bin/new-detector.mjs knows another form of it.',
  );
  expect(existsSync(path.join(folder, "detect/staff-card"))).toBe(false);
  expect(readFileSync(path.join(folder, "detect/finding.ts"), "utf8")).not.toContain("staff-card");
  rmSync(folder, { recursive: true });
});
