import type { Mail } from "../../mail/mail";
import type { Draft, DraftPart } from "../../outlook/draft";
import { waysToEncrypt, type WayToEncrypt } from "../../policy/encrypt";
import type { Policy } from "../../policy/policy";
import type { Repaired, Unwritten } from "./repaired";
import { writeChange } from "./write-change";

/**
 * Has the mail encrypted in the first of the policy's ways that is open in this Outlook. A label counts only when it
 * stands in the organisation's catalogue and is found on the mail afterwards; on a header or a tag the mail server
 * acts after the mail has left, so nobody can see it here.
 */
export async function encryptDraft(
  draft: Draft,
  mail: Mail,
  unread: readonly DraftPart[],
  policy: Policy,
): Promise<Repaired> {
  let first: Unwritten | null = null;
  for (const way of waysToEncrypt(mail, policy)) {
    const result = await go(way, draft, mail, unread, policy);
    if (result.done || result.why === "choose-sender") return result;
    first ??= result;
  }
  return first ?? { done: false, why: "no-way", error: "unsupported" };
}

async function go(
  { way, change }: WayToEncrypt,
  draft: Draft,
  mail: Mail,
  unread: readonly DraftPart[],
  policy: Policy,
): Promise<Repaired> {
  if (!change) return { done: false, why: "choose-sender", senders: policy.encryption.senders };
  if (way === "label") {
    const labels = await draft.labels();
    if (!labels.ok) return { done: false, why: "no-way", error: labels.error };
    const isThere = labels.value.some(({ id }) => sameId(id, change.sensitivityLabel));
    if (!isThere) return { done: false, why: "no-way", error: "not-enabled" };
  }
  const result = await writeChange(draft, mail, unread, change);
  if (!result.done) return { done: false, why: "no-way", error: "failed", ...refusalOf(result) };
  if (way === "label") {
    const { mail: now } = await draft.read();
    if (!sameId(now.sensitivityLabel, change.sensitivityLabel)) {
      return { done: false, why: "no-way", error: "failed" };
    }
  }
  return { ...result, way };
}

function refusalOf(result: Unwritten) {
  return result.why === "refused" ? { error: result.error } : {};
}

function sameId(one: string | null | undefined, other: string | null | undefined): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}
