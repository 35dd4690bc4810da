import type { NewMail } from "../../outlook/forms";
import type { Outcome } from "../../outlook/draft";
import type { Register } from "../../requests/case/events";
import type { Team } from "./team/team";

/** Who sits at this Outlook, and what they can do with a request. */
export interface Officer {
  /** The officer's address, as it stands in the log of a case. */
  readonly address: string;
  /** Where cases are kept; asked for when it is needed, since the team's needs a part of its own. */
  register(): Promise<Register>;
  /** True when the team shares a register: it is on the network, and is not asked about every mail. */
  readonly isTeam: boolean;
  /** Microsoft Graph; null where the deployment goes without. */
  readonly team: (() => Promise<Team>) | null;
  /** Opens a new mail for the officer to send. */
  openNewMail(mail: NewMail): Promise<Outcome<void>>;
  /** Opens a mail of the mailbox in a window of its own. */
  openMail(itemId: string): Promise<Outcome<void>>;
}
