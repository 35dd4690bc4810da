import type { TextRange } from "../../mail/quoted-thread";
import { isAlphanumericAt, isDigit, isLetter, seenAt } from "../_words/characters";
import { type DigitRuns, digitRuns } from "./digit-runs";
import { kindOfWord } from "./number-names";
import { rememberLast } from "./remember-last";

/** Wider gaps separate numbers. */
const WIDEST_GAP = 6;
const LONGEST_WORD = 24;

/** What a reader sees between a run of digits and the next ("-" for every dash), null when they are far apart. */
export function gapAfter(
  text: string,
  { count, starts, ends }: DigitRuns,
  run: number,
): string | null {
  const end = ends[run] as number;
  const next = starts[run + 1] as number;
  if (run + 1 >= count || next - end > WIDEST_GAP) return null;
  let seen = seenAt(text, end);
  for (let at = end + 1; at < next; at++) seen += seenAt(text, at);
  return seen;
}

/** How many digits a run has; 0 behind the last. */
export function lengthOf({ count, starts, ends }: DigitRuns, run: number): number {
  return run < count ? (ends[run] as number) - (starts[run] as number) : 0;
}

/** False when what lies between two offsets is only a part of something longer: a code, a decimal, a web address. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return isEmphasised(text, start, end) || (isFreeBefore(text, start) && isFreeBehind(text, end));
}

/** "*1234*", "_1234_" */
function isEmphasised(text: string, start: number, end: number): boolean {
  const mark = text.charAt(end);
  if ((mark !== "*" && mark !== "_") || text.charAt(start - 1) !== mark) return false;
  return !isAlphanumericAt(text, start - 2) && !isAlphanumericAt(text, end + 1);
}

/** A blank of a form, which runs on: "____1234____". */
function isFormBlank(text: string, at: number, next: number): boolean {
  return text.charAt(at) === "_" && text.charAt(next) === "_";
}

function isFreeBefore(text: string, start: number): boolean {
  let at = start - 1;
  if (isFormBlank(text, at, at - 1)) return true;
  while (at >= 0 && start - at < WIDEST_GAP && seenAt(text, at) === "") at--;
  if (at < 0) return true;
  const code = text.charCodeAt(at);
  const inner = text.charCodeAt(at - 1);
  if (isLetter(code)) return endsInLabel(text, at + 1);
  if (code === 44 || code === 46 || code === 58 /* , . : */) return !isDigit(inner);
  if (code === 47 || code === 61 || seenAt(text, at) === "-" /* / = - */) {
    return !isDigit(inner) && (!isLetter(inner) || endsInLabel(text, at));
  }
  return !isDigit(code) && "_+@%&?~\\$€£".indexOf(text.charAt(at)) < 0;
}

/** "pasnr205123456", "konto=1234": a label without a space between. */
function endsInLabel(text: string, end: number): boolean {
  let from = end;
  while (isLetter(text.charCodeAt(from - 1))) from--;
  const kind = kindOfWord(text.slice(from, end).toLowerCase());
  return end - from > 1 && kind !== undefined && kind !== "filler";
}

/** Decimals, times, ratios, codes that go on, units glued to a number. */
const CONTINUES = /^(?:[-.:]\d|,\d\d?(?!\d)|\/\d{1,5}(?!\d)|-[a-z](?![a-zæøåäö]{2})|[_@%=$€£°+*])/i;

function isFreeBehind(text: string, end: number): boolean {
  let at = end;
  if (isFormBlank(text, at, at + 1)) return true;
  while (at < text.length && at - end < WIDEST_GAP && seenAt(text, at) === "") at++;
  const code = text.charCodeAt(at);
  if (isDigit(code) || isLetter(code)) return false;
  return !CONTINUES.test(seenAt(text, at) + text.slice(at + 1, at + 8));
}

/** A number in one or more groups of digits, and the run of the last of them. */
export interface Groups {
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

/** Between two runs of digits stands nothing that a reader sees. */
const UNSEEN = 1;

/** How the runs of a text go on. */
interface Rows {
  /** Behind each run the code of the space, dot or hyphen that joins it to the next, `UNSEEN`, or 0. */
  readonly joins: Uint8Array;
  /** How many digits begin at each run that are joined so, as far as it matters. */
  readonly digits: Uint8Array;
  /** The runs at which a number may begin. */
  readonly likely: Int32Array;
}

const MANY = 255;
/** No number has fewer, unless there are letters in it. */
const FEWEST_DIGITS = 4;

/** Every detector of numbers asks at every run, so a text is looked through once for all of them. */
const rowsIn = rememberLast((text): Rows => {
  const runs = digitRuns(text);
  const joins = new Uint8Array(runs.count);
  const digits = new Uint8Array(runs.count + 1);
  const likely = new Int32Array(runs.count);
  let first = runs.count;
  for (let run = runs.count - 1; run >= 0; run--) {
    const join = joinAfter(text, runs, run);
    const further = join > UNSEEN ? (digits[run + 1] as number) : 0;
    joins[run] = join;
    digits[run] = Math.min(lengthOf(runs, run) + further, MANY);
    if ((digits[run] as number) >= FEWEST_DIGITS || hasLetters(text, runs, run))
      likely[--first] = run;
  }
  return { joins, digits, likely: likely.subarray(first) };
});

/** The runs of digits at which a number of any kind may begin: most runs are hours, prices and the like. */
export function likelyRuns(text: string): Int32Array {
  return rowsIn(text).likely;
}

/** A letter right beside the digits, or a capital with a space or a hyphen between: "AB123", "DK 50", "AB-123". */
function hasLetters(text: string, { starts, ends }: DigitRuns, run: number): boolean {
  const start = starts[run] as number;
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || isLetter(text.charCodeAt(ends[run] as number))) return true;
  if (before !== 32 && before !== 45) return false;
  const letter = text.charCodeAt(start - 2);
  return letter >= 65 && (letter <= 90 || letter >= 0xc4);
}

