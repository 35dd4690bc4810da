import type { DomainName } from "./domain-name";
import { DOMAINS, EVERYWHERE } from "./free-mail";
import { hidesLetters, isTypo } from "./resembles";

/** What people misspell, and what comes close to it without being a mistake. */
const MISSPELT =
  "gmail.com hotmail.com outlook.com icloud.com yahoo.com protonmail.com stofanet.dk tdcadsl.dk jubii.dk".split(
    " ",
  );
const NO_MISTAKE = "mail email ymail hmail cloud outlooks".split(" ");
/** Endings that no country has, or that belong to one far away, a letter from `.com` and `.dk`. */
const SLIPPED_ENDING = /^(?:con|cm|om|co|cmo|vom|xom|comm|ocm|dkk|dl|kd)$/;

/** Fewer letters are no attempt at any of them. */
const SHORTEST = 4;

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
    if (hidesLetters(name, meant)) return right;
    if (name.charAt(0) === meant.charAt(0) && isTypo(name, meant, SHORTEST)) return right;
  }
  return null;
}
