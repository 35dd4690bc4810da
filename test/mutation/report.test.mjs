// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readReport } from "./report.mjs";

const SOURCE = `const sum = a + b;
if (sum > 0) {
  tell(sum);
}
`;
const place = (/** @type {number} */ line, /** @type {number} */ column) => ({ line, column });
const change = (/** @type {string} */ status, start = place(1, 13), end = place(1, 18)) => ({
  status,
  mutatorName: "ArithmeticOperator",
  replacement: "a - b",
  location: { start, end },
});

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kuvert-mutation-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {readonly object[]} mutants */
function read(mutants) {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify({ files: { "src/sum.ts": { source: SOURCE, mutants } } }));
  return readReport(file);
}

test("one that never ends is noticed, one that no test meets is not, and the rest was not tried", () => {
  const states = ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored", "RuntimeError"];
  const { noticed, tried } = read(states.map((status) => change(status)));
  expect({ noticed, tried }).toEqual({ noticed: 2, tried: 4 });
});

test("what survived is shown with its place, in one line", () => {
  const block = { ...change("Survived", place(2, 14), place(4, 2)), replacement: "{}" };
  expect(read([change("Killed"), change("Survived"), block]).survivors).toEqual([
    "src/sum.ts:1:13 a + b → a - b",
    "src/sum.ts:2:14 { tell(sum); } → {}",
  ]);
});

test("what is long is cut", () => {
  const long = { ...change("Survived"), replacement: "x".repeat(100) };
  expect(read([long]).survivors[0]).toMatch(/→ x{59}…$/);
});
