import { VERDICT_HEADER } from "../../policy/verdict-header";
import type { Policy } from "../../policy/policy";
import { type MailFlowRule, ruleName } from "./mail-flow-rule";
import type { Value } from "./powershell";

/** A report without the subject, the matched text and the mail: it would carry the personal data further. */
const REPORT: { readonly [name: string]: Value } = {
  GenerateIncidentReport: { variable: "$ReportTo" },
  IncidentReportContent: ["Sender", "Recipients", "Severity", "RuleDetections"],
};

/** The rules that read what Kuvert wrote on a mail, and the one that sees what it did not write on. */
export function verdictRules({ mode = "enforce" }: Policy): MailFlowRule[] {
  const has = mode === "monitor" ? "would have" : "has";
  return [
    recorded("sent in spite of a stop", "High", `^verdict=stop; mode=${mode}`, {
      about: `Mail that Kuvert ${has} held back.`,
      // While nobody is told anything, everybody sends in spite of it.
      ...(mode === "enforce" && { more: REPORT }),
    }),
    recorded("sent in spite of a warning", "Low", `^verdict=warn; mode=${mode}`, {
      about: `Mail of which Kuvert ${has} warned.`,
    }),
    recorded("sent for a reason", "Medium", "overridden=\\S*:", {
      about: "Mail that was sent for a reason which the writer gave; the header says which.",
    }),
    {
      name: ruleName("not checked"),
      about: "Mail to outsiders that Kuvert did not check: phones, programs, Outlook without it.",
      parameters: {
        FromScope: "InOrganization",
        SentToScope: "NotInOrganization",
        ExceptIfHeaderMatchesMessageHeader: VERDICT_HEADER,
        ExceptIfHeaderMatchesPatterns: ["^verdict="],
        // A meeting has no headers of its own.
        ExceptIfMessageTypeMatches: "Calendaring",
        SetAuditSeverity: "Low",
        Mode: { variable: "$Mode" },
      },
    },
  ];
}

interface Recording {
  readonly about: string;
  readonly more?: { readonly [name: string]: Value };
}

function recorded(
  name: string,
  severity: "Low" | "Medium" | "High",
  pattern: string,
  { about, more }: Recording,
): MailFlowRule {
  return {
    name: ruleName(name),
    about,
    parameters: {
      FromScope: "InOrganization",
      HeaderMatchesMessageHeader: VERDICT_HEADER,
      HeaderMatchesPatterns: [pattern],
      SetAuditSeverity: severity,
      ...more,
      Mode: { variable: "$Mode" },
    },
  };
}

/** The rules that keep Kuvert's headers inside: they say which policy spoke. One removes one header, so they come last. */
export function headersStayInside({ encryption }: Policy): MailFlowRule[] {
  const names = [VERDICT_HEADER, ...encryption.headers.map(({ name }) => name.toLowerCase())];
  return [...new Set(names)].map((name) => ({
    name: ruleName(`${name} stays inside`),
    about: "Takes a header off what leaves the organisation.",
    parameters: {
      FromScope: "InOrganization",
      SentToScope: "NotInOrganization",
      RemoveHeader: name,
      Mode: "Enforce",
    },
  }));
}
