import { recipientText } from "../detect/engine";
import type { Finding } from "../detect/finding";
import { attachmentText } from "../mail/attachments/joined-text";
import { bodyText } from "../mail/html-text";
import { type Attachment, type Mail, recipientsOf } from "../mail/mail";

/** The raw value of a finding, for those who change or recognise it; empty for a finding about the mail as a whole. */
export function valueIn(mail: Mail, { where, index = 0, start, end }: Finding): string {
  return textOf(mail, where, index).slice(start, end);
}

/** The text that a finding's offsets refer to. */
function textOf(mail: Mail, where: Finding["where"], index: number): string {
  if (where === "subject") return mail.subject;
  if (where === "location") return mail.location ?? "";
  if (where === "body") return bodyText(mail.body);
  if (where === "attachment-name") return mail.attachments[index]?.name ?? "";
  if (where === "attachment") return textIn(mail.attachments[index]);
  const recipient = where === "recipient" ? recipientsOf(mail)[index] : undefined;
  return recipient ? recipientText(recipient) : "";
}

function textIn(attachment: Attachment | undefined): string {
  return attachment?.content ? attachmentText(attachment.content).text : "";
}
