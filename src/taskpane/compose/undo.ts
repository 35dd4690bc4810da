import type { Mail } from "../../mail/mail";
import type { Draft, DraftPart, Written } from "../../outlook/draft";
import type { DraftChange } from "../../policy/fixes/fix";
import { evenWhileTyping } from "./even-while-typing";
import type { Undo, Undone } from "./repaired";
import { revert } from "./revert";

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
  // Outlook rewrites HTML when it takes it in, so undo compares with what Outlook made of the change.
  const isKnown = !partsOf(change).some((part) => unread.includes(part));
  return { before: pick(before, change), after: isKnown ? pick(mail, change) : change, removed };
}

/**
 * Writes back what a fix replaced. What the user typed since stays: then only the fix's own piece is taken back,
 * and where the two overlap nothing is written at all.
 */
export function undo(draft: Draft, record: Undo): Promise<Undone> {
  return evenWhileTyping(() => undoOnce(draft, record));
}

async function undoOnce(draft: Draft, record: Undo): Promise<Undone> {
  const { mail, unread } = await draft.read();
  const blind = partsOf(record.before).find((part) => unread.includes(part));
  if (blind) return { done: false, why: "unread", part: blind };
  const change = changeBack(record, mail);
  if (change === null) return { done: false, why: "moved-on" };
  if (partsOf(change).length > 0) {
    const written = await draft.write(change, mail);
    if (!written.ok) return { done: false, why: "refused", error: written.error };
  }
  for (const [index, attachment] of record.removed.entries()) {
    const back = await draft.putBack([attachment]);
    if (back.ok) continue;
    const left = { before: {}, after: {}, removed: record.removed.slice(index) };
    return { done: false, why: "refused", error: back.error, left };
  }
  return { done: true };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Null when somebody has changed the same place since. */
function changeBack({ before, after }: Undo, now: Mail): DraftChange | null {
  const change: Writable<DraftChange> = {};
  for (const part of ["subject", "location"] as const) {
    const old = before[part];
    const fixed = after[part];
    if (old === undefined || fixed === undefined) continue;
    const text = revert(old, fixed, now[part] ?? "");
    if (text === null) return null;
    change[part] = text;
  }
  if (before.body !== undefined && after.body !== undefined) {
    const content = revert(before.body.content, after.body.content, now.body.content);
    if (content === null) return null;
    change.body = { type: now.body.type, content };
  }
  for (const part of ["to", "cc", "bcc"] as const) {
    const old = before[part];
    if (old === undefined) continue;
    if (addresses(now[part]) !== addresses(after[part] ?? [])) return null;
    change[part] = old;
  }
  if (before.sensitivityLabel !== undefined) change.sensitivityLabel = before.sensitivityLabel;
  if (before.headers !== undefined) change.headers = before.headers;
  return change;
}

/** Outlook fills in names when it takes recipients in: the addresses tell whether they are the same people. */
function addresses(people: Mail["to"]): string {
  return people.map(({ address }) => address.toLowerCase()).join(" ");
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
