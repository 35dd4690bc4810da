import { domainName, type DomainName } from "./domain-name";
import { isTypo } from "./resembles";

/** Providers of private mailboxes with domains of many countries. */
const EVERYWHERE = "hotmail outlook live yahoo msn gmx web proton protonmail mail yandex".split(
  " ",
);
/** Providers with these domains only. */
const DOMAINS = (
  "gmail.com googlemail.com icloud.com me.com mac.com aol.com ymail.com pm.me jubii.dk ofir.dk email.dk tele.dk " +
  "stofanet.dk tdcadsl.dk youmail.dk webspeed.dk fibermail.dk privat.dk telia.com online.no spray.se t-online.de"
).split(" ");
/** What people misspell, and what comes close to it without being a mistake. */
const MISSPELT = "gmail.com hotmail.com outlook.com icloud.com yahoo.com".split(" ");
const NO_MISTAKE = "mail email ymail hmail cloud outlooks".split(" ");
/** Endings that no country has, or that belong to one far away, a letter from `.com` and `.dk`. */
const SLIPPED_ENDING = /^(?:con|cm|om|co|cmo|vom|xom|comm|ocm|dkk|dl|kd)$/;

/** Fewer letters are no attempt at any of them. */
const SHORTEST = 4;

/** True for a domain whose mailboxes belong to private people. */
export function isFreeMail(domain: string): boolean {
  const parts = domainName(domain);
  return parts !== null && (DOMAINS.includes(parts.registered) || EVERYWHERE.includes(parts.name));
}

/** The provider that somebody meant who wrote `gmial.com`; null when nobody misspelt one. */
export function misspeltProvider({ registered, name, ending }: DomainName): string | null {
  if (DOMAINS.includes(registered) || NO_MISTAKE.includes(name)) return null;
  for (const provider of MISSPELT) {
    const meant = provider.slice(0, provider.indexOf("."));
    const isElsewhere = EVERYWHERE.includes(meant);
    const right = isElsewhere ? `${meant}.${ending === "dk" ? "dk" : "com"}` : provider;
    if (name === meant) {
      return !isElsewhere || SLIPPED_ENDING.test(ending) ? right : null;
    }
    if (name.charAt(0) === meant.charAt(0) && isTypo(name, meant, SHORTEST)) return right;
  }
  return null;
}
