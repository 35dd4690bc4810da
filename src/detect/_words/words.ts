import { isAlphanumericAt, isDigit } from "./characters";
import { rememberInText } from "./remember-in-text";

/** A word of the text; `lower` is for comparing, because lower case can be longer than the original. */
export interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** How far back a label may stand: further away it labels something else, and the work stays bounded. */
const REACH = 60;

const lowerCased = rememberInText((word) => word.toLowerCase());

/**
 * The words before `at`, nearest first: at most `count`, from the same or the previous line. A longer number
 * ends the walk, because a label belongs to the first number after it.
 */
export function wordsBefore(text: string, at: number, count: number): Word[] {
  const words: Word[] = [];
  const stop = Math.max(0, at - REACH);
  let lines = 0;
  let index = at - 1;
  while (index >= stop && words.length < count) {
    if (text.charCodeAt(index) === 10 && ++lines > 1) break;
    if (!isAlphanumericAt(text, index)) {
      index--;
      continue;
    }
    const end = index + 1;
    let digits = 0;
    while (index >= stop && isAlphanumericAt(text, index)) {
      if (isDigit(text.charCodeAt(index))) digits++;
      index--;
    }
    if (digits >= 5) break;
    words.push({ lower: lowerCased(text, index + 1, end), start: index + 1, end });
  }
  return words;
}

/** The words after `at` in reading order: at most `count`, from the same line. */
export function wordsAfter(text: string, at: number, count: number): Word[] {
  const words: Word[] = [];
  const stop = Math.min(text.length, at + REACH);
  let index = at;
  while (index < stop && words.length < count && text.charCodeAt(index) !== 10) {
    const start = index;
    while (index < stop && isAlphanumericAt(text, index)) index++;
    if (index > start) {
      words.push({ lower: lowerCased(text, start, index), start, end: index });
    } else {
      index++;
    }
  }
  return words;
}
