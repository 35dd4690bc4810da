import type { UnreadAttachment } from "../mail/unread-attachments";
import type { Policy } from "./policy";
import type { Level, Verdict } from "./verdict";

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

/** A file that somebody is asked about weighs as much as a warning, although no rule speaks of it. */
export function levelWithFiles(
  policy: Policy,
  verdict: Pick<Verdict, "external" | "level">,
  unread: readonly UnreadAttachment[],
): Level {
  const { level } = verdict;
  return level !== "stop" && asksAboutFiles(policy, verdict, unread) ? "warn" : level;
}
