import { bodyText, replaceInBody } from "../../mail/html-text";
import { replaced, type Replacement } from "../../mail/replacement";
import type { DraftChange, Fix, UnfixedFinding } from "./fix";
import { areInWritableSubject, LONGEST_SUBJECT } from "./subject";
import { allStandIn, areData } from "./value";

/** Writes the masked preview in the place of the value: `010190-1234` becomes `010190-••••`. */
export const mask = {
  id: "mask",
  appliesTo: (findings, mail) =>
    (areData(findings) && findings.every(({ where }) => where === "body")) ||
    (areInWritableSubject(findings, mail) &&
      // Longer than before where the preview is longer than the value.
      replaced(mail.subject, findings.map(toMasked)).length <= LONGEST_SUBJECT),
  change(findings, mail): DraftChange {
    if (findings.every(({ where }) => where === "subject")) {
      return allStandIn(mail.subject, findings)
        ? { subject: replaced(mail.subject, findings.map(toMasked)) }
        : {};
    }
    return allStandIn(bodyText(mail.body), findings)
      ? { body: replaceInBody(mail.body, findings.map(toMasked)) }
      : {};
  },
} satisfies Fix;

function toMasked({ start, end, masked }: UnfixedFinding): Replacement {
  return { start, end, text: masked };
}
