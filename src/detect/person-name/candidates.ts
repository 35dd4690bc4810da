import { isLetter } from "../_words/words";
import { isNamesake, FIRST, LAST, PLACE_LIKE, SURNAME_LIKE, WORD } from "./traits";
import type { Style } from "./style";
import { ARABIC, wordAt, wordBehind, type NameWord } from "./words";

/** Words that read like a name, before anything around them is looked at. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
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
const PARTICLE = /^(?:von|van|de|den|der|af|al|el|la|di|da|du|do|dos|das|bin|ben|ibn|le|ter|zu|y|ni)$/;
/** "Christian IV", "Frederik X": kings have streets and schools, and no mail. */
const KING = /^(?:christian|frederik|henry|louis|margrethe|valdemar|william|georg|elizabeth|karl|pave|johannes)$/;
const NUMERAL = /^[IVX]+$/;

/** The name that begins with `word`, null when none does. */
export function candidateAt(reading: Reading, word: NameWord): Candidate | null {
  if (word.shape === "initial") return behindInitials(reading, word);
  if (word.isCompound || (word.shape === "small" && word.traits & WORD)) return null;
  if (word.traits & FIRST) return withFirstName(reading, word);
  const isCapital = word.shape !== "small";
  if (word.traits & LAST) return isCapital || reading.inFileName ? withSurname(reading, word) : null;
  if (!isCapital || word.traits & WORD) return null;
  const behind = monogram(reading, word) ?? withUnknown(reading, word);
  return behind ?? (word.traits & PLACE_LIKE ? withSurname(reading, word) : null);
}

/** "Jens", "Jens Hansen", "Jens P. Qvortrup Hansen", "Anne-Marie van der Berg", "Anna K." */
function withFirstName(reading: Reading, first: NameWord): Candidate | null {
  const words = [first];
  let points = firstNamePoints(reading, first);
  let skipped: NameWord[] = [];
  let surnames = 0;
  let unknown = 0;
  for (let last = first; words.length < MOST_WORDS && !last.isGenitive;) {
    const next = wordBehind(reading.text, last, reading.inFileName);
    if (!next) break;
    if (isNumeral(reading, next) && KING.test(first.folded)) return null;
    last = next;
    if (next.shape === "initial" || PARTICLE.test(next.folded)) {
      if (skipped.push(next) > 3) break;
      continue;
    }
    const worth = surnameWorth(first, next, surnames > 0);
    if (worth === 0 || (worth === UNKNOWN && ++unknown > (reading.style === "title" ? 1 : 2))) break;
    if (skipped[0]?.shape === "initial") points += 1;
    points += surnames + unknown > 1 ? worth / 2 : worth;
    if (next.traits & (LAST | PLACE_LIKE)) surnames++;
    words.push(...skipped, next);
    skipped = [];
  }
  if (words.length > 1) return candidate(words, "full", points);
  const initial = skipped[0];
  if (initial?.shape === "initial" && !first.isGenitive && endsThere(reading.text, initial)) {
    return candidate([first, initial], "first", points + 0.5);
  }
  return candidate(words, "first", points);
}

const UNKNOWN = 0.5;
const LIKELY = 3;
/** Surnames that stand in front, as in "Nguyen Thi Hong". */
const VIETNAMESE = /^(?:nguyen|tran|pham|hoang|huynh|phan|dang|bui|duong|truong|dinh)$/;

function firstNamePoints({ style, inFileName }: Reading, { shape, traits, folded }: NameWord): number {
  const isWord = (traits & WORD) !== 0;
  if (shape === "small") return inFileName || style === "small" ? 2 : 1;
  if (isWord) return 1;
  // "IDA API", "EVA CV": three or four capitals among other words are rather an abbreviation.
  if (shape === "capitals" && style !== "capitals") return folded.length < 5 ? 0.5 : 2;
  return style === "title" ? 2.5 : 3;
}

