import type { DraftChange, Fix } from "./fix";
import { areInWritableSubject } from "./subject";
import { allStandIn } from "./value";
import { PLAIN, type Wording } from "./wording";

/** Takes the values and their labels out of the subject. */
export function removeFromSubjectIn(wording: Wording) {
  return {
    id: "remove-from-subject",
    appliesTo: areInWritableSubject,
    change: (findings, mail): DraftChange =>
      allStandIn(mail.subject, findings) ? { subject: wording.subject(findings, mail) } : {},
  } satisfies Fix;
}

export const removeFromSubject = removeFromSubjectIn(PLAIN);
