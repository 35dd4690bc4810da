import { digitAt, isDash, isLetter, isSpace } from "../_internal/characters";
import type { Group } from "./run";
import { type Candidate, digitsOf } from "./shape";

/**
 * Serials of replacement numbers with letters. X-eCPR and D-/C-eCPR: a digit for the century (1 or 0:
 * 19xx, 7 or 6: 20xx), two letters, a digit (nspop.dk, wiki.fmk-teknik.dk). School numbers: three letters, a digit.
 */
const LETTER_SERIAL = /^(?:[0167][a-z]{2}|[a-z]{3})[0-9]/i;

/** The candidate with a letter serial whose date begins a group, or null. */
export function letterCandidateAt(
  text: string,
  groups: readonly Group[],
  first: number,
): Candidate | null {
  const dateEnd = dateEndOf(groups, first);
  if (dateEnd < 0) return null;
  let at = dateEnd;
  if (isSpace(text.charCodeAt(at))) at++;
  const dash = isDash(text.charCodeAt(at));
  if (dash) at++;
  if (dash && isSpace(text.charCodeAt(at))) at++;
  const serial = LETTER_SERIAL.exec(text.slice(at, at + 4))?.[0];
  if (serial === undefined || serial.slice(1, 3).toUpperCase() === "XX") return null;
  const { start } = groups[first] as Group;
  const end = at + 4;
  let digits = digitsOf(text, start, dateEnd);
  let year: number | null = null;
  if (digits.length === 8) {
    year = Number(digits.slice(4).join(""));
    digits = digits.slice(0, 4).concat(digits.slice(6));
  }
  const century = digitAt(serial, 0);
  // Without a digit for the century, the later of both is as good as the earlier: 4 lets the year decide.
  digits.push(century < 0 ? 4 : century, 0, 0, 0);
  const lower = serial !== serial.toUpperCase();
  const points = (dash ? 3 : 0) - (lower ? 2 : 0) - (century < 0 ? 1 : 0);
  const bare = !dash;
  return { start, end, digits, year, letters: true, lookalikes: false, bare, points };
}

/** Where six or eight digits of a date end, when at most one digit of the run follows them; else -1. */
function dateEndOf(groups: readonly Group[], first: number): number {
  const only = groups[first] as Group;
  if (only.count === 7 && first === groups.length - 1 && only.end - only.start === 7) {
    return only.start + 6;
  }
  let sum = 0;
  for (let last = first; last < groups.length && last < first + 3; last++) {
    const { count, end } = groups[last] as Group;
    sum += count;
    if (sum !== 6 && sum !== 8) continue;
    const rest = groups.length - 1 - last;
    if (rest === 0 || (rest === 1 && groups[last + 1]?.count === 1)) return end;
  }
  return -1;
}

/**
 * The value of a letter that is mistaken for a digit (O, o: 0; l, I, |: 1), or -1.
 */
export function lookalikeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 79 || code === 111) return 0;
  return code === 108 || code === 73 || code === 124 ? 1 : -1;
}

/**
 * The candidate around `at` in which one to five of the ten digits are letters that resemble them, or null.
 * `at` is where a digit stands; letters in front of it are taken in.
 */
export function lookalikeCandidateAt(text: string, at: number): Candidate | null {
  let start = at;
  while (at - start < 6 && lookalikeAt(text, start - 1) >= 0) start--;
  const digits: number[] = [];
  let letters = 0;
  let dash = false;
  let end = start;
  while (digits.length < 10) {
    const digit = digitAt(text, end);
    const value = digit >= 0 ? digit : lookalikeAt(text, end);
    if (value >= 0) {
      digits.push(value);
      if (digit < 0) letters++;
    } else if (digits.length !== 6 || !(isDash(text.charCodeAt(end)) || text[end] === " ")) {
      return null;
    } else {
      dash = true;
    }
    end++;
    if (end - start > 13) return null;
  }
  if (letters === 0 || letters > 5 || isLetter(text.charCodeAt(end))) return null;
  const points = dash ? 1 : 0;
  return { start, end, digits, year: null, letters: false, lookalikes: true, bare: !dash, points };
}
