import type { AtOnce } from "../deadlines/rights";
import type { Suspension } from "../deadlines/suspension";
import type { RequestLabel } from "../labels";

/** An instant in UTC, `2026-03-05T08:15:00Z`. */
export type Instant = string;

/** Something that was done to a case, by whom and when. A case is all of its events and nothing else. */
interface Deed<Kind extends string> {
  readonly kind: Kind;
  /** Tells this event from every other, so that two registers' copies of it count once. */
  readonly id: string;
  readonly at: Instant;
  /** The officer's address. */
  readonly by: string;
}

/** How the mail that started a case is found again. Nothing of what it says is kept. */
export interface MailReference {
  /** RFC 5322 Message-ID, the same in every mailbox; null when Outlook does not tell. */
  readonly messageId: string | null;
  /** Its id in this mailbox (EWS form from Office.js). */
  readonly itemId: string;
  /** The mailbox it lies in, when that is not the officer's own. */
  readonly mailbox?: string;
}

/** What must not wait for the answer, and is done by hand outside of Kuvert. */
export type UrgentDeed = AtOnce | "preserve-recordings";

export type CaseEvent =
  | (Deed<"received"> & {
      readonly receivedAt: Instant;
      readonly mail: MailReference;
      readonly labels: readonly RequestLabel[];
      readonly cctv?: boolean;
      readonly language: "da" | "en";
    })
  | (Deed<"relabelled"> & { readonly labels: readonly RequestLabel[]; readonly cctv?: boolean })
  | (Deed<"handed-over"> & { readonly to: string })
  | (Deed<"done-at-once"> & { readonly what: UrgentDeed })
  /** The person was told that the request has come in. */
  | (Deed<"acknowledged"> & {})
  | (Deed<"identity-asked"> & {})
  | (Deed<"identity-established"> & {})
  | (Deed<"started"> & {})
  | (Deed<"extended"> & { readonly reason: string })
  | (Deed<"ground-chosen"> & { readonly label: RequestLabel; readonly grounds: readonly string[] })
  | (Deed<"decided-objection"> & { readonly groundsRemain: boolean })
  | (Deed<"recipient-added"> & { readonly address: string })
  | (Deed<"recipient-told"> & { readonly address: string })
  | (Deed<"recipient-not-told"> & { readonly address: string; readonly reason: string })
  /** Somebody looked and found nobody who had received the data. */
  | (Deed<"no-recipients"> & {})
  /** Art. 33(1): a breach was reported to the supervisory authority, or need not be. */
  | (Deed<"authority-notified"> & {})
  | (Deed<"authority-not-notified"> & { readonly reason: string })
  /** The person has an answer; `refusedInPart` says which right was refused in it and why, as in `refused`. */
  | (Deed<"answered"> & { readonly refusedInPart?: string })
  /** Each right with the ids of its reasons: `refusalReasons` in `answers/refusal.ts`. */
  | (Deed<"refused"> & { readonly reason: string })
  /** Nobody waits for an answer any more: one of `CLOSING_REASONS`, or what the officer wrote. */
  | (Deed<"closed"> & { readonly reason: string })
  | (Deed<"reopened"> & {})
  | (Deed<"note"> & { readonly text: string });

export type DeedKind = CaseEvent["kind"];

/** Why a case needs no answer, where it needs no words: the person took it back, or another case has it. */
export const CLOSING_REASONS = ["withdrawn", "duplicate"] as const;

/** The event that opens a case. */
export type Received = Extract<CaseEvent, { kind: "received" }>;

export type CaseStatus =
  | "received"
  | "identity"
  | "in-progress"
  | "extended"
  | "answered"
  | "refused"
  | "closed"
  | "no-request";

/** Somebody who received the data and has to be told (Art. 19, D 7). */
export interface Recipient {
  readonly address: string;
  readonly told: Instant | null;
  /** Why telling is impossible or out of proportion. */
  readonly reasonNotTold: string | null;
}

/** Whether a breach was reported to the supervisory authority, or why it need not be (Art. 33). */
interface Notification {
  readonly isNotified: boolean;
  /** Null when it was reported. */
  readonly reason: string | null;
}

/** A case as its events have made it: `caseOf`. */
export interface Case {
  /** `2026-014`: the year of the receipt and a running number. */
  readonly number: string;
  readonly receivedAt: Instant;
  readonly mail: MailReference;
  readonly labels: readonly RequestLabel[];
  readonly cctv?: boolean;
  readonly language: "da" | "en";
  readonly status: CaseStatus;
  /** Why it was refused, in whole or in part, or closed without an answer: as its event has it. */
  readonly reason: string | null;
  readonly handedOverTo: string | null;
  readonly doneAtOnce: readonly UrgentDeed[];
  readonly acknowledgedAt: Instant | null;
  readonly identity: "not-asked" | "asked" | "established";
  readonly suspensions: readonly Suspension[];
  /** Why the answer takes longer; null when it was not extended. */
  readonly extension: { readonly reason: string; readonly at: Instant } | null;
  /** D 8: true from an objection until it is decided whether overriding grounds remain. */
  readonly isProcessingStopped: boolean;
  /** What was decided on an objection; null without one, or while it is open. */
  readonly objection: { readonly groundsRemain: boolean; readonly at: Instant } | null;
  readonly grounds: Readonly<Partial<Record<RequestLabel, readonly string[]>>>;
  readonly recipients: readonly Recipient[];
  /** Somebody looked and found nobody to tell. */
  readonly hasNoRecipients: boolean;
  /** What was decided on telling the authority of a breach; null without one, or while it is open. */
  readonly notification: Notification | null;
  /** Its events in order, each once. */
  readonly log: readonly CaseEvent[];
}

/** A case with the version of the register's row it was read from. */
export interface StoredCase {
  readonly case: Case;
  readonly etag: string;
}

/**
 * Where cases are kept: a Microsoft List for the team (`graph/`), or the officer's own mailbox (`outlook/`). Errors are
 * `RegisterError`s with a code the pane has words for.
 */
export interface Register {
  readonly kind: "list" | "embedded";
  /** All cases, in no order. Rows that cannot be read are told by their numbers, and keep nobody from the others. */
  list(onUnread?: (row: string) => void): Promise<readonly StoredCase[]>;
  /** The case that a mail started, if any. */
  find(mail: MailReference): Promise<StoredCase | null>;
  /** Opens a case under the next free number of the year; two officers at once get two numbers. */
  open(event: Received): Promise<StoredCase>;
  /** Adds an event to whatever stands there by now: what somebody else added meanwhile is kept. */
  add(caseNumber: string, event: CaseEvent): Promise<StoredCase>;
  /** Where there is a limit: how much of the room is taken, from 0 to 1. */
  fullness?(): Promise<number>;
  /** Where there is a limit: takes closed cases out, and says which are gone. Open ones stay. */
  remove?(caseNumbers: readonly string[]): Promise<readonly string[]>;
}
