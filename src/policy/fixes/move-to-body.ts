import { atLeast, isCheck } from "../../detect/finding";
import { prependToBody } from "../../mail/html-text";
import type { Mail } from "../../mail/mail";
import { danishOrEnglish } from "../checks/language";
import { newestText } from "../checks/newest-text";
import type { DraftChange, Fix, UnfixedFinding } from "./fix";
import { areInWritableSubject } from "./subject";
import { allStandIn } from "./value";
import { VALUE_LABELS } from "./value-labels";
import { PLAIN, type Wording } from "./wording";

/** Takes the values and their labels out of the subject and puts each on a line of its own on top of the body. */
export function moveToBodyIn(wording: Wording) {
  return {
    id: "move-to-body",
    appliesTo: areInWritableSubject,
    change(findings, mail): DraftChange {
      if (!allStandIn(mail.subject, findings)) return {};
      const lines = wording.lines(findings, mail, (finding) => lineOf(finding, mail));
      return {
        subject: wording.subject(findings, mail),
        // From the last to the first, so that they stand in reading order.
        body: lines.reduceRight(prependToBody, mail.body),
      };
    },
  } satisfies Fix;
}

export const moveToBody = moveToBodyIn(PLAIN);

function lineOf(finding: UnfixedFinding, mail: Mail): string {
  const value = mail.subject.slice(finding.start, finding.end);
  const label = labelOf(finding, mail);
  return label === "" ? value : `${label}: ${value}`;
}

/** The label from the subject, or else our own in the mail's language, unless we only guess what the value is. */
function labelOf(finding: UnfixedFinding, { subject, body }: Mail): string {
  const own = subject
    .slice(finding.labelStart ?? finding.start, finding.start)
    .replace(/(?:[\s:#=–-]|\s(?:er|is)){1,20}$/i, "");
  const { detector, confidence } = finding;
  if (own !== "" || isCheck(detector) || !atLeast(confidence, "likely")) return own;
  return VALUE_LABELS[danishOrEnglish(`${subject}\n${newestText(body)}`)][detector] ?? "";
}