/** What a word adds as a surname or second name behind a first name; 0 ends the name. */
function surnameWorth(first: NameWord, next: NameWord, hasSurname: boolean): number {
  if (!isWrittenAlike(first, next) || next.isCompound) return 0;
  const isWord = (next.traits & WORD) !== 0;
  if (next.traits & LAST) return isWord ? (next.shape === "small" ? 0 : 1) : 2;
  if (isWord) return 0;
  if (next.traits & PLACE_LIKE) return 2;
  if (next.traits & FIRST) return hasSurname ? 0 : 1;
  return isUnknownName(next) ? UNKNOWN : 0;
}

/** "MJ Sørensen". */
function monogram(reading: Reading, first: NameWord): Candidate | null {
  if (first.shape !== "capitals" || first.folded.length !== 2) return null;
  const next = wordBehind(reading.text, first, reading.inFileName);
  const isSurname = next?.shape === "capital" && next.traits & LAST && !(next.traits & WORD);
  return next && isSurname ? candidate([first, next], "full", 3) : null;
}

/** "J. Hansen", "J.P. Hansen", "MJ Sørensen". */
function behindInitials(reading: Reading, first: NameWord): Candidate | null {
  const { text } = reading;
  const words = [first];
  for (let last = first; words.length < 5;) {
    const isDotted = text.charAt(last.end - 1) === ".";
    const next = wordBehind(text, last, reading.inFileName);
    if (!next || /[&+]/.test(text.slice(Math.max(0, first.start - 2), first.start))) return null;
    words.push(next);
    last = next;
    if (next.shape === "initial") continue;
    if (next.shape === "small" || next.isCompound) return null;
    const isName = (next.traits & (LAST | PLACE_LIKE)) !== 0;
    const points = next.traits & WORD ? (isName ? 2 : 0) : isName ? 3 : isUnknownName(next) ? 2.5 : 0;
    const behind = wordBehind(text, next, reading.inFileName);
    if (points > 2 && behind && behind.traits & LAST && behind.shape === next.shape) words.push(behind);
    if (isDotted) return points > 0 ? candidate(words, "full", points) : null;
    return points > 2 && isName && !/^[ia]$/.test(first.folded) ? candidate(words, "full", 2) : null;
  }
  return null;
}

/** "Hansen, Jens", "HANSEN Jens", "HANSEN/JENS" or "Hansen" alone. */
function withSurname(reading: Reading, last: NameWord): Candidate {
  const isShouted = last.shape === "capitals";
  const turned = givenNames(reading, last, isShouted ? 3.5 : 3);
  if (turned) return turned;
  const next = wordBehind(reading.text, last, reading.inFileName);
  if (VIETNAMESE.test(last.folded) && next?.shape === last.shape) {
    const given = wordBehind(reading.text, next, reading.inFileName);
    const words = given?.shape === last.shape && !(given.traits & WORD) ? [last, next, given] : [last, next];
    if (!(next.traits & WORD) || words.length > 2) return candidate(words, "full", LIKELY);
  }
  if (next && next.traits & LAST && !(next.traits & WORD) && isWrittenAlike(last, next) && !last.isGenitive) {
    return candidate([last, next], "full", 2);
  }
  const points = last.traits & SURNAME_LIKE ? 1.5 : last.traits & WORD || !(last.traits & LAST) ? 0.5 : 1;
  const isAbbreviation = isShouted && reading.style !== "capitals";
  return candidate([last], "last", isAbbreviation ? points - 0.5 : points);
}

/** The first names behind a surname: a comma, a slash or a space in between. */
function givenNames(reading: Reading, last: NameWord, points: number): Candidate | null {
  const { text } = reading;
  const sign = text.charAt(last.next);
  const isSlashed = sign === "/" && last.shape === "capitals";
  const first =
    isSlashed && isLetter(text.charCodeAt(last.next + 1))
      ? wordAt(text, last.next + 1, true)
      : wordBehind(text, sign === "," ? { ...last, next: last.next + 1 } : last, reading.inFileName);
  if (!first || !(first.traits & FIRST) || first.shape === "small" || last.isGenitive) return null;
  if (first.traits & WORD && !(sign === "," && last.traits & SURNAME_LIKE)) return null;
  // "Hansen Martin" may be two surnames.
  if (sign === " " && first.traits & LAST && last.shape === first.shape) return null;
  const words = [last, first];
  for (let next = wordBehind(text, first, reading.inFileName); next && words.length < 5;) {
    const isMore = next.traits & FIRST && next.shape === first.shape && !(next.traits & WORD);
    if (!isMore && next.shape !== "initial") break;
    words.push(next);
    next = wordBehind(text, next, reading.inFileName);
  }
  return candidate(words, "full", points);
}

