import type { NewMail } from "../../outlook/forms";
import type { Outcome } from "../../outlook/draft";
import type { Register } from "../../requests/case/events";

/** Who sits at this Outlook, and what they can do with a request. */
export interface Officer {
  /** Stands in the log of a case. */
  readonly address: string;
  /** Where cases are kept; asked for when it is needed, since the team's needs a part of its own. */
  register(): Promise<Register>;
  /** Opens a new mail for the officer to send. */
  openNewMail(mail: NewMail): Promise<Outcome<void>>;
  /** Opens a mail of the mailbox in a window of its own. */
  openMail(itemId: string): Promise<Outcome<void>>;
}
