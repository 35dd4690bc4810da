import type { Mail } from "../../mail/mail";
import { replaced, type Replacement } from "../../mail/replacement";
import { cutAll } from "./cut";
import type { UnfixedFinding } from "./fix";
import { isStatement, withLabel } from "./value";

/** How values are taken out of what somebody wrote. All of them still stand there. */
export interface Wording {
  cuts(findings: readonly UnfixedFinding[], text: string, mail: Mail): Replacement[];
  subject(findings: readonly UnfixedFinding[], mail: Mail): string;
  /** The lines that the values make on top of a text; `lineOf` says it of one alone. */
  lines(
    findings: readonly UnfixedFinding[],
    mail: Mail,
    lineOf: (finding: UnfixedFinding) => string,
  ): string[];
}

/**
 * The values and their labels go, and what dangles: enough to try which repair is final, which judging does. What a
 * draft becomes, `sentence-wording.ts` says; the send handler, which repairs nothing, does without its words.
 */
export const PLAIN: Wording = {
  cuts: (findings, text) => cutAll(text, findings.map(withLabel)),
  subject: (findings, mail) =>
    replaced(mail.subject, cutAll(mail.subject, findings.map(withLabel))),
  // Of whom something is told goes along, somehow.
  lines: (findings, { subject }, lineOf) =>
    findings.some(isStatement) ? [subject] : findings.map(lineOf),
};
