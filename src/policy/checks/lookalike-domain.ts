import { recipientText } from "../../detect/engine";
import type { Finding } from "../../detect/finding";
import { recipientsOf } from "../../mail/mail";
import { domainOf, senderDomain } from "../recipients";
import type { Check } from "./check";

/**
 * Recipients whose domain resembles one that the organisation writes to, and is another: the mail would go to a
 * stranger. Right are the organisation's own domains, the sender's, and those with an agreement or forced TLS.
 */
export const checkLookalikes: Check = ({ mail, policy, external, knowledge }) => {
  const { lookalikes } = knowledge;
  if (!lookalikes) return [];
  const doubles = lookalikes(
    external.map(({ address }) => domainOf(address)),
    [
      ...policy.internalDomains,
      senderDomain(mail),
      ...(policy.agreementDomains ?? []),
      ...policy.encryption.recipientDomains,
    ],
  );
  const findings: Finding[] = [];
  recipientsOf(mail).forEach((recipient, index) => {
    const domain = domainOf(recipient.address);
    const found = doubles.get(domain);
    if (!found) return;
    doubles.delete(domain);
    findings.push({
      detector: "lookalike-domain",
      category: "recipients",
      where: "recipient",
      index,
      start: 0,
      end: recipientText(recipient).length,
      confidence: "likely",
      masked: `${shown(found.double)} ≠ ${shown(found.of)}`,
    });
  });
  return findings;
};

const LONGEST_SHOWN = 40;

/** A domain as it can be shown: what only looks like a letter of ours becomes a dot. */
function shown(domain: string): string {
  const plain = domain.replace(/[^a-z0-9.æøåäöü-]/g, "•");
  return plain.length > LONGEST_SHOWN ? `…${plain.slice(-LONGEST_SHOWN)}` : plain;
}
