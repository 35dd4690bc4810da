import { callOutlook } from "../call";
import type { AttachmentContent, Outcome, RemovedAttachment } from "../draft";
import type { ComposeItem } from "../item";
import { failure, mapped } from "../outcome";

/** Characters of Base64 that office.js takes in for one file. */
const LARGEST = 27_892_122;

/** Entries of the mailbox come back as files, which need an ending to open with. */
const ENDINGS = { base64: "", eml: ".eml", icalendar: ".ics" } as const;

/** Whether Outlook takes this content in as a file. Of a link there is only an address. */
export function canComeBack({ format, content }: AttachmentContent): boolean {
  return format !== "url" && base64Of({ format, content }).length <= LARGEST;
}

/** Attaches what was taken off. `unsupported` when there is no content, or none that Outlook takes. */
export function addBack(
  item: ComposeItem,
  { name, isInline, content }: RemovedAttachment,
  transferMs: number,
): Promise<Outcome<void>> {
  if (!content || content.format === "url") return Promise.resolve(failure("unsupported"));
  const ending = ENDINGS[content.format];
  const fileName = name.toLowerCase().endsWith(ending) ? name : name + ending;
  return callOutlook<string>(
    (answer) =>
      item.addFileAttachmentFromBase64Async(base64Of(content), fileName, { isInline }, answer),
    transferMs,
  ).then(mapped(() => undefined));
}

/** A mail or a calendar entry comes as text: as Base64 of its UTF-8. */
function base64Of({ format, content }: AttachmentContent): string {
  if (format === "base64") return content;
  const bytes = new TextEncoder().encode(content);
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
