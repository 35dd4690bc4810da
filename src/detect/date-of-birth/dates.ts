import { compareDays, isRealDay } from "../_internal/calendar";
import type { Day } from "../detector";

/** A date as it stands in the text: `end` is the offset after it. */
export interface WrittenDate extends Day {
  readonly end: number;
}

/** How months begin, Danish, English, Swedish, Norwegian, German and Icelandic. */
const MONTHS =
  "jan feb mar|mär apr maj|may|mai|maí jun|jún jul|júl aug|ágú sep okt|oct nov|nóv dec|des|dez".split(
    " ",
  );
const MONTH = `((?:${MONTHS.join("|")})[a-zíóú]{0,6})`;
const YEAR = "('?\\d{2}|\\d{4})";
const GAP = "[ \\u00a0]{0,2}";
/** What stands between the numbers of a date. */
const SIGN = `${GAP}[./\\-\\u2010-\\u2013]${GAP}`;
const END = "(?![\\d\\u00c0-\\u024fa-z])";

/** Before anybody alive was born; tells `20101985` from `19851020`. */
const EARLIEST_YEAR = 1850;

type Parts = [day: string, month: string, year: string];

/** A shape of dates, anchored and bounded, and which of its groups hold day, month and year. */
function shaped(shape: string, ...order: [day: number, month: number, year: number]) {
  return { shape: new RegExp(shape + END, "iy"), order };
}

/** In the order they are tried. */
const SHAPES = [
  shaped(`(\\d{4})${SIGN}(\\d{1,2})${SIGN}(\\d{1,2})`, 3, 2, 1),
  shaped(`(\\d{1,2})${SIGN}(\\d{1,2})(?:${SIGN}|[ \\u00a0])${YEAR}`, 1, 2, 3),
  shaped(`(\\d{1,2})[ \\u00a0](\\d{1,2})[ \\u00a0](\\d{4}|\\d{2})`, 1, 2, 3),
  shaped(
    `(\\d{1,2})(?:st|nd|rd|th|de|te)?[.\\-]?${GAP}(?:of )?${MONTH}[.,\\-]?${GAP}${YEAR}`,
    1,
    2,
    3,
  ),
  shaped(
    `${MONTH}[.]?${GAP}(\\d{1,2})(?:(?:st|nd|rd|th|\\.)?(?:,${GAP}|[ \\u00a0]{1,2}))${YEAR}`,
    2,
    1,
    3,
  ),
  shaped("(\\d{2})(\\d{2})(\\d{4}|\\d{2})", 1, 2, 3),
  shaped("(\\d{4})(\\d{2})(\\d{2})", 3, 2, 1),
  // Swedish, when nothing else makes a date: "660807", "66-08-07"
  shaped(`(\\d{2})(?:${SIGN})?(\\d{2})(?:${SIGN})?(\\d{2})`, 3, 2, 1),
  // "1967, den 9. december"
  shaped(`(\\d{4}),?${GAP}(?:den${GAP})?(\\d{1,2})\\.?${GAP}${MONTH}(?![.,]? ?\\d)`, 2, 3, 1),
];

/**
 * The date that begins at `at`, null when there is none. Day before month, unless only the American order makes
 * a date. Two-digit years mean the latest such day until `today`.
 */
export function dateAt(text: string, at: number, today: Day): WrittenDate | null {
  for (const { shape, order } of SHAPES) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (!found) continue;
    const [first, second, third] = order.map((group) => found[group] ?? "") as Parts;
    const number = Number(second) || monthOf(second.slice(0, 3).toLowerCase());
    const [day, month] = number > 12 ? [number, Number(first)] : [Number(first), number];
    const year = fullYear(third, month, day, today);
    if (year > EARLIEST_YEAR && isRealDay(year, month, day))
      return { year, month, day, end: at + found[0].length };
  }
  return null;
}

/** 1-12; 0 when there is no such month. */
function monthOf(beginning: string): number {
  return MONTHS.findIndex((names) => names.indexOf(beginning) >= 0) + 1;
}

/** The year as written, or the latest of two digits in which the day is not to come. */
function fullYear(written: string, month: number, day: number, today: Day): number {
  const year = Number(written.replace("'", ""));
  if (written.length === 4) return year;
  const latest = today.year - (today.year % 100) + year;
  return compareDays({ year: latest, month, day }, today) > 0 ? latest - 100 : latest;
}
