/**
 * Smart Alerts as a state machine without clock or DOM.
 * Rules: learn.microsoft.com, "Handle OnMessageSend and OnAppointmentSend events in your Outlook add-in with Smart Alerts",
 * and `Office.SmartAlertsEventCompletedOptions`.
 */
import type { SendMode } from "../../../src/policy/settings";

/** A button of the dialog that Outlook shows when something keeps an item from being sent. */
export type AlertButton =
  | { readonly kind: "sendAnyway" }
  | { readonly kind: "dontSend" }
  /** `label` is the add-in's own (`cancelLabel`); null means Outlook's "Take Action". */
  | { readonly kind: "takeAction"; readonly label: string | null; readonly commandId: string }
  | { readonly kind: "tryLater" };

/** The item being sent, and the mode its launch event has in the manifest. */
interface Sending {
  readonly itemId: string;
  readonly mode: SendMode;
}

/** Why there is no answer from the handler. Users of a SoftBlock add-in that forgot to register are blocked. */
export type Failure = "failed" | "timeout" | "not-registered";

/** Where a send stands. `slow`, `alert` and `unavailable` are dialogs. */
export type SendState =
  | { readonly kind: "idle" }
  | (Sending & { readonly kind: "checking" })
  /** The handler has taken more than five seconds; it goes on meanwhile. */
  | (Sending & { readonly kind: "slow"; readonly buttons: readonly AlertButton[] })
  /** The handler does not allow the send. `mode` is what counts, the override considered. */
  | (Sending & {
      readonly kind: "alert";
      readonly text: string;
      readonly markdown: string | null;
      readonly contextData: string;
      readonly buttons: readonly AlertButton[];
    })
  | (Sending & {
      readonly kind: "unavailable";
      readonly reason: Failure;
      readonly buttons: readonly AlertButton[];
    })
  | { readonly kind: "sent"; readonly itemId: string };

/** What a handler hands to `event.completed`. */
export interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

export type SendEvent =
  | { readonly kind: "send"; readonly itemId: string; readonly mode: SendMode }
  | { readonly kind: "five-seconds" }
  | {
      readonly kind: "completed";
      readonly options: CompletedOptions;
      readonly requirementSet: string;
    }
  | { readonly kind: "failed"; readonly reason: Failure }
  | { readonly kind: "press"; readonly button: AlertButton["kind"] }
  /** The user opened another item meanwhile: Outlook on the web gives up and keeps the draft. */
  | { readonly kind: "left" };

/** A call of `event.completed`, recorded for tests. */
export interface Completion {
  /** Counts the presses of Send, from 1. */
  readonly send: number;
  readonly handler: string;
  readonly client: "web" | "classic";
  /** Milliseconds between Send and the call. */
  readonly took: number;
  /** The handler's own part of it, without the start of its runtime, which is the machine's. */
  readonly ran: number;
  readonly allowed: boolean;
}

export const IDLE: SendState = { kind: "idle" };
const MAX_MESSAGE = 500;
const MAX_CANCEL_LABEL = 20;

/** The state after an event; the same state when the event means nothing in it. */
export function nextSendState(state: SendState, event: SendEvent): SendState {
  if (event.kind === "send") {
    const busy = state.kind !== "idle" && state.kind !== "sent";
    return busy ? state : { kind: "checking", itemId: event.itemId, mode: event.mode };
  }
  if (event.kind === "press") return afterPress(state, event.button);
  if (state.kind !== "checking" && state.kind !== "slow") return state;
  const { itemId, mode } = state;
  switch (event.kind) {
    case "left":
      return IDLE;
    case "five-seconds":
      return { kind: "slow", itemId, mode, buttons: slowButtons(mode) };
    case "failed":
      return unavailable({ itemId, mode }, event.reason);
    case "completed":
      return afterCompletion({ itemId, mode }, event.options, event.requirementSet);
    default:
      return state;
  }
}

/** The buttons of the dialog a state stands for; none when it is not a dialog. */
export function buttonsOf(state: SendState): readonly AlertButton[] {
  return "buttons" in state ? state.buttons : [];
}

/** True when a requirement set such as "1.13" holds what came with `least`. */
export function hasSet(requirementSet: string, least: string): boolean {
  return Number(requirementSet.split(".")[1]) >= Number(least.split(".")[1]);
}

/** Only PromptUser lets the user send while the handler is still working. */
function slowButtons(mode: SendMode): AlertButton[] {
  return mode === "PromptUser"
    ? [{ kind: "sendAnyway" }, { kind: "dontSend" }]
    : [{ kind: "dontSend" }];
}

function unavailable(sending: Sending, reason: Failure): SendState {
  const { mode } = sending;
  const mayBeSent = mode === "PromptUser" || (mode === "SoftBlock" && reason === "failed");
  const later: AlertButton = reason === "timeout" ? { kind: "dontSend" } : { kind: "tryLater" };
  return {
    kind: "unavailable",
    ...sending,
    reason,
    buttons: mayBeSent ? [{ kind: "sendAnyway" }, later] : [later],
  };
}

function afterCompletion(
  sending: Sending,
  options: CompletedOptions,
  requirementSet: string,
): SendState {
  if (options.allowEvent === true) return { kind: "sent", itemId: sending.itemId };
  const newer = hasSet(requirementSet, "1.14");
  // A send mode can be softened at run time, never hardened.
  const softened = newer && options.sendModeOverride === "promptUser";
  const mode = softened ? "PromptUser" : sending.mode;
  const markdown = hasSet(requirementSet, "1.15") ? options.errorMessageMarkdown : undefined;
  const cancel: AlertButton =
    newer && options.commandId
      ? { kind: "takeAction", label: cancelLabel(options), commandId: options.commandId }
      : { kind: "dontSend" };
  return {
    kind: "alert",
    itemId: sending.itemId,
    mode,
    text: (options.errorMessage ?? "").slice(0, MAX_MESSAGE),
    markdown: markdown?.slice(0, MAX_MESSAGE) ?? null,
    contextData: options.commandId ? (options.contextData ?? "") : "",
    buttons: mode === "PromptUser" ? [cancel, { kind: "sendAnyway" }] : [cancel],
  };
}

function cancelLabel(options: CompletedOptions): string | null {
  return options.cancelLabel ? options.cancelLabel.slice(0, MAX_CANCEL_LABEL) : null;
}

function afterPress(state: SendState, button: AlertButton["kind"]): SendState {
  if (!("buttons" in state)) return state;
  if (!state.buttons.some((offered) => offered.kind === button)) return state;
  return button === "sendAnyway" ? { kind: "sent", itemId: state.itemId } : IDLE;
}
