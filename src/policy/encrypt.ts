import type { Mail } from "../mail/mail";
import type { DraftChange } from "./fixes/fix";
import { LONGEST_SUBJECT } from "./fixes/subject";
import type { Policy } from "./policy";
import { ENCRYPTION_WAYS, type EncryptionWay } from "./tiers";

/** One way to have a mail encrypted. Without a `change` only the user can go it, such as choosing another sender. */
export interface WayToEncrypt {
  readonly way: EncryptionWay;
  readonly change: DraftChange | null;
}

/**
 * The ways that the policy gives, in its order. Whether one is open is for Outlook to say: there may be no labels, or
 * none of these; so a door tries one after the other.
 */
export function waysToEncrypt(mail: Mail, policy: Policy): WayToEncrypt[] {
  const ways: WayToEncrypt[] = [];
  for (const way of policy.encryption.ways ?? ENCRYPTION_WAYS) {
    for (const change of changesFor(way, mail, policy)) ways.push({ way, change });
  }
  return ways;
}

function changesFor(way: EncryptionWay, mail: Mail, policy: Policy): (DraftChange | null)[] {
  const { labels, headers, subjectTags, senders } = policy.encryption;
  if (way === "label") return labels.map((sensitivityLabel) => ({ sensitivityLabel }));
  if (way === "header") {
    // Meetings have no headers of their own (Office.InternetHeaders: messages only).
    const [header] = mail.kind === "mail" ? headers : [];
    return header ? [{ headers: { [header.name.toLowerCase()]: header.value ?? "1" } }] : [];
  }
  if (way === "subject-tag") {
    const [tag] = subjectTags;
    const subject = `${mail.subject} ${tag ?? ""}`.trim();
    return tag !== undefined && subject.length <= LONGEST_SUBJECT ? [{ subject }] : [];
  }
  return senders.length > 0 ? [null] : [];
}
