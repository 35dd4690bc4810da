import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, PROJECT, withFolder } from "./_testing/kuvert";

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

type Files = Readonly<Record<string, object>>;

/** Checks a policy that lies in p.json, with other files beside it. */
async function check(policy: object, ...options: (string | Files)[]) {
  const files = options.filter((option) => typeof option === "object");
  const given = options.filter((option) => typeof option === "string");
  return checkText(JSON.stringify(policy, null, 2), Object.assign({}, ...files), given);
}

async function checkText(text: string, files: Files = {}, options: readonly string[] = []) {
  let run = { status: -1, output: "", complaints: "" };
  await withFolder(async (cwd) => {
    await writeFile(path.join(cwd, "p.json"), text);
    for (const [name, json] of Object.entries(files)) {
      await writeFile(path.join(cwd, name), JSON.stringify(json, null, 2));
    }
    run = await kuvert(["policy", "check", "p.json", ...options], { cwd });
  });
  return run;
}

/** A list of one clause. */
const listWith = (clause: object) => ({
  title: { da: "t", en: "t" },
  clauses: [{ id: "D 12", title: { da: "Brud", en: "Breaches" }, ...clause }],
});

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

  test("explains a mistake as a compiler does: place, line, carets, and what the field is for", async () => {
    const rule = { ...POLICY.rules[0], level: "wran" };
    const { status, output } = await check({ ...POLICY, rules: [rule] });
    expect(status).toBe(2);
    expect(output).toBe(
      `p.json:42:16: error: rules[0].level: Expected "note", "warn", "stop", got "wran". Did you mean "warn"?
  42 |       "level": "wran",
     |                ^^^^^^
  = \`note\` shows in the pane only, \`warn\` asks on send, \`stop\` holds the mail back.

`,
    );
  });

  test("is described in docs/policy-reference.md by what it says", async () => {
    const page = await readFile(path.join(PROJECT, "docs/policy-reference.md"), "utf8");
    const text = await readFile(path.join(PROJECT, "policies/default.json"), "utf8");
    const rules = text.indexOf('"rules"');
    const mistaken = text.slice(0, rules) + text.slice(rules).replace('"stop"', '"wran"');
    const { output } = await checkText(mistaken);
    expect(page).toContain(output.trim().replace("p.json", "own.json"));
    const clauses = await kuvert(["policy", "check", "policies/dki-logistics.json"]);
    expect(clauses.output).toContain(/DKI Logistics internal [^]*?\n(?=```)/.exec(page)?.[0]);
  });

  test("says every error with its place, and ends with status 2", async () => {
    const { name: _, ...nameless } = POLICY;
    const { status, output, complaints } = await check(
      { ...nameless, onFailure: "explode" },
      "--format",
      "jsonl",
    );
    expect(status).toBe(2);
    const told = output.trim().split("\n");
    expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        severity: "error",
        file: "p.json",
        line: 1,
        column: 1,
        path: "name",
        message: "Is missing.",
        help: "The policy's name, shown in the pane.",
      },
      expect.objectContaining({ path: "onFailure", line: 53, column: 16 }),
    ]);
    expect(complaints).toBe("kuvert: p.json: cannot be used: 2 errors, listed above.\n");
  });

  test("says where a file is no JSON, and what to do", async () => {
    const text = JSON.stringify(POLICY, null, 2).replace('"Test",', '"Test"');
    const { status, output, complaints } = await checkText(text);
    expect(status).toBe(2);
    expect(output).toContain(
      'p.json:2:17: error: A comma is missing here.\n  2 |   "name": "Test"\n',
    );
    expect(complaints).toBe("kuvert: p.json:2:17: is not JSON. A comma is missing here.\n");
  });

  test("notices a name that stands twice, of which JSON itself says nothing", async () => {
    const text = JSON.stringify(POLICY, null, 2).replace("{", '{\n  "name": "Old",');
    const { status, output } = await checkText(text);
    expect(status).toBe(2);
    expect(output).toContain("p.json:3:3: error: name: Stands here for the second time;");
  });

  test.each([
    ["latin1", "is not JSON. Is not in UTF-8, as JSON has to be. Save the file as UTF-8."],
    ["utf16le", "is not JSON. Is in UTF-16, as JSON has to be. Save the file as UTF-8."],
  ] as const)(
    "refuses a file in %s, of which people would read question marks",
    async (encoding, sentence) => {
      await withFolder(async (cwd) => {
        const text = JSON.stringify({ ...POLICY, name: "Bæredygtig" }, null, 2);
        await writeFile(path.join(cwd, "p.json"), text, encoding);
        const { status, complaints } = await kuvert(["policy", "check", "p.json"], { cwd });
        expect(status).toBe(2);
        expect(complaints).toContain(sentence);
      });
    },
  );

  test("lists the first hundred mistakes, and reads texts of any length", async () => {
    const internalDomains = ["x".repeat(10_000_000), ...Array.from({ length: 20_000 }, () => 1)];
    const { output, complaints } = await check({ ...POLICY, internalDomains });
    expect(output.match(/: error: /g)).toHaveLength(100);
    expect(complaints).toContain("20001 errors, the first 100 listed above.");
  });

  test("says how far the clauses of the written policy are carried out", async () => {
    const { output } = await kuvert(["policy", "check", "policies/dki-logistics.json"]);
    expect(output).toContain("  not carried out: none\n  left to people: 12 (D 11, ");
    expect(output).toContain(
      "  D 17: Visits in Outlook's calendars and applications in its folders, and nowhere else.\n",
    );
  });

  test("warns about a clause that the file could have carried out, in the list of them", async () => {
    const { status, output } = await check(
      { ...POLICY, document: { title: { da: "t", en: "t" }, clauses: "list.json" } },
      { "list.json": listWith({ by: "kuvert", needs: ["breach"] }) },
    );
    expect(status).toBe(0);
    expect(output).toContain(
      'list.json:8:13: warning: D 12: Breaches: not carried out. p.json lacks "breach".\n',
    );
    expect(output).toContain("  not carried out: 1 (D 12)\n");
  });

  test("warns of a list of clauses that is not there: the policy can be used without", async () => {
    const document = { title: { da: "t", en: "t" }, clauses: "./gone.json" };
    const { status, output, complaints } = await check({ ...POLICY, document });
    expect({ status, complaints }).toEqual({ status: 0, complaints: "" });
    expect(output).toContain(
      "warning: document.clauses: gone.json: cannot be read, so nobody knows which clauses are carried out.",
    );
    expect(output).toMatch(/no errors, 3 warnings\. SHA-256 [0-9a-f]{64}/);
  });

  test("takes a list of clauses by its whole path", async () => {
    const clauses = path.join(PROJECT, "policies/clauses/dki-logistics.json");
    const { output } = await check({
      ...POLICY,
      document: { title: { da: "t", en: "t" }, clauses },
    });
    expect(output).toContain("t, clause by clause:");
    const gone = { title: { da: "t", en: "t" }, clauses: "/gone/list.json" };
    expect((await check({ ...POLICY, document: gone })).output).toContain(
      " /gone/list.json: cannot be read",
    );
  });

  test("says why a file that is there cannot be read", async () => {
    await withFolder(async (cwd) => {
      const run = (name: string) => kuvert(["policy", "check", name], { cwd });
      expect((await run(".")).complaints).toContain(".: cannot be read: it is a folder.");
      await writeFile(path.join(cwd, "p.json"), "{}", { mode: 0 });
      // Nothing is locked to root.
      const { complaints } = await run("p.json");
      expect(complaints).toMatch(/no permission to\. Ask for it|cannot be used: /);
    });
  });

  test("explains a mistake in the list of clauses too", async () => {
    const { status, output } = await check(
      { ...POLICY, document: { title: { da: "t", en: "t" }, clauses: "list.json" } },
      { "list.json": listWith({ by: "rulse" }) },
    );
    expect(status).toBe(2);
    expect(output).toContain('Did you mean "rules"?');
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
