/** What looking up visitors needs of a calendar, whoever keeps it. `graph/` keeps it in Microsoft 365. */
import type { Address, Body } from "../mail/mail";

/** One calendar that can be searched. */
export interface Place {
  /** Whose it is: an address. */
  readonly mailbox: string;
  /** Its name, for people. */
  readonly calendar: string;
  /** How the port finds it again, in another session too. */
  readonly path: string;
  /** True when the officer does not get to see its private entries. */
  readonly hidesPrivate: boolean;
}

/** From an instant to another, both in UTC, such as `2026-03-05T08:00:00Z`. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** A row of a calendar: an appointment of its own, or one time of a series. */
export type Series = "single" | "occurrence" | "exception" | "seriesMaster";

export interface Entry {
  readonly id: string;
  /** The same in all copies of a meeting. */
  readonly iCalUId: string | null;
  /** Another one after every change. */
  readonly etag: string;
  /** Instants in UTC; for a whole day the calendar's own midnights, as if they were UTC. */
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly series: Series;
  /** The id of the series, for its times. */
  readonly seriesId: string | null;
  /** Of a series itself: its last day, `never`, or `unknown` when that would have to be counted out. */
  readonly seriesEnd: string | null;
  readonly subject: string;
  /** The body as plain text. */
  readonly text: string;
  readonly locations: readonly string[];
  readonly categories: readonly string[];
  readonly attendees: readonly Address[];
  readonly organizer: Address | null;
  /** True in the calendar of whoever called the meeting. */
  readonly isOrganizer: boolean;
  readonly isPrivate: boolean;
  /** A private entry of which only the time is shown. */
  readonly isHidden: boolean;
  /** Null: there are attachments, and their names have to be asked for. */
  readonly attachmentNames: readonly string[] | null;
}

/** Why a mailbox or calendar could not be searched or changed. */
export type RefusalCode =
  /** Not shared with the officer, or not with the rights for it. */
  | "denied"
  | "not-found"
  /** No mailbox of the organisation's: a group, an outside address, a slip of the pen. */
  | "no-mailbox"
  /** On premises or inactive. */
  | "out-of-reach"
  /** Nobody is signed in (any more). */
  | "signed-out"
  | "no-answer"
  /** This device has no network. */
  | "offline"
  | "aborted"
  | "failed";

/** A refusal. Its message is a code: names and addresses stay out of every log. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** The server's own short code, such as `ErrorAccessDenied`. */
    readonly detail: string | null = null,
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/** What became of a change. `unclear`: it may have been made, somebody has to look. */
export type ChangeOutcome = "done" | "gone" | "changed" | "denied" | "unclear" | "failed";

export interface ChangeOptions {
  /** The version that is meant; nothing happens to another one. */
  readonly etag: string | null;
  readonly signal?: AbortSignal | undefined;
}

/** What of an entry can be changed without anybody hearing of it, where nobody is invited. */
export interface EntryText {
  readonly subject: string;
  readonly body: Body;
}

/** Something that can be searched and deleted from: calendars, or folders of mail. Refusals are thrown as `Refusal`. */
export interface Entries {
  /** Everything that lies or reaches into the window, times of series one by one, page by page. */
  pages(place: Place, window: Window, signal?: AbortSignal): AsyncIterable<readonly Entry[]>;
  /** One entry as it is now; null when it is not there. */
  entry(place: Place, id: string, signal?: AbortSignal): Promise<Entry | null>;
  attachmentNames(place: Place, id: string, signal?: AbortSignal): Promise<readonly string[]>;
  remove(
    place: Place,
    id: string,
    options: ChangeOptions & { readonly permanent: boolean },
  ): Promise<ChangeOutcome>;
}

/** Calendars as the look-up and the deletion need them. */
export interface Calendars extends Entries {
  /** The calendars that `me`, `shared`, `rooms` or an address stands for. */
  open(mailbox: string, signal?: AbortSignal): Promise<readonly (Place | RefusedPlace)[]>;
  setPrivate(place: Place, id: string, options: ChangeOptions): Promise<ChangeOutcome>;
  /** Reads the text as it is kept and writes what is made of it; `failed` where nothing (null) is made of it. */
  rewrite(
    place: Place,
    id: string,
    change: (text: EntryText) => EntryText | null,
    options: ChangeOptions,
  ): Promise<ChangeOutcome>;
}

/** A mailbox that cannot be searched at all. */
export interface RefusedPlace {
  readonly mailbox: string;
  readonly refusal: Refusal;
}
