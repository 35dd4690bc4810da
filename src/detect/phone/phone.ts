import type { Detector, Match } from "../detector";
import type { Confidence } from "../finding";
import { cellAbove } from "../_internal/columns";
import { openWeights, sumOf } from "../_evidence/weights";
import { digitRuns, type DigitRuns } from "../_internal/digit-runs";
import { wordsBefore } from "../_words/words";
import { digitsIn, groupsOf, lastOfGroups, type Groups } from "./groups";
import { isPhoneWord, labelOf, type Label } from "./labels";
import { evidenceOf, type Neighbour } from "./evidence";
import { isAmerican, isDanish, isInternational, isNational } from "./numbers";
import packedWeights from "./weights.json";

const FEWEST_DIGITS = 6;
const FEWEST_UNNAMED = 8;
const MOST_GROUPS = 8;
/** How far apart cells of two neighbouring rows may stand. */
const LONGEST_ROWS = 600;
/** Within this a number before tells what kind of list, or of sentence, this is. */
const NEIGHBOURING = 120;
/** Between two numbers of one label. */
const AND = /^[ \u00a0]?(?:\/|(?:[,;/&|]|eller|og|or|and|el\.|samt|oder|och|und)[ \u00a0])$/;
const PART_OF_SOMETHING_BEFORE =
  /(?:[\dA-Za-zÀ-ɏ_#$€£=@\\<]|[\dA-Za-zÀ-ɏ][-+]|\d[.,:]|[A-Za-zÀ-ɏ/]\/)$/;
const PART_OF_SOMETHING_AFTER = /^(?:[\dA-Za-zÀ-ɏ_=@%\\<]|-[\dA-Za-zÀ-ɏ]|[,:]\d)/;
/** How Danes group eight digits. */
const DANISH_GROUPING = /^(?:8|2-2-2-2|4-4|2-6|2-3-3|3-2-3|[12](?:-1){6,7})$/;
const AMERICAN_GROUPING = /^(?:10|3-7|3-3-4)$/;
/** Several groups, but not "713-8533399" and "030585-1210", as orders and parts are written. */
const OF_ELSEWHERE = /^(?!3-7|6-4)\d+-/;
/** With a zero in front as abroad, America's ten digits, or 45 without a plus: fewer are anything's. */
const DIALLED_ELSEWHERE = /^0|^\d{10}$/;
/** "2027-2028", "2027/2028": a season, a school year. */
const YEARS = /^(?:19|20)\d\d[/-](?:19|20)\d\d$/;
/** "010190-1234": of people a personal number, and of things an order's; nobody writes a telephone number so. */
const BIRTH_AND_SERIAL =
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d ?[-\u2010-\u2015\u2212] ?\d{4}$/;
/** "(713) 853-3399": nothing else is written so. */
const AMERICAN = /^\(\d{3}\)[ -]{0,2}\d{3}[ .-]\d{4}$/;
const UNIT =
  /^[ \u00a0]?(?:(?:kr|dkk|eur|usd|sek|nok|gbp|kg|tons?|stk|pcs|km|m3|m2|mm|cm|mio)(?![A-Za-zÀ-ɏ])|[€$£%])/i;
const DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[./ -](?:0?[1-9]|1[0-2])[./ -](?:19|20)\d\d|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)?\d\d|(?:19|20)\d\d[./ -]?(?:0[1-9]|1[0-2])[./ -]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?!\d)|^(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1\d\d$/;
const DATE_MARKS = /[./-]/;
/** "20.00-22.00" has eight digits too. */
const TIME_RANGE = /^\d{2}\.\d{2}[ ]?[-–][ ]?\d{2}\.\d{2}$/;
/** "1144.86", and "07.10.26 2247": a day and a time of day. */
const FRACTION_OR_TIME =
  /^(?:\d{4,}\.\d\d|(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d (?:[01]\d|2[0-3])[0-5]\d)$/;
const DOTTED_AMOUNT = /^\+?\d{1,3}(?:\.\d{3})+$/;

/** Weighing takes time, and a text of so many numbers is a list of others'. */
const MOST_WEIGHED = 5000;
/** What the evidence has to weigh, in eighths of a regression's unit. */
const LIKELY = 3;
const POSSIBLE = -10;
const weights = openWeights(packedWeights);

/**
 * Decides about digits that may be a phone's by the label in front of them and the number before; `isWhole`: no other
 * groups of digits go on behind. Null for something else.
 */
export type Judge = (
  text: string,
  groups: Groups,
  label: Label["kind"],
  isWhole: boolean,
  before: Neighbour,
) => Confidence | null;

/**
 * Phone numbers. Groups of digits are candidates; libphonenumber's patterns say which of them are numbers of the
 * Nordic countries, Germany and Britain; the words around them decide between a phone and all the other numbers in
 * business mail. Without such a word or a `+`, eight bare digits are possible at most.
 */
export const phoneDetector: Detector = {
  id: "phone",
  category: "contact",

  find: (text) => findPhones(text, judging()),

  mask(raw: string): string {
    const digits = raw.replace(/\D/g, "");
    const prefix = /^\(?(\+\d{2})/.exec(raw.trim());
    return `${prefix ? `${prefix[1]} ` : ""}•• •• •• ${digits.slice(-2)}`;
  },
};

/** The phone numbers of a text, by a judge of each candidate; training hands in another one. */
export function findPhones(text: string, judge: Judge): Match[] {
  const runs = digitRuns(text);
  const matches: Match[] = [];
  let next = 0;
  let before: Neighbour = "none";
  let beforeEnd = 0;
  while (next < runs.count) {
    const first = next;
    const last = lastOfGroups(text, runs, first);
    next = last + 1;
    if (digitsIn(runs, first, last) < FEWEST_DIGITS) continue;
    if ((runs.starts[first] ?? 0) - beforeEnd > NEIGHBOURING) before = "none";
    const found = numberIn(text, runs, first, last, matches[matches.length - 1], before, judge);
    before = found !== null && found.match.confidence !== "possible" ? "phone" : "other";
    beforeEnd = runs.ends[last] ?? 0;
    if (found === null) continue;
    matches.push(found.match);
    // Another number may follow in a short run; long ones are tables, and reading them again would not be linear.
    if (last - first < 2 * MOST_GROUPS) next = found.last + 1;
  }
  return matches;
}

/** The phone number in the digit runs from `first` to `last`. Behind a label or `+` the last may belong to something else. */
function numberIn(
  text: string,
  runs: DigitRuns,
  first: number,
  last: number,
  previous: Match | undefined,
  before: Neighbour,
  judge: Judge,
): { match: Match; last: number } | null {
  const most = Math.min(last, first + MOST_GROUPS - 1);
  const run = groupsOf(text, runs, first, most);
  const end = runs.ends[last] ?? 0;
  if (PART_OF_SOMETHING_AFTER.test(text.slice(end, end + 2))) return null;
  const glued = gluedLabel(text, run.start);
  if (
    glued === null &&
    PART_OF_SOMETHING_BEFORE.test(text.slice(Math.max(0, run.start - 2), run.start))
  )
    return null;
  const written = text.slice(run.start, end);
  if (TIME_RANGE.test(written) || FRACTION_OR_TIME.test(written)) return null;
  const label = glued ?? inherited(text, run, previous) ?? labelOf(text, run.start, end);
  const marked =
    run.isInternational || label.kind === "phone" || label.kind === "own" || label.kind === "reach";
  for (let to = most; to >= first; to--) {
    const part = to === most ? run : groupsOf(text, runs, first, to);
    const confidence = judge(text, part, label.kind, to === last, before);
    if (confidence) {
      const { start } = part;
      const labelStart = label.start;
      const match =
        labelStart === undefined
          ? { start, end: part.end, confidence }
          : { start, end: part.end, confidence, labelStart };
      return { match, last: to };
    }
    if (!marked) return null;
  }
  return null;
}

/** "Tlf33123456", "phone=33123456": a label without a space. */
function gluedLabel(text: string, start: number): Label | null {
  const before = text.charAt(start - 1);
  // As most numbers have it.
  if (before === " ") return null;
  const isAssigned = before === "=";
  const word = wordsBefore(text, start, 1)[0];
  const end = isAssigned ? start - 1 : start;
  return word !== undefined && word.end === end && isPhoneWord(word.lower)
    ? { kind: "phone", start: word.start }
    : null;
}

/** In a column below a phone number stands another one, or behind it: "tlf. 33123456 eller 40123456". */
function inherited(text: string, run: Groups, previous: Match | undefined): Label | null {
  if (previous === undefined || previous.confidence === "possible") return null;
  if (run.start - previous.end > LONGEST_ROWS) return null;
  if (AND.test(text.slice(previous.end, run.start))) return { kind: "phone" };
  // In the line above, or the cells need no look.
  const lines = text.slice(previous.start, run.start);
  const end = lines.indexOf("\n");
  if (end < 0 || lines.indexOf("\n", end + 1) >= 0) return null;
  return cellAbove(text, run.start) === previous.start ? { kind: "phone" } : null;
}

/** A label or a country's code decides, else all that stands around: for the first numbers of a text only. */
function judging(): Judge {
  let weighed = 0;
  return (text, groups, label, isWhole, before) => {
    const known = byLabel(text, groups, label, isWhole);
    if (known !== undefined) return known;
    weighed++;
    return weighed > MOST_WEIGHED ? null : byEvidence(text, groups, before);
  };
}

/** Undefined where neither a label nor the form says what the number is. */
function byLabel(
  text: string,
  groups: Groups,
  label: Label["kind"],
  isWhole: boolean,
): Confidence | null | undefined {
  const written = text.slice(groups.start, groups.end);
  if (groups.isInternational) {
    if (!isInternational(groups.digits) || DOTTED_AMOUNT.test(written)) return null;
    if (label === "other") return written.charAt(0) === "0" ? null : "possible";
    return label === "phone" || label === "own" ? "certain" : "likely";
  }
  if (label === "other") return null;
  const isDate = DATE.test(written);
  if (isDate && DATE_MARKS.test(written)) return null;
  if (label === "phone" || label === "own" || label === "reach") {
    if (!isDialled(groups, isWhole)) return null;
    if (label !== "phone" && BIRTH_AND_SERIAL.test(written)) return null;
    return label !== "reach" && isDane(groups) ? "certain" : "likely";
  }
  if (isDate || YEARS.test(written) || !isOpen(groups, label, isWhole)) return null;
  if (AMERICAN.test(written)) return "likely";
  if (DOTTED_AMOUNT.test(written) || UNIT.test(text.slice(groups.end, groups.end + 5))) return null;
  return undefined;
}

function byEvidence(text: string, groups: Groups, before: Neighbour): Confidence | null {
  const sum = sumOf(evidenceOf(text, groups, before), weights);
  if (sum >= LIKELY) return "likely";
  return sum >= POSSIBLE ? "possible" : null;
}

/** No word and no country's code tells whether this is a phone: the evidence has to. Short numbers are of anything. */
export function isOpen(groups: Groups, label: Label["kind"], isWhole: boolean): boolean {
  if (groups.isInternational || groups.digits.length < FEWEST_UNNAMED) return false;
  if (label !== "none" && label !== "number") return false;
  if (isDane(groups)) return true;
  const { digits, grouping } = groups;
  return (
    OF_ELSEWHERE.test(grouping) && DIALLED_ELSEWHERE.test(digits) && isElsewhere(groups, isWhole)
  );
}

function isDane({ digits, grouping }: Groups): boolean {
  return isDanish(digits) && DANISH_GROUPING.test(grouping);
}

/** Digits as they are dialled in one of the known countries. */
function isDialled(groups: Groups, isWhole: boolean): boolean {
  return isDane(groups) || isElsewhere(groups, isWhole);
}

/** A number of another country as dialled there, or a Danish one with the country's code but no plus. */
function isElsewhere({ digits, grouping }: Groups, isWhole: boolean): boolean {
  if (digits.slice(0, 2) === "45" && isDanish(digits.slice(2))) return true;
  if (isAmerican(digits) && AMERICAN_GROUPING.test(grouping)) return true;
  return isWhole && isNational(digits);
}
