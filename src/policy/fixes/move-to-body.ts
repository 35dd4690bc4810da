import { atLeast, isCheck } from "../../detect/finding";
import { prependToBody } from "../../mail/html-text";
import type { Mail } from "../../mail/mail";
import { danishOrEnglish } from "../checks/language";
import { newestText } from "../checks/newest-text";
import type { DraftChange, Fix, UnfixedFinding } from "./fix";
import { areInWritableSubject, withoutValues } from "./subject";
import { allStandIn } from "./value";
import { VALUE_LABELS } from "./value-labels";

/** Takes the values and their labels out of the subject and puts each on a line of its own on top of the body. */
export const moveToBody = {
  id: "move-to-body",
  appliesTo: areInWritableSubject,
  change(findings, mail): DraftChange {
    const { subject } = mail;
    if (!allStandIn(subject, findings)) return {};
    const lines = findings.map((finding) => lineOf(finding, mail));
    return {
      ...withoutValues(findings, mail),
      // From the last to the first, so that they stand in reading order.
      body: lines.reduceRight(prependToBody, mail.body),
    };
  },
} satisfies Fix;

function lineOf(finding: UnfixedFinding, mail: Mail): string {
  const value = mail.subject.slice(finding.start, finding.end);
  const label = labelOf(finding, mail);
  return label === "" ? value : `${label}: ${value}`;
}

/** The label from the subject, or else our own in the mail's language, unless we only guess what the value is. */
function labelOf(finding: UnfixedFinding, { subject, body }: Mail): string {
  const own = subject
    .slice(finding.labelStart ?? finding.start, finding.start)
    .replace(/[\s:#=–-]{1,20}$/, "");
  const { detector, confidence } = finding;
  if (own !== "" || isCheck(detector) || !atLeast(confidence, "likely")) return own;
  return VALUE_LABELS[danishOrEnglish(`${subject}\n${newestText(body)}`)][detector] ?? "";
}
