import { describe, expect, test } from "@jest/globals";
import { kuvert } from "./_testing/kuvert";

describe("kuvert", () => {
  test("lists the commands there are", async () => {
    const { status, output } = await kuvert(["--help"]);
    expect(status).toBe(0);
    expect(output.match(/^ {2}kuvert [a-z ]+?(?= {2})/gm)).toEqual([
      "  kuvert scan",
      "  kuvert classify",
      "  kuvert deadlines",
      "  kuvert policy check",
      "  kuvert policy schema",
      "  kuvert build",
      "  kuvert rules",
      "  kuvert visitors find",
      "  kuvert visitors export",
      "  kuvert visitors delete",
      "  kuvert visitors clear",
      "  kuvert visitors confidential",
      "  kuvert applications find",
      "  kuvert applications delete",
    ]);
  });

  test("says its version", async () => {
    const { output } = await kuvert(["--version"]);
    expect(output).toMatch(/^\d+\.\d+\.\d+.*\n$/);
  });

  test.each([["scan"], ["classify"], ["policy", "check"], ["policy", "schema"], ["build"]])(
    "explains %s %s",
    async (...command) => {
      const { status, output } = await kuvert([...command, "--help"]);
      expect(status).toBe(0);
      expect(output).toContain(`kuvert ${command.join(" ")}`);
    },
  );

  test.each([
    [
      [],
      "Say what to do: scan, classify, deadlines, policy check, policy schema, build, rules, visitors find, visitors export, visitors delete, visitors clear, visitors confidential, applications find, applications delete. See kuvert --help.",
    ],
    [["clasify"], '"clasify" is not a command that Kuvert knows.'],
    [["clasify"], "Did you mean classify?"],
    [
      ["policy"],
      '"policy" is not a command that Kuvert knows. It knows policy check, policy schema.',
    ],
    [["policy", "chek"], "Did you mean policy check?"],
    [["010190-1234"], '"010190-••••" is not a command that Kuvert knows.'],
    [["scan"], "Say what to scan"],
    [["scan", "--frobnicate"], "Unknown option '--frobnicate'. See kuvert scan --help."],
    [["scan", "x", "--format", "pdf"], "--format takes one of jsonl, text, html."],
    [["scan", "x", "--fail-on", "ok"], "--fail-on takes one of note, warn, stop."],
    [["scan", "x", "--today", "2026-13-01"], "--today takes a day such as 2026-03-05."],
    [["scan", "x", "--today", "2026-02-30"], "--today takes a day such as 2026-03-05."],
    [["scan", ""], "One of the arguments is empty. Is a variable not set?"],
    [["scan", "x", "--policy="], "One of the arguments is empty. Is a variable not set?"],
    [["scan", "x", "--internal-domain", "@firma.dk"], 'such as firma.dk, not "@firma.dk".'],
    [["scan", "x", "--policy", "none.json"], "none.json: cannot be read."],
    [["scan", "x", "--policy", "package.json"], "package.json:1:1: contact: Is missing."],
    [["scan", "x", "--policy", "README.md"], "README.md:1:1: is not JSON."],
  ])("answers %j in one sentence on standard error", async (args, sentence) => {
    const { status, output, complaints } = await kuvert(args);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(complaints).toMatch(/^kuvert: .*\n$/);
    expect(complaints).toContain(sentence);
  });
});
