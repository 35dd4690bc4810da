import { wordsBefore } from "../_words/words";
import type { Confidence } from "../finding";
import type { Candidate, Reading } from "./candidate";
import { againstFirst, againstFull } from "./against";
import { behindJoint } from "./joint";
import { BUSINESS, cuesAround, cuesOf, DOES, isFirmBefore, isFirmBehind, TIME, WEAK } from "./cues";
import { againstPlace, isAtShow } from "./places";
import { withoutPrefixes } from "../../mail/reply-prefix";
import { PROPER, SURNAME_LIKE, WORD } from "./traits";
import type { NameWord } from "./words";

export const LIKELY = 3;
export const POSSIBLE = 2;
/** All points of a candidate in a subject or a file's name; `follows` is what it is joined to. */
export function pointsInSubject(reading: Reading, found: Candidate, follows?: Confidence): number {
  const { text, style } = reading;
  const { kind, words } = found;
  const first = words[0] as NameWord;
  const last = words[words.length - 1] as NameWord;
  const cues = cuesAround(text, first.start, last.next);
  let points = found.points + cues.before + cues.after;
  if (!cues.isMatter) {
    if (isFirmBefore(text, first.start, last.isGenitive)) points -= 3 + cues.before;
    // "Clara er nede", but "Luca mangler støvler": who does something has things.
    const isDoing = cues.after === 2 && !IS.test(text.slice(last.next, last.next + 5));
    const reach = kind === "first" && !isDoing ? 2 : 1;
    if (cues.before < 2 && isFirmBehind(text, last.next, reach)) points -= 3.5;
  }

  if (style === "sentence" && CAPITAL_BEHIND.test(text.slice(last.end, last.end + 5))) {
    // "Jacob Hansens Kaserne", "Lauras Bageri", "Victoria Station".
    if (last.isGenitive && (kind !== "full" || last.end === last.next)) points -= 4;
    else if (kind !== "full") points -= 1;
  } else if (!cues.isMatter && SHOP.test(text.slice(last.end, last.end + 4))) {
    // "Lis' Blomster"
    points -= 1;
  }
  if (isAtShow(text, first.start)) points -= 4;
  if (kind === "full") return points - againstFull(reading, found, cues);
  points -= againstPlace(text, first.start, last.end);

  // The rules by themselves make nobody of what no list knows.
  if (kind === "unknown") return Math.min(points, POSSIBLE - 0.5);
  if (kind === "last") {
    // Firms that are called by a surname alone are less often called Jensen.
    const isPatronymic = (first.traits & SURNAME_LIKE) !== 0;
    // "Kursus på Testrup": a place. "Opdateret CV Rosenfeldt": somebody.
    if (AT_A_PLACE.test(text.slice(Math.max(0, first.start - 4), first.start))) points -= 2;
    if (cues.isMatter && words.length === 1 && !(first.traits & (WORD | SURNAME_LIKE)))
      points += 0.5;
    return isPatronymic || cues.isIntroduced || cues.isMatter ? points : points - 1.5;
  }
  const joined = (follows === "likely" ? 2 : 0) + companion(text, last.next);
  if (cuesOf(first.folded) & TIME) {
    return found.points + joined + (cues.isIntroduced ? cues.before : 0);
  }
  points += joined - againstFirst(reading, first, last.next, { follows, points: joined }, cues);
  const rest = text.slice(last.next, last.next + 24);
  if (first.traits & WORD) {
    points += capitalOf(text, first);
    // "Grant application": what may be a word needs more than a business word behind it.
    if (cues.after === 1 || style === "title") points -= cues.after;
  }
  if (!last.isGenitive || !SMALL_BEHIND.test(rest)) return points;
  // "Holly's desk" even where the name is a word.
  return points + (/['’]s/.test(text.slice(last.end, last.end + 2)) ? 2 : 1);
}

/**
 * "Cover for Will", "kage til Storm", "hvem kører Liv hjem": in the midst of a sentence words have no capital, but
 * places, firms and products do.
 */
function capitalOf(text: string, { start, traits }: NameWord): number {
  if (traits & PROPER) return 0;
  const isAmid = /[a-zæøå] /.test(text.slice(start - 2, start));
  const cues = cuesOf(isAmid ? (wordsBefore(text, start, 1)[0]?.lower ?? "") : "");
  if (isAmid && WHO.test(withoutPrefixes(text.slice(0, LONGEST_WHO)))) return cues & DOES ? 2 : 1;
  // "Mountain Bike for Sale" is a title of few words.
  return cues & (WEAK | BUSINESS) && SMALL_NOUN.test(text) ? 1 : 0;
}

/** Behind the name and its "'s": a capital that is no abbreviation's, a word in small letters, no verb. */
const CAPITAL_BEHIND = /^(?:['’]s)?[ \u00a0][A-ZÆØÅ][^A-ZÆØÅ]/;
const SHOP = /['’] [A-ZÆØÅ][^A-ZÆØÅ]/;
const SMALL_BEHIND = /^ [a-zæøå]{3}/;
const IS = /^ (?:er|is|was|var|har|has)/;
const SMALL_NOUN = / (?:til|fra|hos|af|efter|på) |(?:^| )(?!from |with |about )[a-zæøå]{4}/;
const LONGEST_WHO = 24;
const WHO = /^(?:hvem|who|whom) /i;
const AT_A_PLACE = /(?:^| )(?:på|i|ved|at|in)[ \u00a0]/i;

/** "Ask og Embla": a second first name behind makes a first one of what may be a word. */
function companion(text: string, end: number): number {
  const next = behindJoint(text, end);
  if (next === null) return 0;
  return next.traits & WORD ? 0.5 + cuesAround(text, next.start, next.next).after : 2;
}

/** All points of a candidate in a body: there names are everywhere, and only much evidence makes a note of one. */
export function pointsInBody(text: string, { words, kind, points }: Candidate): number {
  if (kind === "full") return points;
  const { start } = words[0] as NameWord;
  const cues = cuesAround(text, start, (words[words.length - 1] as NameWord).next);
  if (!cues.isMatter) return cues.isIntroduced ? Math.min(points + cues.before - 2, POSSIBLE) : 0;
  return points + cues.before + cues.after - 2;
}
