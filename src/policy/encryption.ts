import type { Mail } from "../mail/mail";
import type { Policy } from "./policy";
import { domainOf, inDomains, sidesOf } from "./recipients";
import type { EncryptionState } from "./verdict";

/**
 * Whether the mail is or will be encrypted, as far as anybody outside Outlook can tell.
 *
 * - `encrypted`: the mail is S/MIME, PGP or rights-protected, or meets a criterion of the policy's `encryption`.
 * - `not-encrypted`: proven only for a mail that has already travelled (it has a `Received` header) and whose
 *   `Content-Type` is an open one.
 * - `unknown`: everything else, above all a draft: Outlook hides its Encrypt button from add-ins
 *   (https://github.com/OfficeDev/office-js/issues/5133).
 */
export function encryptionState(mail: Mail, policy: Policy): EncryptionState {
  if (isProtected(mail) || meetsPolicy(mail, policy)) return "encrypted";
  const contentType = mail.headers["content-type"];
  const hasTravelled = mail.headers["received"] !== undefined;
  return hasTravelled && contentType !== undefined && !isSmime(contentType)
    ? "not-encrypted"
    : "unknown";
}

function meetsPolicy(mail: Mail, policy: Policy): boolean {
  const { labels, subjectTags, senders, recipientDomains, headers } = policy.encryption;
  return (
    labels.some((id) => hasLabel(mail, id.toLowerCase())) ||
    subjectTags.some((tag) => holdsWord(mail.subject, tag.trim())) ||
    senders.some((sender) => isSame(sender, mail.from?.address)) ||
    everybodyOutsideIsIn(recipientDomains, mail, policy) ||
    headers.some(({ name, value }) => hasHeader(mail, name, value))
  );
}

/** On a received mail the label stands in a header: `msip_labels: MSIP_Label_<id>_Enabled=True; …`. */
function hasLabel(mail: Mail, id: string): boolean {
  const header = (mail.headers["msip_labels"] ?? "").toLowerCase();
  return isSame(id, mail.sensitivityLabel) || header.includes(`msip_label_${id}_enabled=true`);
}

function hasHeader(mail: Mail, name: string, value: string | undefined): boolean {
  const actual = mail.headers[name.toLowerCase()];
  return actual !== undefined && (value === undefined || isSame(value, actual));
}

function everybodyOutsideIsIn(domains: readonly string[], mail: Mail, policy: Policy): boolean {
  const { external } = sidesOf(mail, policy);
  return (
    external.length > 0 && external.every(({ address }) => inDomains(domainOf(address), domains))
  );
}

/** Sealed whatever the policy says: PGP/MIME, S/MIME, or the envelope in which Outlook sends rights-protected mail. */
function isProtected(mail: Mail): boolean {
  const contentType = (mail.headers["content-type"] ?? "").toLowerCase();
  return (
    contentType.trim().startsWith("multipart/encrypted") ||
    (isSmime(contentType) && /smime-type\s*=\s*"?(?:auth)?enveloped-data/i.test(contentType)) ||
    isSame("rpmsg.message", mail.headers["content-class"]) ||
    mail.attachments.some(({ name }) => isSame("message.rpmsg", name))
  );
}

/** Such a mail may be encrypted or only signed: `smime-type` tells, where it is there (RFC 8551, 3.2.2). */
function isSmime(contentType: string): boolean {
  return /^\s*application\/(?:x-)?pkcs7-mime/i.test(contentType);
}

function isSame(wanted: string, actual: string | null | undefined): boolean {
  return actual?.trim().toLowerCase() === wanted.trim().toLowerCase();
}

/** True when `word` stands in `text` and does not go on into a longer one: "sikker" is not in "usikkerhed". */
function holdsWord(text: string, word: string): boolean {
  const haystack = text.toLowerCase();
  const needle = word.toLowerCase();
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (!joins(haystack, at) && !joins(haystack, end)) return true;
  }
  return false;
}

/** True when the characters on both sides of `offset` belong to one word. */
function joins(text: string, offset: number): boolean {
  return isWordCharacter(text.charAt(offset - 1)) && isWordCharacter(text.charAt(offset));
}

function isWordCharacter(character: string): boolean {
  return /[0-9_]/.test(character) || character.toLowerCase() !== character.toUpperCase();
}
