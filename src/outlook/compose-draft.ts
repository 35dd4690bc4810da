import { supports } from "./context";
import type { Draft } from "./draft";
import { listen } from "./events";
import { kindOf, type ComposeItem } from "./item";
import { readDraft, readSubject, type ReadOptions } from "./read-draft";
import { writeDraft } from "./write-draft";

/** The item being written in Outlook as a `Draft`. For an appointment the attendees are To (required) and Cc (optional). */
export function composeDraft(item: ComposeItem, options: ReadOptions): Draft {
  const { timeoutMs } = options;
  return {
    kind: kindOf(item),
    read: () => readDraft(item, options),
    readSubject: () => readSubject(item, timeoutMs),
    write: (change) => writeDraft(item, change, timeoutMs),
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
