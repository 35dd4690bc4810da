/** Where a name stands in a text, however it is written. */
import { hasCapital, type Word } from "./words";

/**
 * How a name is written: `full` (also without its middle names, or the last name first), `initials` ("J. Hansen"),
 * `other-middle` with a middle name that nobody has mentioned, `no-last` up to a middle name only, as many with two last
 * names are called ("Jens Møller" of Jens Møller Hansen), `run-together` in so few letters that it may be another name
 * ("Lina" for Li Na), `shared` with somebody's of the same last name ("Jens og Mette Hansen"), `letters` ("JPH").
 */
export type NameForm =
  | "full"
  | "initials"
  | "other-middle"
  | "no-last"
  | "run-together"
  | "shared"
  | "letters";

const ORDER: readonly NameForm[] = [
  "full",
  "initials",
  "other-middle",
  "no-last",
  "run-together",
  "shared",
  "letters",
];
/** What may stand between two words of one name; a comma would part two people. */
export const INSIDE = /^(?:[ \t\u00a0._\-–'’]{1,3}| ?\r?\n ?)$/;
const BEHIND_LAST = /^(?:,? |, ?)$/;
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
}

/** The clearest way in which the words mention the name; null when they do not. */
export function findName(words: readonly Word[], name: readonly string[]): NameFound | null {
  let best: NameFound | null = null;
  for (let at = 0; at < words.length && best?.form !== "full"; at += 1) {
    const found = foundAt(words, at, name);
    if (found && (!best || ORDER.indexOf(found.form) < ORDER.indexOf(best.form))) best = found;
  }
  return best;
}

/** Every mention of the name, from left to right, none inside another. */
export function findNames(words: readonly Word[], name: readonly string[]): NameFound[] {
  const all: NameFound[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = foundAt(words, at, name);
    if (!found) continue;
    all.push(found);
    at += found.length - 1;
  }
  return all;
}

/** How the name is written, if it is. */
export function nameForm(words: readonly Word[], name: readonly string[]): NameForm | null {
  return findName(words, name)?.form ?? null;
}

/** The name that begins at a word, if one does. */
function foundAt(words: readonly Word[], at: number, name: readonly string[]): NameFound | null {
  const found = (form: NameForm, length: number): NameFound => ({ form, at, length });
  const [first] = name;
  if (first === undefined) return null;
  const last = name[name.length - 1]!;
  const here = words[at]!;
  if (name.length === 1) return isWord(here, first) ? found("initials", 1) : null;
  if (here.word === first + last) {
    return found(here.word.length < FULL_WORD ? "run-together" : "full", 1);
  }
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
  if (isWord(here, last)) {
    const form = backward(words, at, name);
    return form && found(form, 2);
  }
  return isLetters(here, name) ? found("letters", 1) : null;
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
  for (let next = at + 1; next <= at + 1 + MOST_MIDDLES; next += 1) {
    const word = words[next];
    if (!word || !INSIDE.test(word.gap)) return null;
    if (isWord(word, name[name.length - 1]!)) {
      return { form: isOther ? "other-middle" : form, at, length: next - at + 1 };
    }
    // "O Brien" for O'Brien.
    const after = words[next + 1];
    const isParted = word.word.length === 1 && after !== undefined && INSIDE.test(after.gap);
    if (isParted && word.word + after.word === name[name.length - 1]) {
      return { form, at, length: next - at + 2 };
    }
    const isKnown = middles.includes(word.word) || middles.some((each) => isInitial(word, each));
    if (isKnown || (middles.length === 0 && word.word.length === 1)) continue;
    // A middle name begins with a capital: "Jens og Hansen" are two people.
    if (!hasCapital(word)) return null;
    isOther = true;
  }
  return null;
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
  return end === at ? null : { form: "no-last", at, length: end - at + 1 };
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

/** "Hansen, Jens" as directories have it. */
function backward(words: readonly Word[], at: number, name: readonly string[]): NameForm | null {
  const next = words[at + 1];
  if (!next || !BEHIND_LAST.test(next.gap)) return null;
  if (next.word === name[0]) return "full";
  return next.gap.includes(",") && isInitial(next, name[0]!) ? "initials" : null;
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
