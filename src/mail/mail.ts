import type { AttachmentText } from "./attachments/attachment-text";

/** A person or mailbox as Outlook names it. `name` may be empty. */
export interface Address {
  readonly address: string;
  readonly name: string;
  /** Set for a list of people whose members nobody tells us. */
  readonly isGroup?: true;
}

/** The body as it stands in the item. Offsets of findings refer to its plain text (`bodyText`). */
export interface Body {
  readonly type: "text" | "html";
  readonly content: string;
}

/** An attachment; `id` is Outlook's own handle and only exists inside Outlook. */
export interface Attachment {
  readonly name: string;
  readonly id?: string;
  /** In bytes, as Outlook says. */
  readonly size?: number;
  /** `item` is a mail or meeting, `cloud` a link to a file that is not sent along. A file when it is not said. */
  readonly kind?: "file" | "item" | "cloud";
  /** True for a picture that stands in the body. */
  readonly isInline?: boolean;
  /** What stands in it, once a door has read it. */
  readonly content?: AttachmentText;
  readonly contentBase64?: string;
  /** A mail that is attached as an item, where its reader has read it too. */
  readonly mail?: Mail;
}

/**
 * A mail or calendar entry, however it was read: from Outlook, an .eml or .msg file, or a JSON record.
 * For an appointment `to` holds the required and `cc` the optional attendees.
 */
export interface Mail {
  readonly kind: "mail" | "appointment";
  readonly subject: string;
  /** Where a meeting takes place, as its recipients read it. */
  readonly location?: string;
  readonly body: Body;
  readonly from: Address | null;
  /** The address of whoever sits at the Outlook that it is written in; `from` may be another mailbox, or no address. */
  readonly writer?: string;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** Set for a draft when some of those three could not be read: others than these may receive it. */
  readonly hasUnreadRecipients?: true;
  readonly attachments: readonly Attachment[];
  /** Id of the sensitivity label, null when there is none or it cannot be read. */
  readonly sensitivityLabel: string | null;
  /** Internet headers; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A mail with nothing in it, to be spread under whatever a reader knows. */
export const EMPTY_MAIL: Mail = {
  kind: "mail",
  subject: "",
  body: { type: "text", content: "" },
  from: null,
  to: [],
  cc: [],
  bcc: [],
  attachments: [],
  sensitivityLabel: null,
  headers: {},
};

/** Everybody who receives the mail, in the order To, Cc, Bcc. */
export function recipientsOf(mail: Mail): Address[] {
  return [...mail.to, ...mail.cc, ...mail.bcc];
}
