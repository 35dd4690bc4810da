import type { RequestLabel } from "../labels";
import type { Case } from "./events";
import { areRecipientsSettled } from "./recipients";

/** What the law wants beside the answer to the person. Neither is done with it. */
export type Duty = "notify-authority" | "notify-recipients";

/** Art. 19. */
const WITH_RECIPIENTS: ReadonlySet<RequestLabel> = new Set([
  "rectification",
  "erasure",
  "restriction",
  "notify_recipients",
]);

/** The duties that come with requests of these kinds. */
export function dutiesOf(labels: readonly RequestLabel[]): readonly Duty[] {
  return [
    ...(labels.includes("breach_report") ? ["notify-authority" as const] : []),
    ...(labels.some((label) => WITH_RECIPIENTS.has(label)) ? ["notify-recipients" as const] : []),
  ];
}

/**
 * The duties of a case that nobody has seen to. Where a request was refused or taken back nothing has changed to tell
 * recipients of.
 */
export function dutiesLeft(each: Case): readonly Duty[] {
  return dutiesOf(each.labels).filter((duty) => {
    const isUnchanged = each.status === "refused" || each.status === "closed";
    const isMoot = duty === "notify-recipients" && isUnchanged;
    return !isMoot && !isDutyDone(duty, each);
  });
}

/** Whether somebody has seen to a duty of a case, or said why it need not be. */
export function isDutyDone(duty: Duty, each: Case): boolean {
  if (duty === "notify-authority") return each.notification !== null;
  return areRecipientsSettled(each.recipients, each.hasNoRecipients);
}
