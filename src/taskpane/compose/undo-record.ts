import { bodyText } from "../../mail/html-text";
import type { Body, Mail } from "../../mail/mail";
import type { Draft, DraftPart, Written } from "../../outlook/draft";
import type { DraftChange } from "../../policy/fixes/fix";
import type { Undo } from "./repaired";

/** A change that is being put together. */
export type MutableChange = { -readonly [Part in keyof DraftChange]: DraftChange[Part] };

/** The parts of a draft that a change can name, apart from attachments. */
const PARTS = [
  "subject",
  "body",
  "location",
  "to",
  "cc",
  "bcc",
  "sensitivityLabel",
  "headers",
] as const;

/** The parts that `change` names. */
export function partsOf(change: DraftChange): DraftPart[] {
  const parts: DraftPart[] = PARTS.filter((part) => change[part] !== undefined);
  return change.removedAttachments === undefined ? parts : [...parts, "attachments"];
}

/** How to take a change back; null where Outlook lets nobody: a label where none stood, a file it does not hand out. */
export async function undoOf(
  draft: Draft,
  before: Mail,
  change: DraftChange,
  { removed, lasting }: Written,
): Promise<Undo | null> {
  if (lasting.length > 0) return null;
  const { mail, unread } = await draft.read();
  const isKnown = !partsOf(change).some((part) => unread.includes(part));
  return { before: pick(before, change), after: isKnown ? madeOf(change, mail) : change, removed };
}

/**
 * What Outlook made of the change: it rewrites HTML when it takes it in, and undo compares with that. What somebody
 * typed or added by the time it was read back is not the fix's, though: then the change itself is what it left behind.
 */
function madeOf(change: DraftChange, read: Mail): DraftChange {
  const { subject, location, body, ...people } = change;
  const made: MutableChange = pick(read, change);
  if (subject !== undefined) made.subject = subject;
  if (location !== undefined) made.location = location;
  if (body !== undefined && !saysTheSame(body, read.body)) made.body = body;
  for (const part of ["to", "cc", "bcc"] as const) {
    const set = people[part];
    if (set !== undefined && set.length !== read[part].length) made[part] = set;
  }
  return made;
}

/** Whether the words are the same; but for comments, which follow the words that can be seen and which Outlook may drop. */
function saysTheSame(written: Body, read: Body): boolean {
  const wordsIn = (body: Body) => bodyText(body).replace(/\s+/g, "");
  return wordsIn(written).startsWith(wordsIn(read));
}

/** The parts of `mail` that `change` names. A header that was not there is taken back by an empty value. */
function pick(mail: Mail, change: DraftChange): DraftChange {
  const { subject, body, location = "", to, cc, bcc, sensitivityLabel } = mail;
  const headers: Record<string, string> = {};
  for (const name of Object.keys(change.headers ?? {})) headers[name] = mail.headers[name] ?? "";
  return {
    ...(change.subject !== undefined && { subject }),
    ...(change.body !== undefined && { body }),
    ...(change.location !== undefined && { location }),
    ...(change.to !== undefined && { to }),
    ...(change.cc !== undefined && { cc }),
    ...(change.bcc !== undefined && { bcc }),
    ...(change.sensitivityLabel !== undefined && sensitivityLabel !== null && { sensitivityLabel }),
    ...(change.headers !== undefined && { headers }),
  };
}
