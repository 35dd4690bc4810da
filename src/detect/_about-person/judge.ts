import type { Confidence } from "../finding";
import type { Candidate } from "./candidates";
import { type Surroundings, linkOf } from "./links";
import { CUE } from "./cues";
import { isSameSex } from "./partners";
import type { Analysis } from "./people";
import type { Token } from "./tokens";
import { type Place, cuesAt, isAttribute, isOrigin, isPreposition, isSaid } from "./predicate";

/** What a sum has to reach to be flagged. */
const LIKELY = 5;
/** How many words around tell what the person has to do with it. */
const WORDS_BEFORE = 7;
const WORDS_BEHIND = 5;
/** Questions begin with these: "Er du", "have you", "lider du". */
const ASKS = CUE.state | CUE.suffers;
/** What has no data of its own. */
const NO_HUMAN = /^(?:hund|kat|hest|dog|cat|horse|bil|car|computer|printer|server)(?:t?en)?$/;
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

  const link = linkOf(candidate, surroundings, place, isStrong);
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

/** "Vores hund har fået kræft", "min computer er syg". */
function isOfNoHuman(tokens: readonly Token[], first: number): boolean {
  for (let index = Math.max(0, first - 5); index < first; index++) {
    const isSubject =
      NO_HUMAN.test((tokens[index] as Token).folded) && !isPreposition(tokens[index - 1]);
    if (isSubject && (cuesAt(tokens, index + 1) | cuesAt(tokens, index + 2)) & ASKS) return true;
  }
  return false;
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

function isTopic(token: Token | undefined): boolean {
  return token !== undefined && (token.cues & CUE.topic) > 0;
}
