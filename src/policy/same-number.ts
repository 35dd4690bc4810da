import { atLeast, type Finding } from "../detect/finding";
import type { Mail } from "../mail/mail";
import type { TextRange } from "../mail/quoted-thread";
import { notDataToken, printOf } from "./decisions";

/** A personal number as cases are named by it, with nothing beside it that says what it is. */
const CASE = /\b\d{6}\W?\d{4}\b/g;

/** In Outlook. Bounds the work on what somebody made up. */
const LONGEST_SUBJECT = 255;

/** Of all findings, those in the subject first: the pane judges at every pause in typing, beside lists of any length. */
const MOST = 5_000;

/** What a mail as a whole says of the numbers in it, by their tokens: each where it is surest. */
type KnownNumbers = ReadonlyMap<string, Finding>;

/** Learns from a mail which numbers in it are data: "Sag 010190-1234" holds a personal number where the text says so. */
export function numbersOf(mail: Mail, findings: readonly Finding[]): KnownNumbers {
  const surest = new Map<string, Finding>();
  for (const finding of findings.slice(0, MOST)) {
    const token = tokenOf(mail, finding);
    const known = surest.get(token);
    if (!known || !atLeast(known.confidence, finding.confidence)) surest.set(token, finding);
  }
  return surest;
}

/**
 * The findings in the mail or in a repaired one, each number as sure as it is `known` to be. In the subject, which
 * nothing protects, it is found even where no detector took it for one. Words stay as they are: their sentence decides.
 */
export function withKnownNumbers(
  draft: Mail,
  found: readonly Finding[],
  known: KnownNumbers,
): Finding[] {
  const sure = found.map((finding, at) => {
    const surest = at < MOST && isNumber(finding) && known.get(tokenOf(draft, finding));
    return surest && !atLeast(finding.confidence, surest.confidence)
      ? { ...finding, confidence: surest.confidence }
      : finding;
  });
  return sure.concat(missedInSubject(draft, found, known));
}

/** Known personal numbers in the subject where nothing was found. */
function missedInSubject(
  { subject }: Mail,
  found: readonly Finding[],
  known: KnownNumbers,
): Finding[] {
  const missed: Finding[] = [];
  for (const { start, end } of numbersIn(subject.slice(0, LONGEST_SUBJECT))) {
    const surest = known.get(notDataToken("cpr", subject.slice(start, end)));
    const isTaken = (other: Finding) =>
      other.where === "subject" && other.start < end && other.end > start;
    if (surest && !found.some(isTaken)) {
      const { detector, category, confidence, masked } = surest;
      missed.push({ detector, category, where: "subject", start, end, confidence, masked });
    }
  }
  return missed;
}

function numbersIn(text: string): TextRange[] {
  const numbers: TextRange[] = [];
  CASE.lastIndex = 0;
  for (let match = CASE.exec(text); match !== null; match = CASE.exec(text)) {
    numbers.push({ start: match.index, end: CASE.lastIndex });
  }
  return numbers;
}

function isNumber({ detector, category }: Finding): boolean {
  return detector === "phone" || category === "identifier" || category === "financial";
}

function tokenOf(mail: Mail, finding: Finding): string {
  return `${finding.detector}:${printOf(mail, finding)}`;
}
