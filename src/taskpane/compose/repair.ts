import type { Mail } from "../../mail/mail";
import type { Draft, DraftPart, WriteErrorCode } from "../../outlook/draft";
import { FIXES } from "../../policy/fixes";
import type { DraftChange, FixId } from "../../policy/fixes/fix";
import type { FindingGroup } from "../../policy/groups";
import type { Judge } from "../../policy/judge";
import type { Policy } from "../../policy/policy";
import type { JudgedFinding, Verdict } from "../../policy/verdict";
import { revert } from "./revert";

/** What a fix replaced and what it left behind, as Outlook gave it back. */
export interface Undo {
  readonly before: DraftChange;
  readonly after: DraftChange;
}

/** Why nothing was written: the text is another by now, a part could not be read, or Outlook refused. */
export type Unwritten =
  | { readonly done: false; readonly why: "moved-on" }
  | { readonly done: false; readonly why: "unread"; readonly part: DraftPart }
  | { readonly done: false; readonly why: "refused"; readonly error: WriteErrorCode };

export type Repaired = { readonly done: true; readonly undo: Undo } | Unwritten;
export type Undone = { readonly done: true } | Unwritten;

/**
 * Repairs all that was `shown` in one write, in the draft as it stands now: reads and judges it afresh, and changes
 * nothing unless the same findings are still there, because the user may have typed since the card was drawn.
 */
export async function repair(
  draft: Draft,
  judge: Judge,
  policy: Policy,
  shown: FindingGroup,
  id: FixId,
): Promise<Repaired> {
  const { mail, unread } = await draft.read();
  const home = unread.find((part) => part === shown[0].where);
  if (home) return { done: false, why: "unread", part: home };
  const fix = FIXES.find((candidate) => candidate.id === id);
  const findings = stillThere(shown, judge(mail)).filter(({ fixes }) => fixes.includes(id));
  const change = findings.length === shown.length && fix ? fix.change(findings, mail, policy) : {};
  if (partsOf(change).length === 0) return { done: false, why: "moved-on" };
  // A part that could not be read is empty in `mail`: writing it would wipe out what the user has there.
  const blind = partsOf(change).find((part) => unread.includes(part));
  if (blind) return { done: false, why: "unread", part: blind };
  const written = await draft.write(change);
  if (!written.ok) return { done: false, why: "refused", error: written.error };
  return { done: true, undo: { before: pick(mail, change), after: await readBack(draft, change) } };
}

/**
 * Writes back what a fix replaced. What the user typed since stays: then only the fix's own piece is taken back,
 * and where the two overlap nothing is written at all.
 */
export async function undo(draft: Draft, { before, after }: Undo): Promise<Undone> {
  const { mail, unread } = await draft.read();
  const blind = partsOf(before).find((part) => unread.includes(part));
  if (blind) return { done: false, why: "unread", part: blind };
  let change: DraftChange = {};
  if (before.subject !== undefined && after.subject !== undefined) {
    const subject = revert(before.subject, after.subject, mail.subject);
    if (subject === null) return { done: false, why: "moved-on" };
    change = { ...change, subject };
  }
  if (before.body !== undefined && after.body !== undefined) {
    const content = revert(before.body.content, after.body.content, mail.body.content);
    if (content === null) return { done: false, why: "moved-on" };
    change = { ...change, body: { type: mail.body.type, content } };
  }
  const written = await draft.write(change);
  return written.ok ? { done: true } : { done: false, why: "refused", error: written.error };
}

/** The findings that were shown, where they stand now, in reading order; without those that are gone or have become others. */
function stillThere(shown: FindingGroup, { findings }: Verdict): JudgedFinding[] {
  const masks = new Map(shown.map(({ key, masked }) => [key, masked]));
  return findings
    .filter(({ key, masked }) => masks.get(key) === masked)
    .sort((a, b) => a.start - b.start);
}

/** Outlook rewrites HTML when it takes it in, so undo compares with what Outlook made of the change. */
async function readBack(draft: Draft, change: DraftChange): Promise<DraftChange> {
  const { mail, unread } = await draft.read();
  return partsOf(change).some((part) => unread.includes(part)) ? change : pick(mail, change);
}

function partsOf(change: DraftChange): ("subject" | "body")[] {
  const parts: ("subject" | "body")[] = [];
  if (change.subject !== undefined) parts.push("subject");
  if (change.body !== undefined) parts.push("body");
  return parts;
}

/** The parts of `mail` that `change` names. */
function pick(mail: Mail, change: DraftChange): DraftChange {
  return {
    ...(change.subject !== undefined && { subject: mail.subject }),
    ...(change.body !== undefined && { body: mail.body }),
  };
}
