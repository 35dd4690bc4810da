import type {
  Candidate,
  Folder,
  FolderMessage,
  GraphProblem,
  SearchKind,
  SoughtPerson,
} from "../../../graph/types";
import type { Case, MailReference, Register } from "../../../requests/case/events";
import type { Calendars, Entries, Place } from "../../../visitors/calendar";

/** What somebody is asked for when they first want it: see SCOPES in src/graph. */
export type Purpose =
  | "register"
  | "tag"
  | "task"
  | "heads"
  | "texts"
  | "folder"
  | "shared-folder"
  | "calendars"
  | "rooms"
  | "calendar-changes"
  | "mail-changes"
  | "shared-mail-changes";

/** How something on Microsoft Graph came out. */
export type TeamOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: GraphProblem };

/** Thrown by what yields pages; everything else gives outcomes. */
export class TeamFailure extends Error {
  constructor(readonly problem: GraphProblem) {
    super(problem);
    this.name = "TeamFailure";
  }
}

/** Some of a folder's mails, how many there are in all where that is known, and where a later run goes on. */
interface FolderProgress {
  readonly messages: readonly FolderMessage[];
  readonly count: number | undefined;
  readonly next: string | null;
}

/** A folder of a mailbox: `me` or a shared one's address, and `inbox` or an id. */
export interface FolderPlace {
  readonly mailbox: string;
  readonly folder: string;
}

/** What Microsoft Graph adds to a case, where the deployment has it. */
export interface Team {
  /** The team's own register; null when the policy names none. */
  readonly register: Register | null;
  /** Asks the user to sign in and to agree, if need be. Call it from a click; `signal` closes what is open for the user. */
  signIn(purpose: Purpose, signal?: AbortSignal): Promise<TeamOutcome<void>>;
  /** Puts Kuvert's category on the mail. */
  tag(mail: MailReference): Promise<TeamOutcome<void>>;
  /** A task in Microsoft To Do by the day the answer is due, or its change. */
  saveTask(each: Case): Promise<TeamOutcome<void>>;
  /** Who was written to about a person. */
  candidates(
    person: SoughtPerson,
    how: SearchKind,
    onProgress: (mails: number) => void,
    signal: AbortSignal,
  ): Promise<TeamOutcome<readonly Candidate[]>>;
  /** Calendars for one search or deletion: what was refused once is asked for anew by the next. */
  calendars(): Calendars;
  /** Mails of folders as entries, for one search or deletion. */
  mail(): Entries;
  /** A folder as `mail` takes it; `inbox` is that of any language. */
  mailPlace(place: FolderPlace): Promise<TeamOutcome<Place>>;
  /** The folders of a mailbox, the inbox in front. */
  folders(mailbox: string): Promise<TeamOutcome<readonly Folder[]>>;
  /** A folder's mails since a day, page after page. Throws a `TeamFailure`. */
  folder(
    place: FolderPlace,
    since: string,
    from: string | null,
    signal: AbortSignal,
  ): AsyncGenerator<FolderProgress, void>;
}
