import { VERDICT_HEADER } from "../../policy/verdict-header";
import type { FindingId, Where } from "../../detect/finding";
import type { Policy, Rule } from "../../policy/policy";
import { type MailFlowRule, ruleName } from "./mail-flow-rule";
import { shapesOf } from "./number-shapes";
import type { Omission } from "./omission";
import type { Value } from "./powershell";
import { rejection } from "./rejection";
import { detectorsOf } from "./rule-detectors";
import { SENSITIVE_TYPES } from "./sensitive-types";

/** Where a mail-flow rule can look for the shape of a number: the name of the condition, and what people call it. */
const PLACES = {
  subject: { condition: "SubjectMatchesPatterns", name: "subject" },
  "attachment-name": { condition: "AttachmentNameMatchesPatterns", name: "file name" },
} as const;

type Place = keyof typeof PLACES;

/** Kuvert looked more closely than a shape can, and said so: what it let go is not looked at again. */
const UNCHECKED: { readonly [name: string]: Value } = {
  ExceptIfHeaderMatchesMessageHeader: VERDICT_HEADER,
  ExceptIfHeaderMatchesPatterns: ["^verdict=(ok|note|warn|stop)"],
};

/** What the policy's rules forbid, for mail that Kuvert did not check. A rule that stops rejects, one that asks is recorded. */
export function checkRules(policy: Policy): { rules: MailFlowRule[]; omissions: Omission[] } {
  const rules: MailFlowRule[] = [];
  const omissions: Omission[] = [];
  for (const rule of policy.rules) {
    const obstacle = obstacleTo(rule);
    const made = obstacle === null ? rule.when.where.filter(isPlace) : [];
    rules.push(...made.map((place) => checkRule(rule, place, policy)));
    for (const why of obstacle === null ? shortfallsOf(rule) : [obstacle]) {
      omissions.push({ what: `rule ${rule.id}`, why: `${why}.` });
    }
  }
  return { rules, omissions };
}

/** Why a rule cannot be said at all; null when it can. */
function obstacleTo(rule: Rule): string | null {
  const { level, when } = rule;
  if (level === "note") return "a note is shown in the pane, and a server has nobody to show it to";
  if (when.quoted === "only") return "a mail-flow rule cannot tell the quoted thread from the rest";
  if (when.values !== undefined) return "a mail-flow rule cannot count different values";
  if (when.receivers !== undefined) return "a mail-flow rule cannot count recipients";
  if (when.recipients === "without-agreement") {
    return "an exception for agreementDomains would let the whole mail pass, to everybody else too";
  }
  if (!when.where.some(isPlace)) return blindSpot(rule, when.where);
  const { seen, unseen } = byShape(rule);
  return seen.length === 0 ? `${unseen.join(", ")} cannot be told by shape` : null;
}

/** What a rule that is made does not carry out. */
function shortfallsOf(rule: Rule): string[] {
  const { unseen } = byShape(rule);
  const blind = rule.when.where.filter((place) => !isPlace(place));
  const shortfalls: string[] = [];
  if (unseen.length > 0) shortfalls.push(`in part: ${unseen.join(", ")} cannot be told by shape`);
  if (blind.length > 0) shortfalls.push(`in part: ${blindSpot(rule, blind)}`);
  if (isLenient(rule)) {
    shortfalls.push(
      "recorded only: a writer may overrule it for a reason, and a server cannot ask",
    );
  }
  return shortfalls;
}

function blindSpot(rule: Rule, places: readonly Where[]): string {
  const isInPackage = SENSITIVE_TYPES.some(({ detector }) => detectorsOf(rule).includes(detector));
  const isContent = places.includes("body") || places.includes("attachment");
  return isContent && isInPackage
    ? `${places.join(" and ")}: no mail-flow rule of Exchange Online knows sensitive information types; take --target purview`
    : `${places.join(" and ")}: not to be seen by a mail-flow rule`;
}

function byShape(rule: Rule): { seen: FindingId[]; unseen: FindingId[] } {
  const hasShape = (id: FindingId) => shapesOf(id, rule.when.confidence).length > 0;
  const all = detectorsOf(rule);
  return { seen: all.filter(hasShape), unseen: all.filter((id) => !hasShape(id)) };
}

function isPlace(place: Where): place is Place {
  return place in PLACES;
}

function checkRule(rule: Rule, place: Place, policy: Policy): MailFlowRule {
  const { seen } = byShape(rule);
  const { condition, name } = PLACES[place];
  const patterns = seen.flatMap((id) => shapesOf(id, rule.when.confidence));
  const isExternal = rule.when.recipients === "external";
  return {
    name: ruleName(`${rule.id} (${name})`),
    about: `Clause ${rule.clause}, rule ${rule.id}, for mail that Kuvert did not check: the shape of ${seen.join(", ")}.`,
    parameters: {
      FromScope: "InOrganization",
      ...(isExternal && { SentToScope: "NotInOrganization" }),
      [condition]: [...new Set(patterns)],
      ...UNCHECKED,
      ...actionOf(rule, policy),
      Mode: { variable: "$Mode" },
    },
  };
}

/** Nobody can be asked on the server: what would ask in Outlook is recorded and goes. */
function actionOf(rule: Rule, policy: Policy): { readonly [name: string]: Value } {
  if (rule.level !== "stop" || isLenient(rule)) return { SetAuditSeverity: "Medium" };
  return { RejectMessageReasonText: rejection(rule, policy), SetAuditSeverity: "High" };
}

function isLenient({ level, override }: Rule): boolean {
  return level === "stop" && override === true;
}
