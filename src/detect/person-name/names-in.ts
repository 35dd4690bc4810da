import { isAlphanumericAt } from "../_words/characters";
import type { DetectContext, Match } from "../detector";
import { type Confidence, isProse } from "../finding";
import type { Candidate, Reading } from "./candidate";
import { candidateAt } from "./candidates";
import { cuesOf, TIME } from "./cues";
import { isInFrame } from "./frames";
import { FoundNames } from "./found-names";
import { isOwn, wordsOf } from "./own-names";
import { LIKELY, pointsInBody, pointsInSubject } from "./points";
import { readingsOf } from "./readings";
import { endOfWord, isOrdinary, knownBetween, wordBetween, type NameWord } from "./words";

/** Where a name can begin: with a capital in bodies (or a letter whose case is not told apart here), else anywhere. */
const CAPITALS = /[A-ZÀ-ÖØ-Þ\u0100-\u024f]/g;
const LETTERS = /[A-Za-zÀ-ÖØ-öø-\u024f]/g;

/** What a candidate is worth in a subject: `LIKELY` and `POSSIBLE` are the steps. */
export type Weigh = (
  reading: Reading,
  found: Candidate,
  points: number,
  follows: Confidence | undefined,
) => number;

/** The names in a text. In subjects `weigh` has the last word on each candidate, of which it is told the rules' points. */
export function namesIn(text: string, context: DetectContext, weigh: Weigh): Match[] {
  const isBody = isProse(context.where);
  const readingAt = readingsOf(text, context.where);
  const own = wordsOf(context.participants);
  const names = new FoundNames(text);
  const starts = isBody ? CAPITALS : LETTERS;
  for (let at = nextStart(text, 0, starts); at < text.length; at = nextStart(text, at, starts)) {
    const reading = readingAt(at);
    const wordEnd = endOfWord(text, at, reading.inFileName);
    const known = knownBetween(text, at, wordEnd);
    if (isBody && isOrdinary(known)) {
      at = wordEnd;
      continue;
    }
    const word = wordBetween(text, at, wordEnd, known, reading.inFileName);
    const isWeighed = !isBody && !reading.inFileName;
    const isStart = !isAlphanumericAt(text, at - 1);
    const found = isStart ? candidateAt(reading, word, isWeighed) : null;
    at = word.next;
    if (!found) continue;
    const follows = names.before(word.start);
    const byRules = isBody ? pointsInBody(text, found) : pointsInSubject(reading, found, follows);
    const isSure = isWeighed && isInFrame(reading, found);
    const isOpen = isWeighed && !isMonth(found);
    const weighed = isOpen && !isSure ? weigh(reading, found, byRules, follows) : byRules;
    const points = isSure ? LIKELY : weighed;
    at = Math.max(at, names.add(reading, found, points, isOwn(found, own)));
  }
  return names.matches;
}

/** Where the next name can begin: a regular expression scans faster than a loop. */
function nextStart(text: string, from: number, starts: RegExp): number {
  starts.lastIndex = from;
  return starts.test(text) ? starts.lastIndex - 1 : text.length;
}

/** "May", "August": the rules know dates, what has been learned does not. */
function isMonth({ words }: Candidate): boolean {
  return words.length === 1 && (cuesOf((words[0] as NameWord).folded) & TIME) !== 0;
}
