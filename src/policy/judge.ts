import type { Day } from "../detect/detector";
import { detectMail } from "../detect/engine";
import type { Mail } from "../mail/mail";
import { evaluate } from "./evaluate";
import type { Policy } from "./policy";
import type { Verdict } from "./verdict";

/** What the policy says of a mail, with the repairs of each finding: what every door calls. */
export function judge(mail: Mail, policy: Policy, today: Day): Verdict {
  return evaluate(mail, detectMail(mail, { today }), policy);
}
