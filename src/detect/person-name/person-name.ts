import type { DetectContext, Detector, Match } from "../detector";
import type { Confidence } from "../finding";
import { isAlphanumericAt, isDigit, isLetter } from "../_words/words";
import { cueAfter, cueBefore, isTitled, type Cue } from "./cues";
import { fold } from "./fold";
import { maskName } from "./mask-name";
import { isFirstName } from "./names";
import { ALSO_WORDS, isOrdinary } from "./ordinary-words";
import { nameFrom, type NameCandidate } from "./parse";
import { isNoPerson } from "./surroundings";
import { wordAt, type NameWord } from "./words";

/** "Jens og Mette": what is said about the first holds for the second. */
const AND = /^(?:,? (?:og|and|&) |, |\/)$/;
const NEXT_OF_SEVERAL = /^(?:,? (?:og|and|&) |, |\/)([A-ZÆØÅ][a-zæøåéü]+)(?![-A-Za-zÀ-ɏ])/;
/** "Amirs timeseddel", not "Mortens aften" or "Christians Brygge". */
const OWNED = /^ (?!aften|dag|brygge|kaffe|is\b|er\b|og\b)[a-zæøå]{2}/;

/**
 * People's names. Known first name with a surname is likely; a first name alone needs words around it that
 * introduce a person; firms, ships, streets and words that are names as well are left out.
 */
export const personNameDetector: Detector = {
  id: "person-name",
  category: "contact",

  find(text: string, context: DetectContext): Match[] {
    const matches: Match[] = [];
    const own = wordsOf(context.participants);
    const inFileName = context.where === "attachment-name";
    const inLowerCase = inFileName || context.where === "subject";
    let previous: Match | undefined;
    let index = 0;
    while (index < text.length) {
      if (!isLetter(text.charCodeAt(index))) {
        index++;
        continue;
      }
      if (!inLowerCase && isSmall(text.charCodeAt(index))) {
        index = endOfWord(text, index);
        continue;
      }
      const word = wordAt(text, index, inFileName);
      const name = isAlphanumericAt(text, index - 1)
        ? null
        : (nameFrom(text, word, inFileName) ?? titledName(text, word));
      index = word.end;
      if (!name) continue;
      if (isNoPerson(text, name.start, name.end, name.folded)) {
        index = Math.max(index, name.end);
        continue;
      }
      const inherits = previous !== undefined && AND.test(text.slice(previous.end, name.start));
      const confidence =
        confidenceOf(text, name) ?? (inherits && isFirstAlone(name) ? "possible" : null);
      if (!confidence) continue;
      const level =
        inherits && name.kind === "first" ? (previous?.confidence ?? confidence) : confidence;
      previous = { start: name.start, end: name.end, confidence: level };
      matches.push(isOwn(name, own) ? { ...previous, confidence: "possible" } : previous);
      index = Math.max(index, name.end);
    }
    return matches;
  },

  mask: maskName,
};

/** "Hr. Qvist": behind a title any word with a capital is a surname. */
function titledName(text: string, word: NameWord): NameCandidate | null {
  if (!word.isCapital || word.isAllCapitals || isOrdinary(word.folded)) return null;
  return isTitled(text, word.start) ? { ...word, kind: "last" } : null;
}

/** How sure a candidate is; null when the words around it don't make it a person. */
function confidenceOf(text: string, name: NameCandidate): Confidence | null {
  if (name.kind === "full") return "likely";
  if (name.kind === "lower") return "possible";
  if (isTitled(text, name.start)) return "likely";
  const before = cueBefore(text, name.start);
  if (name.kind === "unsure")
    return before === "person" || before === "matter" ? "likely" : "possible";
  if (name.kind === "last") return before === "person" || before === "matter" ? "possible" : null;
  if (name.kind === "ambiguous-first") return ofAmbiguous(text, name, before);
  const after = cueAfter(text, name.end);
  if (before === "person" || before === "matter" || after === "matter") return "likely";
  if (before === "weak" || after === "weak")
    return isFollowedByName(text, name) ? "possible" : "likely";
  if (name.isGenitive)
    return OWNED.test(text.slice(name.end, name.end + 12)) ? "likely" : "possible";
  return isOneOfSeveral(text, name.end) ? "likely" : null;
}

/** "Lisbeth, Hanne og Finn": a list of first names needs no introduction. */
function isOneOfSeveral(text: string, end: number): boolean {
  const next = NEXT_OF_SEVERAL.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && isFirstName(fold(next)) && !ALSO_WORDS.has(fold(next));
}

/** "1:1 med Bo" is a person; "Ferie Maj", "vedr. Line 3" and "Meeting with May Group" are not. */
function ofAmbiguous(text: string, name: NameCandidate, before: Cue): Confidence | null {
  if (isOrdinary(name.folded) || isFollowedByName(text, name)) return null;
  if (before === "person") return "likely";
  return before === "matter" ? "possible" : null;
}

/** A capital or a digit behind a lone first name: more likely "Victoria Station" or "Odin 2" than somebody. */
function isFollowedByName(text: string, name: NameCandidate): boolean {
  return /^[ \u00a0-][\dA-ZÆØÅ]/.test(text.slice(name.end, name.end + 2));
}

/** The folded words of the participants' names and addresses. */
function wordsOf(participants: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  participants.forEach((participant) => {
    for (const word of participant.split("@")[0]?.split(/[\s,._+-]+/) ?? []) words.add(fold(word));
  });
  return words;
}

function isFirstAlone(name: NameCandidate): boolean {
  return name.kind === "first" || name.kind === "ambiguous-first";
}

function isOwn(name: NameCandidate, own: ReadonlySet<string>): boolean {
  return name.folded.split(" ").every((word) => own.has(word));
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 0xe6 || code === 0xf8 || code === 0xe5;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
  return end;
}
