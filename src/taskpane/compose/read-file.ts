import { nothingRead } from "../../mail/attachments/given-content";
import type { Allowance } from "../../mail/attachments/limits";
import type { Attachment } from "../../mail/mail";
import type { AttachmentContent, Draft, Outcome } from "../../outlook/draft";
import type { FileReading, ReadContent } from "./read-content";

const BYTES_PER_MEGABYTE = 0x100000;

interface ReadingMeans {
  readonly ask: Draft["readAttachment"];
  readonly readContent: ReadContent;
  readonly allowance: Allowance;
}

/** Asks Outlook for an attachment and reads it, as far as the allowance goes. Never rejects. */
export async function readFile(
  attachment: Attachment,
  { ask, readContent, allowance }: ReadingMeans,
): Promise<FileReading> {
  const { id = "", name, size = 0 } = attachment;
  if (size > allowance.megabytes * BYTES_PER_MEGABYTE) {
    return { content: nothingRead(attachment, "too-large") };
  }
  try {
    const given = await askTwice(ask, id);
    if (given.ok) return await readContent({ name, given: given.value, allowance });
    return given.error === "timeout" ? { content: nothingRead(attachment, "out-of-time") } : {};
  } catch {
    return {};
  }
}

/** Outlook may still be fetching what was attached a moment ago. */
async function askTwice(
  ask: Draft["readAttachment"],
  id: string,
): Promise<Outcome<AttachmentContent>> {
  const first = await ask(id);
  return first.ok || first.error !== "timeout" ? first : ask(id);
}
