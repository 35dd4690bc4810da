import { isLetter } from "../_words/words";
import type { Style } from "./style";
import { FIRST, isNamesake, LAST, PLACE_LIKE, SURNAME_LIKE, WORD } from "./traits";
import { isUnknownName, isWrittenAlike, wordAt, wordBehind, wordFrom, type NameWord } from "./words";

/** Words that read like a name, before anything around them is looked at. */
export interface Candidate {
  readonly words: readonly NameWord[];
  /** `full` has a surname and something before or behind it; `first` and `last` are one of them alone. */
  readonly kind: "full" | "first" | "last";
  /** What the words themselves are worth; 3 is a name without any help. */
  readonly points: number;
}

/** What the words are read from. */
export interface Reading {
  readonly text: string;
  readonly style: Style;
  readonly inFileName: boolean;
}

const MOST_WORDS = 6;
const UNKNOWN = 0.5;
const PARTICLE = /^(?:von|van|de|den|der|af|al|el|la|di|da|du|do|dos|das|bin|ben|ibn|le|ter|zu|y|ni)$/;
/** "Christian IV", "Frederik X": kings have streets and schools, and no mail. */
const NUMERAL = /^[IVX]+$/;
/** They begin many double names: "Hans Peter", "Stig Ole". */
const DOUBLE = /^(?:bo|hans|per|maj|rosa|rose|else|bent|stig|sten|liv|jan)$/;

/** The name that begins with `word`, null when none does. */
export function candidateAt(reading: Reading, word: NameWord): Candidate | null {
  const { shape, traits } = word;
  if (shape === "initial") return behindInitials(reading, word);
  if (word.isCompound || (shape === "small" && traits & WORD)) return null;
  if (traits & FIRST) return withFirstName(reading, word);
  if (shape === "small" && !(reading.inFileName && traits & LAST)) return null;
  if (traits & LAST) return withSurname(reading, word);
  if (traits & WORD) return null;
  return withUnknown(reading, word) ?? (traits & PLACE_LIKE ? withSurname(reading, word) : null);
}

/** "Jens", "Jens Hansen", "Jens P. Qvortrup Hansen", "Anne-Marie van der Berg", "Anna K." */
function withFirstName(reading: Reading, first: NameWord): Candidate | null {
  const { text, style } = reading;
  let next = behind(reading, first);
  // "Ask Frank", "Vessel Karen": the name begins with the second word.
  if (first.traits & WORD && !DOUBLE.test(first.folded) && next && next.traits & FIRST && next.shape !== "small") return null;
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
    const worth = surnameWorth(first, next, surnames > 0);
    if (worth === UNKNOWN) unknown++;
    if (worth === 0 || unknown > (style === "title" ? 1 : 2)) break;
    if (skipped[0]?.shape === "initial") points += 1;
    points += words.length > 1 ? worth / 2 : worth;
    if (next.traits & (LAST | PLACE_LIKE)) surnames++;
    words.push(...skipped, next);
    skipped = [];
  }
  if (words.length > 1) return { words, kind: "full", points };
  if (first.traits & LAST && text.charAt(first.next) === ",") {
    // "Yilmaz, Mehmet", but not "Martin, Lise og Bo".
    const turned = givenNames(reading, first, 3);
    if (turned && !/^(?:,| og| and| &)/.test(text.slice(endOf(turned), endOf(turned) + 4))) return turned;
  }
  const [initial] = skipped;
  if (initial?.shape !== "initial" || !endsThere(text, initial)) return { words, kind: "first", points };
  return { words: [first, initial], kind: "first", points: points + 0.5 };
}

function firstNamePoints({ style, inFileName }: Reading, { shape, traits, folded }: NameWord): number {
  if (shape === "small") return inFileName || style === "small" ? 2 : 1;
  if (traits & WORD) return 1;
  // "IDA API", "EVA CV": three or four capitals among other words are rather an abbreviation.
  if (shape === "capitals" && style !== "capitals") return folded.length < 5 ? 0.5 : 2;
  return style === "title" ? 2.5 : 3;
}

/** What a word adds as a surname or second name behind a first name; 0 ends the name. */
function surnameWorth(first: NameWord, next: NameWord, hasSurname: boolean): number {
  if (!isWrittenAlike(first, next) || next.isCompound) return 0;
  const { traits } = next;
  if (traits & WORD) return traits & LAST && next.shape !== "small" ? 1 : 0;
  if (traits & (LAST | PLACE_LIKE)) return 2;
  if (traits & FIRST) return hasSurname ? 0 : 1;
  return isUnknownName(next) ? UNKNOWN : 0;
}

