import type { SendMode } from "../../../src/policy/settings";

/** A button of the dialog that Outlook shows when something keeps an item from being sent. */
export type AlertButton =
  | { readonly kind: "sendAnyway" }
  | { readonly kind: "dontSend" }
  /** `label` is the add-in's own (`cancelLabel`); null means Outlook's "Take Action". */
  | { readonly kind: "takeAction"; readonly label: string | null; readonly commandId: string }
  | { readonly kind: "tryLater" };

/** Where a send stands. All but `idle`, `checking` and `sent` are a dialog with `buttons`. */
export type SendState =
  | { readonly kind: "idle" }
  | { readonly kind: "checking"; readonly itemId: string; readonly mode: SendMode }
  /** The handler has taken more than five seconds; it goes on meanwhile. */
  | {
      readonly kind: "slow";
      readonly itemId: string;
      readonly mode: SendMode;
      readonly buttons: readonly AlertButton[];
    }
  /** The handler does not allow the send. */
  | {
      readonly kind: "alert";
      readonly itemId: string;
      readonly mode: SendMode;
      readonly text: string;
      readonly markdown: string | null;
      readonly contextData: string;
      readonly buttons: readonly AlertButton[];
    }
  /** The handler could not be run, or took more than five minutes. */
  | {
      readonly kind: "unavailable";
      readonly itemId: string;
      readonly mode: SendMode;
      readonly reason: "failed" | "timeout";
      readonly buttons: readonly AlertButton[];
    }
  | { readonly kind: "sent"; readonly itemId: string };

/** A call of `event.completed`, recorded for tests. */
export interface Completion {
  /** Counts the presses of Send, from 1. */
  readonly send: number;
  readonly handler: string;
  readonly client: "web" | "classic";
  /** Milliseconds between Send and the call. */
  readonly took: number;
  readonly allowed: boolean;
}
