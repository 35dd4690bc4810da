import type { Mail } from "../mail/mail";
import type { DraftChange } from "../policy/fixes/fix";

/** Why a call to Outlook gave nothing. office.js never calls back when Outlook does not answer, hence `timeout`. */
export type OutlookErrorCode = "timeout" | "denied" | "unsupported" | "failed";

/** The outcome of a call to Outlook. Errors are values here, so that every caller has to say what happens then. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: OutlookErrorCode };

/** A part of the draft that could not be read. */
export type DraftPart =
  | "subject"
  | "body"
  | "from"
  | "to"
  | "cc"
  | "bcc"
  | "attachments"
  | "sensitivityLabel";

/** A draft as far as Outlook let us read it: `unread` parts are empty in `mail`. */
export interface DraftReading {
  readonly mail: Mail;
  readonly unread: readonly DraftPart[];
}

/** The item being written, as the pane and the send handler see it. */
export interface Draft {
  readonly kind: Mail["kind"];
  /** Reads every part in parallel, each under its own timeout. Never rejects. */
  read(): Promise<DraftReading>;
  /** Just the subject, for the live check. */
  readSubject(): Promise<Outcome<string>>;
  /** Writes the parts named in `change`; stops at the first that fails, having put back what it had written. */
  write(change: DraftChange): Promise<Outcome<void>>;
  /** Calls back when Outlook says that recipients, attachments or label changed. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}
