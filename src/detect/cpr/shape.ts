import { digitAt, digitWidth } from "../_internal/characters";
import { pastAt } from "../_internal/markup";
import type { Group, Separator } from "./run";

/** Ten characters written in a way a personal number may be written in. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** DDMMYYSSSS; letters of a replacement number count as 0. */
  readonly digits: readonly number[];
  /** The year as written with four digits, else null. */
  readonly year: number | null;
  /**
   * `digits`; `letters`: a replacement number whose serial holds letters;
   * `lookalikes`: O for 0, l for 1, of which only a label makes sense.
   */
  readonly kind: "digits" | "letters" | "lookalikes";
  /** No separator: looks like any other ten-digit number. */
  readonly bare: boolean;
  /** Evidence of the writing, from -3 (digits grouped at random) to 3 (six, hyphen, four). */
  readonly points: number;
}

/** Lengths of the groups that people use, one per hexadecimal digit, and the index of the serial's first group. */
const LAYOUTS: Readonly<Record<number, number>> = {
  0x64: 1,
  0x84: 1,
  0x2224: 3,
  0x2244: 3,
  0x424: 2,
  0x622: 1,
  0x61111: 1,
};

/** Groupings that any enumeration of numbers holds by chance; others that add up to ten have -3. */
const LOOSE_POINTS: Readonly<Record<number, number>> = { 0x22222: -2, 0x1111111111: 0 };
const OTHER_POINTS = -3;

const SERIAL_POINTS: Readonly<Record<Separator, number>> = {
  "": 0,
  "-": 3,
  " - ": 2,
  "-\n": 2,
  " ": 2,
  ".": 1,
  "/": 1,
  "\t": 1,
  odd: 0,
};

/** The candidate whose first digit begins a group of a run, or null; `last` is the index of its last group. */
export function candidateAt(
  text: string,
  groups: readonly Group[],
  first: number,
): { readonly candidate: Candidate; readonly last: number } | null {
  let sum = 0;
  for (let last = first; last < groups.length && sum < 12; last++) {
    sum += (groups[last] as Group).count;
    if (sum !== 10 && sum !== 12) continue;
    const bare = first === last;
    const points = bare ? 0 : groupPoints(groups, first, last, sum === 12);
    if (points === null) continue;
    const { start } = groups[first] as Group;
    const { end } = groups[last] as Group;
    const written = digitsOf(text, start, end);
    const candidate: Candidate = {
      start,
      end,
      digits: withShortYear(written),
      year: yearIn(written),
      kind: "digits",
      bare,
      points,
    };
    return { candidate, last };
  }
  return null;
}

/** DDMMYYSSSS of digits that may hold a four-digit year. */
export function withShortYear(digits: readonly number[]): readonly number[] {
  return digits.length === 12 ? digits.slice(0, 4).concat(digits.slice(6)) : digits;
}

/** The year of DDMMYYYYSSSS; null when it has two digits. */
export function yearIn(digits: readonly number[]): number | null {
  return digits.length === 12 ? Number(digits.slice(4, 8).join("")) : null;
}

/** The digits of a range, with whatever stands between them left out. */
function digitsOf(text: string, start: number, end: number): number[] {
  const digits: number[] = [];
  for (let at = start; at < end;) {
    const digit = digitAt(text, at);
    if (digit >= 0) {
      digits.push(digit);
      at += digitWidth(text, at);
    } else at = pastAt(text, at);
  }
  return digits;
}

/** The points of a grouping; null when nobody groups a personal number so. */
function groupPoints(
  groups: readonly Group[],
  first: number,
  last: number,
  fullYear: boolean,
): number | null {
  let key = 0;
  for (let i = first; i <= last; i++) key = key * 16 + (groups[i] as Group).count;
  const layout = LAYOUTS[key];
  if (layout === undefined) {
    const alone = first === 0 && last === groups.length - 1;
    if (!alone || fullYear) return null;
    const points = LOOSE_POINTS[key];
    return points === undefined ? OTHER_POINTS : points;
  }
  const separator = (groups[first + layout] as Group).before as Separator;
  const points = SERIAL_POINTS[separator] - (last > first + layout ? 1 : 0);
  if (layout === 1) return points;
  const inDate = (groups[first + 1] as Group).before;
  if (layout === 3 && (groups[first + 2] as Group).before !== inDate) return points - 2;
  // 01.01.90-1234 is a date and a serial; 01-01-90-1234 and 01 01 90 1234 may be any grouped number;
  // "12.03.1987 2100 København" is a birthday and a postal code.
  if (separator === inDate) return points - (fullYear && separator === " " ? 4 : 1);
  return fullYear && separator === " " ? -2 : points;
}
