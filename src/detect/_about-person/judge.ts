import type { Confidence } from "../finding";
import type { Candidate } from "./candidates";
import { CUE } from "./cues";
import { isSameSex } from "./partners";
import type { Analysis } from "./people";
import type { Token } from "./tokens";
import { type Place, cuesAt, isAttribute, isOrigin, isPreposition, isSaid } from "./predicate";

/** What surrounds a candidate; its neighbours are read only when the sentence itself names nobody. */
export interface Surroundings {
  readonly sentence: Analysis;
  readonly before: () => Analysis | undefined;
  readonly after: () => Analysis | undefined;
  readonly isHeading: boolean;
}

/** What a sum has to reach to be flagged. */
const LIKELY = 5;
/** How many words away a person is near; behind the word he has to be nearer. */
const NEAR = 14;
const BEHIND = 1.7;
/** How many words around tell what the person has to do with it. */
const WORDS_BEFORE = 7;
const WORDS_BEHIND = 5;
/** Questions begin with these: "Er du", "have you", "lider du". */
const ASKS = CUE.state | CUE.suffers;
/** The first two words of a mail whose writer leaves himself out; a subject behind the verb is another's. */
const OWN_VERB =
  /^(?:(?:har|havde|er|var|blev|bliver|ligger|have|had|am|was|been|got) (?!(?:vi|de|der|i|we|they|it|the)$)|(?:kan ikke|(?:can|won) t)$)/;
/** What has no data of its own. */
const NO_HUMAN = /^(?:hund|kat|hest|dog|cat|horse|bil|car|computer|printer|server)(?:t?en)?$/;
/** "Syg igen", "off sick today": what no title of a document begins with. */
const SICK_TODAY = /^(?:syg|out|off)$/;
/** "God bedring, Kim", "get well soon": a wish is for somebody. */
const WISH = /^(?:god bedring|get well|speedy recovery)$/;

/**
 * How surely a candidate tells something about a person, as a sum: what the word says by itself (1.5 or 3), how near
 * a person is (up to 3), whether he has it (up to 2), what else is there (up to 2), less what speaks of no one.
 */
export function score(candidate: Candidate, surroundings: Surroundings): number {
  const { sentence, isHeading } = surroundings;
  const { hit, isPaired, companions } = candidate;
  const place = placeOf(hit.start, hit.end, sentence.tokens);
  const isStrong = hit.kind !== "matters" || isPaired;
  if (hit.kind === "said" && !isPaired && !isSaid(sentence, place)) return 0;
  if (hit.kind === "origins" && !isOrigin(sentence, place)) return 0;
  if (hit.kind === "partners") return isSameSex(sentence, place) ? LIKELY : 0;

  const link =
    linkInSentence(sentence, place) ||
    linkOfWriter(sentence, surroundings) ||
    linkOfFragment(sentence, surroundings, place, isStrong) ||
    linkNextDoor(surroundings, isStrong ? 1 : 0.5) ||
    (isElliptic(candidate, surroundings, place.first) ? 2 : 0);
  if (link === 0) return 0;
  return (
    (isStrong ? 3 : 1.5) +
    link +
    relation(sentence, place) +
    companions -
    Math.min(3, sentence.generals) -
    (isOfNoHuman(sentence.tokens, place.first) ? 3 : 0) -
    (isTopic(sentence.tokens[place.first - 1]) ? 1 : 0) -
    (hit.kind !== "matters" && !isHeading && !isPaired && isAttribute(sentence, place) ? 1 : 0) -
    supposition(sentence, link)
  );
}

/** "Hvis du bliver syg", "lider du af" are said to everybody, "hvis Jonas er syg" supposes something of him. */
function supposition({ cues, tokens }: Analysis, link: number): number {
  const isAsked = (cuesAt(tokens, 0) & ASKS) > 0 && (cuesAt(tokens, 1) & CUE.reader) > 0;
  if (isAsked && link < 2 && !(cues & CUE.still)) return 1.5;
  if (!(cues & CUE.condition)) return 0;
  if (cues & CUE.reader) return 3;
  return link < 3 ? 2 : 0;
}

/** What the sum is worth; null for nothing. */
export function confidenceOf(total: number): Confidence | null {
  if (total >= 8) return "certain";
  if (total >= LIKELY) return "likely";
  return total >= 4 ? "possible" : null;
}

function placeOf(start: number, end: number, tokens: readonly Token[]): Place {
  let first = 0;
  while (first < tokens.length - 1 && (tokens[first] as Token).end <= start) first++;
  let last = first;
  while (last < tokens.length - 1 && (tokens[last] as Token).end < end) last++;
  return { first, last };
}

/** "Hej Bo, har haft mavepine", "can't make it, fever": the first words of a mail go without the writer. */
function linkOfWriter(sentence: Analysis, { before }: Surroundings): number {
  if (sentence.generals > 0 || !isOfWriter(sentence)) return 0;
  const { tokens, people } = before() || { tokens: [], people: [] };
  // "Jeg må melde afbud. Ligger med influenza", "Borgeren er 54 år. Har KOL".
  if (people.some((person) => person === 3)) return 3;
  return tokens.length < 4 && tokens.every(({ cues }, index) => index > 0 || cues & CUE.greeting)
    ? 3.5
    : 0;
}

