import type { Mail } from "../mail/mail";
import type { Policy } from "./policy";
import { domainOf, inDomains, sidesOf } from "./recipients";
import { isSameLabel } from "./same-label";
import type { EncryptionTier } from "./tiers";
import { loudness, type EncryptionState, type Protection, type Verdict } from "./verdict";
import { holdsWord } from "./whole-word";

/**
 * What shows that the mail is or will be encrypted; empty when nothing does. The state can be no better known than
 * this: Outlook hides its Encrypt button from add-ins (https://github.com/OfficeDev/office-js/issues/5133).
 */
export function protectionsOf(mail: Mail, policy: Policy): Protection[] {
  const { labels, subjectTags, senders, headers } = policy.encryption;
  const found: Protection[] = [];
  if (isSealed(mail)) found.push({ kind: "sealed" });
  for (const id of labels) {
    if (hasLabel(mail, id.toLowerCase())) found.push({ kind: "label", id });
  }
  for (const tag of subjectTags) {
    if (holdsWord(mail.subject, tag.trim())) found.push({ kind: "subject-tag", tag });
  }
  for (const sender of senders) {
    if (isSame(sender, mail.from?.address)) found.push({ kind: "sender", sender });
  }
  if (headers.some(({ name, value }) => hasHeader(mail, name, value))) {
    found.push({ kind: "header" });
  }
  return found.concat(transportOf(mail, policy));
}

/** Whether the mail is encrypted: `not-encrypted` is only proven for a mail that has already travelled in the open. */
export function encryptionState(mail: Mail, policy: Policy): EncryptionState {
  if (protectionsOf(mail, policy).length > 0) return "encrypted";
  const contentType = mail.headers["content-type"];
  const hasTravelled = mail.headers["received"] !== undefined;
  return hasTravelled && contentType !== undefined && !isSmime(contentType)
    ? "not-encrypted"
    : "unknown";
}

/** True when something asks or stops only because nothing shows that the mail is encrypted. */
export function turnsOnEncryption({ findings }: Verdict, { rules }: Policy): boolean {
  return findings.some(
    ({ level, rule }) =>
      loudness(level) >= loudness("warn") &&
      rules.some(({ id, when }) => id === rule && when.encryption === "not-encrypted"),
  );
}

/** True when one of these protections is as much as data of this tier demand. */
export function isEnough(
  protections: readonly Protection[],
  tier: EncryptionTier | undefined,
  policy: Policy,
): boolean {
  const isTransportEnough =
    tier !== "sensitive" || policy.encryption.transportIsEnoughFor === "sensitive";
  return protections.some(
    ({ kind }) => isTransportEnough || (kind !== "forced-tls" && kind !== "internal"),
  );
}

/** Protection on the way only: at rest the mail lies open in the recipients' mailboxes. */
function transportOf(mail: Mail, policy: Policy): Protection[] {
  // Whoever is not known may be anywhere.
  if (mail.hasUnreadRecipients) return [];
  const { recipientDomains, internal: isInternalSafe } = policy.encryption;
  const { internal, external } = sidesOf(mail, policy);
  const domains = external.map(({ address }) => domainOf(address));
  if (domains.length > 0 && domains.every((domain) => inDomains(domain, recipientDomains))) {
    return [{ kind: "forced-tls", domains: Array.from(new Set(domains)) }];
  }
  const staysInside = external.length === 0 && internal.length > 0;
  return isInternalSafe === true && staysInside ? [{ kind: "internal" }] : [];
}

/** On a received mail the label stands in a header: `msip_labels: MSIP_Label_<id>_Enabled=True; …`. */
function hasLabel(mail: Mail, id: string): boolean {
  const header = (mail.headers["msip_labels"] ?? "").toLowerCase();
  return isSameLabel(id, mail.sensitivityLabel) || header.includes(`msip_label_${id}_enabled=true`);
}

function hasHeader(mail: Mail, name: string, value: string | undefined): boolean {
  const actual = mail.headers[name.toLowerCase()];
  return actual !== undefined && (value === undefined || isSame(value, actual));
}

/**
 * Sealed whatever the policy says: PGP/MIME, S/MIME, or the envelope in which Outlook sends rights-protected mail. A draft
 * has none yet: what is called like it there is any file.
 */
function isSealed(mail: Mail): boolean {
  const contentType = (mail.headers["content-type"] ?? "").toLowerCase();
  return (
    contentType.trim().startsWith("multipart/encrypted") ||
    (isSmime(contentType) && /smime-type\s*=\s*"?(?:auth)?enveloped-data/i.test(contentType)) ||
    isSame("rpmsg.message", mail.headers["content-class"]) ||
    (mail.headers["received"] !== undefined &&
      mail.attachments.some(({ name }) => isSame("message.rpmsg", name)))
  );
}

/** Such a mail may be encrypted or only signed: `smime-type` tells, where it is there (RFC 8551, 3.2.2). */
function isSmime(contentType: string): boolean {
  return /^\s*application\/(?:x-)?pkcs7-mime/i.test(contentType);
}

function isSame(wanted: string, actual: string | null | undefined): boolean {
  return actual?.trim().toLowerCase() === wanted.trim().toLowerCase();
}
