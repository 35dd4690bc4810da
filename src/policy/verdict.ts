import type { Finding } from "../detect/finding";
import type { Address } from "../mail/mail";
import type { FixId } from "./fixes/fix-id";

/** From quiet to loud. `note` shows in the pane only, `warn` asks on send, `stop` holds the mail back. */
export type Level = "ok" | "note" | "warn" | "stop";

export const LEVELS: readonly Level[] = ["ok", "note", "warn", "stop"];

/** `unknown`: Outlook does not tell add-ins about its own Encrypt button. */
export type EncryptionState = "encrypted" | "not-encrypted" | "unknown";

/** A finding with what the policy says of it. */
export interface JudgedFinding extends Finding {
  /** Same data in the same place of the same draft gives the same key; holds no raw value. */
  readonly key: string;
  /** `ok` when no rule of the policy speaks of it. */
  readonly level: Level;
  /** Id of the rule and of the clause it carries out; null when no rule speaks of it. */
  readonly rule: string | null;
  readonly clause: string | null;
  /** Fixes that apply to its whole group, the one to offer first in front; none when no rule speaks of it. */
  readonly fixes: readonly FixId[];
}

/** What the policy says of a mail as a whole. */
export interface Verdict {
  /** The loudest level of all findings. */
  readonly level: Level;
  /** Loudest first, then in reading order: subject, recipients, attachments, body. */
  readonly findings: readonly JudgedFinding[];
  readonly encryption: EncryptionState;
  readonly encryptionRequired: boolean;
  readonly internal: readonly Address[];
  readonly external: readonly Address[];
}
