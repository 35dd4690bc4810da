import type { Mail } from "../../mail/mail";
import type { JudgedFinding } from "../verdict";

/** Ids are public and stable: the command line and the docs name them. */
export type FixId = "move-to-body" | "remove-from-subject" | "mask" | "remove-from-body" | "remove-recipient" | "remove-attachment";

/** What a fix does to the draft: only the parts that change are there. */
export interface DraftChange {
  readonly subject?: string;
  readonly body?: Mail["body"];
  /** Recipient or attachment to take out, by the finding's index. */
  readonly removeRecipient?: number;
  readonly removeAttachment?: number;
}

/** A repair as data: the pane, the command line and the tests all work from the same list. */
export interface Fix {
  readonly id: FixId;
  appliesTo(finding: Omit<JudgedFinding, "fixes">, mail: Mail): boolean;
  /** The change that repairs this finding. Pure: undo is applying the parts of `mail` it replaced. */
  change(finding: Omit<JudgedFinding, "fixes">, mail: Mail): DraftChange;
}
