import { readBody } from "../mail/html-text";
import { type Address, type Mail, recipientsOf } from "../mail/mail";
import { isQuoted } from "../mail/quoted-thread";
import type { Day, DetectContext, Detector, Match } from "./detector";
import { type DetectorId, type Finding, type Where, atLeast } from "./finding";

/** What it takes to detect: neither the clock nor the choice of detectors is the engine's own. */
export interface Knowledge {
  readonly today: Day;
  /** In order of precedence: `DETECTORS`, or fewer where size counts. */
  readonly detectors: readonly Detector[];
  /**
   * True for contact data that belongs where it stands in a body, such as the sender's in his signature: no finding.
   * Left out where no rule asks or stops because of contact data in bodies.
   */
  readonly isExpectedContact?: (text: string, detector: DetectorId, match: Match) => boolean;
}

/** A match with the detector that made it; `rank` is the detector's place in the list. */
interface Claim {
  readonly detector: Detector;
  readonly rank: number;
  readonly match: Match;
}

/**
 * Personal data in one text, in order of `start`, never overlapping.
 * This is the boundary behind which raw values stay: findings carry ranges and masked previews only.
 */
export function detectText(
  text: string,
  context: DetectContext,
  detectors: readonly Detector[],
): Finding[] {
  const claims: Claim[] = [];
  detectors.forEach((detector, rank) => {
    for (const match of detector.find(text, context)) claims.push({ detector, rank, match });
  });
  return withoutOverlaps(claims).map((claim) => toFinding(claim, text, context.where));
}

/**
 * Personal data anywhere in a mail or calendar entry: subject, recipients, attachment names, body.
 * Offsets refer to the subject, `recipientText`, the attachment's name and `bodyText`.
 */
export function detectMail(mail: Mail, knowledge: Knowledge): Finding[] {
  const { today, detectors, isExpectedContact } = knowledge;
  const participants = participantsOf(mail);
  const scan = (text: string, where: Where): Finding[] =>
    detectText(text, { where, today, participants }, detectors);

  const findings = scan(mail.subject, "subject");
  recipientsOf(mail).forEach((recipient, index) => {
    const found = scan(recipientText(recipient), "recipient");
    for (const finding of found) {
      // A recipient's own name, address and phone number are what a recipient is.
      if (finding.category !== "contact") findings.push({ ...finding, index });
    }
  });
  mail.attachments.forEach((attachment, index) => {
    for (const finding of scan(fileNameText(attachment.name), "attachment-name")) {
      findings.push({ ...finding, index });
    }
  });
  const { text, quoted } = readBody(mail.body);
  for (const finding of scan(text, "body")) {
    if (isExpectedContact && isExpectedContact(text, finding.detector, finding)) continue;
    findings.push(isQuoted(quoted, finding.start) ? { ...finding, quoted: true } : finding);
  }
  return findings;
}

/** A recipient as one text, `Anna Holm <anna@firma.dk>`: what the offsets of its findings refer to. */
export function recipientText(recipient: Address): string {
  return recipient.name === "" ? recipient.address : `${recipient.name} <${recipient.address}>`;
}

/** In file names hyphens and underscores stand for spaces: `cv-010190-1234.pdf`. As long as the name, so offsets stay. */
function fileNameText(name: string): string {
  return name.replace(/_|([^\d_-])-(?=\d)/g, (_, before: string | undefined) => `${before ?? ""} `);
}

function participantsOf(mail: Mail): ReadonlySet<string> {
  const participants = new Set<string>();
  const everybody = mail.from === null ? recipientsOf(mail) : [mail.from, ...recipientsOf(mail)];
  for (const { address, name } of everybody) {
    for (const part of [address, name]) {
      const known = part.trim().toLowerCase();
      if (known !== "") participants.add(known);
    }
  }
  return participants;
}

/** Where detectors claim the same characters, the stronger claim stays. One sweep from left to right. */
function withoutOverlaps(claims: Claim[]): Claim[] {
  claims.sort((a, b) => a.match.start - b.match.start || a.rank - b.rank);
  const kept: Claim[] = [];
  for (const claim of claims) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.match.end <= claim.match.start) kept.push(claim);
    // Those before the last end where it begins or earlier, so no more than one is in the way.
    else if (outranks(claim, last)) kept[kept.length - 1] = claim;
  }
  return kept;
}

/**
 * What may be flagged beats a mere possibility. Of two identifiers the surer one has the text: a Swedish number is
 * not a Danish one because both are written 6-4. Among equals the order of the detectors decides. A detector on
 * probation takes nothing from another.
 */
function outranks(a: Claim, b: Claim): boolean {
  if (a.detector.canary !== b.detector.canary) return b.detector.canary === true;
  const aCounts = atLeast(a.match.confidence, "likely");
  if (aCounts !== atLeast(b.match.confidence, "likely")) return aCounts;
  const areIdentifiers =
    a.detector.category === "identifier" && b.detector.category === "identifier";
  if (areIdentifiers && a.match.confidence !== b.match.confidence) {
    return atLeast(a.match.confidence, b.match.confidence);
  }
  return a.rank < b.rank;
}

function toFinding({ detector, match }: Claim, text: string, where: Where): Finding {
  const masked = detector.mask(text.slice(match.start, match.end));
  const { id, category, canary } = detector;
  const finding = { ...match, detector: id, category, where, masked };
  return canary ? { ...finding, canary } : finding;
}
