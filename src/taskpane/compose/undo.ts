import type { Mail } from "../../mail/mail";
import { distance, revert } from "../../mail/revert";
import { areSamePeople } from "../../mail/same-people";
import type { Draft, DraftPart } from "../../outlook/draft";
import type { DraftChange } from "../../policy/fixes/fix";
import { isSameLabel } from "../../policy/same-label";
import { evenWhileTyping } from "./even-while-typing";
import type { Undo, Undone } from "./repaired";
import { type MutableChange, partsOf } from "./undo-record";

/**
 * Writes back what a fix replaced. What the user typed since stays, wherever it was: then only the fix's own piece is taken
 * back, and where somebody has changed that piece nothing is written at all.
 */
export function undo(draft: Draft, record: Undo): Promise<Undone> {
  return evenWhileTyping(() => undoOnce(draft, record));
}

async function undoOnce(draft: Draft, record: Undo): Promise<Undone> {
  const { mail, unread } = await draft.read();
  const blind = partsOf(record.before).find((part) => unread.includes(part));
  if (blind) return { done: false, why: "unread", part: blind };
  if (isLabelOverruled(record, mail)) {
    return { done: false, why: "moved-on", part: "sensitivityLabel" };
  }
  const change = changeBack(record, mail);
  if (typeof change === "string") return { done: false, why: "moved-on", part: change };
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

/** Whether the mail has another label than the one that the fix put on. */
function isLabelOverruled({ after: { sensitivityLabel } }: Undo, now: Mail): boolean {
  return sensitivityLabel !== undefined && !isSameLabel(now.sensitivityLabel, sensitivityLabel);
}

/** The part instead when somebody has changed it in the same place since. */
function changeBack({ before, after }: Undo, now: Mail): DraftChange | DraftPart {
  const change: MutableChange = {};
  for (const part of ["subject", "location"] as const) {
    const old = before[part];
    const fixed = after[part];
    if (old === undefined || fixed === undefined) continue;
    const text = now[part] ?? "";
    if (isBack(old, fixed, text)) continue;
    const reverted = revert(old, fixed, text);
    if (reverted === null) return part;
    change[part] = reverted;
  }
  if (before.body !== undefined && after.body !== undefined) {
    const [old, fixed, text] = [before.body.content, after.body.content, now.body.content];
    const content = isBack(old, fixed, text) ? text : revert(old, fixed, text);
    if (content === null) return "body";
    if (content !== text) change.body = { type: now.body.type, content };
  }
  for (const part of ["to", "cc", "bcc"] as const) {
    const old = before[part];
    if (old === undefined) continue;
    if (areSamePeople(now[part], old)) continue;
    if (!areSamePeople(now[part], after[part] ?? [])) return part;
    change[part] = old;
  }
  if (before.sensitivityLabel !== undefined) change.sensitivityLabel = before.sensitivityLabel;
  if (before.headers !== undefined) change.headers = before.headers;
  return change;
}

/** Whether an undo that got half way has written this part back already: what it puts in must not stand there twice. */
function isBack(old: string, fixed: string, now: string): boolean {
  const left = distance(old, now);
  return left === 0 || (old.length >= fixed.length && left < distance(fixed, now));
}
