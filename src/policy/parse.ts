import { readBy } from "./_issues/describe";
import { issueAt, type PolicyIssue } from "./issue";
import { meantBy } from "./_issues/spelling";
import type { Policy } from "./policy";
import { policySchema } from "./schema";

export type { PolicyIssue } from "./issue";
export { meantBy } from "./_issues/spelling";

export type PolicyParsing =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/** Reads a policy from parsed JSON. Finds everything that is wrong at once, and never throws. */
export function parsePolicy(json: unknown): PolicyParsing {
  const reading = readBy(json, policySchema);
  if (!reading.ok) return reading;
  const issues = crossReferences(reading.output);
  return issues.length === 0 ? { ok: true, policy: reading.output } : { ok: false, issues };
}

/** What the schema cannot say: ids that are repeated, and rules that name a clause that is not there. */
function crossReferences(policy: Policy): PolicyIssue[] {
  const issues = [
    ...repeatedIds(policy.rules, ["rules"]),
    ...repeatedIds(policy.overrides?.reasons ?? [], ["overrides", "reasons"]),
  ];
  const clauses = Object.keys(policy.clauses);
  policy.rules.forEach(({ clause, override }, index) => {
    const found = (field: string, message: string, meant?: string) =>
      issues.push(issueAt(["rules", index, field], message, { meant }));
    if (override === true && !policy.overrides) {
      found("override", 'Needs "overrides" in the policy: the reasons that employees can give.');
    }
    if (!clauses.includes(clause)) {
      found(
        "clause",
        `Expected one of the ids in "clauses" (${clauses.join(", ")}), got "${clause}".`,
        meantBy(clause, clauses),
      );
    }
  });
  return issues;
}

/** Of two with one id nobody could tell which is meant. */
function repeatedIds(list: readonly { readonly id: string }[], keys: string[]): PolicyIssue[] {
  const firstUse = new Map<string, number>();
  return list.flatMap(({ id }, index) => {
    const first = firstUse.get(id);
    if (first === undefined) {
      firstUse.set(id, index);
      return [];
    }
    const message = `Expected an id of its own, but ${keys.join(".")}[${first}] is "${id}" too.`;
    return [issueAt([...keys, index, "id"], message)];
  });
}
