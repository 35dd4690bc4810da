import type { Bilingual, Policy } from "./policy";
import type { UnfixedFinding } from "./fixes/fix";

/** The one sentence that says why: the rule's own, or else its clause's. Null when no rule speaks of the finding. */
export function whyOf(finding: UnfixedFinding, policy: Policy): Bilingual | null {
  const rule = policy.rules.find((candidate) => candidate.id === finding.rule);
  return rule ? (rule.why ?? policy.clauses[rule.clause]?.why ?? null) : null;
}
