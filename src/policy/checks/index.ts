import type { Knowledge } from "../../detect/knowledge";
import type { Finding } from "../../detect/finding";
import type { Mail } from "../../mail/mail";
import type { Policy } from "../policy";
import { type Decisions, isSaidNotMarketing, NO_DECISIONS } from "../decisions";
import { sidesOf } from "../recipients";
import type { Check, Look } from "./check";
import { checkLookalikes } from "./lookalike-domain";
import { checkMarketing } from "./marketing";
import { newestText } from "./newest-text";
import { checkRequests } from "./request-for-data";

const CHECKS: readonly Check[] = [checkRequests, checkMarketing, checkLookalikes];

/** What is found in what the mail does, such as asking for data, advertising, or going to a stranger. */
export function checkMail(
  mail: Mail,
  policy: Policy,
  knowledge: Knowledge,
  decisions: Decisions = NO_DECISIONS,
): Finding[] {
  const { external } = sidesOf(mail, policy);
  const text = newestText(mail.body);
  const isNotMarketing = isSaidNotMarketing(decisions);
  const look: Look = { mail, policy, knowledge, external, text, isNotMarketing };
  return CHECKS.reduce<Finding[]>((found, check) => found.concat(check(look)), []);
}
