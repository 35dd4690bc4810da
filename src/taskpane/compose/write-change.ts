import type { Mail } from "../../mail/mail";
import type { Draft, DraftPart } from "../../outlook/draft";
import type { DraftChange } from "../../policy/fixes/fix";
import type { Repaired } from "./repaired";
import { partsOf, undoOf } from "./undo-record";

/** Writes a change to a draft that was read just now. */
export async function writeChange(
  draft: Draft,
  mail: Mail,
  unread: readonly DraftPart[],
  change: DraftChange,
): Promise<Repaired> {
  const parts = partsOf(change);
  if (parts.length === 0) return { done: false, why: "moved-on" };
  // A part that could not be read is empty in `mail`: writing it would wipe out what the user has there.
  const blind = parts.find((part) => unread.includes(part));
  if (blind) return { done: false, why: "unread", part: blind };
  const written = await draft.write(change, mail);
  if (!written.ok) return { done: false, why: "refused", error: written.error, parts };
  return { done: true, undo: await undoOf(draft, mail, change, written.value) };
}
