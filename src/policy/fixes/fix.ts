import type { Address, Body, Mail } from "../../mail/mail";
import type { Policy } from "../policy";
import type { JudgedFinding } from "../verdict";
import type { FixId } from "./fix-id";

export type { FixId };

/** What a fix does to the draft: only the parts that change are there. */
export interface DraftChange {
  readonly subject?: string;
  readonly body?: Body;
  readonly location?: string;
  readonly to?: readonly Address[];
  readonly cc?: readonly Address[];
  readonly bcc?: readonly Address[];
  /** Id of the sensitivity label to put on. */
  readonly sensitivityLabel?: string;
  /** Internet headers to set, by their names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Outlook's ids of attachments to take off. */
  readonly removedAttachments?: readonly string[];
}

/** A finding before anybody has asked what repairs it. */
export type UnfixedFinding = Omit<JudgedFinding, "fixes">;

/**
 * A repair as data: the pane, the command line and the tests all work from the same list. It repairs findings of one
 * group together; they come in reading order.
 */
export interface Fix {
  readonly id: FixId;
  appliesTo(findings: readonly UnfixedFinding[], mail: Mail, policy: Policy): boolean;
  /**
   * The change that repairs all of these findings; none when one of them no longer stands there. Pure: undo means
   * writing back the parts of `mail` that it replaced.
   */
  change(findings: readonly UnfixedFinding[], mail: Mail, policy: Policy): DraftChange;
}
