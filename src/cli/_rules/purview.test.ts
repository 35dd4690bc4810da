import { describe, expect, test } from "@jest/globals";
import { assert, property, string } from "fast-check";
import { policy } from "../../policy/_testing/examples";
import type { Rule } from "../../policy/policy";
import { powershellTokens } from "../_testing/powershell-tokens";
import { compilePurview } from "./purview";
import { purviewScript } from "./purview-script";

const CPR_TO_OUTSIDERS: Rule = {
  id: "content-cpr",
  clause: "D 21",
  level: "warn",
  when: { detectors: ["cpr"], where: ["body"], confidence: "likely", recipients: "external" },
};

/** What becomes of one rule of the policy. */
function compiled(rule: Partial<Rule>, when: Partial<Rule["when"]> = {}) {
  const whole = { ...CPR_TO_OUTSIDERS, ...rule, when: { ...CPR_TO_OUTSIDERS.when, ...when } };
  const { rules, omissions } = compilePurview(policy({ rules: [whole] }));
  return { parameters: rules[0]?.parameters, omitted: omissions.map(({ why }) => why).join(" ") };
}

describe("a rule of the policy, as DLP", () => {
  test("that warns reports, without the mail", () => {
    expect(compiled({}).parameters).toEqual({
      ContentContainsSensitiveInformation: {
        operator: "And",
        groups: [
          {
            operator: "Or",
            name: "Kuvert",
            sensitivetypes: [
              {
                name: "Danish CPR number (Kuvert)",
                mincount: 1,
                maxcount: -1,
                minconfidence: 75,
                maxconfidence: 100,
              },
            ],
          },
        ],
      },
      AccessScope: "NotInOrganization",
      GenerateIncidentReport: [{ variable: "$ReportTo" }],
      IncidentReportContent: ["DetectionDetails", "RulesMatched", "Severity", "Service"],
      ReportSeverityLevel: "Medium",
    });
  });

  test("that demands encryption encrypts what is not sealed yet", () => {
    const rule = { requiresEncryption: "confidential" } as const;
    expect(compiled(rule, { encryption: "not-encrypted" }).parameters).toMatchObject({
      EncryptRMSTemplate: { variable: "$EncryptTemplate" },
      ExceptIfMessageTypeMatches: "PermissionControlled",
    });
  });

  test("that stops blocks, unless it may be overruled for a reason", () => {
    expect(compiled({ level: "stop" }).parameters).toHaveProperty("BlockAccess", true);
    expect(compiled({ level: "stop", override: true }).parameters).not.toHaveProperty(
      "BlockAccess",
    );
  });

  test("that counts values counts them", () => {
    expect(JSON.stringify(compiled({}, { values: 10 }).parameters)).toContain('"mincount":10');
  });

  test.each([
    ["certain", 85],
    ["likely", 75],
    ["possible", 65],
  ] as const)("a confidence of %s is %i", (confidence, level) => {
    const parameters = JSON.stringify(compiled({}, { confidence }).parameters);
    expect(parameters).toContain(`"minconfidence":${level}`);
  });

  test.each<[string, Partial<Rule>, Partial<Rule["when"]>]>([
    ["take --target exchange", {}, { where: ["subject"] }],
    ["a note", { level: "note" }, {}],
    ["no type for what it looks for", {}, { detectors: ["health"] }],
    ["quoted thread", {}, { quoted: "only" }],
    ["count recipients", {}, { receivers: 10 }],
    ["agreementDomains", {}, { recipients: "without-agreement" }],
  ])("is left out with a reason: %s", (reason, rule, when) => {
    const { parameters, omitted } = compiled(rule, when);
    expect(parameters).toBeUndefined();
    expect(omitted).toContain(reason);
  });

  test("names the kinds that the package does not know", () => {
    const { omitted } = compiled({}, { detectors: ["cpr", "passport"] });
    expect(omitted).toBe("in part: the package has no type for passport.");
  });
});

describe("the script", () => {
  const tokensOf = (text: string) => {
    const whole = {
      ...policy({ rules: [CPR_TO_OUTSIDERS] }),
      name: text,
      version: text,
      contact: { name: text, email: text },
    };
    return powershellTokens(purviewScript(whole, compilePurview(whole)));
  };

  test("no text of a policy gets out of its string", () => {
    const usual = tokensOf("a");
    for (const text of ["'", "’; Get-Mailbox; ’", "$(Get-Date)", "`\n'@\n", "#>", '"']) {
      expect(tokensOf(text)).toEqual(usual);
    }
    assert(
      property(string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) =>
        expect(tokensOf(text)).toEqual(usual),
      ),
    );
  });

  test("asks before each command that changes something: -WhatIf has no effect on them", () => {
    const script = purviewScript(policy(), compilePurview(policy()));
    const changes = script.match(/^ +(?:New|Set|Remove)-Dlp\w+ -/gm);
    const asked = script.match(/ShouldProcess\([^)]*\)\) \{\n +(?:New|Set|Remove)-Dlp\w+ -/g);
    expect(asked).toHaveLength(9);
    expect(changes).toHaveLength(9);
  });
});
