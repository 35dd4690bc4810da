import type { Finding } from "../detect/finding";
import type { Address } from "../mail/mail";
import type { FixId } from "./fixes/fix-id";
import type { EncryptionTier } from "./tiers";

/** From quiet to loud. `note` shows in the pane only, `warn` asks on send, `stop` holds the mail back. */
export type Level = "ok" | "note" | "warn" | "stop";

export const LEVELS: readonly Level[] = ["ok", "note", "warn", "stop"];

/** How loud a level is. */
export function loudness(level: Level): number {
  return LEVELS.indexOf(level);
}

/** `unknown`: Outlook does not tell add-ins about its own Encrypt button. */
export type EncryptionState = "encrypted" | "not-encrypted" | "unknown";

/** Something by which a mail counts as encrypted. The last two protect it on its way, the others seal it. */
export type Protection =
  | { readonly kind: "sealed" | "header" }
  | { readonly kind: "label"; readonly id: string }
  | { readonly kind: "subject-tag"; readonly tag: string }
  | { readonly kind: "sender"; readonly sender: string }
  | { readonly kind: "forced-tls"; readonly domains: readonly string[] }
  | { readonly kind: "internal" };

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
  /** Set when the writer sends it all the same: the reason's id, and the level the rule has. Then `level` is `note`. */
  readonly overridden?: { readonly reason: string; readonly level: Level };
  /** Each rule that the writer overruled for it, with the reason's id: `rule:reason`. Another may still ask or stop. */
  readonly overruled?: readonly string[];
  /** Set when the writer says that it is something else. Then `level` is `ok`. */
  readonly isNotData?: true;
}

/** What the policy says of a mail as a whole. */
export interface Verdict {
  /** The loudest level of all findings. */
  readonly level: Level;
  /** Loudest first, then in reading order: subject, recipients, attachments, body. */
  readonly findings: readonly JudgedFinding[];
  readonly encryption: EncryptionState;
  /** Why it counts as encrypted; empty when it does not. */
  readonly protections: readonly Protection[];
  readonly encryptionRequired: boolean;
  /** What the data demand of encryption; null when nothing has to be encrypted. */
  readonly requiredTier: EncryptionTier | null;
  /** True when the mail has to be encrypted and nothing shows that it is, or not as much as its data demand. */
  readonly lacksEncryption: boolean;
  readonly internal: readonly Address[];
  readonly external: readonly Address[];
  /** Those among `external` with whom there is an agreement. */
  readonly withAgreement: readonly Address[];
}
