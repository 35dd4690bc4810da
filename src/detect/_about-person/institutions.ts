import type { Token } from "./tokens";

/** What a name of several words ends with when it is no person's: "American Heart Association". Folded. */
const NOUN =
  /^(?:associations?|society|foundation|fund|institute|hospitals?|sygehus|cent(?:er|re)|program(?:me)?s?|conference|department|council|clinic|university|building|team|group|league|network|unit|services?|airport|magazine|news|board|commission|college|school|museum|(?:lands)?forening(?:en)?|fonden|forbund|bekaempelse|selskab|kommune|styrelsen|instituttet)$/;
/** Between the words of a name: "Education of the Deaf Foundation". */
const LINK = /^(?:of|and|for|the|og|i|for)$/;
/** Whom one belongs to tells something, but these are no persons. */
const CHURCH = /^(?:church|kirke|mosque|synagogue|frikirke)$/;
/** How many words of a name are read. */
const LONGEST = 5;

/** True for a word with a capital in the name of an institution, whose last word comes behind it. */
export function isInInstitution(
  tokens: readonly Token[],
  index: number,
  orChurch: boolean,
): boolean {
  for (let at = index; at < Math.min(tokens.length, index + LONGEST); at++) {
    const { start, isCapital, folded } = tokens[at] as Token;
    if (at > index && start - (tokens[at - 1] as Token).end !== 1) {
      // "Society's" are two words, but nothing behind the first belongs to the name.
      return false;
    }
    if (!isCapital && !LINK.test(folded)) return false;
    if (isCapital && (NOUN.test(folded) || (orChurch && CHURCH.test(folded)))) return true;
  }
  return false;
}
