import type { DetectContext, Detector, Match } from "../detector";
import type { Confidence } from "../finding";
import { isAlphanumericAt, isDigit, isLetter, wordsBefore } from "../_words/words";
import { candidateAt, isKnownNamesake, isUnknownName, type Candidate, type Reading } from "./candidates";
import { cuesAround, TIMES, titleBefore } from "./cues";
import { fold } from "./fold";
import { maskName } from "./mask-name";
import { FIRST, isNamesake, LAST, SURNAME_LIKE, WORD } from "./traits";
import { styleOf } from "./style";
import { isNoPerson } from "./surroundings";
import { wordAt, wordBehind, type NameWord } from "./words";

const LIKELY = 3;
const POSSIBLE = 2;
/** "Jens og Mette", "Jens/Mette", "Jens, Mette": what is said about one holds for the other. */
const AND = /^(?:,? (?:og|and|&|und|och) |, ?| ?[/+] ?| <> )/;
const FILE = /[^\s"'“”]+\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|jpe?g|png|zip|txt|csv)(?![a-z])/i;

/**
 * People's names. What the words themselves are worth, what stands around them and what speaks against a person is
 * added up; see README.md for the points.
 */
export const personNameDetector: Detector = {
  id: "person-name",
  category: "contact",

  find(text: string, context: DetectContext): Match[] {
    const matches: Match[] = [];
    const isBody = context.where === "body";
    const own = wordsOf(context.participants);
    const style = isBody ? "sentence" : styleOf(text);
    const file = isBody ? null : FILE.exec(text);
    let previous: Match | undefined;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      if (isBody ? !isUpper(code) : !isLetter(code)) {
        at = isBody && isLower(code) ? endOfWord(text, at) : at + 1;
        continue;
      }
      const inFileName =
        context.where === "attachment-name" ||
        (file !== null && at >= file.index && at < file.index + file[0].length);
      const reading: Reading = { text, style, inFileName };
      const word = wordAt(text, at, inFileName);
      const isStart = !isAlphanumericAt(text, at - 1);
      const found = isStart ? (titled(reading, word) ?? candidateAt(reading, word)) : null;
      at = word.next;
      if (!found) continue;
      const follows = previous !== undefined && isJoined(text, previous.end, found.start);
      if (isRuledOut(reading, found, follows)) {
        at = Math.max(at, found.end);
        continue;
      }
      const points = isBody ? inBody(text, found) : inSubject(reading, found, follows ? previous : undefined);
      if (points < POSSIBLE) continue;
      const confidence: Confidence =
        points < LIKELY || isOwn(found, own) ? "possible" : "likely";
      previous = { start: found.start, end: found.end, confidence };
      matches.push(previous);
      at = Math.max(at, found.end);
    }
    return matches;
  },

  mask: maskName,
};

/** "Hr. Qvist", "Dr. Patel": behind a title any word with a capital is a surname. */
function titled(reading: Reading, word: NameWord): Candidate | null {
  if (word.shape === "small" || word.shape === "initial" || word.isCompound) return null;
  const title = titleBefore(reading.text, word.start);
  if (title === null || (word.traits & FIRST && !(word.traits & LAST))) return null;
  if (isNamesake([title, word.folded])) return null;
  if (!(word.traits & LAST) && !isUnknownName(word)) return null;
  const next = wordBehind(reading.text, word, false);
  const words = next && next.traits & LAST && next.shape === word.shape ? [word, next] : [word];
  const end = words[words.length - 1]?.end ?? word.end;
  return { start: word.start, end, words, kind: "full", points: LIKELY };
}

/** True for what is somebody's namesake or stands in a firm's, a ship's, a street's name. */
function isRuledOut(reading: Reading, found: Candidate, follows: boolean): boolean {
  const { text } = reading;
  const folded = found.words.map((word) => word.folded);
  if (isInAddress(text, found) || isNoPerson(text, found.start, lastOf(found).end, folded, follows)) return true;
  const before = wordsBefore(text, found.start, 1)[0];
  return isKnownNamesake(reading, found, before ? fold(before.lower) : "");
}

