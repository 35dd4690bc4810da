import { callOutlook } from "./call";
import type { Outcome } from "./draft";

/** A mail for the user to look at and send. */
export interface NewMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** A mail of the mailbox that goes along: its id, and what it is called instead of by its own subject. */
  readonly attached?: { readonly itemId: string; readonly name: string };
}

const TIMEOUT_MS = 10_000;

/** Opens Outlook's form for a new mail with all of this in it. Nothing is sent. (Mailbox 1.9) */
export function openNewMail({ to, subject, html, attached }: NewMail): Promise<Outcome<void>> {
  const form: Office.MessageForm = {
    toRecipients: [...to],
    subject,
    htmlBody: html,
    ...(attached && { attachments: [{ type: "item", ...attached }] }),
  };
  return callOutlook<void>(
    (answer) => Office.context.mailbox.displayNewMessageFormAsync(form, answer),
    TIMEOUT_MS,
  );
}

/** Opens a mail of the mailbox in a window of its own. (Mailbox 1.9) */
export function openMail(itemId: string): Promise<Outcome<void>> {
  return callOutlook<void>(
    (answer) => Office.context.mailbox.displayMessageFormAsync(itemId, answer),
    TIMEOUT_MS,
  );
}
