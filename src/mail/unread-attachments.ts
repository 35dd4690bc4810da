import type { Unread, UnreadReason } from "./attachments/attachment-text";
import { isPictureName } from "./attachments/picture-name";
import type { Attachment, Mail } from "./mail";

/** `cloud`: only a link is sent, and the file behind it is not looked into. `not-read`: nobody has read it yet. */
export type UnreadAttachmentReason = UnreadReason | "cloud" | "not-read";

/** An attachment, or something in it, that nobody looked into. */
export interface UnreadAttachment extends Omit<Unread, "reason"> {
  /** Of the attachment in the mail. */
  readonly index: number;
  readonly reason: UnreadAttachmentReason;
}

/**
 * Everything attached to a mail that was not read, in its order: what could not be, and what nobody has read yet. Pictures
 * that stand in the body are passed over: a signature's logo is no document. Paths hold raw names; whoever shows one
 * masks it first.
 */
export function unreadAttachments(mail: Mail): UnreadAttachment[] {
  const unread: UnreadAttachment[] = [];
  mail.attachments.forEach((attachment, index) => {
    for (const each of unreadOf(attachment)) unread.push({ index, ...each });
  });
  return unread;
}

function unreadOf(attachment: Attachment): readonly Omit<UnreadAttachment, "index">[] {
  const { name, kind, content } = attachment;
  if (kind === "cloud") return [{ path: name, reason: "cloud" }];
  if (isPictureInBody(attachment)) return [];
  return content ? content.unread : [{ path: name, reason: "not-read" }];
}

/** By its name as long as nobody has read it. A picture has no text and no parts; a scanned page has its page. */
function isPictureInBody({ name, isInline, content }: Attachment): boolean {
  if (!isInline) return false;
  if (!content) return isPictureName(name);
  if (content.parts.length > 0) return false;
  return content.unread.every(
    ({ reason }) => reason === "no-text" || (isPictureName(name) && isUnopened(reason)),
  );
}

/** A file that was not even looked at: what it calls itself is all that is known of it. */
function isUnopened(reason: UnreadReason): boolean {
  return reason === "too-large" || reason === "out-of-time";
}
