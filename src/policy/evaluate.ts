import { atLeast, PLACES, type Finding } from "../detect/finding";
import { type Mail, recipientsOf } from "../mail/mail";
import { countedAs } from "./counted";
import type { Decide } from "./decisions";
import { encryptionState, isEnough, protectionsOf } from "./encryption";
import { namesKind } from "./names-kind";
import type { Policy, Rule } from "./policy";
import { sidesOf, type RecipientSides } from "./recipients";
import { ENCRYPTION_TIERS, type EncryptionTier } from "./tiers";
import { loudness, type JudgedFinding, type Level, type Protection, type Verdict } from "./verdict";

const undecided: Decide = () => undefined;

/**
 * What the policy says of a mail in which `findings` were found. The loudest matching rule decides a finding, among
 * equals the first. The findings carry no fixes yet: `judge` adds them.
 */
export function evaluate(
  mail: Mail,
  findings: readonly Finding[],
  policy: Policy,
  decide: Decide = undecided,
): Verdict {
  const sides = sidesOf(mail, policy);
  const protections = protectionsOf(mail, policy);
  const rules = policy.rules.filter(
    (rule) => meetsRecipients(rule, sides, mail) && meetsCount(rule, findings, decide),
  );
  const spoken = rules.filter((rule) => meetsEncryption(rule, protections, policy));
  const judged = withKeys([...findings].sort(byReadingOrder)).map((finding) =>
    judgedBy(spoken, finding, decide),
  );
  const requiredTier = tierOf(rules, judged);
  return {
    level: judged.reduce<Level>((level, finding) => louder(level, finding.level), "ok"),
    // With their positions, because an old engine does not keep the order of equals.
    findings: judged
      .map((finding, position) => ({ finding, position }))
      .sort(
        (a, b) => loudness(b.finding.level) - loudness(a.finding.level) || a.position - b.position,
      )
      .map(({ finding }) => finding),
    encryption: encryptionState(mail, policy),
    protections,
    encryptionRequired: requiredTier !== null,
    requiredTier,
    lacksEncryption: requiredTier !== null && !isEnough(protections, requiredTier, policy),
    ...sides,
  };
}

function meetsRecipients({ when }: Rule, sides: RecipientSides, mail: Mail): boolean {
  const { external, withAgreement } = sides;
  if (when.receivers !== undefined && recipientsOf(mail).length < when.receivers) return false;
  if (when.recipients === "without-agreement") return external.length > withAgreement.length;
  return when.recipients !== "external" || external.length > 0;
}

/**
 * So many values, or so many people of whom something is told. They are not added up: a number often is of one of the people.
 * What the writer says is no data counts for nothing.
 */
function meetsCount(rule: Rule, findings: readonly Finding[], decide: Decide): boolean {
  const { values } = rule.when;
  if (values === undefined) return true;
  const numbers = new Set<string>();
  const people = new Set<string>();
  for (const finding of findings) {
    if (!speaksOf(rule, finding) || decide(finding, rule)?.kind === "not-data") continue;
    (finding.whom === undefined ? numbers : people).add(countedAs(finding));
  }
  return Math.max(numbers.size, people.size) >= values;
}

function meetsEncryption(
  { when, requiresEncryption }: Rule,
  protections: readonly Protection[],
  policy: Policy,
): boolean {
  return when.encryption !== "not-encrypted" || !isEnough(protections, requiresEncryption, policy);
}

/** Not from the rules that speak in the end: the mail has to be encrypted even when it already is. */
function tierOf(rules: readonly Rule[], findings: readonly JudgedFinding[]): EncryptionTier | null {
  let tier: EncryptionTier | null = null;
  for (const rule of rules) {
    const demanded = rule.requiresEncryption;
    if (demanded === undefined || demanded === tier) continue;
    if (!findings.some((found) => !found.isNotData && speaksOf(rule, found))) continue;
    if (tier === null || isMore(demanded, tier)) tier = demanded;
  }
  return tier;
}

function isMore(one: EncryptionTier, other: EncryptionTier): boolean {
  return ENCRYPTION_TIERS.indexOf(one) > ENCRYPTION_TIERS.indexOf(other);
}

type KeyedFinding = Finding & Pick<JudgedFinding, "key">;

/** Names a finding by where it comes among its like, so that it is told apart without its value. */
function withKeys(findings: readonly Finding[]): KeyedFinding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const like = `${finding.detector}:${finding.where}:${finding.index ?? 0}`;
    const ordinal = counts.get(like) ?? 0;
    counts.set(like, ordinal + 1);
    return { ...finding, key: `${like}:${ordinal}` };
  });
}

/** By the loudest rule that the writer did not overrule; what is overruled all over stays a note of the loudest one. */
function judgedBy(rules: readonly Rule[], finding: KeyedFinding, decide: Decide): JudgedFinding {
  const rule = loudest(rules, finding);
  if (!rule) return { ...finding, level: "ok", rule: null, clause: null, fixes: [] };
  const { level, id, clause } = rule;
  const judged = { ...finding, level, rule: id, clause, fixes: [] };
  const decision = decide(finding, rule);
  if (decision?.kind === "not-data") return { ...judged, level: "ok", isNotData: true };
  if (decision?.kind !== "override" || level === "note") return judged;
  const { reason } = decision;
  const others = rules.filter((other) => other !== rule);
  const rest = judgedBy(others, finding, decide);
  const overruled = [`${id}:${reason}`, ...(rest.overruled || [])];
  return loudness(rest.level) > loudness("note")
    ? { ...rest, overruled }
    : { ...judged, level: "note", overridden: { reason, level }, overruled };
}

function loudest(rules: readonly Rule[], finding: Finding): Rule | undefined {
  return rules
    .filter((rule) => speaksOf(rule, finding))
    .reduce<Rule | undefined>(
      (best, rule) => (best && loudness(best.level) >= loudness(rule.level) ? best : rule),
      undefined,
    );
}

/** True when a rule is about such a finding, whatever else it asks of the mail. */
export function speaksOf({ when }: Rule, finding: Finding): boolean {
  if (finding.canary) return false;
  if (when.quoted === "never" && finding.quoted) return false;
  if (when.quoted === "only" && !finding.quoted) return false;
  return (
    namesKind(when, finding.detector, finding.category) &&
    when.where.includes(finding.where) &&
    atLeast(finding.confidence, when.confidence)
  );
}

function louder(a: Level, b: Level): Level {
  return loudness(b) > loudness(a) ? b : a;
}

function byReadingOrder(a: Finding, b: Finding): number {
  return (
    PLACES.indexOf(a.where) - PLACES.indexOf(b.where) ||
    (a.index ?? 0) - (b.index ?? 0) ||
    a.start - b.start
  );
}
