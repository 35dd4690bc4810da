import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { assert, property, string } from "fast-check";
import { policy } from "../../policy/_testing/examples";
import { parsePolicy } from "../../policy/parse";
import type { Policy, Rule } from "../../policy/policy";
import { powershellTokens } from "../_testing/powershell-tokens";
import { compileExchange } from "./exchange";
import { exchangeScript } from "./exchange-script";

const CPR_IN_SUBJECT: Rule = {
  id: "subject-cpr",
  clause: "D 21",
  level: "stop",
  when: { detectors: ["cpr"], where: ["subject"], confidence: "likely" },
};

/** What becomes of one rule of the policy. */
function compiled(rule: Partial<Rule>, when: Partial<Rule["when"]> = {}) {
  const whole = { ...CPR_IN_SUBJECT, ...rule, when: { ...CPR_IN_SUBJECT.when, ...when } };
  const { rules, omissions } = compileExchange(policy({ rules: [whole] }));
  return {
    made: rules.filter(({ about }) => about.startsWith("Clause")),
    omitted: omissions.map(({ why }) => why).join(" "),
  };
}

function rulesFor(changes: Partial<Policy>) {
  return compileExchange(policy(changes)).rules;
}

const named = (changes: Partial<Policy>, name: string) =>
  rulesFor(changes).find((rule) => rule.name === `Kuvert: ${name}`)?.parameters;

describe("a rule of the policy", () => {
  test("that stops rejects mail that Kuvert did not check, and says why in both languages", () => {
    const { made } = compiled({});
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({
      name: "Kuvert: subject-cpr (subject)",
      parameters: {
        FromScope: "InOrganization",
        SubjectMatchesPatterns: expect.arrayContaining([expect.stringContaining("\\d\\d\\d\\d")]),
        ExceptIfHeaderMatchesMessageHeader: "x-kuvert-verdict",
        RejectMessageReasonText: expect.stringMatching(
          /^Emnefeltet.*D 21.*Spoerg.*\/ The subject.*Ask/,
        ),
        Mode: { variable: "$Mode" },
      },
    });
    expect(made[0]?.parameters["RejectMessageReasonText"]).toMatch(/^[ -~]{1,1024}$/);
  });

  test("that warns is recorded, because nobody can be asked", () => {
    const [made] = compiled({ level: "warn" }, { where: ["attachment-name"] }).made;
    expect(made?.parameters).toHaveProperty("AttachmentNameMatchesPatterns");
    expect(made?.parameters).toHaveProperty("SetAuditSeverity", "Medium");
    expect(made?.parameters).not.toHaveProperty("RejectMessageReasonText");
  });

  test("for outsiders is for outsiders", () => {
    expect(compiled({}, { recipients: "external" }).made[0]?.parameters).toMatchObject({
      SentToScope: "NotInOrganization",
    });
  });

  test("that may be overruled for a reason is recorded, and that is said", () => {
    const { made, omitted } = compiled({ override: true });
    expect(made[0]?.parameters).not.toHaveProperty("RejectMessageReasonText");
    expect(omitted).toContain("a server cannot ask");
  });

  test("is made for the kinds that have a shape, and the others are named", () => {
    const { made, omitted } = compiled({}, { detectors: ["cpr", "passport"] });
    expect(made).toHaveLength(1);
    expect(omitted).toBe("in part: passport cannot be told by shape.");
  });

  test.each<[string, Partial<Rule>, Partial<Rule["when"]>]>([
    ["a note", { level: "note" }, {}],
    ["take --target purview", {}, { where: ["body", "attachment"] }],
    ["location: not to be seen", {}, { where: ["location"] }],
    ["health, criminal", {}, { detectors: ["health", "criminal"] }],
    ["count different values", {}, { values: 10 }],
    ["count recipients", {}, { receivers: 10 }],
    ["agreementDomains", {}, { recipients: "without-agreement" }],
    ["quoted thread", {}, { quoted: "only" }],
  ])("is left out with a reason: %s", (reason, rule, when) => {
    const { made, omitted } = compiled(rule, when);
    expect(made).toEqual([]);
    expect(omitted).toContain(reason);
  });

  test("with a long reason has its beginning", () => {
    const [made] = compiled({ why: { da: "x".repeat(9000), en: "x" } }).made;
    expect(made?.parameters["RejectMessageReasonText"]).toHaveLength(1024);
  });

  test.each(["default", "dki-logistics", "implement"])(
    "of %s.json fits into the 8 KB of a rule",
    (name) => {
      const parsing = parsePolicy(JSON.parse(readFileSync(`policies/${name}.json`, "utf8")));
      if (!parsing.ok) throw new Error(parsing.issues[0]?.message);
      for (const { parameters } of compileExchange(parsing.policy).rules) {
        expect(JSON.stringify(parameters).length).toBeLessThan(8192);
      }
    },
  );
});

