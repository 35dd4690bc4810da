import type { UnreadAttachment } from "../mail/unread-attachments";
import type { Settings } from "./settings";
import { levelWithFiles } from "./unread-files";
import type { JudgedFinding, Verdict } from "./verdict";

/** The header's name. Mail-flow rules find it; docs/policy-reference.md says what stands in it. */
export const VERDICT_HEADER = "x-kuvert-verdict";

/** What Outlook's own headers take without being folded. */
const LONGEST = 900;

/**
 * What the check of a mail came to, for mail-flow rules: an add-in does not learn whether somebody
 * chose "Send anyway" (https://github.com/OfficeDev/office-js/issues/5554), so the mail itself says what was known.
 * Names rules and reasons only, nothing of what the mail holds. ASCII, `name=value` in a fixed order.
 *
 * @param verdict null when the mail could not be judged.
 * @param unread what is attached and could not be looked into; only counted.
 * @param isPartial when a part of the mail itself could not be read: then silence says nothing.
 */
export function verdictHeader(
  verdict: Verdict | null,
  { policy, version }: Settings,
  unread: readonly UnreadAttachment[],
  isPartial = false,
): string {
  const findings = verdict ? verdict.findings : [];
  const isChecked = verdict && (isLoud(verdict) || !isPartial);
  const fields = [
    ["verdict", isChecked ? levelWithFiles(policy, verdict, unread) : "unchecked"],
    ["mode", policy.mode ?? "enforce"],
    ["encryption", verdict ? verdict.encryption : "unknown"],
    ["required", verdict?.requiredTier ?? "no"],
    ["rules", named(findings.filter(isLoud), ({ rule }) => [rule])],
    ["unread", verdict ? unread.length : "unknown"],
    ["overridden", named(findings, ({ overruled }) => overruled)],
    ["policy", `${encodeURIComponent(policy.name)}/${encodeURIComponent(policy.version)}`],
    ["kuvert", version],
  ];
  return fields
    .map(([name, value]) => `${name}=${value}`)
    .join("; ")
    .slice(0, LONGEST);
}

function isLoud({ level }: Pick<JudgedFinding, "level">): boolean {
  return level === "warn" || level === "stop";
}

/** What a verdict header says of a mail that was sent in spite of Kuvert. */
export interface SentInSpite {
  /** Ids of the rules that asked or stopped, or that were overridden for a reason. */
  readonly rules: readonly string[];
}

/** Reads a verdict header back; null when Kuvert had nothing against the mail, was on trial, or the header is not ours. */
export function parseVerdictHeader(header: string): SentInSpite | null {
  const fields = new Map<string, string>();
  for (const field of header.split(";")) {
    const at = field.indexOf("=");
    if (at > 0) fields.set(field.slice(0, at).trim(), field.slice(at + 1).trim());
  }
  if (fields.get("mode") !== "enforce") return null;
  const rules = listed(fields.get("rules"));
  for (const override of listed(fields.get("overridden"))) {
    rules.push(override.slice(0, override.indexOf(":")));
  }
  return rules.length > 0 ? { rules } : null;
}

function listed(names: string | undefined): string[] {
  return names === undefined || names === "none" ? [] : names.split(",");
}

/** Each name once; `none` when there is none. */
function named(
  findings: readonly JudgedFinding[],
  namesOf: (finding: JudgedFinding) => readonly (string | null)[] | undefined,
): string {
  const names = new Set<string>();
  for (const finding of findings) {
    for (const name of namesOf(finding) || []) if (name) names.add(name);
  }
  return Array.from(names).join(",") || "none";
}
