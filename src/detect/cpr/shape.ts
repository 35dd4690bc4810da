import { pairAt } from "../_internal/calendar";
import { isLetter } from "../_words/characters";
import type { DigitRuns } from "../_internal/digit-runs";
import { rememberMany } from "../_internal/remember-many";
import { birthYear } from "./number";

/** Ten characters written in a way a personal number may be written in. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** DDMMYYSSSS; letters of a replacement number count as 0. */
  readonly digits: string;
  /**
   * `digits`; `letters`: a replacement number whose serial holds letters;
   * `lookalikes`: O for 0, l for 1, of which only a label makes sense.
   */
  readonly kind: "digits" | "letters" | "lookalikes";
  /** Evidence of the writing, from -3 (digits grouped at random) to 3 (six, hyphen, four); 0 without a separator. */
  readonly points: number;
}

/**
 * How people group the digits, one hexadecimal digit a group, and the index of the serial's first group; 0 without one.
 * Groupings that any enumeration of numbers holds by chance have their points less 1 instead, and must stand alone.
 */
const LAYOUTS: ReadonlyMap<number, number> = new Map([
  [0xa, 0],
  [0xc, 0],
  [0x64, 1],
  [0x84, 1],
  [0x622, 1],
  [0x61111, 1],
  [0x424, 2],
  [0x2224, 3],
  [0x2244, 3],
  [0x1111111111, -1],
  [0x22222, -3],
  [0x442, -4],
  [0x244, -4],
]);

/**
 * What a separator in front of the serial is worth. "=": a hyphen with spaces, or at the end of a line; "\n": a line
 * wrapped without; "~": unusual, but a reader would still join what stands beside it.
 */
const SERIAL_POINTS: Readonly<Record<string, number>> = {
  "-": 3,
  "=": 2,
  " ": 2,
  ".": 1,
  "/": 1,
  "\t": 1,
  "~": 0,
  "\n": -1,
};

