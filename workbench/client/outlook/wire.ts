/** How things look on the wire between Outlook and office.js. */
import type { Address } from "../../../src/mail/mail";
import type { OutlookAttachment } from "./model";

/** A person as office.js expects one; 2 is a user of the organisation, 3 anybody else. */
export function wireAddress({ address, name }: Address, organiser: Address) {
  const domain = (mailbox: string) => mailbox.slice(mailbox.lastIndexOf("@") + 1).toLowerCase();
  return {
    address,
    name: name || address,
    recipientType: domain(address) === domain(organiser.address) ? 2 : 3,
    appointmentResponse: 0,
  };
}

/** An attachment without its content; type 0 is a file. */
export function wireAttachment({ id, name, size, isInline, contentType }: OutlookAttachment) {
  return { id, name, size, isInline, contentType, attachmentType: 0 };
}
