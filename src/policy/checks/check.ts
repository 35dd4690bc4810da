import type { Knowledge } from "../../detect/knowledge";
import type { Finding } from "../../detect/finding";
import type { Address, Mail } from "../../mail/mail";
import type { Policy } from "../policy";

/** A mail with what several checks ask of it, read once. */
export interface Look {
  readonly mail: Mail;
  readonly policy: Policy;
  readonly knowledge: Knowledge;
  /** What the writer adds: the body's text, the quoted thread blanked out. Offsets are those of `bodyText`. */
  readonly text: string;
  readonly external: readonly Address[];
  /** The writer says so. What looks like advertising is still found, for the decision to be seen and taken back. */
  readonly isNotMarketing: boolean;
}

/** Looks at a mail as a whole: what it does with its recipients, and not only what its texts hold. Pure and linear. */
export type Check = (look: Look) => readonly Finding[];
