import { CUE } from "./cues";
import { genderOfFirstName, isFirstName } from "../_internal/first-names";
import { oneOf } from "../_words/one-of";
import { type Token, isPreposition } from "./tokens";

/** What a name of several words ends with when it is no person's: "American Heart Association", "Sjælland Syd". Folded. */
const NOUN = oneOf(
  "association associations society foundation fund institute sygehus center centre program programs programme programmes conference department council clinic university building team group service services school house hall forening landsforening fonden bekaempelse selskab kommune styrelsen aps gmbh ltd inc ab danmark denmark uk trust network syd nord oest vest midt hospital hospice faengsel prison skole universitet bank court hotel group cargo airport",
);
/** Between the words of a name: "Education of the Deaf Foundation"; not "Mette i Horsens Kommune". */
const LINK = oneOf("of and for the og");
/** Whom one belongs to tells something, but these are no persons either: "Grace Church", "Lærerforeningen". */
const COMMUNITY =
  /(?:^(?:church|mosque|synagogue)|kirken?|skolen|gymnasiet|kollegiet|forening(?:en)?|forbund(?:et)?|styrelsen|naevnet|ministeriet|raadet)$/;
/** "Aftale med Dansk Metal", "a meeting with the Greens": business with an organisation. */
const DEALING =
  /^(?:aftalen?|kontrakt(?:en)?|moedet?|contract|dialog|samarbejde|faktura(?:en)?|invoice|agreement|meeting|deal)$/;
/** Verbs that an organisation may be the subject of. */
const ACTS = CUE.state | CUE.says | CUE.modal;
/** "3F og DI", "Unite and the CBI". */
const AND = oneOf("og and samt the");
/** How many words of those who act together are read. */
const LONGEST_LIST = 8;
/** How many words of a name are read. */
const LONGEST = 5;
/** How many words before it say where an institution comes in. */
const REACH = 4;

/** What may stand before a people's name and belongs to it. */
const PART_OF_PEOPLE = oneOf("south north west east native black latin central british");

/** True for words with a capital in the name of an institution, whose last word does not come before `least`. */
export function isInInstitution(
  tokens: readonly Token[],
  index: number,
  orCommunity: boolean,
  least = index,
): boolean {
  for (let at = index; at < Math.min(tokens.length, index + LONGEST); at++) {
    const { isCapital, folded } = tokens[at] as Token;
    if (at > index && !isNextTo(tokens[at - 1] as Token, tokens[at] as Token)) return false;
    if (!isCapital && !LINK.test(folded)) return false;
    const isLast = NOUN.test(folded) || (orCommunity && COMMUNITY.test(folded));
    if (isCapital && isLast && at >= least) return true;
  }
  return false;
}

/** "St Luke's Hospice has ordered": a customer by its name; not "moves to St Luke's Hospice". */
export function isInstitution(tokens: readonly Token[], first: number, last: number): boolean {
  const { folded, isCapital } = tokens[last] as Token;
  if (!isCapital || !NOUN.test(folded)) return false;
  const before = tokens.slice(Math.max(0, first - REACH), first);
  return before.some((token) => token.isCapital) && !before.some((token) => isPreposition(token));
}

/** "Enron Japan", "Israel Hernandez": no people, but a part of a name; not "African American", "South African". */
export function isPartOfName(tokens: readonly Token[], first: number, last: number): boolean {
  if (!(tokens[first] as Token).isCapital) return false;
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  // Every subject begins with a capital: "Nakkesmerter Dorthe".
  if (isPlainName(next) && isNextTo(tokens[last] as Token, next))
    return !(next.folded.startsWith("american") || (first === 0 && genderOfFirstName(next.folded)));
  const isBehindName = first > 1 && isPlainName(before) && isNextTo(before, tokens[first] as Token);
  return isBehindName && !PART_OF_PEOPLE.test(before.folded);
}

function isPlainName(token: Token | undefined): token is Token {
  return token !== undefined && token.isCapital && token.cues === 0;
}

function isNextTo(one: Token, other: Token): boolean {
  return other.start - one.end === 1;
}

/** "3F og DI har aftalt", "FOA kræver": what an organisation does itself tells of nobody. */
export function isActing(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  // "Fakturaen fra Dansk Sygeplejeråd".
  const earlier = tokens.slice(Math.max(0, first - 3), Math.max(0, first - 1));
  if (earlier.some(({ folded }) => DEALING.test(folded))) return true;
  const isOfSomebody = before && (before.cues & CUE.owner || isPreposition(before));
  // "At" is Danish for that.
  if (isOfSomebody && before.folded !== "at") return false;
  // "FOA Aarhus - møde med Peter Holm".
  const behind = behindOthers(tokens, last + 1);
  return tokens
    .slice(behind, behind + 3)
    .some(({ cues, folded }) => (cues & ACTS) > 0 || DEALING.test(folded));
}

/** Behind whoever acts with it: "3F, DI og Dansk Byggeri har". */
function behindOthers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + LONGEST_LIST && isOther(tokens[at], tokens[at + 1])) at++;
  return at;
}

function isOther(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.isCapital) return !isFirstName(token.folded) && !(token.cues & ACTS);
  return AND.test(token.folded) && next !== undefined && next.isCapital;
}
