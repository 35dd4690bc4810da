/** How things look on the wire between Outlook and office.js. */
import type { Address } from "../../../src/mail/mail";
import type { OutlookAttachment } from "./model";

/** Mailboxes of this organisation that stand for many people: alle@, team-lager@, … */
const GROUP = /^(?:alle|all|team|gruppe|group)(?:[-._]|@)/i;

/** office.js's numbers of recipient types. */
const RECIPIENT = { group: 1, user: 2, external: 3 } as const;

/** A person or a group as office.js expects one. Who belongs to a group of another organisation nobody knows. */
export function wireAddress({ address, name }: Address, organiser: Address) {
  const domain = (mailbox: string) => mailbox.slice(mailbox.lastIndexOf("@") + 1).toLowerCase();
  const isOwn = domain(address) === domain(organiser.address);
  const own = GROUP.test(address) ? RECIPIENT.group : RECIPIENT.user;
  return {
    address,
    name: name || address,
    recipientType: isOwn ? own : RECIPIENT.external,
    appointmentResponse: 0,
  };
}

/** office.js's numbers of attachment types. */
const ATTACHMENT = { file: 0, item: 1, cloud: 2 } as const;

/** An attachment without its content. */
export function wireAttachment(attachment: OutlookAttachment) {
  const { id, name, size, isInline, contentType, kind = "file", url } = attachment;
  const wire = { id, name, size, isInline, contentType, attachmentType: ATTACHMENT[kind] };
  return url === undefined ? wire : { ...wire, url };
}
