import type { Detector, Match } from "../detector";
import { isAlphanumericAt, isDigit, wordsBefore } from "../_words/words";
import { formatOf, isValid } from "./formats";

/** What people put between the groups: spaces of all kinds, dots, hyphens, a line wrap. At most two in a row. */
const SEPARATOR = /[ \t\r\n\u00a0\u2000-\u200b\u202f.\-\u2010-\u2013]/;
const MOST_SEPARATORS = 2;

/**
 * International bank account numbers (ISO 13616). The country's own format and the checksum modulo 97 make one
 * certain; a labelled number with a wrong checksum is still somebody's account with a typing error.
 */
export const ibanDetector: Detector = {
  id: "iban",
  category: "financial",

  find(text: string): Match[] {
    const matches: Match[] = [];
    for (let index = 0; index + 14 < text.length; index++) {
      if (!startsLikeIban(text, index)) continue;
      const match = matchAt(text, index);
      if (!match) continue;
      matches.push(match);
      index = match.end - 1;
    }
    return matches;
  },

  mask(raw: string): string {
    return `${raw.slice(0, 2).toUpperCase()}•• •••• … ${raw.slice(-2)}`;
  },
};

/** Two letters and two digits at the beginning of a word. */
function startsLikeIban(text: string, index: number): boolean {
  return (
    isDigit(text.charCodeAt(index + 2)) &&
    isAsciiLetter(text.charCodeAt(index)) &&
    isAsciiLetter(text.charCodeAt(index + 1)) &&
    isDigit(text.charCodeAt(index + 3)) &&
    !isAlphanumericAt(text, index - 1)
  );
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function matchAt(text: string, start: number): Match | null {
  const format = formatOf(text.slice(start, start + 2).toUpperCase());
  if (!format) return null;
  const candidate = collect(text, start, format.length);
  if (!candidate) return null;
  const label = labelStart(text, start);
  const span = { start, end: candidate.end, ...(label === null ? {} : { labelStart: label }) };
  if (isValid(candidate.compact)) return { ...span, confidence: "certain" };
  return label === null ? null : { ...span, confidence: "possible" };
}

/** Exactly `length` letters and digits from `start` on, in upper case, not followed by another one. */
function collect(
  text: string,
  start: number,
  length: number,
): { compact: string; end: number } | null {
  let compact = "";
  let separators = 0;
  let index = start;
  for (; compact.length < length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code) || isAsciiLetter(code)) {
      compact += text.charAt(index);
      separators = 0;
    } else if (++separators > MOST_SEPARATORS || !SEPARATOR.test(text.charAt(index))) {
      return null;
    }
  }
  return isAlphanumericAt(text, index) ? null : { compact: compact.toUpperCase(), end: index };
}

/** Where "IBAN", "IBAN-nr.:" and the like right before the number begin. */
function labelStart(text: string, start: number): number | null {
  for (const word of wordsBefore(text, start, 3)) {
    if (word.lower.indexOf("iban") === 0) return word.start;
    if (!/^(?:nr|no|nummer|number|er|is|konto|account)$/.test(word.lower)) return null;
  }
  return null;
}
