import { isSameAddress } from "../../mail/same-people";
import type { Officer } from "../read/officer";

/** Whether a mailbox is the officer's own: plans name it by its address, or as `me`. */
export function isOwnMailbox(mailbox: string, { address }: Pick<Officer, "address">): boolean {
  return mailbox === "me" || isSameAddress(mailbox, address);
}
