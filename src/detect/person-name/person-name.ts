import { isAlphanumericAt, isDigit, isLetter, wordsBefore } from "../_words/words";
import type { DetectContext, Detector, Match } from "../detector";
import { candidateAt, endOf, isKnownNamesake, type Candidate, type Reading } from "./candidates";
import { titleBefore } from "./cues";
import { fold } from "./fold";
import { maskName } from "./mask-name";
import { AND, LIKELY, pointsInBody, pointsInSubject, POSSIBLE } from "./points";
import { styleOf } from "./style";
import { isNoPerson } from "./surroundings";
import { FIRST, isNamesake, LAST, PLACE_LIKE } from "./traits";
import { isUnknownName, wordAt, wordBehind, type NameWord } from "./words";

const FILE = /[^\s"'“”]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|jpe?g|png|zip|txt|csv)(?![a-z])/i;

/**
 * People's names. What the words themselves are worth, what stands around them and what speaks against a person is
 * added up; README.md has the points.
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
    const isInFile = (at: number): boolean =>
      context.where === "attachment-name" ||
      (file !== null && at >= file.index && at < file.index + file[0].length);
    let previous: Match | undefined;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      if (isBody ? !isUpper(code) : !isLetter(code)) {
        at = isBody && isLower(code) ? endOfWord(text, at) : at + 1;
        continue;
      }
      const reading: Reading = { text, style, inFileName: isInFile(at) };
      const word = wordAt(text, at, reading.inFileName);
      const isStart = !isAlphanumericAt(text, at - 1);
      const found = isStart ? (titled(reading, word) ?? candidateAt(reading, word)) : null;
      at = word.next;
      if (!found) continue;
      const { start } = word;
      const end = endOf(found);
      const follows = previous && AND.exec(text.slice(previous.end, start))?.[0].length === start - previous.end;
      if (isRuledOut(reading, found, follows === true)) {
        at = Math.max(at, end);
        continue;
      }
      const points = isBody
        ? pointsInBody(text, found)
        : pointsInSubject(reading, found, follows === true && previous?.confidence === "likely");
      if (points < POSSIBLE) continue;
      const isLikely = points >= LIKELY && !isOwn(found, own);
      previous = { start, end, confidence: isLikely ? "likely" : "possible" };
      matches.push(previous);
      at = Math.max(at, end);
    }
    return matches;
  },

  mask: maskName,
};

/** "Hr. Qvist", "Dr. Patel": behind a title any word with a capital is a surname. */
function titled(reading: Reading, word: NameWord): Candidate | null {
  const { traits, shape } = word;
  if (shape === "small" || shape === "initial" || (traits & FIRST && !(traits & LAST))) return null;
  if (!(traits & (LAST | PLACE_LIKE)) && !isUnknownName(word)) return null;
  const title = titleBefore(reading.text, word.start);
  if (title === null || isNamesake([title, word.folded])) return null;
  const next = wordBehind(reading.text, word, false);
  const isLonger = next && next.traits & LAST && next.shape === shape;
  return { words: isLonger ? [word, next] : [word], kind: "full", points: LIKELY };
}

/** True for what is somebody's namesake or stands in the name of a firm, a ship or a street, or in an address. */
function isRuledOut(reading: Reading, found: Candidate, follows: boolean): boolean {
  const { text } = reading;
  const { start } = found.words[0] as NameWord;
  if (isInAddress(text, start, endOf(found)) || isNoPerson(text, found.words, follows)) return true;
  return isKnownNamesake(reading, found, fold(wordsBefore(text, start, 1)[0]?.lower ?? ""));
}

/** Part of an e-mail or web address: "jens.hansen@firma.dk", "hansen.dk". */
function isInAddress(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 40);
  if (/^[\w.+-]*@\w|^\.(?:dk|com|net|org|eu|io|se|no|de)(?![a-z])/.test(after)) return true;
  return /\w@[\w.-]*$/.test(text.slice(Math.max(0, start - 40), start));
}

/** The folded words of the participants' names and addresses. */
function wordsOf(participants: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  participants.forEach((participant) => {
    for (const word of participant.split("@")[0]?.split(/[\s,._+-]+/) ?? []) words.add(fold(word));
  });
  return words;
}

function isOwn({ words }: Candidate, own: ReadonlySet<string>): boolean {
  return words.every(({ folded }) => folded.split("-").every((part) => own.has(part)));
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
