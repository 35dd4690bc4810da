import { categoryOf } from "../../detect/category-of";
import { FULL_KNOWLEDGE } from "../../detect/detectors";
import type { Knowledge } from "../../detect/engine";
import defaultPolicy from "../../../policies/default.json";
import type { DetectorId, Finding, Where } from "../../detect/finding";
import { EMPTY_MAIL, type Address, type Mail } from "../../mail/mail";
import type { UnfixedFinding } from "../fixes/fix";
import { parsePolicy } from "../parse";
import type { Policy } from "../policy";

/** Examples that the tests of the policy share. */

const TODAY = { year: 2026, month: 11, day: 20 };
export const KNOWLEDGE: Knowledge = { ...FULL_KNOWLEDGE, today: TODAY };

const COLLEAGUE = person("anna@firma.dk");
export const OUTSIDER = person("bo@kunde.example");

export function person(address: string, name = ""): Address {
  return { address, name };
}

/** A mail from a colleague to a colleague. */
export function mail(changes: Partial<Mail> = {}): Mail {
  return { ...EMPTY_MAIL, from: COLLEAGUE, to: [person("hr@firma.dk")], ...changes };
}

/** The default policy with other values, for a company at firma.dk. */
export function policy(changes: Partial<Policy> = {}): Policy {
  const result = parsePolicy({ ...defaultPolicy, internalDomains: ["firma.dk"], ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.policy;
}

/** The default policy, which lets people send in spite of each of its rules. */
export function yieldingPolicy(): Policy {
  const { rules, ...rest } = policy();
  return { ...rest, rules: rules.map((rule) => ({ ...rule, override: true })) };
}

/** A finding in whatever text; only tests of the repairs need its range. */
export function finding(
  detector: DetectorId = "cpr",
  where: Where = "subject",
  changes: Partial<Finding> = {},
): Finding {
  return {
    detector,
    category: categoryOf(detector),
    where,
    start: 0,
    end: 11,
    confidence: "likely",
    masked: "••••",
    ...changes,
  };
}

/** The CPR number in `text`, as the policy hands it to a repair; with its label when `label` stands in front. */
export function cprIn(where: "subject" | "body", text: string, label?: string): UnfixedFinding {
  const start = text.search(/\d{6}-\d{4}/);
  return {
    ...finding("cpr", where, { start, end: start + 11 }),
    masked: `${text.slice(start, start + 6)}-••••`,
    ...(label !== undefined && { labelStart: text.indexOf(label) }),
    key: `cpr:${where}:0:0`,
    level: "stop",
    rule: "subject-cpr",
    clause: "D 21",
  };
}

/** Every CPR number in `text`, in reading order. */
export function cprsIn(where: "subject" | "body", text: string): UnfixedFinding[] {
  return [...text.matchAll(/\d{6}-\d{4}/g)].map(({ 0: value, index }, ordinal) => ({
    ...cprIn(where, value),
    start: index,
    end: index + value.length,
    key: `cpr:${where}:0:${ordinal}`,
  }));
}
