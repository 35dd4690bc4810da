import type {
  DraftPart,
  LabelErrorCode,
  RemovedAttachment,
  WriteErrorCode,
} from "../../outlook/draft";
import type { DraftChange } from "../../policy/fixes/fix";
import type { EncryptionWay } from "../../policy/tiers";

/** What a fix replaced and what it left behind, as Outlook gave it back. */
export interface Undo {
  readonly before: DraftChange;
  readonly after: DraftChange;
  /** Attachments that were taken off and can be put back. */
  readonly removed: readonly RemovedAttachment[];
}

/** Why nothing was written. */
export type Unwritten =
  /** The text is another by now, or the part that is named. */
  | { readonly done: false; readonly why: "moved-on"; readonly part?: DraftPart }
  /** A part that would have to be written could not be read. */
  | { readonly done: false; readonly why: "unread"; readonly part: DraftPart }
  | {
      readonly done: false;
      readonly why: "refused";
      readonly error: WriteErrorCode;
      /** Where something may have been written, which is more than where the finding stands. */
      readonly parts?: readonly DraftPart[];
    }
  /** Encrypted it can only be sent from another mailbox, which no add-in can choose. */
  | { readonly done: false; readonly why: "choose-sender"; readonly senders: readonly string[] }
  /** None of the policy's ways to encrypt is open in this Outlook; why the first one is not. */
  | {
      readonly done: false;
      readonly why: "no-way";
      readonly error: LabelErrorCode | WriteErrorCode;
    };

export type Repaired =
  | {
      readonly done: true;
      /** Null when it cannot be taken back. */
      readonly undo: Undo | null;
      /** How the mail was set to be encrypted, if that was the repair. */
      readonly way?: EncryptionWay;
    }
  | Unwritten;

/** `left`: what is still to be taken back; all of it when it is left out. */
export type Undone = { readonly done: true } | (Unwritten & { readonly left?: Undo });
