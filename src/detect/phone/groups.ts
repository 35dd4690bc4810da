import type { DigitRuns } from "../_internal/digit-runs";
import { isSpace } from "../_words/characters";

/** A run of digit groups as in `+45 33 12 34 56`, the shape of a phone number whatever it is. */
export interface Groups {
  readonly start: number;
  readonly end: number;
  /** All digits, without the international prefix and without the "(0)" of `+44 (0)20`. */
  readonly digits: string;
  /** Lengths of the groups, `2-2-2-2`. */
  readonly grouping: string;
  /** Begins with `+` or `00`. */
  readonly isInternational: boolean;
}

const PLUS = 43;
const OPENING = 40;
const CLOSING = 41;
const SLASH = 47;
const ZERO = 48;
const LINE_FEED = 10;
/** Behind this many digits a slash begins another number: "33123456/40123456". */
const WHOLE_NUMBER = 6;
const DANISH_LENGTH = 8;
const WIDEST_GAP = 3;
/** Digits of a country's code, with the zeros that stand for a plus. */
const COUNTRY_CODE = 4;

/** The last of the digit runs from `first` on that are written as one number. */
export function lastOfGroups(
  text: string,
  { starts, ends, count }: DigitRuns,
  first: number,
): number {
  let last = first;
  const start = at(starts, first);
  const isInternational = text.charCodeAt(start) === ZERO && text.charCodeAt(start + 1) === ZERO;
  let digits = at(ends, first) - start - (isInternational ? COUNTRY_CODE : 0);
  while (last + 1 < count && isGap(text, at(ends, last), at(starts, last + 1), digits)) {
    last++;
    digits += at(ends, last) - at(starts, last);
  }
  return last;
}

/** How many digits the runs from `first` to `last` have. */
export function digitsIn({ starts, ends }: DigitRuns, first: number, last: number): number {
  let digits = 0;
  for (let run = first; run <= last; run++) digits += at(ends, run) - at(starts, run);
  return digits;
}

/** The digit runs from `first` to `last` read as one number. */
export function groupsOf(
  text: string,
  { starts, ends }: DigitRuns,
  first: number,
  last: number,
): Groups {
  let digits = "";
  let grouping = "";
  for (let run = first; run <= last; run++) {
    const from = at(starts, run);
    const to = at(ends, run);
    const isTrunkZero =
      to - from === 1 && text.charCodeAt(from) === ZERO && text.charCodeAt(from - 1) === OPENING;
    if (!isTrunkZero) digits += text.slice(from, to);
    grouping += `${grouping === "" ? "" : "-"}${to - from}`;
  }
  const start = startOf(text, at(starts, first), last > first ? at(ends, first) : -1);
  const plus = text.charCodeAt(at(starts, first) - 1) === PLUS;
  const zeros = !plus && digits.slice(0, 2) === "00";
  return {
    start,
    end: at(ends, last),
    digits: zeros ? digits.slice(2) : digits,
    grouping,
    isInternational: plus || zeros,
  };
}

/** With the plus, and with the parenthesis around the first group: "(+45) 33…", "(0171) 1234567". */
function startOf(text: string, firstDigit: number, firstEnd: number): number {
  const start = text.charCodeAt(firstDigit - 1) === PLUS ? firstDigit - 1 : firstDigit;
  const isEnclosed =
    text.charCodeAt(start - 1) === OPENING && text.charCodeAt(firstEnd) === CLOSING;
  return isEnclosed ? start - 1 : start;
}

/** One separator between groups; wider gaps, and slashes between whole numbers, separate numbers. */
function isGap(text: string, from: number, to: number, digits: number): boolean {
  const length = to - from;
  if (length > WIDEST_GAP) return false;
  const code = text.charCodeAt(from);
  if (length === 1) {
    return (
      isSpace(code) ||
      isMark(code) ||
      (code === SLASH ? digits < WHOLE_NUMBER : isBracket(code) || isWrap(text, from, digits))
    );
  }
  const second = text.charCodeAt(from + 1);
  const third = text.charCodeAt(from + 2);
  if (code === CLOSING)
    return (
      (isSpace(second) || isMark(second)) && (length === 2 || (length === 3 && isSpace(third)))
    );
  if (isSpace(code) && second === OPENING) return length === 2;
  return (
    length === 3 && isSpace(code) && second === SLASH && isSpace(third) && digits < WHOLE_NUMBER
  );
}

/** The end of a line within a Danish number: "50 93\n26 41", "6171\n9730". */
function isWrap(text: string, end: number, digits: number): boolean {
  return (
    text.charCodeAt(end) === LINE_FEED &&
    digits < DANISH_LENGTH &&
    ((/\d\d \d\d$/.test(text.slice(end - 5, end)) &&
      /^\d\d(?!\d)/.test(text.slice(end + 1, end + 4))) ||
      (/[a-zæøå:,(] ?\d{4}$/.test(text.slice(end - 6, end)) &&
        /^\d{4}[ .,;?!)]/.test(text.slice(end + 1, end + 6))))
  );
}

/** A full stop, a hyphen or a dash. */
function isMark(code: number): boolean {
  return code === 45 || code === 46 || (code >= 0x2010 && code <= 0x2013);
}

function isBracket(code: number): boolean {
  return code === OPENING || code === CLOSING;
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}
