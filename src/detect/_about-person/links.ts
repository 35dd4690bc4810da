import type { Candidate } from "./candidates";
import { EVENTS, IDS } from "./categories";
import { isAnothersClause, staysAway } from "./clauses";
import { CUE } from "./cues";
import { isElliptic } from "./elliptic";
import { linkOfTelegram } from "./telegram";
import { type Gender, isFirstName } from "../_internal/first-names";
import { oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import type { Place } from "./predicate";
import { type Token, cuesAt, isPreposition, wordsAt } from "./tokens";

/** What surrounds a candidate; its neighbours are read only when the sentence itself names nobody. */
export interface Surroundings {
  readonly sentence: Analysis;
  readonly before: () => Analysis | undefined;
  readonly after: () => Analysis | undefined;
  readonly isHeading: boolean;
  /** The subject or a file of the mail names somebody, and it is the writer who speaks here. */
  readonly isBelowName: boolean;
  /** 0 for letters, up to 3 for newsletters and articles. */
  readonly impersonality: () => number;
  /** Whom the text greets has yet to be filled in. */
  readonly isTemplate: () => boolean;
  /** Whether a man or a woman signed the mail that the sentence stands in. */
  readonly signer: () => Gender | null;
  /** The sentence stands in a dialogue, as in jokes and stories, or in the title of a work. */
  readonly isQuoted: () => boolean;
}

/** How many words away a person is near; behind the word he has to be nearer. */
const NEAR = 14;
const BEHIND = 1.7;
/** The first two words of a mail whose writer leaves himself out; a subject behind the verb is another's. */
const OWN_VERB =
  /^(?:tested positive|testet positiv|testede positiv|(?:down|nede|hjemme) (?:with|med)|fik (?:stillet|konstateret)|diagnosed with|(?:har|havde|er|var|blev|bliver|ligger|have|had|am|was|been|got) (?!(?:vi|de|der|i|we|they|it|the)$)|kommer ikk?e?$|not coming|been (?:sick|ill|up)|woke up|at the$|(?:presented|presents) with$|(?:cant|wont) |(?:kan ikke|(?:can|won) t)$)/;

/** How many words an excuse has before it says that the writer stays away. */
const LONGEST_EXCUSE = 9;
/** "Bliver hjemme", "won't be in", "WFH", "back tomorrow": so the writer says of himself without himself. */
const OWN_ABSENCE =
  /(?:^| )(?:(?:bliver|er|arbejder) (?:i sengen|hjemme(?:fra)?)|kommer ikke|melder mig|ses paa|hjemme i dag|fri i dag|er paa (?:mandag|tirsdag|onsdag|torsdag|fredag)|tilbage (?:paa|i) \w+dag|not coming|not in today|(?:wont|cant|(?:won|can) t) (?:be in|make it|come)|work(?:ing)? from home|wfh|stay(?:ing)? (?:at )?home|back (?:on )?(?:tomorrow|\w+day)|signed off|off (?:today|tomorrow|until))(?: |$)/;

/** In these categories the word may be somebody's office, whoever holds it. */
const OF_OFFICE = oneOf("health union");
/** Somebody who does something else in another clause. */
const ELSEWHERE = 1;
/** Whose work offences are. */
const LAWYER = /(?:advokat|dommer|anklager|lawyer|solicitor|judge)$/;
/** What is somebody's without being told of him. */
const UNIT = /(?:afdeling|team|gruppe|department|region|distrikt)$/;
/** What is called after those who described it. */
const EPONYMOUS = oneOf("syndrom syndromet syndrome syge sygdom disease palsy tendon lymphoma");

/** How near the person is whom a candidate may tell of; 0 where there is none. */
export function linkOf(
  candidate: Candidate,
  surroundings: Surroundings,
  place: Place,
  isStrong: boolean,
): number {
  const { sentence } = surroundings;
  const goesOn = (): boolean => surroundings.after() !== undefined;
  return (
    linkInSentence(candidate, surroundings, place) ||
    linkOfWriter(sentence, surroundings) ||
    linkOfFragment(sentence, surroundings, place, isStrong) ||
    linkOfReason(sentence, surroundings) ||
    linkOfExcuse(sentence, surroundings, place) ||
    (isLetterBelowName(surroundings) ? linkOfTelegram(candidate, sentence, place) : 0) ||
    linkNextDoor(surroundings, isStrong ? 1 : 0.5) ||
    (isElliptic(candidate, sentence, place, surroundings.isHeading, goesOn) ? 2 : 0)
  );
}

function isLetterBelowName({ isBelowName, impersonality }: Surroundings): boolean {
  return isBelowName && impersonality() === 0;
}

/** "Hej Bo, har haft mavepine", "can't make it, fever": the first words of a mail go without the writer. */
function linkOfWriter(sentence: Analysis, { before }: Surroundings): number {
  if (sentence.generals > 0 || !isOfWriter(sentence)) return 0;
  const earlier = before();
  if (!earlier || earlier.tokens.length === 0) return 3.5;
  const { tokens, people } = earlier;
  // "Jeg må melde afbud. Ligger med influenza", "Borgeren er 54 år. Har KOL".
  if (people.some((person) => person === 3)) return 3;
  return tokens.length < 4 && cuesAt(tokens, 0) & CUE.greeting ? 3.5 : 0;
}

function isOfWriter({ tokens, cues, isQuestion }: Analysis): boolean {
  if (isQuestion || cues & (CUE.condition | CUE.reader)) return false;
  const begins = (at: number): boolean => OWN_VERB.test(wordsAt(tokens, at, at + 2));
  return begins(0) || ((cuesAt(tokens, 0) & CUE.greeting) > 0 && (begins(1) || begins(2)));
}

/** "Slipped disc. Paul can't get up", "Influenza! Bo bliver hjemme": a few words, and behind them who stays away for it. */
function linkOfReason({ tokens, cues, generals }: Analysis, { after }: Surroundings): number {
  if (tokens.length > 4 || generals > 0 || cues & (CUE.state | CUE.modal)) return 0;
  const later = after();
  const isOfNext = later && later.people.some((person, at) => at < 2 && person >= 2);
  return isOfNext && staysAway(later.tokens) ? 3 : 0;
}

/** "Influenza. Bliver hjemme", "migraine again, back tomorrow": a mail that begins with what keeps its writer away. */
function linkOfExcuse(
  { tokens, generals, cues, people, isQuestion }: Analysis,
  { before, after }: Surroundings,
  { first }: Place,
): number {
  if (generals > 0 || isQuestion || first > 3 || cues & CUE.condition) return 0;
  if (people.some((person) => person >= 2) || tokens.length > LONGEST_EXCUSE) return 0;
  const earlier = before();
  const isFirst =
    !earlier ||
    earlier.tokens.length === 0 ||
    (earlier.tokens.length < 4 && (cuesAt(earlier.tokens, 0) & CUE.greeting) > 0);
  if (!isFirst) return 0;
  const isAway = (words: readonly Token[]): boolean =>
    OWN_ABSENCE.test(wordsAt(words, 0, LONGEST_EXCUSE));
  if (isAway(tokens.slice(first + 1))) return 3.5;
  const later = after();
  return later && later.generals === 0 && isAway(later.tokens) ? 3.5 : 0;
}

/**
 * "Did you hear about Phil? Stroke.", "Navn: Bo Lind / Kost: halal", "Borgeren er 54. Kendt med KOL": the sentence
 * before names whom.
 */
function linkOfFragment(
  { tokens, generals, isRow, cues }: Analysis,
  { before }: Surroundings,
  { first, last }: Place,
  isStrong: boolean,
): number {
  // "Thomas kommer ikke. Diskusprolaps, operation i maj": no verb.
  const next = tokens[last + 1];
  const isNote =
    tokens.length < 9 &&
    !(cues & (CUE.state | CUE.modal | CUE.says)) &&
    (!next || next.start - (tokens[last] as Token).end > 1 || isPreposition(next));
  const isOfWhom = (first === 0 && (isStrong || isNote)) || (cuesAt(tokens, 0) & CUE.suffers) > 0;
  if (generals > 0 || (!isRow && tokens.length > 2 && !isOfWhom)) return 0;
  const earlier = before();
  if (!earlier || earlier.generals > 0 || (isRow && !earlier.isRow)) return 0;
  return earlier.people.some((person) => person >= 2) || isOfWriter(earlier) ? 3.5 : 0;
}

/** 3 for a person near, 2 for one in the sentence, less for the reader, whom guidelines mean as well. */
function linkInSentence(
  { hit, isPaired }: Candidate,
  { sentence, isHeading, isTemplate }: Surroundings,
  { first, last }: Place,
): number {
  const { people, tokens, cues } = sentence;
  const isOfFact = isHeading && hit.category >= EVENTS;
  const isMatter = hit.kind === "matters";
  let link = 0;
  people.forEach((person, index) => {
    if (person === 0) return;
    // "Jewish Museum", "Gypsy Kings", "Palm vein RFQ": in a heading much has a capital.
    if (isOfFact && person === 2 && !isKnownPerson(tokens, index, last)) return;
    if (person === 2 && isEponym(tokens, index, first)) return;
    if (isHeading && IDS[hit.category] === "criminal" && isLawyer(tokens, index)) return;
    if (person === 2 && isOwnerOfUnit(tokens, index)) return;
    // A name inside is part of the word, a pronoun or a role the person: "anmeldt ham", "den sigtede".
    const isInside = index >= first && index <= last && !(cuesAt(tokens, index) & CUE.person);
    // "Vagtlægens telefontider", "tillidsmanden": of whom one goes to nothing is told.
    if (isInside && (person < 3 || OF_OFFICE.test(IDS[hit.category] as string))) return;
    if (
      hit.kind !== "states" &&
      index > last &&
      isAnothersClause(sentence, { first, last }, index)
    ) {
      link = Math.max(link, ELSEWHERE);
      return;
    }
    const isNear = (index < first ? first - index : (index - last) * BEHIND) < NEAR;
    if (person === 1) {
      if (isTemplate()) return;
      // "Vi nævner ikke din depression": what the reader has.
      const isOwner = isMatter && index === first - 1;
      link = Math.max(link, cues & CUE.caring ? 3 : isOwner ? 2.5 : isNear ? 1.5 : 1);
    } else
      link = Math.max(
        link,
        isNear && person >= 2 ? 3 : isMatter && !isPaired && person < 2 ? 1.5 : 2,
      );
  });
  return link;
}

/** "Advokat Jens Hansen", "dommer Jens Hansen": whose work offences are. */
function isLawyer(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at > 0 && (tokens[at] as Token).role === null && (tokens[at] as Token).isCapital) at--;
  return LAWYER.test((tokens[at] as Token).folded);
}

