import type { JudgedFinding } from "./verdict";

/** Findings of one kind in one place under one rule, in reading order: one thing to tell and to repair. */
export type Group<Found> = readonly [Found, ...Found[]];
export type FindingGroup = Group<JudgedFinding>;

type Grouped = Pick<JudgedFinding, "detector" | "where" | "index" | "level" | "rule">;

/** The findings that a rule speaks of, those that belong together as one; in the order of their first ones. */
export function groupsOf<Found extends Grouped>(findings: readonly Found[]): Group<Found>[] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const finding of findings) {
    if (finding.level === "ok") continue;
    const key = groupKey(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return Array.from(groups.values());
}

/** The same for all findings of a group, and for no others in the mail. */
export function groupKey({ detector, where, index = 0, rule }: Grouped): string {
  return `${detector}:${where}:${index}:${rule}`;
}
