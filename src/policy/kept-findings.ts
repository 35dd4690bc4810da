import type { Finding } from "../detect/finding";
import { countedAs } from "./counted";
import { speaksOf } from "./evaluate";
import type { Rule } from "./policy";

/** Twenty addresses in a list are told no otherwise than a hundred. */
const MOST_FINDINGS = 50;
/** Of each kind at the least, for the writer may have decided about some of them elsewhere in the draft. */
const FEWEST = 10;

/** A finding in an attachment that some rule may speak of. */
export interface SpokenFinding {
  readonly finding: Finding;
  /** The same for findings of one detector that the same rules may speak of: which of them does, the mail decides. */
  readonly kind: string;
}

/** What any rule may speak of in attachments, whoever gets the mail and however it is encrypted. */
export function spokenIn(findings: readonly Finding[], rules: readonly Rule[]): SpokenFinding[] {
  const spoken: SpokenFinding[] = [];
  for (const finding of findings) {
    if (finding.where !== "attachment") continue;
    const speaking = rules.filter((rule) => speaksOf(rule, finding)).map(({ id }) => id);
    const kind = [finding.detector, ...speaking].join(" ");
    if (speaking.length > 0) spoken.push({ finding, kind });
  }
  return spoken;
}

/** How many different values a rule may ask for. */
export function mostValues(rules: readonly Rule[]): number {
  return rules.reduce((most, { when }) => Math.max(most, when.values ?? 0), 0);
}

/** A few of each kind, so many different values of it, and what comes first of the rest. */
export function chosen(found: readonly SpokenFinding[], values: number): Finding[] {
  const kept = new Map<string, { count: number; readonly values: Set<string> }>();
  const needed = found.map(({ finding, kind }) => {
    const like = kept.get(kind) ?? { count: 0, values: new Set() };
    kept.set(kind, like);
    const value = countedAs(finding);
    const isNew = !like.values.has(value) && like.values.size < values;
    if (!isNew && like.count >= FEWEST) return false;
    like.count++;
    like.values.add(value);
    return true;
  });
  let spare = MOST_FINDINGS - needed.filter(Boolean).length;
  return found.filter((_, at) => needed[at] || spare-- > 0).map(({ finding }) => finding);
}
