import type { Policy } from "../../policy/policy";
import { checkRules } from "./check-rules";
import { encryptionRules } from "./encryption-rules";
import type { MailFlowRule } from "./mail-flow-rule";
import type { Omission } from "./omission";
import { headersStayInside, verdictRules } from "./verdict-rules";

/** A policy as mail-flow rules, in the order in which Exchange goes through them, and what had to be left out. */
export interface MailFlow {
  readonly rules: readonly MailFlowRule[];
  readonly omissions: readonly Omission[];
}

/** What is rejected is not encrypted first, and what reads a header comes before what takes it off. */
export function compileExchange(policy: Policy): MailFlow {
  const checks = checkRules(policy);
  const encryption = encryptionRules(policy);
  const all = [
    ...checks.rules,
    ...encryption.rules,
    ...verdictRules(policy),
    ...headersStayInside(policy),
  ];
  const rules = all.filter((rule, index) => all.findIndex(isCalled(rule.name)) === index);
  const twice = all
    .filter((rule) => !rules.includes(rule))
    .map(({ name }) => ({ what: name, why: "There is such a rule already." }));
  return { rules, omissions: [...checks.omissions, ...encryption.omissions, ...twice] };
}

/** Exchange does not tell capitals apart. */
function isCalled(name: string) {
  return (rule: MailFlowRule) => rule.name.toLowerCase() === name.toLowerCase();
}
