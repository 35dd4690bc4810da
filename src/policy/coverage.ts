import { categoryOf } from "../detect/category-of";
import type { DetectorId } from "../detect/finding";
import type { ClauseList, ListedClause } from "./clause-list";
import { meantBy } from "./_issues/spelling";
import { issueAt, type PolicyIssue } from "./issue";
import { namesKind } from "./names-kind";
import type { Policy } from "./policy";

/** How a policy file stands to one clause of the written policy. */
export interface ClauseCoverage {
  readonly clause: ListedClause;
  /** `lacking`: software could carry it out, and this file does not have it done. */
  readonly state: "carried-out" | "lacking" | "people" | "nobody";
  /** What the file lacks, in words that can follow "lacks"; empty when nothing. */
  readonly lacks: readonly string[];
}

/** Holds a policy file against all clauses of the policy that it carries out, in their order. */
export function coverage(policy: Policy, { clauses }: ClauseList): ClauseCoverage[] {
  return clauses.map((clause) => {
    if (clause.by === "people" || clause.by === "nobody") {
      return { clause, state: clause.by, lacks: [] };
    }
    const lacks = [
      ...(clause.by === "rules" ? lackingRules(policy, clause) : []),
      ...(clause.needs ?? []).filter((field) => !has(policy, field)).map((field) => `"${field}"`),
    ];
    return { clause, state: lacks.length === 0 ? "carried-out" : "lacking", lacks };
  });
}

/** Clauses of the policy file that the written policy does not have: employees would look for them in vain. */
export function strayClauses(policy: Policy, { clauses, title }: ClauseList): PolicyIssue[] {
  const listed = clauses.map(({ id }) => id);
  return Object.keys(policy.clauses)
    .filter((id) => !listed.includes(id))
    .map((id) =>
      issueAt(["clauses", id], `Is no clause of "${title.en}".`, {
        isName: true,
        meant: meantBy(id, listed),
      }),
    );
}

function lackingRules(policy: Policy, { id, data }: ListedClause): string[] {
  if (data === undefined) {
    return policy.rules.some(({ clause }) => clause === id)
      ? []
      : [`a rule with the clause "${id}"`];
  }
  return data
    .filter((detector) => !speaksOf(policy, detector))
    .map((detector) => `a rule that speaks of "${detector}"`);
}

function speaksOf({ rules }: Policy, detector: DetectorId): boolean {
  const category = categoryOf(detector);
  return rules.some(({ when }) => namesKind(when, detector, category));
}

/** True when there is something at the path; an empty list is nothing. */
function has(policy: Policy, path: string): boolean {
  let at: unknown = policy;
  for (const name of path.split(".")) at = (at as Record<string, unknown> | undefined)?.[name];
  return Array.isArray(at) ? at.length > 0 : at !== undefined;
}
