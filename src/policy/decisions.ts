import type { Finding } from "../detect/finding";
import { fingerprint } from "../mail/fingerprint";
import type { Mail } from "../mail/mail";
import { valueIn } from "./found-value";
import type { Policy, Rule } from "./policy";
import type { JudgedFinding } from "./verdict";

/** What the writer of a draft decided about a finding: it is something else, or it goes all the same. */
export type Decision =
  | { readonly kind: "not-data" }
  | {
      readonly kind: "override";
      /** Id of one of the policy's `overrides.reasons`. */
      readonly reason: string;
      /** The writer's own words, if any. They stay with the draft and travel nowhere. */
      readonly words?: string;
    };

/**
 * Decisions by their tokens. They travel in the draft's session data (`kept-decisions.ts`), which Outlook forgets with the
 * draft and never sends (`Office.SessionData`): they survive a closed pane and leave the device with nothing.
 */
export type Decisions = Readonly<Record<string, Decision>>;

export const NO_DECISIONS: Decisions = {};

/** What the writer decided about a finding that this rule speaks of. */
export type Decide = (finding: Finding, rule: Rule) => Decision | undefined;

/** Names the decision that this value is not what the detector takes it for, wherever it stands in the draft. */
export function notDataToken(detector: string, value: string): string {
  return notData(detector, valuePrint(value));
}

/** Names the decision that this value may go in spite of a rule: under another rule it is another decision. */
export function overrideToken(rule: string, value: string): string {
  return override(rule, valuePrint(value));
}

/** True when the writer said that the mail advertises nothing: then none of what only advertising must do is asked of it. */
export function isSaidNotMarketing(decisions: Decisions): boolean {
  return decisions[notDataToken("marketing", "")]?.kind === "not-data";
}

/**
 * Looks decisions up by the values that stand in the mail. A rule is overridden only where the policy lets people, and for one
 * of its reasons: what the draft's session holds may be older than the policy, or not ours.
 */
export function decider(mail: Mail, decisions: Decisions, policy: Policy): Decide | undefined {
  if (Object.keys(decisions).length === 0) return undefined;
  return (finding, rule) => {
    const print = printOf(mail, finding);
    const noData = decisions[notData(finding.detector, print)];
    return noData ?? allowed(decisions[override(rule.id, print)], rule, policy);
  };
}

function allowed(
  decision: Decision | undefined,
  rule: Rule,
  { overrides }: Policy,
): Decision | undefined {
  const isAllowed =
    decision?.kind === "override" &&
    rule.override === true &&
    overrides?.reasons.some(({ id }) => id === decision.reason) === true;
  return isAllowed ? decision : undefined;
}

/** What names a decision about this finding, which stands in `mail`. */
export function decisionToken(mail: Mail, finding: JudgedFinding, { kind }: Decision): string {
  const print = printOf(mail, finding);
  return kind === "not-data"
    ? notData(finding.detector, print)
    : override(finding.rule ?? "", print);
}

/** Names every decision that was taken about this finding, which stands in `mail`. */
export function tokensOfDecisions(mail: Mail, finding: JudgedFinding): string[] {
  const print = printOf(mail, finding);
  const rules = (finding.overruled ?? []).map((ruleAndReason) => ruleAndReason.split(":", 1)[0]);
  const overrides = rules.map((rule) => override(rule ?? "", print));
  return finding.isNotData ? [notData(finding.detector, print)] : overrides;
}

/** Names the value of a finding, without spelling it out. */
export function printOf(mail: Mail, finding: Finding): string {
  return finding.print ?? valuePrint(decidedValue(mail, finding));
}

/** Advertising without a way out is advertising: who says that it is none says so of both. */
function notData(detector: string, print: string): string {
  return `${detector === "marketing-opt-out" ? "marketing" : detector}:${print}`;
}

function override(rule: string, print: string): string {
  return `${rule}!${print}`;
}

/** A mail is marketing or not, whichever phrase says so: the decision stands while the text is still being written. */
function decidedValue(mail: Mail, finding: Finding): string {
  return finding.category === "marketing" || finding.detector === "visible-recipients"
    ? ""
    : valueIn(mail, finding);
}

/** Neither spaces nor capitals make another decision of it. */
function valuePrint(value: string): string {
  return fingerprint(value.toLowerCase().replace(/[\s.,:;()/–-]/g, ""));
}
