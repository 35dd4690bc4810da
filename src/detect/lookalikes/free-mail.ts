import { domainName } from "./domain-name";

/** Providers of private mailboxes with domains of many countries. */
export const EVERYWHERE =
  "hotmail outlook live yahoo msn gmx web proton protonmail mail yandex".split(" ");
/** Providers with these domains only. */
export const DOMAINS = (
  "gmail.com googlemail.com icloud.com me.com mac.com aol.com ymail.com pm.me jubii.dk ofir.dk email.dk tele.dk " +
  "stofanet.dk tdcadsl.dk youmail.dk webspeed.dk fibermail.dk privat.dk telia.com online.no spray.se t-online.de"
).split(" ");
/** True for a domain whose mailboxes belong to private people. */
export function isFreeMail(domain: string): boolean {
  const parts = domainName(domain);
  return parts !== null && (DOMAINS.includes(parts.registered) || EVERYWHERE.includes(parts.name));
}
