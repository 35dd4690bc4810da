import { atLeast, PLACES, type Finding } from "../detect/finding";
import type { Mail } from "../mail/mail";
import { encryptionState } from "./encryption";
import type { Policy, Rule } from "./policy";
import { sidesOf } from "./recipients";
import { LEVELS, type JudgedFinding, type Level, type Verdict } from "./verdict";

/**
 * What the policy says of a mail in which `findings` were found. The loudest matching rule decides a finding, among
 * equals the first. The findings carry no fixes yet: `judge` adds them.
 */
export function evaluate(mail: Mail, findings: readonly Finding[], policy: Policy): Verdict {
  const sides = sidesOf(mail, policy);
  const encryption = encryptionState(mail, policy);
  const rules = policy.rules.filter(
    ({ when }) => when.recipients !== "external" || sides.external.length > 0,
  );
  const spoken = rules.filter(
    ({ when }) => when.encryption !== "not-encrypted" || encryption !== "encrypted",
  );
  const judged = withKeys([...findings].sort(byReadingOrder)).map((finding) =>
    judgedBy(loudest(spoken, finding), finding),
  );
  return {
    level: judged.reduce<Level>((level, finding) => louder(level, finding.level), "ok"),
    findings: judged
      .map((finding, position) => ({ finding, position }))
      .sort(
        (a, b) => loudness(b.finding.level) - loudness(a.finding.level) || a.position - b.position,
      )
      .map(({ finding }) => finding),
    encryption,
    // Not from `spoken`: the mail has to be encrypted even when it already is.
    encryptionRequired: rules.some(
      (rule) => rule.requiresEncryption === true && findings.some((found) => speaksOf(rule, found)),
    ),
    internal: sides.internal,
    external: sides.external,
  };
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

function judgedBy(rule: Rule | undefined, finding: KeyedFinding): JudgedFinding {
  return {
    ...finding,
    level: rule?.level ?? "ok",
    rule: rule?.id ?? null,
    clause: rule?.clause ?? null,
    fixes: [],
  };
}

function loudest(rules: readonly Rule[], finding: Finding): Rule | undefined {
  return rules
    .filter((rule) => speaksOf(rule, finding))
    .reduce<Rule | undefined>(
      (best, rule) => (best && loudness(best.level) >= loudness(rule.level) ? best : rule),
      undefined,
    );
}

function speaksOf({ when }: Rule, finding: Finding): boolean {
  if (finding.canary) return false;
  const names = (when.detectors ?? []).includes(finding.detector);
  const groups = (when.categories ?? []).includes(finding.category);
  return (
    (names || groups) &&
    when.where.includes(finding.where) &&
    atLeast(finding.confidence, when.confidence)
  );
}

function loudness(level: Level): number {
  return LEVELS.indexOf(level);
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
