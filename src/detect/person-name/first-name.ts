import { behind, PARTICLE, type Candidate, type Reading } from "./candidate";
import { cuesOf, DOES } from "./cues";
import { givenNames, isList } from "./surname";
import { FIRST, LAST, PLACE_LIKE, WORD } from "./traits";
import { NOUN_BEHIND } from "./what-follows";
import { isWrittenAlike, type NameWord, wordAt } from "./words";

const MOST_WORDS = 6;
/** "Christian IV", "Frederik X": kings have streets and schools, and no mail. */
const NUMERAL = /^[IVX]+$/;
/** They begin many double names: "Hans Peter", "Stig Ole". */
const DOUBLE = new Set(
  "bo hans kaj svend per maj rosa rose else bent stig sten liv jan".split(" "),
);

/** "Jens", "Jens Hansen", "Jens P. Qvortrup Hansen", "Anne-Marie van der Berg", "Anna K." */
export function withFirstName(reading: Reading, first: NameWord): Candidate | null {
  const { text, style } = reading;
  let next = behind(reading, first);
  // "Ask Frank", "Vessel Karen": the name begins with the second word.
  if (
    first.traits & WORD &&
    !DOUBLE.has(first.folded) &&
    next &&
    next.traits & FIRST &&
    next.shape !== "small"
  )
    return null;
  const words = [first];
  let points = firstNamePoints(reading, first);
  let skipped: NameWord[] = [];
  let surnames = 0;
  let unknown = 0;
  for (; next && words.length < MOST_WORDS && skipped.length < 4; next = behind(reading, next)) {
    if (NUMERAL.test(text.slice(next.start, next.end))) return null;
    if (next.shape === "initial" || PARTICLE.test(next.folded)) {
      skipped.push(next);
      continue;
    }
    const worth = surnameWorth(reading, first, next, surnames > 0);
    if (next.isUnknownName) unknown++;
    if (worth === 0 || unknown > (style === "title" ? 1 : 2)) break;
    if (skipped[0]?.shape === "initial") points += 1;
    // "Thomas Frederiksen Tæpper": hardly anybody has another surname behind a patronymic.
    const last = words[words.length - 1] as NameWord;
    if (next.isUnknownName && last.folded.endsWith("sen")) points -= 3;
    points += words.length > 1 ? worth / 2 : worth;
    if (next.traits & (LAST | PLACE_LIKE)) surnames++;
    words.push(...skipped, next);
    skipped = [];
  }
  if (words.length > 1) return { words, kind: "full", points };
  if (first.traits & LAST && text.charAt(first.next) === ",") {
    // "Yilmaz, Mehmet", but not "Martin, Lise og Bo".
    const turned = givenNames(reading, first, 3);
    if (turned && !isList(text, turned)) return turned;
  }
  const [initial] = skipped;
  if (initial?.shape !== "initial" || !endsThere(text, initial))
    return { words, kind: "first", points };
  return { words: [first, initial], kind: "first", points: points + 0.5 };
}

function firstNamePoints(
  { style, inFileName }: Reading,
  { shape, traits, folded }: NameWord,
): number {
  if (shape === "small") return inFileName || style === "small" ? 2 : 1;
  if (traits & WORD) return 1;
  // "IDA API", "EVA CV": three or four capitals among other words are rather an abbreviation.
  if (shape === "capitals" && style !== "capitals") return folded.length < 5 ? 0.5 : 2;
  return style === "title" || style === "capitals" ? 2.5 : 3;
}

/** What a word adds as a surname or second name behind a first name; 0 ends the name. */
function surnameWorth(
  reading: Reading,
  first: NameWord,
  next: NameWord,
  hasSurname: boolean,
): number {
  if (!isWrittenAlike(first, next) || next.isCompound) return 0;
  const { style } = reading;
  const { traits } = next;
  if (traits & WORD) {
    // "Lars Bo Kjær": a second first name that is a word stands between.
    const after = traits & FIRST && !hasSurname ? behind(reading, next) : null;
    if (after && after.traits & LAST && !(after.traits & WORD) && after.shape === next.shape)
      return 1;
    if (!(traits & LAST) || next.shape === "small") return 0;
    return style === "title" ? 0.5 : 1;
  }
  if (traits & (LAST | PLACE_LIKE)) return 2;
  if (traits & FIRST) return hasSurname ? 0 : 1;
  // "Jeff Skilling", "Mads Bering": the ending of a noun, but no title's.
  const isNoun =
    !next.isUnknownName &&
    (style !== "sentence" ||
      hasSurname ||
      !next.folded.endsWith("ing") ||
      next.shape !== "capital");
  if (isNoun || cuesOf(next.folded)) return 0;
  return first.traits & WORD && style === "sentence" ? 1 : 0.5;
}

/** "J. Hansen", "J.P. Hansen", "P Hansen". */
export function behindInitials(reading: Reading, first: NameWord): Candidate | null {
  const { text } = reading;
  let next = behind(reading, first);
  if (!next || next.shape === "small") return null;
  if (/[&+/]/.test(text.slice(Math.max(0, first.start - 2), first.start))) return null;
  const words = [first];
  let last = first;
  for (; next?.shape === "initial" && words.length < 4; next = behind(reading, last))
    words.push((last = next));
  if (!next || next.shape === "small" || next.isCompound) return null;
  const isName = (next.traits & (LAST | PLACE_LIKE)) !== 0;
  if (!isName && !next.isUnknownName) return null;
  words.push(next);
  const more = behind(reading, next);
  if (more && more.traits & LAST && more.shape === next.shape) words.push(more);
  if (text.charAt(last.end - 1) === ".")
    return { words, kind: "full", points: next.traits & WORD ? 2 : 3 };
  return isName && !/^[ia]$/.test(first.folded) ? { words, kind: "full", points: 2 } : null;
}

/** Nothing of a word behind an initial: "Anna K.", "Lars T" at the end, "Tommy L har kørt". */
function endsThere(text: string, { end }: NameWord): boolean {
  const rest = text.slice(end, end + FAR);
  const isAlone = text.charAt(end - 1) === "." || !/[A-Za-zÀ-ɏ'’]/.test(rest.slice(0, 2));
  return isAlone || (cuesOf(NOUN_BEHIND.exec(rest)?.[1] ?? "") & DOES) !== 0;
}

const FAR = 24;
/** "d.d. hansen": abbreviations that are no initials. */
const SMALL_INITIALS =
  /^(?!(?:[mpftds]\.[mvtsaædg]|d\.[dvs]|i\.e|e\.g|o\.[aeg]|t\.[vh]|s\.u|a\.m|f\.k)\.)(?:[a-zæøå]\.){2,3} ?(?=[a-zæøå]{3})/;

/** "j.p. nørskov": two initials and a surname in small letters. */
export function behindSmallInitials({ text }: Reading, first: NameWord): Candidate | null {
  const initials = SMALL_INITIALS.exec(text.slice(first.start, first.start + FAR));
  if (initials === null) return null;
  const last = wordAt(text, first.start + initials[0].length, false);
  const isName = (last.traits & (LAST | PLACE_LIKE)) !== 0;
  return isName ? { words: [first, last], kind: "full", points: 3 } : null;
}
