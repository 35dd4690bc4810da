import type { Detector, Match } from "../detector";
import type { Confidence } from "../finding";
import { isDigit } from "../_words/words";
import { firstGroups, groupsAt, type Groups } from "./groups";
import { labelOf, type Label } from "./labels";
import { isDanish, isInternational, isNational } from "./numbers";

const PLUS = 43;
const OPENING = 40;
const FEWEST_DIGITS = 6;
const MOST_GROUPS = 8;
const PART_OF_SOMETHING_BEFORE =
  /(?:[\dA-Za-zÀ-ɏ_#$€£=@\\<]|[\dA-Za-zÀ-ɏ][-+]|\d[.,:]|[A-Za-zÀ-ɏ/]\/)$/;
const PART_OF_SOMETHING_AFTER = /^(?:[\dA-Za-zÀ-ɏ_=@%\\<]|-[\dA-Za-zÀ-ɏ]|[,:]\d)/;
/** How Danes group eight digits. */
const DANISH_GROUPING = /^(?:8|2-2-2-2|4-4|2-6|2-3-3|3-2-3)$/;
const UNIT =
  /^[ \u00a0]?(?:(?:kr|dkk|eur|usd|sek|nok|gbp|kg|tons?|stk|pcs|km|m3|m2|mio)(?![A-Za-zÀ-ɏ])|[€$£%])/i;
const DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[./ -](?:0?[1-9]|1[0-2])[./ -](?:19|20)\d\d|(?:19|20)\d\d[./ -]?(?:0[1-9]|1[0-2])[./ -]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?!\d)/;
/** "20.00-22.00" has eight digits too. */
const TIME_RANGE = /^\d{2}\.\d{2}[ ]?[-–][ ]?\d{2}\.\d{2}$/;
const DOTTED_AMOUNT = /^\+\d{1,3}(?:\.\d{3})+$/;
const AMOUNT = /^\d{1,3}(?:[. \u00a0]\d{3})+$/;

/**
 * Phone numbers. A scan of our own finds groups of digits; libphonenumber's patterns say which of them are numbers
 * of the Nordic countries, Germany and Britain; the words around them decide between a phone and all the other
 * numbers in business mail. Without such a word or a `+`, eight bare digits are possible at most.
 */
export const phoneDetector: Detector = {
  id: "phone",
  category: "contact",

  find(text: string): Match[] {
    const matches: Match[] = [];
    let index = 0;
    while (index < text.length) {
      const code = text.charCodeAt(index);
      const groups =
        isDigit(code) || code === PLUS || code === OPENING ? groupsAt(text, index) : null;
      if (!groups) {
        index++;
        continue;
      }
      const match = isApart(text, groups) ? matchIn(text, groups) : null;
      if (match) matches.push(match);
      // Another number may follow in a short run; long ones are tables, and reading them again would not be linear.
      index = match && groups.spans.length <= 2 * MOST_GROUPS ? match.end : groups.end;
    }
    return matches;
  },

  mask(raw: string): string {
    const digits = raw.replace(/\D/g, "");
    const prefix = /^\(?(\+\d{2})/.exec(raw.trim());
    return `${prefix ? `${prefix[1]} ` : ""}•• •• •• ${digits.slice(-2)}`;
  },
};

/** False for digits inside a longer code, a decimal number, a web address or a time. */
function isApart(text: string, { start, end }: Groups): boolean {
  return !(
    PART_OF_SOMETHING_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
    PART_OF_SOMETHING_AFTER.test(text.slice(end, end + 2))
  );
}

/** The phone number in a run of groups. Behind a label or `+` the last groups may belong to something else. */
function matchIn(text: string, run: Groups): Match | null {
  if (run.digits.length < FEWEST_DIGITS) return null;
  if (TIME_RANGE.test(text.slice(run.start, run.end))) return null;
  const label = labelOf(text, run.start, run.end);
  const marked = run.isInternational || label.kind === "phone";
  for (let count = Math.min(run.spans.length, MOST_GROUPS); count > 0; count--) {
    const part = firstGroups(text, run, count);
    const confidence = confidenceOf(text, part, label.kind, count === run.spans.length);
    if (confidence) {
      const match = { start: part.start, end: part.end, confidence };
      return label.start === undefined ? match : { ...match, labelStart: label.start };
    }
    if (!marked) return null;
  }
  return null;
}

function confidenceOf(
  text: string,
  groups: Groups,
  label: Label["kind"],
  isWhole: boolean,
): Confidence | null {
  const written = text.slice(groups.start, groups.end);
  if (groups.isInternational) {
    if (!isInternational(groups.digits) || DOTTED_AMOUNT.test(written)) return null;
    if (label === "other") return written.charAt(0) === "0" ? null : "possible";
    return label === "phone" ? "certain" : "likely";
  }
  if (label === "other") return null;
  const isDane = isDanish(groups.digits) && DANISH_GROUPING.test(groups.grouping);
  if (label === "phone") {
    if (isDane) return "certain";
    const withoutCode = groups.digits.slice(0, 2) === "45" && isDanish(groups.digits.slice(2));
    return withoutCode || (isWhole && isNational(groups.digits)) ? "likely" : null;
  }
  if (!isDane || DATE.test(written) || UNIT.test(text.slice(groups.end, groups.end + 5)))
    return null;
  if (/^\d{2}([ \u00a0])\d{2}\1\d{2}\1\d{2}$/.test(written))
    return isSeries(written) ? null : "likely";
  return AMOUNT.test(written) || /[./]/.test(written) ? null : "possible";
}

/** "20 30 40 50": pallets, temperatures and sizes rather than a phone. */
function isSeries(written: string): boolean {
  const [first = 0, second = 0, third = 0, fourth = 0] = written.split(/\D/).map(Number);
  const step = second - first;
  const isEven = third - second === step && fourth - third === step;
  return isEven || [first, second, third, fourth].every((group) => group % 10 === 0);
}
