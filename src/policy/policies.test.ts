import { describe, expect, test } from "@jest/globals";
import defaultPolicy from "../../policies/default.json";
import dkiLogistics from "../../policies/dki-logistics.json";
import implement from "../../policies/implement.json";
import { DETECTOR_IDS } from "../detect/finding";
import { finding, mail, OUTSIDER } from "./_testing/examples";
import { evaluate } from "./evaluate";
import { parsePolicy } from "./parse";
import type { Policy } from "./policy";
import { whyOf } from "./why";

function parsed(json: unknown): Policy {
  const result = parsePolicy(json);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.policy;
}

describe.each([
  ["default", defaultPolicy, "D 21"],
  ["dki-logistics", dkiLogistics, "D 21"],
  // I has no clause about e-mail; I 3 demands that data be protected.
  ["implement", implement, "I 3"],
])("policies/%s.json", (_, json, subjectClause) => {
  const policy = parsed(json);
  const draft = mail({ to: [OUTSIDER] });

  test(`speaks of every kind of data in a subject, by clause ${subjectClause}`, () => {
    for (const detector of DETECTOR_IDS) {
      const [judged] = evaluate(draft, [finding(detector)], policy).findings;
      expect(judged).toMatchObject({ clause: subjectClause });
    }
  });

  test("stops a CPR number in the subject and warns of one in a body that leaves in the open", () => {
    const levels = (["subject", "body", "attachment-name"] as const).map(
      (where) => evaluate(draft, [finding("cpr", where)], policy).level,
    );
    expect(levels).toEqual(["stop", "warn", "warn"]);
  });

  test("gives every rule a reason that fits a Smart Alert beside the rest", () => {
    for (const { id: rule, clause } of policy.rules) {
      const why = whyOf({ ...finding(), key: "", level: "note", rule, clause }, policy);
      for (const sentence of [why?.da, why?.en]) {
        expect(sentence).toMatch(/^[A-ZÆØÅ].{20,140}\.$/);
      }
    }
  });

  test("gives reasons that are true of meetings, which have no Bcc and are no mail", () => {
    for (const { id: rule, clause, when } of policy.rules) {
      const spoken = [...(when.detectors ?? []), ...(when.categories ?? [])].join(" ");
      if (!/marketing|recipients/.test(spoken)) continue;
      const why = whyOf({ ...finding(), key: "", level: "note", rule, clause }, policy);
      expect(`${why?.da} ${why?.en}`).not.toMatch(/bcc|mail/i);
    }
  });

  test("names no clause that no rule carries out", () => {
    const used = new Set(policy.rules.map(({ clause }) => clause));
    expect([...used].sort()).toEqual(Object.keys(policy.clauses).sort());
  });
});

test("whyOf gives nothing for what no rule speaks of", () => {
  const silent = { ...finding(), key: "", level: "ok", rule: null, clause: null } as const;
  expect(whyOf(silent, parsed(defaultPolicy))).toBeNull();
});

test.each([
  [
    "default",
    defaultPolicy,
    { rectificationDays: 7, cctvDays: 5, controller: "persondata@firma.example" },
  ],
  [
    "dki-logistics",
    dkiLogistics,
    {
      rectificationDays: 7,
      controller: "persondata@dki-logistics.example",
      register: {
        site: "https://firma.sharepoint.com/sites/persondata",
        list: "Henvendelser fra registrerede",
      },
    },
  ],
  [
    "implement",
    implement,
    { cctvDays: 5, controller: "privacy@implement.dk", complaints: "privacy@implement.dk" },
  ],
])("%s says what D 5.10, D 10, I 2.3 and I 10 say about requests", (_, json, requests) => {
  expect(parsed(json).requests).toEqual(requests);
});

test.each([
  ["default", defaultPolicy, "P12M"],
  ["dki-logistics", dkiLogistics, "P12M"],
  // I 6: five years.
  ["implement", implement, "P5Y"],
])("%s says what a visit is and how long it may stay (I 2.3, D 19.3)", (_, json, retention) => {
  const { visitors } = parsed(json);
  expect(visitors).toMatchObject({ retention, words: expect.arrayContaining(["besøg"]) });
});

test.each([
  ["default", defaultPolicy],
  ["dki-logistics", dkiLogistics],
])("%s says how long a job application may stay, and what keeps it (D 19.2)", (_, json) => {
  expect(parsed(json).applications).toEqual({
    retention: "P6M",
    consentCategories: ["Samtykke til opbevaring"],
  });
});
