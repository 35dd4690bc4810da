import { recipientsOf, type Address, type Mail } from "../mail/mail";
import type { Policy } from "./policy";

/** The part after the last @, in lower case; empty when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0
    ? ""
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase();
}

/** True when `domain` is one of `domains` or lies below one: `mail.firma.dk` is in `firma.dk`, `enfirma.dk` is not. */
export function inDomains(domain: string, domains: readonly string[]): boolean {
  return domains.some((candidate) => {
    const wanted = candidate.toLowerCase();
    return domain === wanted || domain.slice(-wanted.length - 1) === `.${wanted}`;
  });
}

export interface RecipientSides {
  readonly internal: readonly Address[];
  readonly external: readonly Address[];
  /** Those among `external` whose organisation has a data-processing agreement with ours. */
  readonly withAgreement: readonly Address[];
}

/**
 * Tells colleagues from outsiders (D 20). A policy without domains of its own takes `senderDomain` for it. Nobody
 * can vouch for an address without a domain (a personal contact list, an unresolved name), so it counts as outside.
 */
export function sidesOf(mail: Mail, policy: Policy): RecipientSides {
  const own = policy.internalDomains.length > 0 ? policy.internalDomains : ownDomain(mail);
  const internal: Address[] = [];
  const external: Address[] = [];
  for (const recipient of recipientsOf(mail)) {
    (isInternal(recipient.address, own) ? internal : external).push(recipient);
  }
  const agreed = policy.agreementDomains ?? [];
  const withAgreement = external.filter(({ address }) => inDomains(domainOf(address), agreed));
  return { internal, external, withAgreement };
}

/** True for an address in the organisation's `own` domains or in Exchange's directory. */
export function isInternal(address: string, own: readonly string[]): boolean {
  return isDirectoryName(address) || inDomains(domainOf(address), own);
}

/**
 * Exchange names colleagues and groups of its own directory `/o=ExchangeLabs/ou=…/cn=…` in some folders. What has an @ is
 * an address, which may begin as it likes.
 */
function isDirectoryName(address: string): boolean {
  return /^(?:ex:|x500:)?\/o=[^@]*$/i.test(address);
}

function ownDomain(mail: Mail): string[] {
  const domain = senderDomain(mail);
  return domain === "" ? [] : [domain];
}

/**
 * The sender's domain; the writer's where Outlook names the sender as in Exchange's directory or not at all
 * (docs/outlook-quirks.md, quirk 28). Empty when neither is known.
 */
export function senderDomain({ from, writer = "" }: Mail): string {
  return domainOf(from?.address ?? "") || domainOf(writer);
}
