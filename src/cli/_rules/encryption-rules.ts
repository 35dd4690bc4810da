import type { Policy } from "../../policy/policy";
import { LONGEST_PATTERN, type MailFlowRule, patternOf, ruleName } from "./mail-flow-rule";
import type { Omission } from "./omission";

/** The rules that encrypt what asks for it: without them the pane's _Encrypt the email_ has no effect. */
export function encryptionRules({ encryption }: Policy): {
  rules: MailFlowRule[];
  omissions: Omission[];
} {
  const rules: MailFlowRule[] = [];
  const omissions: Omission[] = [];
  const add = (
    what: string,
    field: string,
    condition: MailFlowRule["parameters"],
    text: string,
  ) => {
    if (text.length > LONGEST_PATTERN) {
      const why = `It is longer than the ${LONGEST_PATTERN} characters that a condition takes.`;
      omissions.push({ what: field, why });
    } else rules.push(encryptionRule(what, condition));
  };
  encryption.headers.forEach(({ name, value }, index) => {
    // A mark that was taken back stays on the mail as an empty header.
    const pattern = value === undefined ? "\\S" : `^\\s*${patternOf(value.trim())}\\s*$`;
    const condition = { HeaderMatchesMessageHeader: name, HeaderMatchesPatterns: [pattern] };
    add(
      `encrypt on ${[name, ...(value === undefined ? [] : [value])].join(": ")}`,
      `encryption.headers[${index}]`,
      condition,
      pattern,
    );
  });
  encryption.subjectTags.forEach((tag, index) => {
    const word = tag.trim();
    const condition = { SubjectContainsWords: [word] };
    add(`encrypt on ${word}`, `encryption.subjectTags[${index}]`, condition, word);
  });
  return { rules, omissions: [...omissions, ...otherWays(encryption)] };
}

function encryptionRule(what: string, condition: MailFlowRule["parameters"]): MailFlowRule {
  return {
    name: ruleName(what),
    about: "Encrypts mail that asks for it.",
    parameters: {
      FromScope: "InOrganization",
      ...condition,
      ApplyRightsProtectionTemplate: { variable: "$EncryptTemplate" },
      // When it cannot be carried out, the mail waits instead of leaving in the open.
      RuleErrorAction: "Defer",
      // Never on trial: the pane tells people that the mail will be encrypted.
      Mode: "Enforce",
    },
  };
}

/** What makes a mail count as encrypted without a rule of ours. */
function otherWays(encryption: Policy["encryption"]): Omission[] {
  const omissions: Omission[] = [];
  if (encryption.labels.length > 0) {
    omissions.push({ what: "encryption.labels", why: "A label encrypts by itself." });
  }
  if (encryption.senders.length > 0) {
    const why = "Taken for granted: what encrypts mail from these mailboxes stands elsewhere.";
    omissions.push({ what: "encryption.senders", why });
  }
  if (encryption.recipientDomains.length > 0) {
    const why =
      "TLS is enforced by a connector; as a rule it would ask it of all recipients of a mail.";
    omissions.push({ what: "encryption.recipientDomains", why });
  }
  return omissions;
}
