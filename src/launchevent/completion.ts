import { findingLink, PANE_BUTTON } from "../outlook/finding-link";
import { alertFor } from "./alert";
import type { AlertContext } from "./alert-context";
import { answerTo, type SendCheck } from "./answer";

export type Completion = Office.SmartAlertsEventCompletedOptions;

/**
 * What the handler tells Outlook.
 *
 * `hasButton` stands for Mailbox 1.14, which brought the button to the pane and `sendModeOverride` together,
 * `hasMarkdown` for 1.15: an older Outlook is told nothing that it does not know. An override can only soften (to PromptUser), so the manifest holds the
 * strictest mode. Where a warning cannot be softened to a question, it lets the mail go: it must not block harder than
 * the policy says. On trial everything goes: what would have happened stands in the mail's header.
 */
export function completionOf(check: SendCheck, context: AlertContext): Completion {
  const { kind, settings, hasButton, hasMarkdown } = context;
  if (settings?.policy.mode === "monitor") return { allowEvent: true };
  const answer = answerTo(check, settings?.policy);
  if (answer === "allow") return { allowEvent: true };
  if (answer === "prompt" && !hasButton && settings?.sendMode !== "PromptUser") {
    return { allowEvent: true };
  }
  const alert = alertFor(check, answer, context);
  const completion: Completion = { allowEvent: false, errorMessage: alert.plain };
  if (!hasButton) return completion;
  if (hasMarkdown) completion.errorMessageMarkdown = alert.markdown;
  completion.commandId = PANE_BUTTON[kind];
  completion.cancelLabel = alert.button;
  if (alert.finding !== null) completion.contextData = findingLink(alert.finding);
  // The value of Office.MailboxEnums.SendModeOverride.PromptUser.
  if (answer === "prompt") completion.sendModeOverride = "promptUser";
  return completion;
}
