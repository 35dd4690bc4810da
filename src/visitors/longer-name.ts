/** A name in a text that is a part of somebody else's: "Mads Jens Hansen", "Karl-Jens Hansen", "Jens Hansen-Holm". */
import type { NameLists } from "./name-lists";
import { hasCapital, type Word } from "./words";

const BESIDE = /^[ \u00a0_]$/;
const HYPHEN = /^[-\u2010\u2011]$/;

interface Stretch {
  readonly at: number;
  readonly length: number;
  /** The last name stands first. */
  readonly isTurned: boolean;
}

/**
 * Which ends of a name in a text are none: what stands there belongs to the name as well. Words of the name itself do
 * not count.
 */
export function overrunOf(
  words: readonly Word[],
  stretch: Stretch,
  name: readonly string[],
  lists: NameLists,
): { readonly inFront: boolean; readonly behind: boolean } {
  const { at, length } = stretch;
  const own = words.slice(at, at + length);
  const inner = own.slice(1).map(({ gap }) => gap);
  const isAlien = (word: Word | undefined): word is Word =>
    word !== undefined && !name.includes(word.word);
  const before = words[at - 1];
  const after = words[at + length];
  const context = { own, inner, lists, isTurned: stretch.isTurned };
  return {
    inFront: isAlien(before) && isInFront(before, words[at]!.gap, context),
    behind: isAlien(after) && !isGenitive(own, name) && isBehind(after, context),
  };
}

interface Context {
  readonly own: readonly Word[];
  readonly inner: readonly string[];
  readonly lists: NameLists;
  readonly isTurned: boolean;
}

function isInFront(word: Word, gap: string, context: Context): boolean {
  const { own, lists, isTurned } = context;
  const isCapital = hasCapital(word);
  // "P. J. Hansen", "K. Jens Hansen".
  if (isInitial(word)) return isBeside(gap, context) || /^\. ?$/.test(gap) || HYPHEN.test(gap);
  if (isColumn(gap, context)) return lists.isFirstName(word.raw);
  if (isJoined(gap, context))
    return isCapital ? !lists.isOrdinary(word.raw) : lists.isName(word.raw);
  if (!isBeside(gap, context)) return false;
  if (!isCapital) return isSmall(own) && lists.isFirstName(word.raw) && lists.isName(word.raw);
  // "Bak Hansen, Jens": a last name may be any word; in front of a first name stands any noun that opens a subject.
  return lists.isFirstName(word.raw) || (isTurned && !lists.isOrdinary(word.raw));
}

function isBehind(word: Word, context: Context): boolean {
  const { own, lists, isTurned } = context;
  const isCapital = hasCapital(word);
  // "Hansen, Jens P." as "Jens P. Hansen".
  if (isTurned && isInitial(word)) return false;
  if (isColumn(word.gap, context)) return lists.isName(word.raw);
  if (isJoined(word.gap, context)) {
    return isCapital ? !lists.isOrdinary(word.raw) : lists.isName(word.raw);
  }
  if (!isBeside(word.gap, context)) return false;
  return isCapital ? !lists.isOrdinary(word.raw) : isSmall(own) && lists.isName(word.raw);
}

/** A hyphen, where hyphens do not part all the words: "jens-hansen-pas.jpg". */
function isJoined(gap: string, { inner }: Context): boolean {
  return HYPHEN.test(gap) && !inner.some((each) => HYPHEN.test(each));
}

/** In the next column of a table stands a company as well as a name. */
function isColumn(gap: string, { inner }: Context): boolean {
  return gap === "\t" && inner.includes(gap);
}

/** What parts the words of one name; in "jens.hansen" that is a full stop. */
function isBeside(gap: string, { inner }: Context): boolean {
  return BESIDE.test(gap) || (/^[.-]$/.test(gap) && inner.includes(gap));
}

function isInitial({ raw }: Word): boolean {
  return raw.length === 1 && raw !== raw.toLowerCase();
}

function isSmall(own: readonly Word[]): boolean {
  return !own.some(hasCapital);
}

/** "Jens Hansens Bil" */
function isGenitive(own: readonly Word[], name: readonly string[]): boolean {
  const { word } = own[own.length - 1]!;
  return (
    word.endsWith("s") && !name.some((each) => each.endsWith(word)) && !name.join("").endsWith(word)
  );
}
