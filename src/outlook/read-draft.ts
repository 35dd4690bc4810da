import type { Mail } from "../mail/mail";
import { EMPTY_MAIL } from "../mail/mail";
import { NO_DECISIONS } from "../policy/decisions";
import { supports, userAddress } from "./context";
import { type DraftPart, type DraftReading, missesRecipients, type Outcome } from "./draft";
import { recall } from "./memory";
import { isAppointment, kindOf, type ComposeItem } from "./item";
import { readAttachments } from "./attachments";
import { readHeaders } from "./headers";
import { readLabel } from "./labels";
import type { ReadOptions } from "./read-options";
import {
  readBodyToSearch,
  readLocation,
  readOwnBody,
  readRecipients,
  readSender,
  readSubject,
} from "./read-parts";

/** Reads every part of the item in parallel. Never rejects: parts that failed are empty and named in `unread`. */
export function readDraft(item: ComposeItem, options: ReadOptions): Promise<DraftReading> {
  const decisions = recall(item, options.timeoutMs);
  return Promise.all([Promise.all(partsOf(item, options)), decisions]).then(([parts, recalled]) => {
    const read: Partial<Record<DraftPart, Mail[DraftPart]>> = {};
    const unread: DraftPart[] = [];
    for (const { part, outcome } of parts) {
      if (outcome.ok) read[part] = outcome.value;
      else unread.push(part);
    }
    const writer = userAddress();
    const mail = {
      ...EMPTY_MAIL,
      kind: kindOf(item),
      ...read,
      ...(writer !== "" && { writer }),
      ...(missesRecipients(unread) && { hasUnreadRecipients: true }),
    } as Mail;
    return recalled
      ? { mail, unread, decisions: recalled }
      : { mail, unread, decisions: NO_DECISIONS, isMemorySilent: true };
  });
}

interface ReadPart {
  readonly part: DraftPart;
  readonly outcome: Outcome<Mail[DraftPart]>;
}

function partsOf(item: ComposeItem, options: ReadOptions): Promise<ReadPart>[] {
  const { timeoutMs, headers } = options;
  const readAny = options.bodyFormat === "own" ? readOwnBody : readBodyToSearch;
  const parts = [
    named("subject", readSubject(item, timeoutMs)),
    named("body", readAny(item, timeoutMs)),
    named("from", readSender(item, timeoutMs)),
    named("to", readRecipients(item, "to", timeoutMs)),
    named("cc", readRecipients(item, "cc", timeoutMs)),
    named("attachments", readAttachments(item, timeoutMs)),
  ];
  if (isAppointment(item)) {
    parts.push(named("location", readLocation(item, timeoutMs)));
  } else {
    parts.push(named("bcc", readRecipients(item, "bcc", timeoutMs)));
    if (headers.length > 0) parts.push(named("headers", readHeaders(item, headers, timeoutMs)));
  }
  if (options.withLabel && supports("1.13") && knowsLabels(item)) {
    parts.push(named("sensitivityLabel", readLabel(item, timeoutMs)));
  }
  return parts;
}

function named<Part extends DraftPart>(
  part: Part,
  outcome: Promise<Outcome<Mail[Part]>>,
): Promise<ReadPart> {
  return outcome.then((settled) => ({ part, outcome: settled }));
}

/** An Outlook that breaks when it is asked for the member breaks again when it is read, and is heard there. */
function knowsLabels(item: ComposeItem): boolean {
  try {
    return Boolean(item.sensitivityLabel);
  } catch {
    return true;
  }
}