/** What `isJoin` takes of `gapAfter`, as a code; without making a text of each gap. */
function joinAfter(text: string, { count, starts, ends }: DigitRuns, run: number): number {
  const end = ends[run] as number;
  const next = starts[run + 1] as number;
  if (run + 1 >= count || next - end > WIDEST_GAP) return 0;
  let join = UNSEEN;
  for (let at = end; at < next; at++) {
    let code = text.charCodeAt(at);
    if (code >= 127 || code === 13) code = seenAt(text, at).charCodeAt(0);
    if (code === 32 || code === 45 || code === 46 /* - . */) {
      if (join !== UNSEEN) return 0;
      join = code;
    } else if (code >= 0) {
      return 0;
    }
  }
  return join;
}

/** How numbers are grouped. */
export interface Shapes {
  /** True for each grouping, false for what only begins one. Lengths of groups make the key. */
  readonly groupings: ReadonlyMap<number, boolean>;
  readonly fewestDigits: number;
}

const BASE = 32;

/** "4-4-4-4 4-6-5 16": the groupings that people use for a number. */
export function shapesOf(list: string): Shapes {
  const groupings = new Map<number, boolean>();
  let fewestDigits = MANY;
  for (const shape of list.split(" ")) {
    let key = 0;
    let digits = 0;
    for (const length of shape.split("-")) {
      key = key * BASE + Number(length);
      digits += Number(length);
      groupings.set(key, groupings.get(key) || false);
    }
    groupings.set(key, true);
    fewestDigits = Math.min(fewestDigits, digits);
  }
  return { groupings, fewestDigits };
}

/**
 * The longest of some groupings that begins at a run; a single space, dot or hyphen, the same throughout, stands between
 * the groups. At the `edges` asked for nothing may go on in the same way. Null for none.
 */
export function groupsAt(
  text: string,
  runs: DigitRuns,
  run: number,
  { groupings, fewestDigits }: Shapes,
  edges: "both" | "behind" | "none",
): Groups | null {
  const { joins, digits } = rowsIn(text);
  if ((digits[run] as number) < fewestDigits) return null;
  let found: Groups | null = null;
  let key = 0;
  let separator = UNSEEN;
  for (let last = run; ; last++) {
    key = key * BASE + Math.min(lengthOf(runs, last), BASE - 1);
    if (edges !== "none") found = null;
    const fits = groupings.get(key);
    if (fits === undefined) return found;
    if (fits) found = { start: runs.starts[run] as number, end: runs.ends[last] as number, last };
    const join = joins[last] || 0;
    if (join <= UNSEEN || (separator !== UNSEEN && join !== separator)) {
      const continues = edges === "both" && joins[run - 1] === separator;
      return continues ? null : found;
    }
    separator = join;
  }
}

/** How a number is written that consists of a date and a serial. */
export interface DatedShapes {
  readonly dates: Shapes;
  /** What stands between the two. */
  readonly joint: RegExp;
  readonly serials: Shapes;
}

/** A date and the serial behind it, each in groups of its own: "240591 43979", "24.05.91-43979". Null for none. */
export function datedAt(
  text: string,
  runs: DigitRuns,
  run: number,
  { dates, joint, serials }: DatedShapes,
): Groups | null {
  const date = groupsAt(text, runs, run, dates, "none");
  if (date === null || !joint.test(String(gapAfter(text, runs, date.last)))) return null;
  // The last groups of a longer row are no date.
  if (date.last > run && run > 0 && isJoin(gapAfter(text, runs, run - 1))) return null;
  const serial = groupsAt(text, runs, date.last + 1, serials, "behind");
  return serial && { ...serial, start: date.start };
}

/** A space, dot or hyphen joins groups of digits. */
export function isJoin(gap: string | null): gap is string {
  return gap === " " || gap === "-" || gap === ".";
}

/** A range without anything but its digits. */
export function digitsIn(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).replace(/\D/g, "");
}

/** Letters and digits in one word that begins with a run or with up to `letters` letters before it; null for a longer one. */
export function codeAt(
  text: string,
  { starts }: DigitRuns,
  run: number,
  letters: number,
): TextRange | null {
  const first = starts[run] as number;
  let start = first;
  while (isLetter(text.charCodeAt(start - 1))) start--;
  // More letters than a number begins with: a label without a space behind it.
  if (first - start > letters) start = first;
  if (isDigit(text.charCodeAt(start - 1))) return null;
  let end = first;
  while (
    end - start < LONGEST_WORD &&
    (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))
  )
    end++;
  return end - start < LONGEST_WORD ? { start, end } : null;
}
