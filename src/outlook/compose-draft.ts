import { readAttachmentContent } from "./attachments";
import { supports } from "./context";
import type { Draft, DraftReading } from "./draft";
import { listen } from "./events";
import { kindOf, type ComposeItem } from "./item";
import { labelCatalog, readLabel } from "./labels";
import { remember, rememberFiles } from "./memory";
import { readDraft } from "./read-draft";
import type { ReadOptions } from "./read-options";
import { readSubject } from "./read-parts";
import { stillOpen, whileOpen } from "./still-open";
import { putBack, writeDraft } from "./write-draft";

/** Longest wait for the content of one attachment, in milliseconds: 25 MB take their time. */
const CONTENT_TIMEOUT_MS = 30_000;

/** The item being written in Outlook as a `Draft`. For an appointment the attendees are To (required) and Cc (optional). */
export function composeDraft(item: ComposeItem, options: ReadOptions): Draft {
  const { timeoutMs } = options;
  const isOpen = stillOpen();
  let attachments: Promise<unknown> = Promise.resolve();
  return {
    kind: kindOf(item),
    read: withoutRefusedLabel(() => readDraft(item, options), item, timeoutMs),
    readSubject: () => readSubject(item, timeoutMs),
    readAttachment: (id) => {
      const content = attachments.then(() => readAttachmentContent(item, id, CONTENT_TIMEOUT_MS));
      attachments = content;
      return content;
    },
    write: (change, from) => writeDraft(item, change, timeoutMs, { from, isOpen }),
    putBack: (removed) => whileOpen(isOpen, () => putBack(item, removed, timeoutMs)),
    labels: () => labelCatalog(timeoutMs),
    remember: (decisions) => whileOpen(isOpen, () => remember(item, decisions, timeoutMs)),
    rememberFiles: (files) => whileOpen(isOpen, () => rememberFiles(item, files, timeoutMs)),
    onChange: (listener) => {
      const types = Office.EventType;
      const stops = [
        listen(item, types.RecipientsChanged, listener),
        listen(item, types.AttachmentsChanged, listener),
        listen(item, supports("1.13") ? types.SensitivityLabelChanged : undefined, listener),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/**
 * Where Outlook refuses to tell a draft's label it goes on refusing (docs/outlook-quirks.md, quirk 5): then there is none
 * as far as anybody can know, and no part is missing that might still come. What Outlook is only slow with stays unread.
 */
function withoutRefusedLabel(
  read: () => Promise<DraftReading>,
  item: ComposeItem,
  timeoutMs: number,
): () => Promise<DraftReading> {
  let isRefused = false;
  return async () => {
    const reading = await read();
    if (!reading.unread.includes("sensitivityLabel")) return reading;
    if (!isRefused) {
      const again = await readLabel(item, timeoutMs);
      isRefused = !again.ok && again.error !== "timeout";
    }
    if (!isRefused) return reading;
    return { ...reading, unread: reading.unread.filter((part) => part !== "sensitivityLabel") };
  };
}
