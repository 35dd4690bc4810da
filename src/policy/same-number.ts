import { atLeast, type Finding } from "../detect/finding";
import type { Mail } from "../mail/mail";
import { notDataToken, printOf } from "./decisions";

/** A personal number as cases are named by it, with nothing beside it that says what it is. */
const CASE = /\b\d{6}\W?\d{4}\b/g;

/** In Outlook. Bounds the work on what somebody made up. */
const LONGEST_SUBJECT = 255;

/** Of all findings, those in the subject first: the pane judges at every pause in typing, beside lists of any length. */
const MOST = 5_000;

/**
 * What a mail as a whole says of the numbers in it: "Sag 010190-1234" holds a personal number where the text says so. Gives
 * findings back, in this mail or in a repaired one, each number as sure as where it is surest. In the subject, which
 * nothing protects, it is found even where no detector took it for one. Words stay as they are: their sentence decides.
 */
export function sureNumbers(
  mail: Mail,
  findings: readonly Finding[],
): (draft: Mail, found: readonly Finding[]) => Finding[] {
  const surest = new Map<string, Finding>();
  for (const finding of findings.slice(0, MOST)) {
    const token = tokenOf(mail, finding);
    const known = surest.get(token);
    if (!known || !atLeast(known.confidence, finding.confidence)) surest.set(token, finding);
  }
  return (draft, found) => {
    const sure = found.map((finding, at) => {
      const known = at < MOST && isNumber(finding) && surest.get(tokenOf(draft, finding));
      return known && !atLeast(finding.confidence, known.confidence)
        ? { ...finding, confidence: known.confidence }
        : finding;
    });
    draft.subject.slice(0, LONGEST_SUBJECT).replace(CASE, (value, start: number) => {
      const known = surest.get(notDataToken("cpr", value));
      const end = start + value.length;
      const isTaken = (other: Finding) =>
        other.where === "subject" && other.start < end && other.end > start;
      if (known && !found.some(isTaken)) {
        const { detector, category, confidence, masked } = known;
        sure.push({ detector, category, where: "subject", start, end, confidence, masked });
      }
      return "";
    });
    return sure;
  };
}

function isNumber({ detector, category }: Finding): boolean {
  return detector === "phone" || category === "identifier" || category === "financial";
}

function tokenOf(mail: Mail, finding: Finding): string {
  return `${finding.detector}:${printOf(mail, finding)}`;
}
