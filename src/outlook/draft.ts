import type { Mail } from "../mail/mail";
import type { KnownFile } from "../policy/known-files";
import type { Decisions } from "../policy/decisions";
import type { DraftChange } from "../policy/fixes/fix";

/** Why a call to Outlook gave nothing. office.js never calls back when Outlook does not answer, hence `timeout`. */
export type OutlookErrorCode = "timeout" | "denied" | "unsupported" | "failed";

/** The outcome of a call to Outlook. Errors are values here, so that every caller has to say what happens then. */
export type Outcome<T, Code = OutlookErrorCode> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Code };

/** A part of the draft that could not be read. */
export type DraftPart =
  | "subject"
  | "body"
  | "location"
  | "from"
  | "to"
  | "cc"
  | "bcc"
  | "attachments"
  | "sensitivityLabel"
  | "headers";

const RECIPIENTS: readonly DraftPart[] = ["to", "cc", "bcc"];

/** True when somebody may receive the draft of whom Outlook did not tell. */
export function missesRecipients(unread: readonly DraftPart[]): boolean {
  return unread.some((part) => RECIPIENTS.indexOf(part) >= 0);
}

/** A draft as far as Outlook let us read it: `unread` parts are empty in `mail`. */
export interface DraftReading {
  readonly mail: Mail;
  readonly unread: readonly DraftPart[];
  /** What the writer decided for this draft and Outlook remembers; none when nothing was, or it is gone. */
  readonly decisions: Decisions;
  /** True when Outlook did not say in time what it remembers: there may be decisions that are not told here. */
  readonly isMemorySilent?: true;
}

/** What stands in an attachment: bytes as Base64, a mail or calendar entry as text, or the address of a file. */
export interface AttachmentContent {
  readonly format: "base64" | "eml" | "icalendar" | "url";
  readonly content: string;
}

/** An attachment that was taken off. Put back, a mail or calendar entry comes as a file of the same content. */
export interface RemovedAttachment {
  readonly name: string;
  readonly isInline: boolean;
  /** Null when it cannot be put back: a link, or something whose content Outlook does not hand out. */
  readonly content: AttachmentContent | null;
}

/** What a write took away, and what it cannot take back. */
export interface Written {
  readonly removed: readonly RemovedAttachment[];
  /**
   * Parts that stay changed whatever one writes: a label where none stood, for Outlook lets nobody take one off, and
   * attachments without their content.
   */
  readonly lasting: readonly ("sensitivityLabel" | "attachments")[];
}

/**
 * `half-written`: the write failed, and what it had changed before could not all be put back. `overtaken`: somebody has
 * changed a part since it was read, so nothing was written, or all was put back. `cut-off`: the list of recipients may go
 * on where Outlook stops telling, so writing would cut it off.
 */
export type WriteErrorCode = OutlookErrorCode | "half-written" | "overtaken" | "cut-off";

/** A sensitivity label that can be put on the draft. */
export interface Label {
  readonly id: string;
  /** With the names of the labels above it: "Fortrolig \ Krypteret". */
  readonly name: string;
}

/** `not-enabled`: the organisation has no labels, or Outlook does not show them. */
export type LabelErrorCode = OutlookErrorCode | "not-enabled";

/** `full`: more than Outlook keeps with a draft. */
export type RememberErrorCode = OutlookErrorCode | "full";

/** The item being written, as the pane and the send handler see it. */
export interface Draft {
  readonly kind: Mail["kind"];
  /** Reads every part in parallel, each under its own timeout. Never rejects. */
  read(): Promise<DraftReading>;
  /** Just the subject, for the live check. */
  readSubject(): Promise<Outcome<string>>;
  /** What stands in the attachment with Outlook's `id`. Calls wait for each other: Outlook mixes them up otherwise. */
  readAttachment(id: string): Promise<Outcome<AttachmentContent>>;
  /**
   * Writes the parts named in `change`, all or nothing: stops at the first that fails, having put back what it had
   * written. An empty value takes a header back, for Outlook cannot remove one and set it again.
   *
   * @param from the mail that the change was computed from. Where its texts or recipients have become others since,
   * writing would delete what somebody typed: then nothing is written.
   */
  write(change: DraftChange, from: Mail): Promise<Outcome<Written, WriteErrorCode>>;
  /** Puts back attachments that a write took off, as far as they have a content; the first failure is the outcome. */
  putBack(removed: readonly RemovedAttachment[]): Promise<Outcome<void>>;
  /** The sensitivity labels that can be put on, in Outlook's order. */
  labels(): Promise<Outcome<readonly Label[], LabelErrorCode>>;
  /** Keeps what the writer decided with this draft, on this device, until it is closed. */
  remember(decisions: Decisions): Promise<Outcome<void, RememberErrorCode>>;
  /** Keeps what a pane has read in files with this draft, as `remember` does. */
  rememberFiles(files: readonly KnownFile[]): Promise<Outcome<void, RememberErrorCode>>;
  /** Calls back when Outlook says that recipients, attachments or label changed: never of a sender or a text. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}