describe("encrypting", () => {
  const encryption = {
    ...policy().encryption,
    subjectTags: ["[sikker]"],
    headers: [{ name: "x-seal", value: "1.0" }],
  };

  test("a header encrypts when it has its value, whatever mode the checks are in", () => {
    expect(named({ encryption }, "encrypt on x-seal: 1.0")).toEqual({
      FromScope: "InOrganization",
      HeaderMatchesMessageHeader: "x-seal",
      HeaderMatchesPatterns: ["^\\s*1\\.0\\s*$"],
      ApplyRightsProtectionTemplate: { variable: "$EncryptTemplate" },
      RuleErrorAction: "Defer",
      Mode: "Enforce",
    });
  });

  test("a header without a value only has to be there", () => {
    const headers = [{ name: "x-seal" }];
    expect(named({ encryption: { ...encryption, headers } }, "encrypt on x-seal")).toMatchObject({
      HeaderMatchesPatterns: ["\\S"],
    });
  });

  test("a word in the subject encrypts", () => {
    expect(named({ encryption }, "encrypt on [sikker]")).toMatchObject({
      SubjectContainsWords: ["[sikker]"],
    });
  });

  test("what is longer than a condition takes, or there twice, is said", () => {
    const subjectTags = ["x".repeat(129), "[Sikker]", "[sikker]"];
    const { omissions } = compileExchange(policy({ encryption: { ...encryption, subjectTags } }));
    expect(omissions).toEqual(
      expect.arrayContaining([
        { what: "encryption.subjectTags[0]", why: expect.stringContaining("128 characters") },
        { what: "Kuvert: encrypt on [sikker]", why: "There is such a rule already." },
      ]),
    );
  });

  test("what encrypts elsewhere is said", () => {
    const elsewhere = {
      ...encryption,
      labels: ["7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21"],
      senders: ["a@firma.dk"],
      recipientDomains: ["kommune.dk"],
    };
    const { omissions } = compileExchange(policy({ encryption: elsewhere }));
    expect(omissions.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        "encryption.labels",
        "encryption.senders",
        "encryption.recipientDomains",
      ]),
    );
  });
});

describe("what Kuvert wrote on a mail", () => {
  test("a report of mail sent in spite of a stop holds nothing of the mail", () => {
    expect(named({}, "sent in spite of a stop")).toMatchObject({
      HeaderMatchesPatterns: ["^verdict=stop; mode=enforce"],
      IncidentReportContent: ["Sender", "Recipients", "Severity", "RuleDetections"],
    });
  });

  test("on trial it is counted, and nobody is written to", () => {
    const parameters = named({ mode: "monitor" }, "sent in spite of a stop");
    expect(parameters).toMatchObject({ HeaderMatchesPatterns: ["^verdict=stop; mode=monitor"] });
    expect(parameters).not.toHaveProperty("GenerateIncidentReport");
  });

  test("a reason that was given is told from none", () => {
    const written = "overridden=\\S*:";
    expect(named({}, "sent for a reason")).toMatchObject({ HeaderMatchesPatterns: [written] });
    const pattern = new RegExp(written);
    expect("verdict=note; overridden=subject-special:urgent; policy=a/1").toMatch(pattern);
    expect("verdict=ok; overridden=none; policy=a/1").not.toMatch(pattern);
  });

  test("stays inside, and is taken off last", () => {
    const names = rulesFor({}).map(({ name }) => name);
    expect(names.at(-1)).toBe("Kuvert: x-kuvert-verdict stays inside");
  });
});

describe("the script", () => {
  const script = (changes: Partial<Policy> = {}) => {
    const whole = policy(changes);
    return exchangeScript(whole, compileExchange(whole));
  };

  test("begins with what it is and what it leaves out", () => {
    expect(script()).toMatch(/^# Kuvert: Kuvert standard 1\.0\.\n/);
    expect(script()).toContain(
      "\n# - rule content-cpr-external: body and attachment: no mail-flow rule",
    );
  });

  test("every string and bracket ends, and nothing is called that changes something without being asked", () => {
    expect(() => powershellTokens(script())).not.toThrow();
    const asked = script().match(
      /ShouldProcess\([^)]*\)\) \{\n +(?:Remove|Set|New)-TransportRule/g,
    );
    expect(asked).toHaveLength(3);
  });

  test("what the script of a policy of another name has made is told from what a person has made", () => {
    const [, others = ""] = script().split('-not "$($there[0].Comments)".Contains($Mark)');
    expect(others).toMatch(/Contains\('\[kuvert:'\)[^}]*policy of another name.*-Undo first/);
    expect(script()).toMatch(/\$Mark = '\[kuvert:/);
  });

  test("no text of a policy gets out of its string", () => {
    const hostile = (text: string): Partial<Policy> => ({
      name: text,
      version: text,
      contact: { name: text, email: text },
      clauses: { "D 21": { title: { da: text, en: text }, why: { da: text, en: text } } },
      rules: [CPR_IN_SUBJECT],
      encryption: {
        ...policy().encryption,
        subjectTags: [text],
        headers: [{ name: "x-a", value: text }],
      },
    });
    const shape = (text: string) => {
      const whole = { ...policy(), ...hostile(text) };
      return powershellTokens(exchangeScript(whole, compileExchange(whole)));
    };
    const usual = shape("a");
    for (const text of ["'", "’; Get-Mailbox; ’", "$(Get-Date)", "`\n'@\n", "#>", '"', "a\rb\nc"]) {
      expect(shape(text)).toEqual(usual);
    }
    assert(
      property(string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) =>
        expect(shape(text)).toEqual(usual),
      ),
    );
  });

  test("names are short enough, whatever the rule is called", () => {
    const long = (end: string) => ({ ...CPR_IN_SUBJECT, id: `${"very-".repeat(20)}${end}` });
    const names = rulesFor({ rules: [long("a"), long("b")] }).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(64);
  });
});