function isOfWriter({ tokens, cues, isQuestion }: Analysis): boolean {
  if (isQuestion || cues & (CUE.condition | CUE.reader)) return false;
  const begins = (at: number): boolean => OWN_VERB.test(wordsAt(tokens, at, at + 2));
  return begins(0) || ((cuesAt(tokens, 0) & CUE.greeting) > 0 && (begins(1) || begins(2)));
}

/**
 * "Did you hear about Phil? Stroke.", "Navn: Bo Lind / Kost: halal", "Borgeren er 54. Kendt med KOL": the sentence
 * before names whom.
 */
function linkOfFragment(
  { tokens, generals, isRow }: Analysis,
  { before }: Surroundings,
  { first }: Place,
  isStrong: boolean,
): number {
  const isOfWhom = (isStrong && first === 0) || (cuesAt(tokens, 0) & CUE.suffers) > 0;
  if (generals > 0 || (!isRow && tokens.length > 2 && !isOfWhom)) return 0;
  const earlier = before();
  if (!earlier || earlier.generals > 0 || (isRow && !earlier.isRow)) return 0;
  return earlier.people.some((person) => person >= 2) || isOfWriter(earlier) ? 3.5 : 0;
}

/** "Vores hund har fået kræft", "min computer er syg". */
function isOfNoHuman(tokens: readonly Token[], first: number): boolean {
  for (let index = Math.max(0, first - 5); index < first; index++) {
    const isSubject =
      NO_HUMAN.test((tokens[index] as Token).folded) && !isPreposition(tokens[index - 1]);
    if (isSubject && (cuesAt(tokens, index + 1) | cuesAt(tokens, index + 2)) & ASKS) return true;
  }
  return false;
}

/** 3 for a person near, 2 for one in the sentence, less for the reader, whom guidelines mean as well. */
function linkInSentence({ people, tokens, cues }: Analysis, { first, last }: Place): number {
  let link = 0;
  people.forEach((person, index) => {
    if (person === 0) return;
    // A name inside is part of the word, a pronoun or a role the person: "anmeldt ham", "den sigtede".
    if (index >= first && index <= last && !(cuesAt(tokens, index) & CUE.person) && person < 3)
      return;
    const isNear = (index < first ? first - index : (index - last) * BEHIND) < NEAR;
    if (person === 1) link = Math.max(link, cues & CUE.caring ? 3 : isNear ? 1.5 : 1);
    else link = Math.max(link, isNear && person >= 2 ? 3 : 2);
  });
  return link;
}

/** A person in the sentence before; in the one behind only a pronoun, a role or a relation. */
function linkNextDoor({ before, after }: Surroundings, worth: number): number {
  const has = (analysis: Analysis | undefined, least: number): boolean =>
    analysis !== undefined && analysis.people.some((person) => person >= least);
  return has(before(), 2) || has(after(), 3) ? worth : 0;
}

/** "Syg i dag", "hej, er syg": the writer leaves himself out. */
function isElliptic(
  { hit }: Candidate,
  { sentence, isHeading }: Surroundings,
  first: number,
): boolean {
  const { tokens, generals, cues } = sentence;
  if (hit.kind !== "states" || generals > 0 || cues & CUE.condition) return false;
  if (WISH.test(wordsAt(tokens, first, first + 2))) return true;
  if (first === 0 && tokens.length < 6 && SICK_TODAY.test((tokens[0] as Token).folded)) return true;
  let begin = 0;
  while (begin < tokens.length - 1 && (tokens[begin] as Token).cues & CUE.greeting) begin++;
  if (isHeading) return first <= begin + 1;
  return first <= begin + 2 && ((tokens[begin] as Token).cues & CUE.state) > 0;
}

/** 2 when words around say that somebody has it, 1 when it is somebody's or a form of to be or to have stands there. */
function relation({ tokens, people }: Analysis, { first, last }: Place): number {
  let found = isPossessed(tokens, people, first, last) ? 1 : 0;
  const end = Math.min(tokens.length - 1, last + WORDS_BEHIND);
  for (let index = Math.max(0, first - WORDS_BEFORE); index <= end; index++) {
    if (index >= first && index <= last) continue;
    const { cues, isLabel } = tokens[index] as Token;
    if (cues & CUE.suffers) return 2;
    if (cues & (CUE.state | CUE.owner) || (isLabel && index < first && index > first - 4))
      found = 1;
  }
  return found;
}

/** "Omars fingeraftryk", "ansigtsgenkendelse på mig". */
function isPossessed(
  tokens: readonly Token[],
  people: readonly number[],
  first: number,
  last: number,
): boolean {
  for (let index = Math.max(0, first - 3); index < first; index++) {
    if ((people[index] as number) >= 1.5 && (tokens[index] as Token).folded.endsWith("s"))
      return true;
  }
  return last + 2 < tokens.length && (people[last + 2] as number) >= 2;
}

function wordsAt(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ");
}

function isTopic(token: Token | undefined): boolean {
  return token !== undefined && (token.cues & CUE.topic) > 0;
}
