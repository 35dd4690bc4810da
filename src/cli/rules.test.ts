import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { kuvert, withFolder } from "./_testing/kuvert";
import { powershellTokens } from "./_testing/powershell-tokens";

const POLICIES = ["default", "dki-logistics", "implement"].map((name) => `policies/${name}.json`);

describe("kuvert rules", () => {
  test.each(POLICIES)(
    "--target exchange prints a script that reads as PowerShell (%s)",
    async (policy) => {
      const { status, output, complaints } = await kuvert([
        "rules",
        "--target",
        "exchange",
        "--policy",
        policy,
      ]);
      expect(status).toBe(0);
      expect(() => powershellTokens(output)).not.toThrow();
      expect(output).toContain("Name = 'Kuvert: subject-cpr (subject)'");
      expect(complaints).toContain(
        "not carried out: rule content-cpr-external: body and attachment: ",
      );
    },
  );

  test.each(POLICIES)("--target purview prints the rule package (%s)", async (policy) => {
    const { status, output } = await kuvert(["rules", "--target", "purview", "--policy", policy]);
    expect(status).toBe(0);
    expect(output).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<RulePackage /);
  });

  test("the same policy gives the same bytes", async () => {
    const once = await kuvert(["rules", "--target", "purview"]);
    expect((await kuvert(["rules", "--target", "purview"])).output).toBe(once.output);
  });

  test("--out writes files as Windows PowerShell and Purview read them", async () => {
    await withFolder(async (cwd) => {
      for (const target of ["exchange", "purview"]) {
        const { status, output } = await kuvert(
          ["rules", "--target", target, "--out", "made/here"],
          { cwd },
        );
        expect(status).toBe(0);
        expect(output).toMatch(/^made\/here: kuvert-.* for Kuvert standard 1\.0\.\n$/);
      }
      const folder = path.join(cwd, "made/here");
      expect((await readdir(folder)).sort()).toEqual([
        "kuvert-exchange.ps1",
        "kuvert-purview.ps1",
        "kuvert-rule-package.xml",
      ]);
      for (const script of ["kuvert-exchange.ps1", "kuvert-purview.ps1"]) {
        const text = await readFile(path.join(folder, script), "utf8");
        expect(text).toMatch(/^\ufeff# Kuvert: [^\r\n]*\r\n/);
        expect(() => powershellTokens(text)).not.toThrow();
      }
      const xml = await readFile(path.join(folder, "kuvert-rule-package.xml"), "utf16le");
      expect(xml).toMatch(/^\ufeff<\?xml version="1.0" encoding="utf-16"\?>\n/);
    });
  });

  test("the Purview script asks for what has to be encrypted, in the words of the package", async () => {
    await withFolder(async (cwd) => {
      await kuvert(["rules", "--target", "purview", "--out", "."], { cwd });
      const script = await readFile(path.join(cwd, "kuvert-purview.ps1"), "utf8");
      const xml = await readFile(path.join(cwd, "kuvert-rule-package.xml"), "utf16le");
      const [, rule = ""] =
        /Name = 'Kuvert: content-cpr-external'([^]*?)\r\n {2}\}/.exec(script) ?? [];
      expect(rule).toContain("name = 'Danish CPR number (Kuvert)'");
      expect(rule).toContain("minconfidence = 75");
      expect(rule).toContain("AccessScope = 'NotInOrganization'");
      expect(rule).toContain("EncryptRMSTemplate = $EncryptTemplate");
      expect(xml).toContain(">Danish CPR number (Kuvert)</Name>");
    });
  });

  test.each([
    [[], "Say for what: --target exchange or --target purview."],
    [["--target", "gmail"], "--target takes one of exchange, purview."],
    [["exchange"], "takes options only"],
    [["--target", "exchange", "--out", "package.json"], "package.json: cannot be written (EEXIST)"],
    [["--target", "exchange", "--policy", "none.json"], "none.json: cannot be read"],
  ])("%j ends with status 2 and one sentence", async (args, sentence) => {
    const { status, output, complaints } = await kuvert(["rules", ...args]);
    expect(status).toBe(2);
    expect(output).toBe("");
    expect(complaints).toContain(sentence);
  });

  test("--help says what it writes", async () => {
    expect((await kuvert(["rules", "--help"])).output).toContain("-Undo");
  });
});
