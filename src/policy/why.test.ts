import { expect, test } from "@jest/globals";
import { cprIn, policy } from "./_testing/examples";
import { whyOf } from "./why";

const POLICY = policy();
const [first, ...others] = POLICY.rules;
const own = { da: "Fordi.", en: "Because." };
const found = (rule: string | null) => ({ ...cprIn("subject", "010190-1234"), rule });

test("a rule's own sentence comes before its clause's", () => {
  const withOwn = policy({ rules: [...others, { ...first!, why: own }] });
  expect(whyOf(found(first!.id), withOwn)).toEqual(own);
});

test("a rule without a sentence has its clause's", () => {
  const { why: _, ...rule } = POLICY.rules.find(({ id }) => id === "subject-cpr")!;
  const without = policy({ rules: [...others, rule] });
  expect(whyOf(found(rule.id), without)).toEqual(POLICY.clauses[rule.clause]!.why);
});

test("nobody can say why of a finding that no rule speaks of", () => {
  expect(whyOf(found(null), POLICY)).toBeNull();
  expect(whyOf(found("no such rule"), POLICY)).toBeNull();
});
