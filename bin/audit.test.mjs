// @ts-check
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";

const folder = mkdtempSync(path.join(tmpdir(), "audit-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The audit with an npm that answers like this. @param {unknown} answer */
function audit(answer) {
  const npm = path.join(folder, "npm.cjs");
  writeFileSync(npm, `console.log(${JSON.stringify(JSON.stringify(answer))})`);
  const script = path.join(import.meta.dirname, "audit.mjs");
  const env = { ...process.env, npm_execpath: npm };
  return spawnSync(process.execPath, [script], { env, encoding: "utf8" });
}

test("nothing known is a pass", () => {
  const { status, stdout } = audit({ vulnerabilities: {} });
  expect([status, stdout]).toEqual([0, "0 known vulnerabilities in what is shipped.\n"]);
});

test("a known vulnerability fails, with its name and where to read of it", () => {
  const via = [{ title: "Zip slip", url: "https://advisories.example/1" }];
  const zip = { name: "zip", range: "<2", severity: "high", via };
  const { status, stderr } = audit({ vulnerabilities: { zip } });
  expect([status, stderr]).toEqual([1, "zip <2: high. Zip slip https://advisories.example/1\n"]);
});

test("a registry without an answer is neither: nothing was ruled out", () => {
  const { status, stdout } = audit({ message: "405 Method Not Allowed" });
  expect(status).toBe(75);
  expect(stdout).toMatch(/^Not asked: the registry gave no answer \(405 Method Not Allowed\)/);
});
