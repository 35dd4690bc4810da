import { domainToASCII, domainToUnicode } from "node:url";
import type { Policy } from "../policy/policy";

/** With letters such as ø in it, or written as mail servers write those. */
const IS_SPELLED_IN_TWO_WAYS = /[^ -~]|(?:^|\.)xn--/i;

/**
 * Domains as people and as mail servers write them: `smørrebrød.dk` is `xn--smrrebrd-64af.dk` in the mails themselves. Both
 * stand in what is built, so that Outlook needs no code to turn one into the other.
 */
export function bothSpellings(domains: readonly string[]): string[] {
  const all = domains.flatMap((domain) =>
    IS_SPELLED_IN_TWO_WAYS.test(domain)
      ? [domain, domainToASCII(domain), domainToUnicode(domain)]
      : [domain],
  );
  return [...new Set(all)].filter((domain) => domain !== "");
}

/** The policy with both spellings in each of its lists of domains. */
export function withBothSpellings(policy: Policy): Policy {
  const { agreementDomains, encryption, visitors } = policy;
  return {
    ...policy,
    internalDomains: bothSpellings(policy.internalDomains),
    ...(agreementDomains && { agreementDomains: bothSpellings(agreementDomains) }),
    encryption: { ...encryption, recipientDomains: bothSpellings(encryption.recipientDomains) },
    ...(visitors?.regulars && {
      visitors: { ...visitors, regulars: bothSpellings(visitors.regulars) },
    }),
  };
}
