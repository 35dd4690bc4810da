import type { Policy, Rule } from "../../policy/policy";
import { ruleName } from "./mail-flow-rule";
import type { Omission } from "./omission";
import type { Value } from "./powershell";
import { detectorsOf } from "./rule-detectors";
import { CONFIDENCE_LEVELS } from "./rule-package";
import { SENSITIVE_TYPES, type SensitiveType } from "./sensitive-types";

/** A rule of a data-loss-prevention policy, as its script makes it. */
export interface DlpRule {
  readonly name: string;
  readonly about: string;
  /** For New-DlpComplianceRule and Set-DlpComplianceRule, by the names that both have. */
  readonly parameters: { readonly [name: string]: Value };
}

/** What the policy says of numbers in bodies and attachments, as DLP rules for Exchange, and what had to be left out. */
export function compilePurview(policy: Policy): { rules: DlpRule[]; omissions: Omission[] } {
  const rules: DlpRule[] = [];
  const omissions: Omission[] = [];
  for (const rule of policy.rules) {
    const omit = (why: string) => void omissions.push({ what: `rule ${rule.id}`, why: `${why}.` });
    const wanted = detectorsOf(rule);
    const types = SENSITIVE_TYPES.filter(({ detector }) => wanted.includes(detector));
    const unseen = wanted.filter((id) => !types.some(({ detector }) => detector === id));
    const obstacle = obstacleTo(rule, types);
    if (obstacle !== null) {
      omit(obstacle);
      continue;
    }
    rules.push(dlpRule(rule, types));
    if (unseen.length > 0) omit(`in part: the package has no type for ${unseen.join(", ")}`);
  }
  return { rules, omissions };
}

function obstacleTo({ level, when }: Rule, types: readonly SensitiveType[]): string | null {
  const isContent = when.where.includes("body") || when.where.includes("attachment");
  if (!isContent) return "it is about neither body nor attachments: take --target exchange";
  if (level === "note") return "a note is shown in the pane only";
  if (types.length === 0) return "the package has no type for what it looks for";
  if (when.quoted === "only") return "DLP cannot tell the quoted thread from the rest";
  if (when.receivers !== undefined) return "DLP cannot count recipients";
  if (when.recipients === "without-agreement") {
    return "an exception for agreementDomains would let the whole mail pass, to everybody else too";
  }
  return null;
}

function dlpRule(rule: Rule, types: readonly SensitiveType[]): DlpRule {
  const { when } = rule;
  const isExternal = when.recipients === "external";
  return {
    name: ruleName(rule.id),
    about: `Clause ${rule.clause}, rule ${rule.id}.`,
    parameters: {
      ContentContainsSensitiveInformation: containing(types, when.confidence, when.values ?? 1),
      ...(isExternal && { AccessScope: "NotInOrganization" }),
      // Sealed already, by a label or by a mail-flow rule.
      ...(when.encryption === "not-encrypted" && {
        ExceptIfMessageTypeMatches: "PermissionControlled",
      }),
      ...actionOf(rule),
      ReportSeverityLevel: rule.level === "stop" ? "High" : "Medium",
    },
  };
}

/** What has to be encrypted is encrypted; what is stopped is stopped; the rest is reported. */
function actionOf({ level, requiresEncryption, override }: Rule): {
  readonly [name: string]: Value;
} {
  const report: { readonly [name: string]: Value } = {
    GenerateIncidentReport: [{ variable: "$ReportTo" }],
    IncidentReportContent: ["DetectionDetails", "RulesMatched", "Severity", "Service"],
  };
  if (requiresEncryption !== undefined)
    return { EncryptRMSTemplate: { variable: "$EncryptTemplate" } };
  return level === "stop" && override !== true ? { BlockAccess: true, ...report } : report;
}

/** The form of New-DlpComplianceRule's second example. */
function containing(
  types: readonly SensitiveType[],
  confidence: Rule["when"]["confidence"],
  least: number,
): Value {
  const sensitivetypes = types.map(({ name }) => ({
    name: name.en,
    mincount: least,
    maxcount: -1,
    minconfidence: CONFIDENCE_LEVELS[confidence],
    maxconfidence: 100,
  }));
  return { operator: "And", groups: [{ operator: "Or", name: "Kuvert", sensitivetypes }] };
}
