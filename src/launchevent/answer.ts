import type { UnreadAttachment } from "../mail/unread-attachments";
import type { DraftPart } from "../outlook/draft";
import type { Policy } from "../policy/policy";
import { asksAboutFiles } from "../policy/unread-files";
import type { Verdict } from "../policy/verdict";

/** A part that Outlook did not give us, or the rest of a body for which there was no time. */
export type UnreadPart = DraftPart | "rest";

/** What the check of a draft came to before it is turned into words. */
export interface SendCheck {
  /** Null when the draft could not be judged at all. */
  readonly verdict: Verdict | null;
  /** What was not looked through. Empty without a verdict means that the check itself broke. */
  readonly unread: readonly UnreadPart[] | "all";
  /** What is attached and could not be looked into. Raw names: `AlertContext.maskName` makes them safe to show. */
  readonly files: readonly UnreadAttachment[];
}

/** A check that could read nothing, since Outlook gave nothing in time. */
export const NOTHING_READ: SendCheck = { verdict: null, unread: "all", files: [] };

/** A check that broke, whatever Outlook gave. */
export const NOT_JUDGED: SendCheck = { verdict: null, unread: [], files: [] };

/** From soft to hard: send it, ask the user, hold it back. */
export type SendAnswer = "allow" | "prompt" | "block";

const ANSWERS: readonly SendAnswer[] = ["allow", "prompt", "block"];

/** What the policy's verdict on the part that could be read asks for. */
export function answerToVerdict(verdict: Verdict | null): SendAnswer {
  if (verdict?.level === "stop") return "block";
  return verdict?.level === "warn" ? "prompt" : "allow";
}

/** What the policy wants where the check was incomplete; `allow` when it was complete. */
export function answerToFailure(check: SendCheck, onFailure: Policy["onFailure"]): SendAnswer {
  return check.verdict && check.unread.length === 0 ? "allow" : onFailure;
}

/** Whether the policy asks about files that nobody could look into. */
function answerToFiles(
  { verdict, files }: SendCheck,
  policy: Policy,
): Exclude<SendAnswer, "block"> {
  return verdict && asksAboutFiles(policy, verdict, files) ? "prompt" : "allow";
}

/**
 * The hardest of all: a stop found in what was read stands, whatever else could not be read. Without a policy, as in a
 * deployment that lost its settings, a person decides.
 */
export function answerTo(check: SendCheck, policy: Policy | undefined): SendAnswer {
  if (!policy) return "prompt";
  const answers = [
    answerToVerdict(check.verdict),
    answerToFailure(check, policy.onFailure),
    answerToFiles(check, policy),
  ];
  return ANSWERS[Math.max(...answers.map((answer) => ANSWERS.indexOf(answer)))] ?? "block";
}
