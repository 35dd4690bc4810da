import { recipientText } from "../../detect/engine";
import type { Finding } from "../../detect/finding";
import { recipientsOf, type Address } from "../../mail/mail";
import { domainOf } from "../recipients";
import type { Check, Look } from "./check";
import { domainName, type DomainName } from "./domain-name";
import { isFreeMail, misspeltProvider } from "./free-mail";
import { addsWord, hidesLetters, isMereSlip, isTypo } from "./resembles";

/** More recipients than that are not compared with each other: everybody with everybody would take too long. */
const MOST_BESIDE = 100;
const ENDING = /^(?:com|net|org|[a-z]{2})$/;
/** Shorter names look alike too often. */
const SHORTEST_LOOKS = 4;

/**
 * Recipients whose domain resembles one that the organisation writes to, and is another: the mail would go to a
 * stranger. Known are the organisation's own domains, those with an agreement or forced TLS, and the sender's.
 * Recipients are compared with each other too, more carefully: nobody says which of them are right.
 */
export const checkLookalikes: Check = (look) => {
  const known = knownDomains(look);
  const beside = besides(look, known);
  const outside = new Set(look.external);
  const found: Finding[] = [];
  const told = new Set<string>();
  recipientsOf(look.mail).forEach((recipient, index) => {
    const address = outside.has(recipient) ? domainOf(recipient.address) : "";
    const domain = domainName(address);
    if (!domain || known.has(domain.registered) || told.has(domain.registered)) return;
    const other = hiddenIn(address, known) ?? lookalikeOf(domain, known, beside);
    if (other === null) return;
    told.add(domain.registered);
    found.push(findingOf(recipient, index, `${shown(domain.registered)} ≠ ${shown(other)}`));
  });
  return found;
};

type Domains = ReadonlyMap<string, DomainName>;

function knownDomains({ mail, policy }: Look): Domains {
  const { internalDomains, agreementDomains = [], encryption } = policy;
  return named([
    ...internalDomains,
    domainOf(mail.from?.address ?? ""),
    ...agreementDomains,
    ...encryption.recipientDomains,
  ]);
}

/** The other recipients' domains, those of most recipients first. */
function besides({ external }: Look, known: Domains): Domains {
  const counts = new Map<string, number>();
  for (const { address } of external) {
    const domain = domainOf(address);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const domains = Array.from(counts.keys()).filter((domain) => !known.has(domain));
  domains.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return named(domains.slice(0, MOST_BESIDE));
}

function named(domains: readonly string[]): Domains {
  const names = new Map<string, DomainName>();
  for (const domain of domains) {
    const name = isFreeMail(domain) ? null : domainName(domain);
    if (name) names.set(name.registered, name);
  }
  return names;
}

/** The domain that this one can be taken for; null when it is nobody's double. */
function lookalikeOf(domain: DomainName, known: Domains, beside: Domains): string | null {
  const provider = misspeltProvider(domain);
  if (provider !== null || isFreeMail(domain.registered)) return provider;
  for (const other of Array.from(known.values())) {
    if (resembles(domain, other)) return other.registered;
  }
  for (const other of Array.from(beside.values())) {
    // Of two that resemble each other, the rarer or later one is the double.
    if (other.registered === domain.registered) break;
    if (isDoubleOf(domain, other)) return other.registered;
  }
  for (const other of Array.from(beside.values())) {
    if (addsWord(domain.name, other.name)) return other.registered;
  }
  return null;
}

/** `maersk.com.evil.dk` shows a known name with an ending of its own in front of the real one. */
function hiddenIn(address: string, known: Domains): string | null {
  const labels = address.split(".");
  for (const { registered, name } of Array.from(known.values())) {
    const at = labels.indexOf(name);
    if (at >= 0 && at < labels.length - 3 && ENDING.test(labels[at + 1] ?? "")) return registered;
  }
  return null;
}

function resembles(domain: DomainName, known: DomainName): boolean {
  return (
    domain.name === known.name ||
    isDoubleOf(domain, known) ||
    isTypo(domain.name, known.name) ||
    addsWord(domain.name, known.name)
  );
}

/** Looks the same at a glance, or is a mere slip of the fingers. */
function isDoubleOf({ name, looks }: DomainName, other: DomainName): boolean {
  if (name === other.name) return false;
  return (
    (looks.length >= SHORTEST_LOOKS && looks === other.looks) ||
    hidesLetters(name, other.name) ||
    isMereSlip(name, other.name)
  );
}

const LONGEST_SHOWN = 40;

/** A domain as it can be shown: what only looks like a letter of ours becomes a dot. */
function shown(domain: string): string {
  const plain = domain.replace(/[^a-z0-9.æøåäöü-]/g, "•");
  return plain.length > LONGEST_SHOWN ? `…${plain.slice(-LONGEST_SHOWN)}` : plain;
}

function findingOf(recipient: Address, index: number, masked: string): Finding {
  return {
    detector: "lookalike-domain",
    category: "recipients",
    where: "recipient",
    index,
    start: 0,
    end: recipientText(recipient).length,
    confidence: "likely",
    masked,
  };
}
