import { readBody } from "../mail/html-text";
import { type Address, type Mail, recipientsOf } from "../mail/mail";
import { isQuoted, type TextRange } from "../mail/quoted-thread";
import { detectAttachment, detectAttachmentAhead } from "./detect-attachment";
import { detectText, type Pause } from "./detect-text";
import { fileNameText } from "./file-name";
import type { Finding } from "./finding";
import type { Knowledge } from "./knowledge";
import { namesSomebody } from "./names-somebody";
import { type Scan, scanBody } from "./scan-body";

export type { Knowledge, Pause };

/**
 * Personal data anywhere in a mail or calendar entry: subject, recipients, attachment names, body, and attachments as far
 * as their content was read. Offsets refer to the subject, the location, `recipientText`, the attachment's name, `bodyText` and
 * `attachmentText`.
 */
export function detectMail(mail: Mail, knowledge: Knowledge): Finding[] {
  const around = detectAround(mail, knowledge);
  const findings = around.concat(
    detectBody(mail, knowledge, namesSomebody(mail, around, knowledge)),
  );
  const participants = participantsOf(mail);
  mail.attachments.forEach(({ content }, index) => {
    if (!content) return;
    for (const finding of detectAttachment(content, knowledge, participants)) {
      findings.push({ ...finding, index });
    }
  });
  return findings;
}

/** What stands around the body: in the subject, the place of a meeting, recipients, and names of attachments. */
function detectAround(mail: Mail, knowledge: Knowledge): Finding[] {
  const { today, detectors } = knowledge;
  const participants = participantsOf(mail);
  const scan: Scan = (text, where) => detectText(text, { where, today, participants }, detectors);

  const findings: Finding[] = scan(mail.subject, "subject");
  if (mail.location !== undefined) findings.push(...scan(mail.location, "location"));
  for (const finding of findInRecipients(mail, knowledge, scan)) findings.push(finding);
  mail.attachments.forEach((attachment, index) => {
    for (const finding of scan(fileNameText(attachment.name), "attachment-name")) {
      findings.push({ ...finding, index });
    }
  });
  return findings;
}

/**
 * Personal data in the body alone. `isOfSomebody`: the subject or a file names somebody (`namesSomebody`), of whom the
 * newest text may tell without naming him again.
 */
export function detectBody(mail: Mail, knowledge: Knowledge, isOfSomebody: boolean): Finding[] {
  const { today, detectors, isExpectedContact } = knowledge;
  const { text, quoted } = readBody(mail.body);
  const participants = participantsOf(mail);
  const scan: Scan = (stretch, where, from = 0) => {
    const plain = { where, today, participants };
    const context = isOfSomebody ? { ...plain, namedAboveExcept: movedBack(quoted, from) } : plain;
    return detectText(stretch, context, detectors);
  };
  const findings: Finding[] = [];
  for (const finding of scanBody(text, scan, knowledge.isLate)) {
    if (isExpectedContact && isExpectedContact(text, finding.detector, finding)) continue;
    findings.push(isQuoted(quoted, finding.start) ? { ...finding, quoted: true } : finding);
  }
  return findings;
}

function movedBack(ranges: readonly TextRange[], by: number): readonly TextRange[] {
  return by === 0 ? ranges : ranges.map(({ start, end }) => ({ start: start - by, end: end - by }));
}

/** Looks into what is attached ahead of `detectMail`, with pauses: large files take longer than a screen may stand still. */
export async function detectAttachmentsAhead(
  mail: Mail,
  knowledge: Knowledge,
  pause: Pause,
): Promise<void> {
  const participants = participantsOf(mail);
  for (const { content } of mail.attachments) {
    if (content) await detectAttachmentAhead(content, knowledge, participants, pause);
  }
}

/** What was last found in recipients, and in whom: a mail is searched again for each repair that might do. */
let lastRecipients: { people: string; knowledge: Knowledge; findings: Finding[] } | undefined;

function findInRecipients(mail: Mail, knowledge: Knowledge, scan: Scan): readonly Finding[] {
  const recipients = recipientsOf(mail);
  const people = JSON.stringify([mail.from, recipients]);
  if (lastRecipients?.people === people && lastRecipients.knowledge === knowledge) {
    return lastRecipients.findings;
  }
  const findings: Finding[] = [];
  recipients.forEach((recipient, index) => {
    for (const finding of scan(recipientText(recipient), "recipient")) {
      if (isNews(finding)) findings.push({ ...finding, index });
    }
  });
  lastRecipients = { people, knowledge, findings };
  return findings;
}

/** A recipient as one text, `Anna Holm <anna@firma.dk>`: what the offsets of its findings refer to. */
export function recipientText(recipient: Address): string {
  return recipient.name === "" ? recipient.address : `${recipient.name} <${recipient.address}>`;
}

/** A recipient's own name, address and phone number are what a recipient is, hence no finding. */
function isNews({ category }: Finding): boolean {
  return category !== "contact";
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
