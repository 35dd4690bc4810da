import type { Draft, DraftReading } from "../../outlook/draft";
import { waysToEncrypt, type WayToEncrypt } from "../../policy/encrypt";
import type { Policy } from "../../policy/policy";
import { isSameLabel } from "../../policy/same-label";
import { evenWhileTyping, isOvertaken } from "./even-while-typing";
import type { Repaired, Unwritten } from "./repaired";
import { writeChange } from "./write-change";

/**
 * Has the mail encrypted in the first of the policy's ways that is open in this Outlook. A label counts only when it
 * stands in the organisation's catalogue and no other is found on the mail afterwards; on a header or a tag the mail
 * server acts after the mail has left, so nobody can see it here.
 *
 * The draft is read before each way: Outlook may take seconds to say that one is not open, and the writer types on.
 */
export async function encryptDraft(draft: Draft, policy: Policy): Promise<Repaired> {
  let first: Unwritten | null = null;
  for (let next = 0; ; next++) {
    const result = await evenWhileTyping(async () => {
      const reading = await draft.read();
      const way = waysToEncrypt(reading.mail, policy)[next];
      return way ? go(way, draft, reading, policy) : null;
    });
    if (!result) return first ?? { done: false, why: "no-way", error: "unsupported" };
    if (result.done || result.why === "choose-sender" || isOvertaken(result)) return result;
    first ??= result;
  }
}

async function go(
  { way, change }: WayToEncrypt,
  draft: Draft,
  { mail, unread }: DraftReading,
  policy: Policy,
): Promise<Repaired> {
  if (!change) return { done: false, why: "choose-sender", senders: policy.encryption.senders };
  if (way === "label") {
    const labels = await draft.labels();
    if (!labels.ok) return { done: false, why: "no-way", error: labels.error };
    const isThere = labels.value.some(({ id }) => isSameLabel(id, change.sensitivityLabel));
    if (!isThere) return { done: false, why: "no-way", error: "not-enabled" };
  }
  const result = await writeChange(draft, mail, unread, change);
  if (isOvertaken(result)) return result;
  if (!result.done) return { done: false, why: "no-way", error: "failed", ...refusalOf(result) };
  if (way === "label" && (await hasTakenOtherLabel(draft, change.sensitivityLabel))) {
    return { done: false, why: "no-way", error: "failed" };
  }
  return { ...result, way };
}

/** Whether the mail has another label than the one that was set, or none. Where Outlook does not tell, it was set. */
async function hasTakenOtherLabel(draft: Draft, label: string | undefined): Promise<boolean> {
  let reading = await draft.read();
  if (reading.unread.includes("sensitivityLabel")) reading = await draft.read();
  const { mail, unread } = reading;
  return !unread.includes("sensitivityLabel") && !isSameLabel(mail.sensitivityLabel, label);
}

function refusalOf(result: Unwritten) {
  return result.why === "refused" ? { error: result.error } : {};
}
