import type { Attachment } from "../mail/mail";
import { callOutlook } from "./call";
import type { AttachmentContent, Outcome } from "./draft";
import type { ComposeItem } from "./item";
import { checked, textOf } from "./outcome";

/** Content that office.js names in one of four ways; two spellings of the calendar's are about. */
const FORMATS: Readonly<Record<string, AttachmentContent["format"]>> = {
  base64: "base64",
  eml: "eml",
  icalendar: "icalendar",
  url: "url",
};

/** The attached files, mails and links, without what stands in them. */
export function readAttachments(
  item: ComposeItem,
  timeoutMs: number,
): Promise<Outcome<Attachment[]>> {
  return callOutlook<Office.AttachmentDetailsCompose[]>(
    (answer) => item.getAttachmentsAsync(answer),
    timeoutMs,
  ).then(checked((value) => (Array.isArray(value) ? value.map(attachmentOf) : undefined)));
}

/**
 * What stands in the attachment with Outlook's `id` (Mailbox 1.8). No content is a failure: Outlook answers so for a
 * file that data loss prevention, or its own hurry, keeps from the add-in. (docs/outlook-quirks.md, quirk 23)
 */
export function readAttachmentContent(
  item: ComposeItem,
  id: string,
  timeoutMs: number,
): Promise<Outcome<AttachmentContent>> {
  return callOutlook<Office.AttachmentContent>(
    (answer) => item.getAttachmentContentAsync(id, answer),
    timeoutMs,
  ).then(checked(contentOf));
}

function contentOf(value: Office.AttachmentContent | undefined): AttachmentContent | undefined {
  const format = FORMATS[String(value?.format).toLowerCase()];
  const content = textOf(value?.content);
  return format && content !== "" ? { format, content } : undefined;
}

function attachmentOf(
  details: Partial<Office.AttachmentDetailsCompose> | null | undefined,
): Attachment {
  const { id, name, size, isInline, attachmentType } = details ?? {};
  return {
    ...(typeof id === "string" && { id }),
    name: textOf(name),
    kind: kindOfAttachment(attachmentType),
    ...(typeof size === "number" && { size }),
    ...(typeof isInline === "boolean" && { isInline }),
  };
}

/** office.js says `item` and `cloud`, the hosts beneath it 1 and 2. Whatever else there is can be read as a file. */
function kindOfAttachment(type: unknown): NonNullable<Attachment["kind"]> {
  const name = String(type).toLowerCase();
  if (name === "item" || name === "1") return "item";
  return name === "cloud" || name === "2" ? "cloud" : "file";
}
