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

/** What the schema cannot say: rules that repeat an id or name a clause that is not there. */
function crossReferences(policy: Policy): PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  const firstUse = new Map<string, number>();
  const clauses = Object.keys(policy.clauses);
  policy.rules.forEach(({ id, clause, override }, index) => {
    const found = (field: string, message: string, meant?: string) =>
      issues.push(issueAt(["rules", index, field], message, { meant }));
    const first = firstUse.get(id);
    if (first === undefined) firstUse.set(id, index);
    else found("id", `Expected an id of its own, but rules[${first}] is "${id}" too.`);
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