/** "Sygefravær i Peter Holms afdeling": his is the unit, not what is told of it. */
function isOwnerOfUnit(tokens: readonly Token[], index: number): boolean {
  const behind = tokens.slice(index, index + 3);
  return behind.some(({ isCapital, folded }, at) => {
    const next = behind[at + 1];
    return isCapital && folded.endsWith("s") && next !== undefined && UNIT.test(next.folded);
  });
}

/** "Bell's palsy", "Turners syndrom": of the one who described it, not of one who has it, as "Jonas' sygdom" is. */
function isEponym(tokens: readonly Token[], index: number, first: number): boolean {
  const illness = tokens[first] as Token;
  const isNear = index < first && index > first - 3;
  if (!isNear || !EPONYMOUS.test(illness.folded)) return false;
  const { folded } = tokens[index] as Token;
  return !(folded.endsWith("s") && isFirstName(folded));
}

/** A common first name, or a full name away from the word: "Muslim, Ahmed", "konverteret: Tove Nagel". */
function isKnownPerson(tokens: readonly Token[], index: number, last: number): boolean {
  const { folded, isCapital, cues, start } = tokens[index] as Token;
  const next = tokens[index + 1];
  // "Aqqaluk er grønlænder".
  const isSubject = index === 0 && (cuesAt(tokens, 1) & CUE.be) > 0;
  // "Iris scan at Schiphol Cargo".
  const isPlace = /^(?:at|in|i|paa|ved)$/.test((tokens[index - 1] || { folded: "" }).folded);
  const isFull =
    !isPlace &&
    next !== undefined &&
    next.isCapital &&
    next.cues === 0 &&
    (index > last + 1 || start - (tokens[last] as Token).end > 1);
  return !isCapital || cues > 0 || isFull || isSubject || isFirstName(folded);
}

/** A person in the sentence before; in the one behind only a pronoun, a role or a relation. */
function linkNextDoor({ before, after }: Surroundings, worth: number): number {
  const has = (analysis: Analysis | undefined, least: number): boolean =>
    analysis !== undefined && analysis.people.some((person) => person >= least);
  return has(before(), 2) || has(after(), 3) ? worth : 0;
}
