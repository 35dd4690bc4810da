import type { AlertContext } from "./alert-context";
import { NOT_JUDGED, type SendCheck } from "./answer";
import { completionOf, type Completion } from "./completion";

/** What Outlook hands to a launch event's handler, as far as Kuvert uses it. */
export type SendEvent = Pick<Office.MailboxEvent, "completed">;

/**
 * Tells Outlook what the check came to. An Outlook that refuses an option (docs: it ignores those it does not know) is
 * told once more what the first one with send checks understands; one that refuses that too has given up on the event.
 */
export function completeEvent(event: SendEvent, check: SendCheck, context: AlertContext): void {
  try {
    event.completed(completionFor(check, context));
  } catch {
    try {
      event.completed(completionFor(check, { ...context, hasButton: false }));
    } catch {
      // Outlook takes no completion at all, and there is nobody else to tell.
    }
  }
}

/**
 * A verdict that cannot be put into words is treated like one that was never reached, and settings that cannot be
 * understood like ones that got lost.
 */
function completionFor(check: SendCheck, context: AlertContext): Completion {
  const attempts = [() => completionOf(check, context), () => completionOf(NOT_JUDGED, context)];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      // The next attempt needs less to be in order.
    }
  }
  return completionOf(NOT_JUDGED, { ...context, settings: null });
}
