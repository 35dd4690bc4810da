import type { Unread, UnreadReason } from "./attachments/attachment-text";
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
  if (!content) return [{ path: name, reason: "not-read" }];
  return isPictureInBody(attachment) ? [] : content.unread;
}

/** A picture has no text and no parts; a scanned page has its page. */
function isPictureInBody({ isInline, content }: Attachment): boolean {
  if (!isInline || !content || content.parts.length > 0) return false;
  return content.unread.every(({ reason }) => reason === "no-text");
}
