// @ts-check
import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { usageIn } from "./script-options.mjs";

const script = path.join(import.meta.dirname, "../test/fuzz/run.mjs");

describe("a script that takes options", () => {
  test("tells with --help what they are", () => {
    const said = execFileSync(process.execPath, [script, "--help"], { encoding: "utf8" });
    expect(said).toMatch(/^npm run fuzz \[-- --seconds 60 --seed 7\]/);
  });

  test("answers one that is none of its own in words", () => {
    const { status, stderr } = spawnSync(process.execPath, [script, "--secondz", "1"], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--secondz'/);
    expect(stderr).toMatch(/npm run fuzz/);
    expect(stderr).not.toMatch(/ at .*\.mjs/);
  });
});

test("the first comment ends where the code begins, or before the checker is told", () => {
  expect(usageIn("// One.\n//   two\n// @ts-check\nimport x;")).toBe("One.\n  two");
  expect(usageIn("// One.\nimport x;")).toBe("One.");
});
