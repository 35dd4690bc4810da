import type { Mail } from "../mail";
import type { AttachmentText, Limits } from "./attachment-text";
import { readMail } from "./_mail/read-mail";
import type { LazyReaders } from "./lazy-readers";
import { startReading } from "./read-attachment";

/** The same as `readAttachment` for a mail in a mail whose reader has read it already (`Attachment.mail`). */
export async function readAttachedMail(
  name: string,
  mail: Mail,
  limits: Limits,
  lazyReaders: LazyReaders = {},
): Promise<AttachmentText> {
  const reading = startReading(name, limits, lazyReaders);
  await reading.attempt(() => {
    reading.budget.takeFile();
    return readMail(mail, reading);
  });
  return reading.result();
}
