import { beginningOf, type Token as PieceToken, tokensOf } from "../_evidence/pieces";
import { isFirstName } from "../_internal/first-names";
import { rememberMany } from "../_internal/remember-many";
import { fold } from "../_words/fold";
import type { Candidate } from "./candidates";
import { IDS } from "./categories";
import type { Reckoning } from "./judge";
import type { Surroundings } from "./links";
import { type Token, cuesAt } from "./tokens";

/** How far around a candidate words are weighed, in characters: about 25 words. */
const REACH = 150;
/** How many words beside it what they say of people is weighed. */
const NEAR = 6;
/** Of the nearest it matters where they stand. */
const NEAREST = 2;
const BEGINNING = 5;
/** "Allergisk over for" is said of much, an "allergi" is not. */
const LONG_BEGINNING = 8;
const MOST_HALVES = 18;
const CUES = 21;

/**
 * What is weighed of a candidate that the rules take for likely (`plausible.ts`), by name:
 *
 * - `s12`, `d3`: half points by the rules in all, and of what speaks against it;
 * - `l3.states`, `kmattershealth`, `Wallergis`: its link, kind and category, and how it begins;
 * - `c1`, `i2`, `g1`, `p3`, `Q`, `R`, `C4`: its companions, and what the sentence and the text are like;
 * - `<4`, `>1`, `-1.4`, `2p3`: the cues of words before and behind, of the nearest words by their place, and who they are;
 * - `-1=har`, `1=siden`: how the words right beside it begin;
 * - `foredr`: how the words around it begin. First names are left out: which one it is says nothing.
 */
export function evidenceOf(
  text: string,
  { hit, isPaired, companions }: Candidate,
  { sentence, impersonality }: Surroundings,
  { place, link, doubts, total }: Reckoning,
): Set<string> {
  const { tokens, people, cues, generals, isQuestion, isRow } = sentence;
  const pieces = [
    `s${Math.min(MOST_HALVES, Math.round(total * 2))}`,
    `d${Math.round(doubts * 2)}`,
    `l${link}.${hit.kind}${isPaired ? "+" : ""}`,
    `k${hit.kind}${IDS[hit.category]}`,
    `W${text.slice(hit.start, Math.min(hit.end, hit.start + LONG_BEGINNING)).toLowerCase()}`,
    `c${companions}`,
    `i${impersonality()}`,
    `g${generals}`,
    `p${Math.max(...people)}`,
    ...(isQuestion ? ["Q"] : []),
    ...(isRow ? ["R"] : []),
    ...bitsOf(cues).map((bit) => `C${bit}`),
  ];
  for (let away = -NEAR; away < NEAR; away++) {
    const index = away < 0 ? place.first + away : place.last + 1 + away;
    if (tokens[index]) pieces.push(...ofNeighbour(tokens, people, index, away));
  }
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  for (const part of [before, text.slice(hit.end, hit.end + REACH)])
    for (const token of tokensOf(part)) if (!isName(part, token)) pieces.push(beginningOf(token));
  return new Set(pieces);
}

const isFirstNameInSmall = rememberMany((word) => isFirstName(fold(word)));

/** A first name, or with a capital inside a sentence: which one it is says nothing. */
function isName(text: string, { start, text: word }: PieceToken): boolean {
  if (isFirstNameInSmall(word)) return true;
  return (
    text.charAt(start) !== word.charAt(0) &&
    /[a-zæøåäöüé,] $/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function ofNeighbour(
  tokens: readonly Token[],
  people: readonly number[],
  index: number,
  away: number,
): string[] {
  const pieces = bitsOf(cuesAt(tokens, index)).map((bit) => `${away < 0 ? "<" : ">"}${bit}`);
  const place = away < 0 ? away : away + 1;
  const { folded } = tokens[index] as Token;
  if (Math.abs(place) <= NEAREST)
    pieces.push(...bitsOf(cuesAt(tokens, index)).map((bit) => `${place}.${bit}`));
  if (Math.abs(place) === 1)
    pieces.push(`${place}=${isFirstName(folded) ? "" : folded.slice(0, BEGINNING)}`);
  const person = Math.floor(people[index] as number);
  return person > 0 ? pieces.concat(`${place}p${person}`) : pieces;
}

function bitsOf(cues: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; bit < CUES; bit++) if (cues & (1 << bit)) bits.push(bit);
  return bits;
}
