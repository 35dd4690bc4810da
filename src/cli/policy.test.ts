import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, withFolder } from "./_testing/kuvert";

const POLICY = {
  name: "Test",
  version: "1",
  contact: { name: "C", email: "c@firma.example" },
  internalDomains: [],
  encryption: { labels: [], subjectTags: [], senders: [], recipientDomains: [], headers: [] },
  clauses: {
    "D 21": { title: { da: "t", en: "t" }, why: { da: "w", en: "w" } },
    "D 22": { title: { da: "t", en: "t" }, why: { da: "w", en: "w" } },
  },
  rules: [
    {
      id: "r",
      clause: "D 21",
      level: "stop",
      when: { detectors: ["cpr"], where: ["subject"], confidence: "likely" },
    },
  ],
  onFailure: "prompt",
};

async function check(policy: object, ...options: string[]) {
  let run = { status: -1, output: "", complaints: "" };
  await withFolder(async (cwd) => {
    await writeFile(path.join(cwd, "p.json"), JSON.stringify(policy));
    run = await kuvert(["policy", "check", "p.json", ...options], { cwd });
  });
  return run;
}

describe("kuvert policy check", () => {
  test.each(["default", "dki-logistics", "implement"])(
    "has nothing against %s.json",
    async (name) => {
      const { status, output } = await kuvert(["policy", "check", `policies/${name}.json`]);
      expect(status).toBe(0);
      expect(output).toContain("no errors");
    },
  );

  test("warns about clauses that no rule carries out", async () => {
    const { status, output } = await check(POLICY);
    expect(status).toBe(0);
    expect(output).toContain('warning: clauses["D 22"]: No rule carries out this clause.');
  });

  test("says every error with its place, and ends with status 2", async () => {
    const { status, output, complaints } = await check(
      { ...POLICY, name: 7, onFailure: "explode" },
      "--format",
      "jsonl",
    );
    expect(status).toBe(2);
    expect(
      output
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { severity: "error", path: "name", message: expect.any(String) },
      { severity: "error", path: "onFailure", message: expect.any(String) },
    ]);
    expect(complaints).toBe(
      "kuvert: p.json: cannot be used as a policy: 2 errors, listed above.\n",
    );
  });

  test("wants one file", async () => {
    expect((await kuvert(["policy", "check"])).complaints).toContain(
      "Give the path of one policy file.",
    );
  });
});

test("kuvert policy schema prints a JSON Schema", async () => {
  const { status, output } = await kuvert(["policy", "schema"]);
  expect(status).toBe(0);
  expect(JSON.parse(output)).toHaveProperty("properties.rules.type", "array");
});
