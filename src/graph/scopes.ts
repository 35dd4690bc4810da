/**
 * Everything Kuvert may ever ask Microsoft Graph for, by what it is needed for: the least that each call works with,
 * delegated (docs/graph.md). A door asks for a group when the user first wants what it is for, never for all at once.
 */
export const SCOPES = {
  /** Recipients, subjects and dates of one's own mail; not what it says, and no search. */
  mailHeads: ["Mail.ReadBasic"],
  /** What mail says, and searching it. */
  mail: ["Mail.Read"],
  /** The same in mailboxes that are shared with the officer. */
  sharedMail: ["Mail.Read.Shared"],
  /** Categories on mail. */
  mailChanges: ["Mail.ReadWrite"],
  sharedMailChanges: ["Mail.ReadWrite.Shared"],
  /** The list of categories that a mailbox offers. */
  categoryList: ["MailboxSettings.ReadWrite"],
  tasks: ["Tasks.ReadWrite"],
  /** Only the sites that an administrator has opened to Kuvert, and there no more than the officer may. */
  register: ["Sites.Selected"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Scopes = readonly string[];
