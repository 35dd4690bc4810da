import { isSameAddress } from "../../mail/same-people";
import type { Recipient } from "./events";

/**
 * The recipients with one of them changed, or added when nobody had named it yet: two officers write at once, so the
 * news that somebody was told may come before the news that there is such a recipient. Addresses differ by more than
 * capitals.
 */
export function withRecipient(
  recipients: readonly Recipient[],
  address: string,
  change: (recipient: Recipient) => Recipient = (recipient) => recipient,
): readonly Recipient[] {
  if (!recipientOf(recipients, address)) {
    return [...recipients, change({ address, told: null, reasonNotTold: null })];
  }
  return recipients.map((each) => (isSameAddress(each.address, address) ? change(each) : each));
}

/** The recipient with this address, if it is listed. */
function recipientOf(recipients: readonly Recipient[], address: string): Recipient | undefined {
  return recipients.find((each) => isSameAddress(each.address, address));
}

/** Whether everybody was told, or excused with a reason, or nobody was found to tell. */
export function areRecipientsSettled(
  recipients: readonly Recipient[],
  hasNoRecipients: boolean,
): boolean {
  if (recipients.length === 0) return hasNoRecipients;
  return recipients.every(({ told, reasonNotTold }) => told !== null || reasonNotTold !== null);
}
