import { titleOf } from "../_internal/column-titles";
import { nameLikeness } from "../_internal/name-likeness";
import { type Word, wordsAfter, wordsBefore } from "../_words/words";
import type { Groups } from "./groups";
import { kindOfLabel } from "./labels";

/** Words before a number, behind it and of its column's title that are weighed. */
const WORDS_BEFORE = 7;
const WORDS_BEHIND = 4;
/** Of the nearest words it matters which one says what. */
const NEAREST = 5;
const BEGINNING = 5;
/** 2, 30, 31, 40 to 42, …: Danish mobile numbers. */
const MOBILE = /^(?:2|30|31|4[0-2]|5[0-3]|6[01]|71|81|9[1-3])/;
/** What the number shortly before turned out to be: lists, and "not X but Y", are of one kind. */
export type Neighbour = "phone" | "other" | "none";

/**
 * What speaks for or against a number being a phone's: how it is written, the words and signs beside it and the title
 * of its column. `=` how, `^` the sign before, `@` the number before, `<` words before, `>` words behind, `|` the title; a
 * colon stands before what a word is rather than how it begins.
 */
export function evidenceOf(
  text: string,
  { start, end, digits, grouping }: Groups,
  before: Neighbour,
): Set<string> {
  const written = text.slice(start, end);
  const shape = `=${grouping}${separatorOf(written)}`;
  const evidence = new Set([shape, `=${digits.length}`, `^${signBefore(text, start)}`]);
  evidence.add(`@${before}`);
  if (digits.length === 8) evidence.add(MOBILE.test(digits) ? "=mobile" : "=fixed");
  if (isSeries(digits)) evidence.add("=series");
  wordsBefore(text, start, WORDS_BEFORE).forEach((word, index) => {
    const kind = kindOf(text, word);
    evidence.add(`<${beginningOf(word)}`).add(`<:${kind}`);
    if (index < NEAREST) evidence.add(`<${index}:${kind}`);
  });
  for (const word of wordsAfter(text, end, WORDS_BEHIND)) {
    evidence.add(`>${beginningOf(word)}`).add(`>:${kindOf(text, word)}`);
  }
  const title = titleOf(text, start, end);
  if (title === null) evidence.add("|");
  else {
    for (const word of wordsAfter(text, title.start, WORDS_BEHIND)) {
      if (word.end <= title.end) evidence.add(`|:${kindOf(text, word)}`);
    }
  }
  return evidence;
}

/** A word as far as it is weighed. */
function beginningOf({ lower }: Word): string {
  return /\d/.test(lower) ? "0" : lower.slice(0, BEGINNING);
}

/** What a word says of numbers, else how much it looks like a name. */
function kindOf(text: string, { lower, start, end }: Word): string {
  if (/\d/.test(lower)) return "0";
  return kindOfLabel(lower) ?? `name${nameLikeness(text.slice(start, end), lower)}`;
}

/** The first sign between groups of digits: "_" for a space, "-" for every dash. */
function separatorOf(written: string): string {
  const [sign = ""] = /[^\d(+]/.exec(written) ?? [];
  if (/[ \u00a0]/.test(sign)) return "_";
  return /[./)]/.test(sign) || sign === "" ? sign : "-";
}

/** The last sign in front that is no space: a letter is "a", a digit "0", every dash "-"; the start of a line has none. */
function signBefore(text: string, start: number): string {
  let at = start - 1;
  while (at >= 0 && /[ \u00a0]/.test(text.charAt(at))) at--;
  const sign = text.charAt(at);
  if (sign === "" || sign === "\n") return "";
  if (sign === "\t") return "t";
  if (/\d/.test(sign)) return "0";
  if (/[\u2010-\u2014]/.test(sign)) return "-";
  // Without # and $, which lists of words cannot hold.
  return /[!"%-/:-@[-`{-~]/.test(sign) ? sign : "a";
}

/** "20 30 40 50": pallets, temperatures and sizes rather than a phone. */
function isSeries(digits: string): boolean {
  const [first = 0, second = 0, third = 0, fourth = 0] = (digits.match(/\d\d/g) ?? []).map(Number);
  const step = second - first;
  const isEven = third - second === step && fourth - third === step;
  return isEven || [first, second, third, fourth].every((group) => group % 10 === 0);
}
