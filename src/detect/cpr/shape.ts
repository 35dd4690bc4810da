import { digitAt, digitWidth, isInvisible } from "../_internal/characters";
import { markupAt } from "../_internal/markup";
import type { Group, Separator } from "./run";

/** Ten digits written in a way a personal number may be written in. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** DDMMYYSSSS; letters of a replacement number count as 0. */
  readonly digits: readonly number[];
  /** The year as written with four digits, else null. */
  readonly year: number | null;
  /** The serial holds letters: a replacement number. */
  readonly letters: boolean;
  /** Letters stand for digits they resemble (O for 0, l for 1): only a label makes sense of it. */
  readonly lookalikes: boolean;
  /** No separator: looks like any other ten-digit number. */
  readonly bare: boolean;
  /** Evidence of the writing, from -3 (digits grouped at random) to 3 (six, hyphen, four). */
  readonly points: number;
}

type Style = "bare" | "split" | "pairs" | "spaced" | "other";

interface Layout {
  readonly style: Style;
  readonly fullYear: boolean;
  /** Index of the group that begins the serial. */
  readonly serial: number;
}

const keyOf = (counts: readonly number[]): number =>
  counts.reduce((key, count) => key * 16 + count, 0);

const layout = (counts: number[], style: Style, serial: number, fullYear = false) =>
  [keyOf(counts), { style, serial, fullYear }] as const;

/** Group lengths that people use. Others that add up to ten digits count as `other`. */
const LAYOUTS: ReadonlyMap<number, Layout> = new Map<number, Layout>([
  layout([10], "bare", 0),
  layout([6, 4], "split", 1),
  layout([2, 2, 2, 4], "split", 3),
  layout([4, 2, 4], "split", 2),
  layout([6, 2, 2], "split", 1),
  layout([6, 1, 1, 1, 1], "split", 1),
  layout([2, 2, 2, 2, 2], "pairs", 3),
  layout([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], "spaced", 6),
  layout([12], "bare", 0, true),
  layout([8, 4], "split", 1, true),
  layout([2, 2, 4, 4], "split", 3, true),
  layout([2, 2, 8], "other", 2, true),
  layout([4, 4, 4], "other", 2, true),
]);

const OTHER: Layout = { style: "other", serial: 0, fullYear: false };

const SERIAL_SEPARATOR_POINTS: Readonly<Record<Separator, number>> = {
  joined: 0,
  dash: 3,
  "spaced-dash": 2,
  "wrapped-dash": 2,
  space: 2,
  dot: 1,
  slash: 1,
  tab: 1,
  odd: 0,
};

/** The candidate whose first digit begins a group of a run, or null; `last` is the index of its last group. */
export function candidateAt(
  text: string,
  groups: readonly Group[],
  first: number,
): { readonly candidate: Candidate; readonly last: number } | null {
  let key = 0;
  let sum = 0;
  for (let last = first; last < groups.length; last++) {
    const { count } = groups[last] as Group;
    key = key * 16 + count;
    sum += count;
    if (sum > 12) return null;
    if (sum !== 10 && sum !== 12) continue;
    const known = LAYOUTS.get(key) ?? (sum === 10 ? OTHER : null);
    if (known === null) continue;
    const alone = first === 0 && last === groups.length - 1;
    if (isLoose(known.style) && !alone) return null;
    const candidate = build(text, groups, first, last, known);
    return candidate === null ? null : { candidate, last };
  }
  return null;
}

/** Styles that any enumeration of numbers holds by chance. */
function isLoose(style: Style): boolean {
  return style === "pairs" || style === "spaced" || style === "other";
}

function build(
  text: string,
  groups: readonly Group[],
  first: number,
  last: number,
  known: Layout,
): Candidate | null {
  const { start } = groups[first] as Group;
  const { end } = groups[last] as Group;
  let digits = digitsOf(text, start, end);
  let year: number | null = null;
  if (known.fullYear) {
    year = Number(digits.slice(4, 8).join(""));
    digits = digits.slice(0, 4).concat(digits.slice(6));
  }
  const points = pointsOf(groups, first, last, known);
  const bare = known.style === "bare";
  return { start, end, digits, year, letters: false, lookalikes: false, bare, points };
}

/** The digits of a range, with whatever stands between them left out. */
export function digitsOf(text: string, start: number, end: number): number[] {
  const digits: number[] = [];
  for (let at = start; at < end;) {
    const digit = digitAt(text, at);
    if (digit >= 0) {
      digits.push(digit);
      at += digitWidth(text, at);
    } else {
      const hidden = isInvisible(text.charCodeAt(at)) ? null : markupAt(text, at);
      at = hidden === null ? at + 1 : hidden.end;
    }
  }
  return digits;
}

function pointsOf(groups: readonly Group[], first: number, last: number, known: Layout): number {
  if (known.style === "bare") return 0;
  if (known.style === "pairs") return -2;
  if (known.style === "spaced") return 0;
  if (known.style === "other") return -3;
  const serial = first + known.serial;
  const separator = groups[serial]?.before ?? "joined";
  const points = SERIAL_SEPARATOR_POINTS[separator] - (last > serial ? 1 : 0);
  if (known.serial === 1) return points;
  const dateSeparator = groups[first + 1]?.before;
  for (let i = first + 2; i < serial; i++) {
    if (groups[i]?.before !== dateSeparator) return points - 2;
  }
  // 01.01.90-1234 is a date and a serial; 01-01-90-1234 and 01 01 90 1234 may be any grouped number;
  // "12.03.1987 2100 København" is a birthday and a postal code.
  if (separator === dateSeparator) return points - 1;
  return known.fullYear && separator === "space" ? -2 : points;
}
