import type { RequestRules } from "../deadlines/clock";
import type { Case, Instant } from "../case/events";
import type { RequestLabel } from "../labels";
import type { Authority } from "./authority";

/** One thing that a reply says. A mail that asked for several things gets several in one reply. */
export type AnswerPart =
  | { readonly kind: "acknowledgement" | "complaint-receipt" | "breach-receipt" | "nothing-held" }
  /** Art. 12(6), with the ways to prove it that the officer ticked: `CHECKLISTS.identity`. */
  | { readonly kind: "identity"; readonly ways: readonly string[] }
  /** Art. 12(3); the reason is the case's when it was extended already. */
  | { readonly kind: "extension"; readonly reason?: string }
  | Granted
  /** Art. 12(4), for the ticked reasons: `refusalReasons`. */
  | { readonly kind: "refused"; readonly label: RequestLabel; readonly reasons: readonly string[] };

export interface Granted {
  readonly kind: "granted";
  readonly label: RequestLabel;
  /** For access: whether decisions are automated (Art. 15(1)(h)) and data leaves the EU (Art. 15(2)); left out when open. */
  readonly automated?: boolean;
  readonly transfers?: boolean;
}

/** What all answers of a case are made from. Nothing of it comes from the mail that is answered. */
export interface AnswerInput {
  readonly case: Case;
  readonly rules: RequestRules;
  readonly now: Instant;
  /** Who signs and is asked: the policy's contact. */
  readonly contact: { readonly name: string; readonly email: string };
  readonly authority: Authority;
  /** The name in the greeting, when the officer has typed one. */
  readonly name?: string;
}