/** "J. Hansen", "J.P. Hansen", "P Hansen". */
function behindInitials(reading: Reading, first: NameWord): Candidate | null {
  const { text } = reading;
  if (/[&+/] ?$/.test(text.slice(Math.max(0, first.start - 2), first.start))) return null;
  const words = [first];
  let last = first;
  let next = behind(reading, first);
  for (; next?.shape === "initial" && words.length < 4; next = behind(reading, last)) words.push((last = next));
  if (!next || next.shape === "small" || next.shape === "initial" || next.isCompound) return null;
  const isName = (next.traits & (LAST | PLACE_LIKE)) !== 0;
  if (!isName && !isUnknownName(next)) return null;
  words.push(next);
  const more = behind(reading, next);
  if (more && more.traits & LAST && more.shape === next.shape) words.push(more);
  if (text.charAt(last.end - 1) === ".") return { words, kind: "full", points: next.traits & WORD ? 2 : 3 };
  return isName && !/^[ia]$/.test(first.folded) ? { words, kind: "full", points: 2 } : null;
}

/** "Hansen, Jens", "HANSEN Jens", "HANSEN/JENS", "Zhang Xiaoming" or "Hansen" alone. */
function withSurname(reading: Reading, last: NameWord): Candidate {
  const isShouted = last.shape === "capitals";
  const turned = givenNames(reading, last, isShouted ? 3.5 : 3);
  if (turned) return turned;
  const next = behind(reading, last);
  if (next && !last.isGenitive && isWrittenAlike(last, next) && !(next.traits & WORD)) {
    const isName = next.traits & LAST || (reading.style === "sentence" && isUnknownName(next));
    if (isName) return { words: [last, next], kind: "full", points: 1.5 };
  }
  const isListed = last.traits & LAST && !(last.traits & WORD);
  const points = last.traits & SURNAME_LIKE ? 1.5 : isListed ? 1 : 0.5;
  return { words: [last], kind: "last", points: isShouted && reading.style !== "capitals" ? points - 0.5 : points };
}

/** The first names behind a surname: a comma, a slash or a space in between. */
function givenNames(reading: Reading, last: NameWord, points: number): Candidate | null {
  const { text, inFileName } = reading;
  const sign = text.charAt(last.next);
  const from = last.next + 1;
  const isSlashed = sign === "/" && last.shape === "capitals" && isLetter(text.charCodeAt(from));
  const first = isSlashed
    ? wordAt(text, from, true)
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

/** "Xiu Hansen", "MJ Hansen", "Brennan, Fiona", "WÓJCIK Marek": something unknown with a capital before a name. */
function withUnknown(reading: Reading, first: NameWord): Candidate | null {
  const { text, style } = reading;
  const next = behind(reading, first);
  const isSurname = next && next.traits & LAST && !(next.traits & (FIRST | WORD));
  if (first.shape === "capitals") {
    if (/^[a-z]{2}$/.test(first.folded) && isSurname && next.shape === "capital") return { words: [first, next], kind: "full", points: 3 };
    return style === "sentence" ? givenNames(reading, first, 2.5) : null;
  }
  if (!isUnknownName(first) || first.isGenitive) return null;
  if (text.charAt(first.next) === ",") {
    const opens = /[^A-Za-zÀ-ɏ,] ?$/.test(text.slice(Math.max(0, first.start - 2), first.start));
    return opens ? givenNames(reading, first, 3) : null;
  }
  if (!isSurname || !isWrittenAlike(first, next) || givenNames(reading, next, 0)) return null;
  return { words: [first, next], kind: "full", points: first.start > 0 && style === "sentence" ? 3 : 2.5 };
}

function behind({ text, inFileName }: Reading, word: NameWord): NameWord | null {
  return word.isGenitive ? null : wordBehind(text, word, inFileName);
}

/** A first name that is nothing else. */
function isGiven({ traits, shape }: NameWord): boolean {
  return shape !== "small" && (traits & (FIRST | WORD)) === FIRST;
}

/** Nothing of a word behind an initial: "Anna K.", "Lars T" at the end. */
function endsThere(text: string, { end }: NameWord): boolean {
  return text.charAt(end - 1) === "." || !/^.?[A-Za-zÀ-ɏ'’]/.test(text.slice(end, end + 2));
}

/** Where a candidate ends. */
export function endOf({ words }: Candidate): number {
  return (words[words.length - 1] as NameWord).end;
}

/** True when the words, or some of them with a neighbour, are known to name something else: "Georg Jensen". */
export function isKnownNamesake({ text, inFileName }: Reading, { words }: Candidate, before: string): boolean {
  const { end, next } = words[words.length - 1] as NameWord;
  const joined = /^ ?& ?/.exec(text.slice(end, end + 3));
  const after = joined ? wordAt(text, end + joined[0].length, false) : wordFrom(text, next, inFileName);
  const own = words.map(({ folded }) => folded).filter((word) => !PARTICLE.test(word));
  const all = [before, ...own, after?.folded ?? ""].filter(Boolean);
  return all.some((_, at) => at > 0 && (isNamesake(all.slice(at - 1, at + 1)) || isNamesake(all.slice(at - 1, at + 2))));
}
