import type { UnreadAttachment } from "../../mail/unread-attachments";
import type { DraftPart } from "../../outlook/draft";
import type { Verdict } from "../../policy/verdict";
import type { AttachmentProgress } from "./attachment-reader";

/** What the pane shows of the draft. A new object whenever something in it has changed, else the same one. */
export interface GuardState {
  /** Null until something has been read. */
  readonly verdict: Verdict | null;
  /** Parts whose last reading failed; the verdict speaks of them as they were when they could last be read. */
  readonly unread: readonly DraftPart[];
  /** True when it answers or forwards: those who receive it have often written themselves. */
  readonly isAnswer: boolean;
  /** True once every part has been asked for: before that, silence does not mean that all is well. */
  readonly complete: boolean;
  /** True when the draft was read but could not be judged. */
  readonly failed: boolean;
  /** The attachment that is being read now; null when none is. */
  readonly reading: AttachmentProgress | null;
  /** What is attached and was not read, with its names masked. */
  readonly unreadFiles: readonly UnreadAttachment[];
  /** True when the policy asks about those files before the mail goes. */
  readonly asksAboutFiles: boolean;
}

/** Before the first reading. */
export const NOTHING_KNOWN: GuardState = {
  verdict: null,
  unread: [],
  isAnswer: false,
  complete: false,
  failed: false,
  reading: null,
  unreadFiles: [],
  asksAboutFiles: false,
};

/** Field by field: a verdict on a workbook of a thousand numbers is the same object most of the time. */
export function sameState(one: GuardState, other: GuardState): boolean {
  const fields = Object.keys(one) as (keyof GuardState)[];
  return fields.every(
    (field) =>
      one[field] === other[field] || JSON.stringify(one[field]) === JSON.stringify(other[field]),
  );
}
