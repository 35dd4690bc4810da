import { isAlphanumericAt } from "../_words/characters";
import type { DetectContext, Match } from "../detector";
import { type Confidence, isProse } from "../finding";
import { endOf, type Candidate, type Reading } from "./candidate";
import { candidateAt } from "./candidates";
import { cuesOf, TIME } from "./cues";
import { fold } from "../_words/fold";
import { jointAt, LONGEST_JOINT } from "./joint";
import { isKnownNamesake } from "./namesakes";
import { LIKELY, pointsInBody, pointsInSubject, POSSIBLE } from "./points";
import { styleOf } from "./style";
import { isNoPerson } from "./surroundings";
import { endOfWord, isOrdinary, knownBetween, wordBetween, type NameWord } from "./words";

/** Where a name can begin: with a capital in bodies (or a letter whose case is not told apart here), else anywhere. */
const CAPITALS = /[A-ZÀ-ÖØ-Þ\u0100-\u024f]/g;
const LETTERS = /[A-Za-zÀ-ÖØ-öø-\u024f]/g;
/** "Stormene Adam og Allan", "Tom & Jerry". */
const PAIR = /^ (?:og|and|[&+]) $/;
/** What ends a file's name, and what such a name is made of. */
const EXTENSION = /\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|jpe?g|png|zip|txt|csv)(?![a-z])/i;
const FILE_NAME = /[^\s"'“”]+$/;

/** What a candidate is worth in a subject: `LIKELY` and `POSSIBLE` are the steps. */
export type Weigh = (
  reading: Reading,
  found: Candidate,
  points: number,
  follows: Confidence | undefined,
) => number;

/** The names in a text. In subjects `weigh` has the last word on each candidate, of which it is told the rules' points. */
export function namesIn(text: string, context: DetectContext, weigh: Weigh): Match[] {
  const matches: Match[] = [];
  const isBody = isProse(context.where);
  const own = wordsOf(context.participants);
  const style = isBody ? "sentence" : styleOf(text);
  const isFile = context.where === "attachment-name";
  const fileEnd = isBody ? -1 : text.search(EXTENSION);
  const file = FILE_NAME.exec(text.slice(Math.max(0, fileEnd - 80), Math.max(0, fileEnd)));
  const fileStart = fileEnd - (file ? file[0].length : 0);
  const plain: Reading = { text, style, inFileName: isFile };
  const inFile: Reading = { text, style, inFileName: true };
  let previous: Match | undefined;
  let ruledOut = text.length;
  // Whether the last match is a lone first name, and where the row of such names begins that it belongs to.
  let isSingle = false;
  let row = 0;
  const starts = isBody ? CAPITALS : LETTERS;
  for (let at = nextStart(text, 0, starts); at < text.length; at = nextStart(text, at, starts)) {
    const reading = at >= fileStart && at < fileEnd ? inFile : plain;
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
    const { start } = word;
    const end = endOf(found);
    const follows = previous !== undefined && isJoined(text, previous.end, start);
    const before = follows ? previous?.confidence : undefined;
    const byRules = isBody ? pointsInBody(text, found) : pointsInSubject(reading, found, before);
    const points = isWeighed && !isMonth(found) ? weigh(reading, found, byRules, before) : byRules;
    // "Stormene Adam og Allan", "Aage og Johanne Hansens Fond": joined to what is nobody is nobody either.
    const isPair =
      isSingle && found.kind !== "unknown" && PAIR.test(text.slice(previous?.end, start));
    if (points < POSSIBLE && !isPair) {
      // "Priser hos Sanne Alexandra": what speaks against both speaks against the second word as well.
      if (found.kind === "full") at = Math.max(at, end);
      continue;
    }
    if (
      isRuledOut(reading, found, follows) ||
      (found.kind === "first" && PAIR.test(text.slice(ruledOut, start)))
    ) {
      if (isPair) matches.length = row;
      isSingle = false;
      at = Math.max(at, (ruledOut = end));
      continue;
    }
    if (points < POSSIBLE) continue;
    at = Math.max(at, end);
    const isLikely = points >= LIKELY && !isOwn(found, own);
    if (!isSingle || !/^(?:,| og) $/.test(text.slice(previous?.end, start))) row = matches.length;
    previous = { start, end, confidence: isLikely ? "likely" : "possible" };
    isSingle = found.kind === "first";
    matches.push(previous);
  }
  return matches;
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

/** "Jens og Mette": nothing but such a joint is between two names. */
function isJoined(text: string, end: number, start: number): boolean {
  return start > end && start - end <= LONGEST_JOINT && jointAt(text, end) === start - end;
}

/** True for what is somebody's namesake or stands in the name of a firm, a ship or a street, or in an address. */
function isRuledOut(reading: Reading, found: Candidate, follows: boolean): boolean {
  const { text } = reading;
  const { start } = found.words[0] as NameWord;
  if (isInAddress(text, start, endOf(found)) || isNoPerson(text, found.words, follows)) return true;
  return isKnownNamesake(reading, found);
}

/** Part of an e-mail or web address: "jens.hansen@firma.dk", "hansen.dk". */
function isInAddress(text: string, start: number, end: number): boolean {
  if (/[\w.+@-]/.test(text.charAt(end))) {
    const after = text.slice(end, end + 40);
    if (/^[\w.+-]*@\w|^\.(?:dk|com|net|org|eu|io|se|no|de)(?![a-z])/.test(after)) return true;
  }
  if (!/[\w.@-]/.test(text.charAt(start - 1))) return false;
  return /\w@[\w.-]*$/.test(text.slice(Math.max(0, start - 40), start));
}

/** By the participants: each of a thousand recipients is a text of its own, searched with all of them. */
const wordsOfParticipants = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The folded words of the participants' names and addresses. */
function wordsOf(participants: ReadonlySet<string>): ReadonlySet<string> {
  const known = wordsOfParticipants.get(participants);
  if (known) return known;
  const words = new Set<string>();
  wordsOfParticipants.set(participants, words);
  participants.forEach((participant) => {
    for (const word of participant.split("@")[0]?.split(/[\s,._+-]+/) ?? []) words.add(fold(word));
  });
  return words;
}

function isOwn({ words }: Candidate, own: ReadonlySet<string>): boolean {
  return words.every(({ folded }) => folded.split("-").every((part) => own.has(part)));
}
