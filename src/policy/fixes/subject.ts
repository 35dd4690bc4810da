import type { Mail } from "../../mail/mail";
import type { UnfixedFinding } from "./fix";
import { areData } from "./value";

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
