import type { Category, FindingId, Where } from "../detect/finding";
import { namesKind } from "./names-kind";
import type { Policy } from "./policy";

/** True when what stands in attachments, or that it could not be read, can ask about or hold back a mail. */
export function actsOnAttachments({ rules, attachments }: Policy): boolean {
  return (
    attachments?.whenUnread === "ask" ||
    rules.some(({ level, when }) => level !== "note" && when.where.includes("attachment"))
  );
}

/** True when what a detector finds, there or anywhere, can ask about or hold back a mail: a note never does. */
export function actsOnSend(
  policy: Policy,
  detector: FindingId,
  category: Category,
  where?: Where,
): boolean {
  return policy.rules.some(
    ({ level, when }) =>
      level !== "note" &&
      (where === undefined || when.where.includes(where)) &&
      namesKind(when, detector, category),
  );
}
