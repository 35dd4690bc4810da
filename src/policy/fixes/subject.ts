import type { Mail } from "../../mail/mail";
import { cut, type Replacement } from "./cut";
import type { DraftChange, UnfixedFinding } from "./fix";
import { valueOf } from "./value";

/** Outlook takes no longer subject (`Office.Subject.setAsync`). */
export const LONGEST_SUBJECT = 255;

/** True for a finding in a subject that can be written back once something has been taken out of it. */
export function isInWritableSubject(finding: UnfixedFinding, mail: Mail): boolean {
  return finding.where === "subject" && mail.subject.length <= LONGEST_SUBJECT;
}

/** The subject without the value and its label, tidied. No change when the value no longer stands there. */
export function withoutValue(finding: UnfixedFinding, mail: Mail): DraftChange {
  const { subject } = mail;
  if (valueOf(finding, subject) === null) return {};
  const gap = cut(subject, finding.labelStart ?? finding.start, finding.end);
  return { subject: replaced(subject, gap) };
}

export function replaced(text: string, { start, end, text: replacement }: Replacement): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