/** Dashes, spaces and what nobody sees: as characters, as entities left standing, as tags, as soft breaks of quoted-printable. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]|&(?:[nm]dash|minus|hyphen|#\w+);/gi;
const SPACES =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000]|&(?:nbsp|thinsp|e[nm]sp|#(?:160|8201|8239|xa0));/gi;
const INVISIBLE =
  /[\r\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|&(?:shy|zwn?j|#8203);|=\r?\n|<[^>]*>/gi;
/** What may stand between two digits of a number, as far as its length goes. */
const GAP = /^(?:<\/?[a-z][^<>\n]{0,76}>|&#?\w{2,7};|=\r?\n|[^\w<&=]|_){1,16}/i;
const LONGEST_GAP = 320;
const MOST_SIGNS = 16;
/** All but the digits of a number. */
const MARKUP = /<[^>]*>|&[^;]*;|\D/g;

/**
 * False when digits cannot begin a personal number: a day of 1-31, or of 61-91 in replacement numbers, and a month.
 * Told from the first characters alone, because most numbers end here.
 */
export function beginsLikeDate(text: string, at: number, length: number): boolean {
  if (length < 2) return true;
  const day = pairAt(text, at) % 60;
  if (day === 0 || day > 31) return false;
  const month = length < 4 ? 1 : pairAt(text, at + 2);
  return month > 0 && month < 13;
}

/** The candidate whose digits begin with a run, or null. */
export function candidateAt(
  text: string,
  { starts, ends }: DigitRuns,
  gapBehind: (run: number) => Gap,
  first: number,
): Candidate | null {
  const start = starts[first] as number;
  const firstEnd = ends[first] as number;
  // The two commonest ways need no more than a look.
  if (firstEnd === start + 10) return candidateOf(text.slice(start, firstEnd), start, firstEnd, 0);
  if (firstEnd === start + 6 && starts[first + 1] === start + 7 && ends[first + 1] === start + 11) {
    const points = SERIAL_POINTS[text.charAt(firstEnd)] || 0;
    const written = text.slice(start, firstEnd) + text.slice(start + 7, start + 11);
    if (points > 0) return candidateOf(written, start, start + 11, points);
  }
  // Most other runs are followed by words.
  if (gapBehind(first).separator === null && firstEnd !== start + 12) return null;
  const isAhead = first === 0 || isEdge(gapBehind(first - 1));
  // A single digit that continues a number begins none.
  if (!isAhead && firstEnd === start + 1 && !beginsGroup(gapBehind, first)) return null;
  const separators: string[] = [];
  let key = 0;
  let group = 0;
  let sum = 0;
  for (let run = first; sum < 12;) {
    const end = ends[run] as number;
    const length = end - (starts[run] as number);
    const gap = gapBehind(run);
    group += length;
    sum += length;
    if (gap.separator !== "") {
      key = key * 16 + group;
      group = 0;
      const worth = pointsOf(key, separators, isAhead && isEdge(gap));
      if (worth !== undefined) {
        return candidateOf(text.slice(start, end).replace(MARKUP, ""), start, end, worth);
      }
      // Lines of a table are not one number; six digits and four on the next may be.
      if (gap.separator === null || (gap.separator === "\n" && key !== 6)) return null;
      separators.push(gap.separator);
    }
    run = gap.next;
  }
  return null;
}

/** Mathematical digits, and others that something invisible parts, are one group for a reader: true for its first. */
function beginsGroup(gapBehind: (run: number) => Gap, run: number): boolean {
  return gapBehind(run).separator === "" && gapBehind(run - 1).separator !== "";
}

/** True when no reader would join what lies before and behind. */
function isEdge({ separator }: Gap): boolean {
  return separator === null || separator === "\n";
}

/** Null when there are too many digits, or when a year of four is not the one that the serial tells. */
function candidateOf(
  written: string,
  start: number,
  end: number,
  points: number,
): Candidate | null {
  if (written.length === 10) return { start, end, digits: written, kind: "digits", points };
  const digits = written.slice(0, 4) + written.slice(6);
  return digits.length === 10 && Number(written.slice(4, 8)) === birthYear(digits)
    ? { start, end, digits, kind: "digits", points }
    : null;
}

/** What stands between a run of digits and the next. */
export interface Gap {
  readonly run: number;
  /** "" when there is nothing that a reader sees, null when he would not join what stands beside it. */
  readonly separator: string | null;
  /** The run behind it. */
  readonly next: number;
}

/** Reads what stands behind the runs of a text; keeps those of a candidate's reach, so that it looks at every gap once. */
export function gapReader(text: string, runs: DigitRuns): (run: number) => Gap {
  const known: Gap[] = [];
  return (run) => {
    const place = run & 63;
    let gap = known[place];
    if (gap === undefined || gap.run !== run) {
      gap = readGap(text, runs, run);
      known[place] = gap;
    }
    return gap;
  };
}

function readGap(text: string, { count, starts, ends }: DigitRuns, run: number): Gap {
  const from = ends[run] as number;
  let next = run + 1;
  const none: Gap = { run, separator: null, next };
  if (isFar(text, from, next < count ? (starts[next] as number) : text.length)) return none;
  const mark = text.charAt(from);
  // The last is what a mathematical digit leaves behind.
  if (starts[next] === from + 1 && "-. /\t\u200b".indexOf(mark) >= 0)
    return { run, separator: mark === "\u200b" ? "" : mark, next };
  const gap = GAP.exec(text.slice(from, from + LONGEST_GAP));
  if (gap === null) return none;
  const to = from + gap[0].length;
  // Digits inside of markup are runs, too.
  while (next < count && (starts[next] as number) < to) next++;
  return starts[next] === to ? { run, separator: separatorOf(gap[0]), next } : none;
}

/** Most often a word follows, or many signs do; only within markup they may. */
function isFar(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 60 || code === 38 || code === 61 /* < & = */) return false;
    if (isLetter(code) || at - from === MOST_SIGNS) return true;
  }
  return false;
}

const separatorOf = rememberMany((gap): string | null => {
  const seen = gap.replace(INVISIBLE, "").replace(SPACES, " ").replace(DASHES, "-");
  if (/^[-. /\t]?$/.test(seen)) return seen;
  if (/^ *- *$|^ ?-? ?\n[ >|]*- ?$|^ ?- ?\n[ >|]*$/.test(seen)) return "=";
  if (/^ ?\n[ >|]*$/.test(seen)) return "\n";
  if (/^ *[./] *$/.test(seen)) return seen.trim();
  return /^(?: {2,3}|--| ?[_*~:()+·•]{1,2} ?)$/.test(seen) ? "~" : null;
});

/** The points of a grouping; undefined when nobody groups a personal number so, or only one that stands alone. */
function pointsOf(
  key: number,
  separators: readonly string[],
  isAlone: boolean,
): number | undefined {
  const layout = LAYOUTS.get(key);
  if (layout === undefined || layout === 0) return layout;
  if (layout < 0) return isAlone ? layout + 1 : undefined;
  const separator = separators[layout - 1] as string;
  const points = (SERIAL_POINTS[separator] as number) - (separators.length > layout ? 1 : 0);
  if (layout === 1) return points;
  const inDate = separators[0];
  if (layout === 3 && separators[1] !== inDate) return points - 2;
  // 01.01.90-1234 is a date and a serial; 01-01-90-1234 and 01 01 90 1234 may be any grouped number;
  // "12.03.1987 2100 København" is a birthday and a postal code.
  const isDateAndCode = key === 0x2244 && separator === " ";
  if (separator === inDate) return points - (isDateAndCode ? 4 : 1);
  return isDateAndCode ? -2 : points;
}
