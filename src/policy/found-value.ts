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
  switch (where) {
    case "subject":
      return mail.subject;
    case "location":
      return mail.location ?? "";
    case "body":
      return bodyText(mail.body);
    case "recipient": {
      const recipient = recipientsOf(mail)[index];
      return recipient ? recipientText(recipient) : "";
    }
    case "attachment-name":
      return mail.attachments[index]?.name ?? "";
    case "attachment":
      return textIn(mail.attachments[index]);
  }
}

function textIn(attachment: Attachment | undefined): string {
  return attachment?.content ? attachmentText(attachment.content).text : "";
}