/** All points of a candidate in a subject or a file's name. */
function inSubject(reading: Reading, found: Candidate, previous: Match | undefined): number {
  const { text } = reading;
  const end = lastOf(found).next;
  const cues = cuesAround(text, found.start, end);
  const isTime = found.kind === "first" && TIMES.test(found.words[0]?.folded ?? "");
  let points = found.points;
  if (isTime) return points + (cues.isIntroduced ? cues.before : 0) + (previous ? 1 : 0);
  const isWord = found.kind === "first" && ((found.words[0]?.traits ?? 0) & WORD) !== 0;
  // "Grant application": what may be a word needs more than a business word behind it.
  points += cues.before + (isWord && cues.after === 1 ? 0 : cues.after);
  if (found.kind === "full") return points;
  if (found.kind === "last") {
    // Firms that are called by a surname alone are less often called Jensen.
    const isPatronymic = ((found.words[0]?.traits ?? 0) & SURNAME_LIKE) !== 0;
    if (!isPatronymic && !cues.isIntroduced && !cues.isMatter) points -= 1;
    if (reading.style === "sentence" && isFollowedByCapital(text, end)) points -= lastOf(found).isGenitive ? 3 : 1;
    return points;
  }
  if (previous?.confidence === "likely") points += 2;
  points += companion(reading, end);
  if (lastOf(found).isGenitive && /^['’]?s? [a-zæøå]{3}/.test(text.slice(found.end, found.end + 6))) points += 1;
  return points - objections(reading, found);
}

/** What speaks against a lone first name: quotes around it, a number or a capital behind it. */
function objections({ text, style }: Reading, found: Candidate): number {
  let points = 0;
  const end = lastOf(found).next;
  const quote = text.charAt(found.start - 1);
  if (/["'“”»«]/.test(quote) && /["'“”»«]/.test(text.charAt(end))) points += 3;
  if (/^ ?\d/.test(text.slice(end, end + 2)) && !/^ \d+(?:[./:-]\d|\.? (?:år|års|years?|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/.test(text.slice(end, end + 12))) points += 2;
  if (style === "sentence" && isFollowedByCapital(text, end)) points += 1;
  if (/^-[A-Za-zÀ-ɏ]/.test(text.slice(end, end + 2))) points += 2;
  return points;
}

/** "Ask og Embla": a second first name behind makes a first one of what may be a word. */
function companion({ text }: Reading, end: number): number {
  const joint = AND.exec(text.slice(end, end + 6));
  if (!joint || !isLetter(text.charCodeAt(end + joint[0].length))) return 0;
  const next = wordAt(text, end + joint[0].length, false);
  if (!(next.traits & FIRST) || next.shape === "small") return 0;
  return (next.traits & WORD ? 0.5 : 2) + (next.traits & WORD ? cuesAround(text, end, next.next).after : 0);
}

/** All points of a candidate in a body: there names are everywhere, and only much evidence makes a note of one. */
function inBody(text: string, found: Candidate): number {
  const end = lastOf(found).next;
  if (found.kind === "full") return found.points;
  const cues = cuesAround(text, found.start, end);
  if (!cues.isIntroduced && !cues.isMatter) return 0;
  const points = found.points + cues.before + cues.after - 2;
  return cues.isMatter ? points : Math.min(points, POSSIBLE);
}

function lastOf(found: Candidate): NameWord {
  return found.words[found.words.length - 1] as NameWord;
}

function isFollowedByCapital(text: string, end: number): boolean {
  return /^[ \u00a0][A-ZÆØÅ]/.test(text.slice(end, end + 2));
}

function isJoined(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  return AND.exec(between)?.[0] === between;
}

/** Part of an e-mail or web address: "jens.hansen@firma.dk", "hansen.dk". */
function isInAddress(text: string, { start, end }: Candidate): boolean {
  if (/^[\w.+-]*@/.test(text.slice(end, end + 40)) || /@[\w.-]*$/.test(text.slice(Math.max(0, start - 40), start))) return true;
  return /^\.(?:dk|com|net|org|eu|io|se|no|de)(?![a-z])/.test(text.slice(end, end + 5));
}

/** The folded words of the participants' names and addresses. */
function wordsOf(participants: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  participants.forEach((participant) => {
    for (const word of participant.split("@")[0]?.split(/[\s,._+-]+/) ?? []) words.add(fold(word));
  });
  return words;
}

function isOwn(found: Candidate, own: ReadonlySet<string>): boolean {
  return found.words.every(({ folded }) => folded.split("-").every((part) => own.has(part)));
}

function isUpper(code: number): boolean {
  return code < 128 ? code > 64 && code < 91 : isLetter(code) && !isLower(code);
}

function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
  return end;
}

