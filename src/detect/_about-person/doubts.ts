import type { Hit } from "../_lexicon/lexicon";
import type { Candidate } from "./candidates";
import { EVENTS, IDS, isOrganisation } from "./categories";
import { CUE } from "./cues";
import type { Surroundings } from "./links";
import { isOfAnimal, isOfFirm, isOfNoHuman, isOfThing } from "./no-human";
import { isListedGround } from "./grounds";
import { isActing, isInInstitution, isInstitution, isPartOfName } from "./institutions";
import { type Words, oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import { isAskedFor } from "./asked-for";
import { asSaidLightly } from "./said-lightly";
import { asTopic } from "./topics";
import { isLongAgo } from "./long-ago";
import { notTheirs } from "./not-theirs";
import { type Place, isAttribute } from "./predicate";
import { type Token, cuesAt, wordsAt } from "./tokens";

/** Questions begin with these: "Er du", "have you", "lider du". */
const ASKS = CUE.state | CUE.suffers;
const OTHERS = oneOf("alle everyone everybody anyone nogen ingen nobody");
/** What readers are told begins with these. */
const TELLS = oneOf("husk remember please venligst kontakt contact ring");
const HOW = oneOf("how saadan");
/** "Du får målt blodtryk", "you'll get your cholesterol checked": what readers are offered is no result. */
const OFFERED = oneOf("maalt maaler tjekket measured checked tilbydes offered");
/** "Should be in jail": it is not so, or not yet. */
const IMAGINED = oneOf("should would could burde ville");
/** "Would like a place to pray", "ville gerne": who wishes for something has the need now. */
const LIKED = oneOf("like love prefer gerne helst");
/** "Maybe I'm blind", "I will probably have a stroke": of himself one says it in jest. */
const PERHAPS = oneOf("probably maybe perhaps might maaske");
const WRITER = oneOf("i jeg");
/** "Stress kan", "diabetes is a", "ofte": what a thing as such does and is. */
const CAN = oneOf("can may kan");
const AS_SUCH = oneOf("a an en et your din merely often ofte");

/** "Uden tilskadekomne", "no casualties": it was not so. */
const WITHOUT = oneOf("uden ingen without no zero nul");

/** What speaks against a candidate's telling something about a person: what its sum is the less by. */
export function doubts(
  { hit, isPaired }: Candidate,
  surroundings: Surroundings,
  place: Place,
  link: number,
): number {
  const { sentence, isHeading, isQuoted, impersonality } = surroundings;
  const { tokens } = sentence;
  const isIllness = IDS[hit.category] === "health";
  const isMatter = hit.kind === "matters";
  return (
    Math.min(3, generalsIn(sentence, link) + ofGroup(sentence, place)) +
    (isOfNoHuman(tokens, place.first) || (isIllness && isOfAnimal(surroundings, place.first))
      ? 4
      : 0) +
    (isOfThing(sentence, place.first, isMatter) ? 3 : 0) +
    (isMatter && isDefinition(tokens, place) ? 2 : 0) +
    asTopic(hit, sentence, place) +
    asSaidLightly(sentence, place, isMatter) +
    (isAskedFor(sentence, place) || isListedGround(tokens, place) ? 4 : 0) +
    (isLongAgo(surroundings, place.first) ? 4 : 0) +
    (IDS[hit.category] === "criminal" && isOfFirm(sentence, place.first) ? 4 : 0) +
    (isPartOfName(tokens, place.first, place.last) ? partOfName(hit, sentence) : 0) +
    (isInInstitution(tokens, place.first, false, place.last + 1) ? 3 : 0) +
    (isInstitution(tokens, place.first, place.last) ? 3 : 0) +
    (!isPaired && isOrganisation(hit) && isActing(tokens, place.first, place.last) ? 3 : 0) +
    (isTopic(tokens[place.first - 1]) ? 1 : 0) +
    (isHeading && WITHOUT.test(wordsAt(tokens, place.first - 1, place.first)) ? 3 : 0) +
    notTheirs(surroundings, place, isIllness) +
    (!isHeading && !isPaired && isAttribute(sentence, place)
      ? attribute(isMatter, sentence, place)
      : 0) +
    (isImagined(tokens, place.first) ? 3 : 0) +
    (isQuoted() ? 3 : 0) +
    impersonality() +
    supposition(sentence, place, link)
  );
}

/**
 * "The MRI vendor", "a gay film": what follows is no person; but "my cancer story", and in Danish a verb ("kræften
 * breder sig").
 */
function attribute(isMatter: boolean, { cues, tokens }: Analysis, { first }: Place): number {
  if (!isMatter) return 1;
  return cues & CUE.english && !(cuesAt(tokens, first - 1) & CUE.owner) ? 0.5 : 0;
}

/** "Juvenile Diabetes", "Muslim Perspectives": the name of a work or a cause, where much has a capital; not "Jehovas Vidne". */
function partOfName(hit: Hit, { cues }: Analysis): number {
  const { kind, category } = hit;
  // "Liberal Alliance" is a name itself.
  if (kind === "matters") return isOrganisation(hit) ? 0 : 1;
  return kind === "states" && category >= EVENTS && cues & CUE.english ? 2 : 0;
}

/** "She told everyone she voted Reform", "he has Parkinson's, so nobody need guess": beside a person near, others are no doubt. */
function generalsIn({ generals, tokens }: Analysis, link: number): number {
  if (generals === 0 || link < 3) return generals;
  return generals - tokens.filter(({ folded }) => OTHERS.test(folded)).length;
}

/** "Hvis du bliver syg", "lider du af" are said to everybody, "hvis Jonas er syg" supposes something of him. */
function supposition(sentence: Analysis, { first }: Place, link: number): number {
  const { cues, tokens } = sentence;
  const isAsked = (cuesAt(tokens, 0) & ASKS) > 0 && (cuesAt(tokens, 1) & CUE.reader) > 0;
  if (isAsked && link < 3 && !(cues & CUE.still)) return link < 2 ? 1.5 : 2;
  // "Husk at", "please", "how to": everybody is told; "how is Colin" asks.
  const tells = ({ folded }: Token, at: number): boolean =>
    OFFERED.test(folded) ||
    (at === 0
      ? TELLS.test(folded)
      : HOW.test(folded) && !(cuesAt(tokens, at + 1) & (CUE.be | CUE.state)));
  if (link < 2 && tokens.some(tells)) return 1.5;
  if (!(cues & CUE.condition)) return 0;
  // "He will be baptised, if you will have him" supposes something else.
  // "Check whether Pete still pays" supposes nothing.
  const isSupposed = tokens.some(
    (token, index) =>
      index < first &&
      token.cues & CUE.condition &&
      !(token.folded === "whether" && cues & CUE.still),
  );
  if (link === 3 && !isSupposed) return 0;
  if (cues & CUE.reader || isOfRole(sentence, first)) return 3;
  return link < 3 ? 2 : 0;
}

/**
 * "Hvis kunden er dement", "if the tenant is arrested": whoever it will be, unless somebody else is spoken of before. True
 * where nobody is.
 */
function isOfRole({ tokens, people }: Analysis, first: number): boolean {
  return tokens.every(
    ({ role, isCapital, cues }, index) =>
      index >= first ||
      (people[index] as number) < 2 ||
      (role !== null && !(cues & (CUE.person | CUE.kin)) && !isCapital),
  );
}

/**
 * "Everyone with cancer", "people in wheelchairs", "seriously ill patients"; not "everyone knows Carl is ill", "the
 * Biden campaign".
 */
function ofGroup({ tokens, people }: Analysis, { first, last }: Place): number {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    if ((people[index] as number) > 0) break;
    // The others have been taken from the doubts.
    if (cuesAt(tokens, index) & CUE.general)
      return OTHERS.test((tokens[index] as Token).folded) ? 2 : 1;
  }
  const next = tokens[last + 1];
  return next && next.cues & CUE.general && /(?:s|er)$/.test(next.folded) ? 1 : 0;
}

/** "Diabetes is a disease", "stress kan": a matter as the subject, which belongs to nobody. */
function isDefinition(tokens: readonly Token[], { first, last }: Place): boolean {
  const next = tokens[last + 1];
  if (!next || cuesAt(tokens, first - 1) & (CUE.owner | CUE.article | CUE.state)) return false;
  if (first === 0 && CAN.test(next.folded)) return true;
  return (next.cues & CUE.be) > 0 && AS_SUCH.test(wordsAt(tokens, last + 2, last + 3));
}

function isImagined(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 4), first);
  const has = (words: Words): boolean => before.some(({ folded }) => words.test(folded));
  return (has(IMAGINED) && !has(LIKED)) || (has(PERHAPS) && has(WRITER));
}

function isTopic(token: Token | undefined): boolean {
  return token !== undefined && (token.cues & CUE.topic) > 0;
}
