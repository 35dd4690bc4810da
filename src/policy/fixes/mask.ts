import { bodyText, replaceInBody } from "../../mail/html-text";
import type { Mail } from "../../mail/mail";
import type { Fix, UnfixedFinding } from "./fix";
import { isInWritableSubject, LONGEST_SUBJECT, replaced } from "./subject";
import { valueOf } from "./value";

/** Writes the masked preview in the place of the value: `010190-1234` becomes `010190-••••`. */
export const mask: Fix = {
  id: "mask",
  appliesTo: (finding, mail) =>
    finding.where === "body" ||
    (isInWritableSubject(finding, mail) && maskedSubject(finding, mail).length <= LONGEST_SUBJECT),
  change(finding, mail) {
    if (finding.where === "subject") {
      return valueOf(finding, mail.subject) === null
        ? {}
        : { subject: maskedSubject(finding, mail) };
    }
    return valueOf(finding, bodyText(mail.body)) === null
      ? {}
      : { body: replaceInBody(mail.body, finding.start, finding.end, finding.masked) };
  },
};

/** Longer than before where the preview is longer than the value. */
function maskedSubject({ start, end, masked }: UnfixedFinding, { subject }: Mail): string {
  return replaced(subject, { start, end, text: masked });
}