/** "Xiu Hansen", "Brennan, Fiona": an unknown word with a capital before a name. */
function withUnknown(reading: Reading, first: NameWord): Candidate | null {
  if (!isUnknownName(first) || first.isGenitive) return null;
  const { text } = reading;
  const opens = /(?:^|[^A-Za-zÀ-ɏ,]) ?$/.test(text.slice(Math.max(0, first.start - 2), first.start));
  if (text.charAt(first.next) === ",") return opens && first.start > 0 ? givenNames(reading, first, 3) : null;
  if (first.shape === "capitals" && first.traits === 0) {
    const turned = reading.style === "sentence" ? givenNames(reading, first, 2.5) : null;
    if (turned) return turned;
  }
  const next = wordBehind(text, first, reading.inFileName);
  if (!next || !(next.traits & LAST) || next.traits & (FIRST | WORD) || !isWrittenAlike(first, next)) return null;
  if (givenNames(reading, next, 0)) return null;
  return candidate([first, next], "full", first.start > 0 && reading.style === "sentence" ? 3 : 2.5);
}

/** A word with a capital that may be a name nobody has listed: letters alone, and not shouted. */
export function isUnknownName(word: NameWord): boolean {
  if (word.traits & WORD || word.isCompound || word.folded.length < 2) return false;
  if (word.shape !== "capital") return false;
  return /^[a-z]+(?:['’-][a-z]+)*$/.test(word.folded) && !isNounLike(word.folded);
}

/** "Opsigelse", "Betaling", "Conversation", "Verlängerung": endings of nouns, which begin with a capital in titles. */
export function isNounLike(folded: string): boolean {
  return /(?:.ning|.ningen|tion|tionen|sion|ment|.else|elsen|ering|eringen|hed|heden|keit|heit|ung|schaft|ship|ness|ology|ability|ity|ism|isme|kontrakt|aftale|moede|rapport|samtale|liste|projekt|skema|faktura|plan|system|service|transport|gruppe|kontor|nummer|opgave|seddel|brev|dag|aften|uge)$/.test(
    folded,
  );
}

function isWrittenAlike(first: NameWord, next: NameWord): boolean {
  if (ARABIC.test(next.folded)) return true;
  if (first.shape === "small" || next.shape === "small") return first.shape === next.shape;
  return next.shape === "capital" || next.shape === first.shape || (next.traits & LAST) !== 0;
}

/** Nothing of a word behind an initial: "Anna K.", "Lars T" at the end. */
function endsThere(text: string, initial: NameWord): boolean {
  return text.charAt(initial.end - 1) === "." || !/[A-Za-zÀ-ɏ'’]/.test(text.charAt(initial.end) + text.charAt(initial.end + 1));
}

function isNumeral({ text }: Reading, word: NameWord): boolean {
  return NUMERAL.test(text.slice(word.start, word.end));
}

function candidate(words: readonly NameWord[], kind: Candidate["kind"], points: number): Candidate {
  return {
    start: words[0]?.start ?? 0,
    end: words[words.length - 1]?.end ?? 0,
    words,
    kind,
    points,
  };
}

/** True when the words, or some of them with a neighbour, are known to name something else: "Georg Jensen". */
export function isKnownNamesake({ text, inFileName }: Reading, { words }: Candidate, before: string): boolean {
  const last = words[words.length - 1];
  const next = last && wordBehind(text, last, inFileName);
  const folded = words.filter(({ folded: word }) => !PARTICLE.test(word)).map((word) => word.folded);
  const all = [before, ...folded, next?.folded ?? ""].filter(Boolean);
  for (let at = 0; at + 1 < all.length; at++) {
    if (isNamesake(all.slice(at, at + 2))) return true;
    if (at + 2 < all.length && isNamesake(all.slice(at, at + 3))) return true;
  }
  return false;
}
