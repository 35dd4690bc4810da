import type { Confidence } from "../finding";
import type { Hit } from "../_lexicon/lexicon";
import type { Candidate } from "./candidates";
import { IDS } from "./categories";
import { isFirstName } from "../_internal/first-names";
import { CUE } from "./cues";
import { doubts } from "./doubts";
import { type Surroundings, linkOf } from "./links";
import { oneOf } from "../_words/one-of";
import { isSameSex } from "./partners";
import type { Analysis } from "./people";
import { type Place, isOrigin, isSaid } from "./predicate";
import { type Token, wordsAt } from "./tokens";

/** What a sum has to reach to be flagged. */
const LIKELY = 5;
/** How many words around tell what the person has to do with it. */
const WORDS_BEFORE = 7;
const WORDS_BEHIND = 5;
/** Who stays or comes so does it with what he has. */
const AWAY_WITH = oneOf("ind hjem hjemme home off in vaek away");
/** "Kundens", "husets", "skolernes". */
const DEFINITE = /(?:en|et|ne)s$/;
/** Between an owner and what he has one or two of. */
const WHICH = oneOf("ny nye nyt new left right venstre hoejre daarlig* bad sore");
/** Rows of a form that say what stands behind them: "Handicap: Blind". */
const TITLE = oneOf("handicap* disab* ethnic* etnic* herkomst seksual* sexual* orientation");
const UNWELL = oneOf("syg sick ill stress stresset");
/** "Efter blodproppen", "since her stroke", "reports anxiety": what somebody has or has had. */
const CAUSED = oneOf(
  "reports reported describes beskriver angiver efter after since siden following grundet wegen etter",
);

/** What the rules make of a candidate. */
export interface Reckoning {
  readonly place: Place;
  /** How near a person is. */
  readonly link: number;
  /** What speaks of no one. */
  readonly doubts: number;
  readonly total: number;
}

/**
 * How surely a candidate tells something about a person, as a sum: what the word says by itself (2 or 3), how near
 * a person is (up to 3), whether he has it (up to 2), what else is there (up to 2), less what speaks of no one.
 */
export function reckon(candidate: Candidate, surroundings: Surroundings): Reckoning {
  const { sentence, isHeading } = surroundings;
  const { hit, isPaired, companions } = candidate;
  const place = placeOf(hit.start, hit.end, sentence.tokens);
  const isStrong = hit.kind !== "matters" || isPaired;
  const nothing = { place, link: 0, doubts: 0, total: 0 };
  const isTitled =
    sentence.isRow && TITLE.test(wordsAt(sentence.tokens, place.first - 1, place.first));
  const isTold = () =>
    isTitled || isSaid(sentence, place) || (isHeading && isBesideName(sentence, place));
  if (hit.kind === "said" && !isPaired && !isTold()) return nothing;
  if (hit.kind === "origins" && !isTitled && !isOrigin(sentence, place)) return nothing;
  if (hit.kind === "partners")
    return isSameSex(surroundings, place) ? { ...nothing, total: LIKELY } : nothing;

  if (hit.kind === "things" && !isPaired && !isSomebodys(sentence, place.first)) return nothing;
  const link = linkOf(candidate, surroundings, place, isStrong);
  if (link === 0) return nothing;
  const against = doubts(candidate, surroundings, place, link);
  const total = weight(hit, isStrong) + link + relation(sentence, place) + companions - against;
  return { place, link, doubts: against, total };
}

/** "Opfølgning stress Peter", "Mette syg": in a subject right beside a first name. */
function isBesideName({ tokens, people }: Analysis, { first, last }: Place): boolean {
  const isNamed = (at: number): boolean =>
    people[at] === 2 && isFirstName((tokens[at] as Token).folded);
  return UNWELL.test((tokens[first] as Token).folded) && (isNamed(first - 1) || isNamed(last + 1));
}

/** "Back", "arm" and "eye" are found beside pain more often by chance than "3F" beside a member. */
function weight({ kind, category }: Hit, isStrong: boolean): number {
  return isStrong && !(kind === "things" && IDS[category] === "health") ? 3 : 2;
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

/** 2 when words around say that somebody has it, 1 when it is somebody's or a form of to be or to have stands there. */
function relation({ tokens, people }: Analysis, { first, last }: Place): number {
  let found = isPossessed(tokens, people, first, last) ? 1 : 0;
  const end = Math.min(tokens.length - 1, last + WORDS_BEHIND);
  for (let index = Math.max(0, first - WORDS_BEFORE); index <= end; index++) {
    if (index >= first && index <= last) continue;
    const { cues, folded, isLabel } = tokens[index] as Token;
    // "Komme ind med halsbetændelse", "home with fever".
    if (index === first - 2 && AWAY_WITH.test(folded)) found = 1;
    // "Diagnosen er diabetes".
    if (cues & CUE.be && index === first - 1 && tokens[index - 1]?.isHit) return 2;
    if (cues & CUE.suffers || (index < first && index > first - 3 && CAUSED.test(folded))) return 2;
    if (cues & (CUE.state | CUE.owner) || (isLabel && index < first && index > first - 4))
      found = 1;
  }
  return found;
}

/** "Birthes øje", "Lises nye hofte", "J. Singh's wrist": right behind whose it is, who is no "kunden". */
function isSomebodys({ tokens, people }: Analysis, first: number): boolean {
  const before = WHICH.test(wordsAt(tokens, first - 1, first)) ? first - 2 : first - 1;
  const owner = tokens[before]?.folded === "s" ? before - 1 : before;
  if ((people[owner] || 0) < 2) return false;
  const { folded } = tokens[owner] as Token;
  if (owner < before) return true;
  return folded.endsWith("s") && (isFirstName(folded) || !DEFINITE.test(folded));
}

/** "Omars fingeraftryk", "Enhedslistens løbesedler", "ansigtsgenkendelse på mig". */
function isPossessed(
  tokens: readonly Token[],
  people: readonly number[],
  first: number,
  last: number,
): boolean {
  for (let index = Math.max(0, first - 3); index < first; index++) {
    const { folded, isCapital } = tokens[index] as Token;
    if (((people[index] as number) >= 1.5 || isCapital) && folded.endsWith("s")) return true;
  }
  return (people[last + 2] || 0) >= 2;
}
