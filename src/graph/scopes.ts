/**
 * Everything Kuvert may ever ask Microsoft Graph for, by what it is needed for: the least that each call works with,
 * delegated (docs/consent.md). A door asks for a group when the user first wants what it is for, never for all at once.
 */
export const SCOPES = {
  /** Recipients, subjects and dates; not what mail says, and no search. `shared…`: in mailboxes shared with the officer. */
  mailHeads: ["Mail.ReadBasic"],
  sharedMailHeads: ["Mail.ReadBasic.Shared"],
  /** What mail says, and searching it. */
  mail: ["Mail.Read"],
  sharedMail: ["Mail.Read.Shared"],
  /** Categories on mail. */
  mailChanges: ["Mail.ReadWrite"],
  sharedMailChanges: ["Mail.ReadWrite.Shared"],
  /** The list of categories that a mailbox offers. */
  categoryList: ["MailboxSettings.ReadWrite"],
  tasks: ["Tasks.ReadWrite"],
  /** Looking for visitors in one's own calendars and in those that are shared; `.Shared` includes one's own. */
  calendars: ["Calendars.Read.Shared"],
  /** Asked for when a deletion has been confirmed. */
  calendarChanges: ["Calendars.ReadWrite.Shared"],
  /** The list of meeting rooms. */
  rooms: ["Place.Read.All"],
  /** Only the sites that an administrator has opened to Kuvert, and there no more than the officer may. */
  register: ["Sites.Selected"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Scopes = readonly string[];

const OF_SHARED = {
  mailHeads: SCOPES.sharedMailHeads,
  mail: SCOPES.sharedMail,
  mailChanges: SCOPES.sharedMailChanges,
} as const;

/** What it takes in a mailbox: `me` for the user's own, the address of one that is shared. */
export function mailScopes(what: keyof typeof OF_SHARED, mailbox: string): Scopes {
  return mailbox === "me" ? SCOPES[what] : OF_SHARED[what];
}
