import { callOutlook } from "./call";
import type { Outcome } from "./draft";

export interface NewMail {
  readonly to: readonly string[];
  /** At most 255 characters. */
  readonly subject: string;
  /** At most 32,768 characters. */
  readonly htmlBody: string;
}

const TIMEOUT_MS = 5_000;

/**
 * Opens a window in which the user writes a new mail (Mailbox 1.9). `unsupported` beside a draft: there office.js has
 * no such function, so that the caller needs another way. (docs/outlook-quirks.md, quirk 22)
 */
export function openNewMail({ to, subject, htmlBody }: NewMail): Promise<Outcome<void>> {
  return callOutlook<void>(
    (answer) =>
      Office.context.mailbox.displayNewMessageFormAsync(
        { toRecipients: [...to], subject, htmlBody },
        answer,
      ),
    TIMEOUT_MS,
  );
}
