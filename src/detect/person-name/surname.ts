import { isLetter } from "../_words/characters";
import { behind, endOf, isGiven, type Candidate, type Reading } from "./candidate";
import { cuesOf } from "./cues";
import { FIRST, LAST, SURNAME_LIKE, WORD } from "./traits";
import { isWrittenAlike, wordAt, wordFrom, type NameWord } from "./words";

/** One or two Chinese syllables: "Wang", "Xiaoming". */
const PINYIN =
  /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?(?:[iu]?a(?:ng?|[io])?|[iu]?e(?:ng?|i)?|i(?:o?ng?|u)?|o(?:ng|u)?|u[nio]?)){1,2}$/;
const AND_SOMEBODY = /^ (?:og|and|&) [A-ZÆØÅ]/;
/** Patronymics are Danish, so that nouns at the start of a subject stand in front of them: "Faktura Hansen". */
const PATRONYMIC = /(?:sen|son|gaard)$/;

/** "Hansen, Jens", "HANSEN Jens", "HANSEN/JENS", "Zhang Xiaoming" or "Hansen" alone. */
export function withSurname(reading: Reading, last: NameWord): Candidate | null {
  const isShouted = last.shape === "capitals";
  const turned = givenNames(reading, last, isShouted ? 3.5 : 3);
  // "Watson, Alexa og Siri", "Holberg, Ewald og Wessel", but "Hansen, Jens og Bo"
  const isName = (last.traits & (SURNAME_LIKE | WORD)) === SURNAME_LIKE;
  if (turned) return !isName && isList(reading.text, turned) ? null : turned;
  const both = withUnlisted(reading, last);
  if (both) return both;
  const isListed = last.traits & LAST && !(last.traits & WORD);
  const points = last.traits & SURNAME_LIKE ? 1.5 : isListed ? 1 : 0.5;
  return {
    words: [last],
    kind: "last",
    points: isShouted && reading.style !== "capitals" ? points - 0.5 : points,
  };
}

/** A surname and what may be another, or a first name that is on no list. */
function withUnlisted(reading: Reading, last: NameWord): Candidate | null {
  const { text, style } = reading;
  const isWord = (last.traits & WORD) !== 0;
  if (text.charAt(last.next) === "," && last.traits & LAST && !isWord) {
    // "Hughes, Bethan – appeal"
    const first = wordFrom(text, last.next + 1, false);
    const isLast = first?.isUnknownName && isAlone(text, first) && text.charAt(first.end) !== ",";
    return isLast ? { words: [last, first], kind: "full", points: 3 } : null;
  }
  const next = behind(reading, last);
  if (!next) return null;
  const words = [last, next];
  if (next.shape === "capital" && !isWord && words.every(({ folded }) => PINYIN.test(folded)))
    return { words, kind: "full", points: 3 };
  if (!isWrittenAlike(last, next) || next.traits & WORD || next.isCompound) return null;
  const isNext = next.traits & LAST || (style === "sentence" && next.isUnknownName && !isWord);
  if (!isNext) return null;
  // "Kromann Reumert": neither is on a list.
  if (!((last.traits | next.traits) & LAST)) return { words, kind: "last", points: 1 };
  return { words, kind: "full", points: 1.5 };
}

/** "Rojda Aslan - praktikplads": a sign closes the name. */
function isAlone(text: string, { end }: NameWord): boolean {
  return /^ ?[-–—|:,;/(]/.test(text.slice(end, end + 2));
}

/** The first names behind a surname: a comma, a slash or a space in between. */
export function givenNames(reading: Reading, last: NameWord, points: number): Candidate | null {
  const { text, inFileName } = reading;
  const sign = text.charAt(last.next);
  const from = last.next + 1;
  const isSlashed = sign === "/" && last.shape === "capitals" && isLetter(text.charCodeAt(from));
  const first = isSlashed
    ? wordAt(text, from, false)
    : wordFrom(text, sign === "," ? from : last.next, inFileName);
  if (!first || last.isGenitive || !(first.traits & FIRST) || first.shape === "small") return null;
  // "Storage, Mark" is a list; "Hansen Martin" may be two surnames.
  if (first.traits & WORD && !(sign === "," && last.traits & SURNAME_LIKE)) return null;
  if (sign === " " && first.traits & LAST && last.shape === first.shape) return null;
  const words = [last, first];
  for (let next = behind(reading, first); next && words.length < 5; next = behind(reading, next)) {
    if (next.shape !== "initial" && !(isGiven(next) && next.shape === first.shape)) break;
    words.push(next);
  }
  return { words, kind: "full", points };
}

/** "Ecco, Gabor og Rieker": rather a list than a surname and a first name. */
export function isList(text: string, turned: Candidate): boolean {
  return /^(?:,| og| and| &)/.test(text.slice(endOf(turned), endOf(turned) + 4));
}

/** "Xiu Hansen", "MJ Hansen", "Brennan, Fiona", "WÓJCIK Marek": something unknown with a capital before a name. */
export function withUnknown(reading: Reading, first: NameWord): Candidate | null {
  const { text, style } = reading;
  if (first.shape !== "capitals" && !first.isUnknownName) return null;
  // "INC0071182 Ottoline": a case and a name.
  if (/\d/.test(first.folded)) return null;
  const next = behind(reading, first);
  if (next === null && !/[,/]/.test(text.charAt(first.next))) return null;
  // "Timer Arooj Malik", but "Kørselsordre Thomas": at the start an unknown word is rather a noun.
  const isFirst =
    next && next.traits & FIRST && !/[a-zæøå] /.test(text.slice(first.start - 2, first.start));
  const isSurname = next && next.traits & LAST && !(next.traits & WORD) && !isFirst;
  if (first.shape === "capitals") {
    if (/^[a-z]{2}$/.test(first.folded) && isSurname && next.shape === "capital")
      return { words: [first, next], kind: "full", points: 3 };
    return style === "sentence" ? givenNames(reading, first, 2.5) : null;
  }
  if (first.isGenitive || cuesOf(first.folded)) return null;
  if (text.charAt(first.next) === ",") {
    // At the start of a subject it is rather a noun: "Kræftforløb, Birthe".
    const opens = /[^A-Za-zÀ-ɏ, ]/.test(text.slice(Math.max(0, first.start - 2), first.start));
    const turned = opens ? givenNames(reading, first, 3) : null;
    return turned && !isList(text, turned) ? turned : null;
  }
  // "Sygemelding Rojda Aslan": of two words nobody has listed, only what happens to people alone makes a name.
  if (next?.isUnknownName && style === "sentence")
    return { words: [first, next], kind: "last", points: 1 };
  if (!isSurname || !isWrittenAlike(first, next) || givenNames(reading, next, 0)) return null;
  const isClear =
    first.start > 0 ||
    isAlone(text, next) ||
    (AND_SOMEBODY.test(text.slice(next.end, next.end + 6)) && !/e[nrt]$/.test(first.folded)) ||
    (next.traits & SURNAME_LIKE && (next.end === text.length || !PATRONYMIC.test(next.folded)));
  return { words: [first, next], kind: "full", points: isClear && style === "sentence" ? 3 : 2.5 };
}
