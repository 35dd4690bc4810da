/** @jest-environment jsdom */
import { describe, expect, test } from "@jest/globals";
import { assert, property, string } from "fast-check";
import { policy } from "../../policy/_testing/examples";
import { rulePackageProblems } from "../_testing/rule-package-checks";
import { packageId, rulePackage } from "./rule-package";

function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

const packageOf = (changes: Parameters<typeof policy>[0] = {}, kuvert = "0.1.0") =>
  parsed(rulePackage(policy(changes), kuvert, "utf-8"));

describe("the rule package", () => {
  test("is what the published schema asks for", () => {
    expect(rulePackageProblems(packageOf())).toEqual([]);
  });

  test("stays so whatever the policy is called", () => {
    assert(
      property(string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (name) => {
        const made = parsed(rulePackage({ ...policy(), name, version: name }, "0.1.0", "utf-8"));
        expect(rulePackageProblems(made)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    [/<Publisher [^>]*>/, "", "RulePack holds Version;Details;"],
    [/idRef="Regex_cpr"/, 'idRef="Regex_x"', "Regex_x is nowhere"],
    [/langcode="da"/, "", "LocalizedDetails langcode=null"],
    [/confidenceLevel="85"/, 'confidenceLevel="850"', "Pattern confidenceLevel=850"],
    [/<Resource idRef="[^"]*"/, '<Resource idRef="x"', "Resource idRef=x"],
  ])("the check notices %s", (what, instead, problem) => {
    const broken = rulePackage(policy(), "0.1.0", "utf-8").replace(what, instead);
    expect(rulePackageProblems(parsed(broken))).toContain(problem);
  });

  test("keeps its ids from version to version, so that an import updates it", () => {
    const idsOf = (made: Document) => Array.from(made.querySelectorAll("[id]"), ({ id }) => id);
    expect(idsOf(packageOf({ version: "2.0" }))).toEqual(idsOf(packageOf({ version: "1.0" })));
    expect(packageId(policy({ name: "B" }))).not.toBe(packageId(policy({ name: "A" })));
  });

  test.each([
    ["1.0", "0.1.0", "1.0.0.100"],
    ["2026-11 rev. 3", "1.2.3", "2026.11.3.10203"],
    ["august", "0.1.0", "1.0.0.100"],
    ["20261125", "0.1.0", "65535.0.0.100"],
  ])("the version follows the policy's %s, then Kuvert's %s", (version, kuvert, expected) => {
    const made = packageOf({ version }, kuvert).querySelector("Version");
    const parts = ["major", "minor", "build", "revision"].map((part) => made?.getAttribute(part));
    expect(parts.join(".")).toBe(expected);
  });

  test("names each kind in Danish and English", () => {
    const names = Array.from(
      packageOf().querySelectorAll("Resource > Name"),
      ({ textContent }) => textContent,
    );
    expect(names).toEqual(
      expect.arrayContaining(["Danish CPR number (Kuvert)", "Dansk CPR-nummer (Kuvert)"]),
    );
    expect(names).toHaveLength(10);
  });
});
