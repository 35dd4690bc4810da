import type { Mail } from "../../mail/mail";
import { replaced } from "../../mail/replacement";
import { cutAll } from "./cut";
import type { DraftChange, UnfixedFinding } from "./fix";
import { allStandIn, areData, withLabel } from "./value";

/** Outlook takes no longer subject (`Office.Subject.setAsync`). */
export const LONGEST_SUBJECT = 255;

/** True for findings in a subject that can be written back once something has been taken out of it. */
export function areInWritableSubject(findings: readonly UnfixedFinding[], mail: Mail): boolean {
  return (
    mail.subject.length <= LONGEST_SUBJECT &&
    areData(findings) &&
    findings.every(({ where }) => where === "subject")
  );
}

/** The subject without the values and their labels, tidied. No change when one no longer stands there. */
export function withoutValues(findings: readonly UnfixedFinding[], mail: Mail): DraftChange {
  const { subject } = mail;
  if (!allStandIn(subject, findings)) return {};
  return { subject: replaced(subject, cutAll(subject, findings.map(withLabel))) };
}
