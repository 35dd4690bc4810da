/** Where a name stands in a text, however it is written. */
import { labelledAt } from "./labelled-name";
import { overrunOf } from "./longer-name";
import { type NameLists, NO_LISTS } from "./name-lists";
import { beginsAlike, writtenAt } from "./together-or-apart";
import { hasCapital, type Word } from "./words";

/**
 * How a name is written: `full` (also without its middle names, or the last name first), `initials` ("J. Hansen"),
 * `other-middle` with a middle name that nobody has mentioned, or another name in front or behind ("Mads Jens Hansen"),
 * `parted` by what may part two people ("Jens. Hansen", "Jens;Hansen") or by the labels of a form, `no-last` up to a
 * middle name only, as many with two last names are called ("Jens Møller" of Jens Møller Hansen), `run-together` in so
 * few letters that it may be another name ("Lina" for Li Na) or parted elsewhere ("Ann Elise" for Anne Lise), `shared`
 * with somebody's of the same last name ("Jens og Mette Hansen"), `letters` ("JPH").
 */
export type NameForm =
  | "full"
  | "initials"
  | "other-middle"
  | "parted"
  | "no-last"
  | "run-together"
  | "shared"
  | "letters";

const ORDER: readonly NameForm[] = [
  "full",
  "initials",
  "other-middle",
  "parted",
  "no-last",
  "run-together",
  "shared",
  "letters",
];
/** What may stand between two words of one name; a comma would part two people. */
export const INSIDE = /^(?:[ \t\u00a0._\-–'’]{1,3}| ?\r?\n ?)$/;
const BEHIND_LAST = /^(?:,? |, ?|[_\t])$/;
/** In an address, in the name of a file; but "Hansen-Jens" may be a last name as well. */
const LOOSE_BEHIND_LAST = /^[.-]$/;
/** Two people rather than one, where a first name in full stands in front: "Vi ses, Jens. Hansen kommer også". */
const PARTING = /^(?:\. {1,2}|[ \u00a0][-–][ \u00a0]?|[-–][ \u00a0]|–)$/;
/** Columns of a table in one line. */
const COLUMN = /^(?:;| ?\| ?)$/;
/** Words of one letter that are no initials: "Bo i Lund". */
const LETTER_WORDS = new Set("i a o e y u".split(" "));
const MOST_MIDDLES = 3;
/** Shorter than that, a first and a last name in one word may be another word. */
const FULL_WORD = 8;
const AND = new Set(["og", "and", "und", "och"]);
const MOST_SHARING = 5;

/** A name in a text: how it is written, at which of its words, and of how many of them it is made. */
export interface NameFound {
  readonly form: NameForm;
  readonly at: number;
  readonly length: number;
  /** The last name stands first. */
  readonly isTurned: boolean;
}

/** The clearest way in which the words mention the name, from one of them on; null when they do not. */
export function findName(
  words: readonly Word[],
  name: readonly string[],
  lists: NameLists = NO_LISTS,
  from = 0,
): NameFound | null {
  let best: NameFound | null = null;
  for (let at = from; at < words.length && best?.form !== "full"; at += 1) {
    const found = foundAt(words, at, name, lists);
    if (found && (!best || ORDER.indexOf(found.form) < ORDER.indexOf(best.form))) best = found;
  }
  return best;
}

/** Every mention of the name, from left to right, none inside another. */
export function findNames(words: readonly Word[], name: readonly string[]): NameFound[] {
  const all: NameFound[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = foundAt(words, at, name, NO_LISTS);
    if (!found) continue;
    all.push(found);
    at += found.length - 1;
  }
  return all;
}

/** How the name is written, if it is. */
export function nameForm(
  words: readonly Word[],
  name: readonly string[],
  lists: NameLists = NO_LISTS,
): NameForm | null {
  return findName(words, name, lists)?.form ?? null;
}

/** The name that begins at a word, if one does; where it is a part of a longer one, it is said to be in doubt. */
function foundAt(
  words: readonly Word[],
  at: number,
  name: readonly string[],
  lists: NameLists,
): NameFound | null {
  const found = name.length === 0 ? null : mentionAt(words, at, name);
  if (!found || name.length === 1 || (found.form !== "full" && found.form !== "initials")) {
    return found;
  }
  if (isMixed(words, found, lists)) return { ...found, form: "parted" };
  const { inFront, behind } = overrunOf(words, found, name, lists);
  // "Mette Hansen, Jens Olsen" are two others.
  if (found.isTurned && inFront && behind && lists.isFirstName(words[at - 1]!.raw)) return null;
  return inFront || behind ? { ...found, form: "other-middle" } : found;
}

/** "Møde på Holm, per mail": a word of the text, and a last name of somebody else's or a place. */
function isMixed(
  words: readonly Word[],
  { at, length, isTurned }: NameFound,
  lists: NameLists,
): boolean {
  const ends = [words[at]!, words[at + length - 1]!];
  const [first, last] = (isTurned ? ends.toReversed() : ends) as [Word, Word];
  return hasCapital(last) && !hasCapital(first) && !lists.isName(first.raw);
}

function mentionAt(words: readonly Word[], at: number, name: readonly string[]): NameFound | null {
  const found = (form: NameForm, length: number): NameFound => ({
    form,
    at,
    length,
    isTurned: false,
  });
  const first = name[0]!;
  const last = name[name.length - 1]!;
  const here = words[at]!;
  if (name.length === 1) return isWord(here, first) ? found("initials", 1) : null;
  if (here.word === first + last) {
    return found(here.word.length < FULL_WORD ? "run-together" : "full", 1);
  }
  const written = writtenAt(words, at, name);
  if (written) {
    const isClear = written.isSure && (written.length > 1 || here.word.length >= FULL_WORD);
    return found(isClear ? "full" : "run-together", written.length);
  }
  const labelled = labelledAt(words, at, name);
  if (labelled > 0) return found("parted", labelled);
  if (here.word === first) {
    return (
      forward(words, at, name, "full") ??
      (isShortened(words, at, name) ? found("initials", 2) : null) ??
      withoutLast(words, at, name) ??
      (isShared(words, at, last) ? found("shared", 1) : null)
    );
  }
  const [, second = ""] = name;
  if (name.length > 2 && here.word === first + second) return forward(words, at, name, "full");
  if (isInTwo(words, at, first)) {
    const rest = forward(words, at + 1, name, "full");
    return rest && { ...rest, at, length: rest.length + 1 };
  }
  if (isInitial(here, first)) return forward(words, at, name, "initials");
  return backward(words, at, name) ?? (isLetters(here, name) ? found("letters", 1) : null);
}

/** "Jens Hansen", "Jens P. Hansen", "J. P. Hansen". */
function forward(
  words: readonly Word[],
  at: number,
  name: readonly string[],
  form: NameForm,
): NameFound | null {
  const middles = name.slice(1, -1);
  let isOther = false;
  let isLoose = false;
  for (let next = at + 1; next <= at + 1 + MOST_MIDDLES; next += 1) {
    const word = words[next];
    if (!word) return null;
    const isInside = INSIDE.test(word.gap);
    if (!isInside && !COLUMN.test(word.gap)) return null;
    if (!isInside || (PARTING.test(word.gap) && words[next - 1]!.word.length > 1)) isLoose = true;
    if (isWord(word, name[name.length - 1]!)) {
      const clear = isLoose ? "parted" : form;
      return {
        form: isOther ? "other-middle" : clear,
        at,
        length: next - at + 1,
        isTurned: false,
      };
    }
    // In a table, only the last name stands in the next column.
    if (!isInside) return null;
    if (isMiddle(words, next, middles)) continue;
    if (middles.length === 0 && isInitialIn(words, next)) continue;
    // A middle name begins with a capital: "Jens og Hansen" are two people.
    const isSmallInitial = word.word.length === 1 && !LETTER_WORDS.has(word.word);
    if (!hasCapital(word) && !isSmallInitial) return null;
    isOther = true;
  }
  return null;
}

/** A middle name, its first letter, or the letters of all: "van der", "v. d.", "vd". */
function isMiddle(words: readonly Word[], at: number, middles: readonly string[]): boolean {
  const { word } = words[at]!;
  const letters = middles.map((each) => each[0]).join("");
  return (
    middles.includes(word) ||
    (letters.includes(word) && isInitialIn(words, at)) ||
    (letters.length > 1 && word === letters)
  );
}

/** "P." and "P", but not "i" and "p", which may be words. */
function isInitialIn(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return (
    word.word.length === 1 && (hasCapital(word) || words[at + 1]?.gap.startsWith(".") === true)
  );
}

/** "Jens Møller" of Jens Møller Hansen, unless another last name follows. */
function withoutLast(
  words: readonly Word[],
  at: number,
  name: readonly string[],
): NameFound | null {
  const middles = name.slice(1, -1).filter((middle) => middle.length > 1);
  let end = at;
  for (let word = words[end + 1]; word && INSIDE.test(word.gap); word = words[end + 1]) {
    if (!middles.some((middle) => isWord(word, middle))) {
      if (hasCapital(word)) return null;
      break;
    }
    end += 1;
  }
  return end === at ? null : { form: "no-last", at, length: end - at + 1, isTurned: false };
}

/** "Jens og Mette Hansen", "Jens, Ida & Mette Hansen": the last name stands once, behind the last of them. */
function isShared(words: readonly Word[], at: number, last: string): boolean {
  let isJoined = false;
  let others = 0;
  for (const word of words.slice(at + 1, at + 1 + MOST_SHARING)) {
    const [sign] = /^ ?([,&+/]?) ?$/.exec(word.gap)?.slice(1) ?? [];
    const isAnd = AND.has(word.word);
    if (sign === undefined || (isJoined && sign !== "")) return false;
    // A last name of their own: "Jens Olsen og Mette Hansen".
    if (others === 0 && !isJoined && sign === "" && !isAnd) return false;
    if (isAnd || (sign !== "" && sign !== ",")) isJoined = true;
    if (isAnd) continue;
    if (isWord(word, last)) return isJoined && others > 0;
    if (!hasCapital(word) && hasCapital(words[at]!)) return false;
    others += 1;
  }
  return false;
}

/** "Anne-Marie" where the name is Annemarie. */
function isInTwo(words: readonly Word[], at: number, first: string): boolean {
  const next = words[at + 1];
  return next !== undefined && next.gap === "-" && words[at]!.word + next.word === first;
}

/** "Jens H.", unless a last name follows: "Jens H. Olsen" is somebody else. */
function isShortened(words: readonly Word[], at: number, name: readonly string[]): boolean {
  const [next, after] = words.slice(at + 1, at + 3);
  if (!next || !INSIDE.test(next.gap) || !isInitial(next, name[name.length - 1]!)) return false;
  return !(after && INSIDE.test(after.gap) && hasCapital(after));
}

/** "Hansen, Jens" as directories have it, also without middle names: "Hansen, Jens" of Jens Peter Hansen. */
function backward(words: readonly Word[], at: number, name: readonly string[]): NameFound | null {
  const found = (form: NameForm, length: number): NameFound => ({
    form,
    at,
    length,
    isTurned: true,
  });
  for (let cut = name.length - 1; cut > 0; cut -= 1) {
    if (!beginsAlike(words[at]!.word, name[cut]!)) continue;
    const last = writtenAt(words, at, name.slice(cut), "last");
    const next = last && words[at + last.length];
    if (!last || !next) continue;
    const isLoose = LOOSE_BEHIND_LAST.test(next.gap);
    if (!isLoose && !BEHIND_LAST.test(next.gap)) continue;
    const first = writtenAt(words, at + last.length, name.slice(0, cut), "first");
    const length = last.length + (first?.length ?? 1);
    if (first || next.word === name[0]) {
      if (!last.isSure || first?.isSure === false) return found("run-together", length);
      return found(isLoose ? "parted" : "full", length);
    }
    if (next.gap.includes(",") && isInitial(next, name[0]!)) return found("initials", length);
  }
  return null;
}

/** The word itself, or its genitive. */
export function isWord({ word }: Word, wanted: string): boolean {
  return word === wanted || word === `${wanted}s`;
}

function isInitial(word: Word, name: string): boolean {
  return word.word === name[0] && hasCapital(word);
}

/** "JH" or "JPH", in capitals. */
function isLetters({ word, raw }: Word, name: readonly string[]): boolean {
  if (raw !== raw.toUpperCase()) return false;
  const letters = name.map((part) => part[0]).join("");
  return word === letters || word === `${letters[0]}${letters[letters.length - 1]}`;
}
