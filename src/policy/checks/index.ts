import type { Finding } from "../../detect/finding";
import type { Mail } from "../../mail/mail";
import type { Policy } from "../policy";
import type { Check } from "./check";

const CHECKS: readonly Check[] = [];

/** What is found in what the mail does: each check that a rule of the policy speaks of. */
export function checkMail(mail: Mail, policy: Policy): Finding[] {
  return CHECKS.reduce<Finding[]>((found, check) => found.concat(check(mail, policy)), []);
}
