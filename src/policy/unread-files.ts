import type { UnreadAttachment } from "../mail/unread-attachments";
import type { Policy } from "./policy";
import type { Verdict } from "./verdict";

/** True when the policy asks before this mail goes: somebody outside gets a file that nobody could look into. */
export function asksAboutFiles(
  policy: Policy,
  verdict: Pick<Verdict, "external">,
  unread: readonly UnreadAttachment[],
): boolean {
  return (
    unread.length > 0 && verdict.external.length > 0 && policy.attachments?.whenUnread === "ask"
  );
}
