import { BEARER, CAPITAL_BEARER, cuesOf, FIRM, THING } from "./cues";
import { fold } from "../_words/fold";
import { traitsOf, WORD } from "./traits";

/** Somebody is spoken to: "Bergit: kan vi ...". */
export const TALK = /[ ,](?:du|dig|din|vi|jeg|mig|os|you|your|we|us|me|i)(?![a-zæøå])/i;
const VERB = /(?:er|ede|e[ds])$/;
/** The word in small letters behind a name. */
export const NOUN_BEHIND = /^ (?!(?:og)(?![a-zæøå]))([a-zæøå]+)/;
/** "Hugo static site migration": at the start a capital says nothing, and no verb follows. */
export function isNoun(rest: string): boolean {
  const next = NOUN_BEHIND.exec(rest)?.[1];
  if (next === undefined || next === "out" || next === "off") return false;
  // "Lone worker policy": what ends like a verb may be a noun that is on the list of ordinary words.
  return !VERB.test(next) || ((traitsOf(fold(next)) & WORD) !== 0 && !cuesOf(next));
}

/** What a word behind a name says of people more than of things. */
export const SAYS = ~(FIRM | THING | BEARER | CAPITAL_BEARER);

/** What is somebody's own, and no brand's: "Sørens firmabil", "Flemmings kalender". */
export const BELONGING =
  /^ (?:(?:firma|vare)?bil|cykel|kalender|plads|skrivebord|pc|telefon|mobil|nøgler?|mails?|opgaver|sager?|kunder|ferie|vagte?r?|parkering|kontor|skab|stol|skærm|adgang|løn|kontrakt|post|planter|taske|jakke|afløser|kolleger|chef|kone|børn)(?![a-zæøå])/;
