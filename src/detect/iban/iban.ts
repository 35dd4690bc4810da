import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import { isAlphanumericAt, seenAt } from "../_words/characters";
import type { Detector } from "../detector";
import type { Confidence } from "../finding";
import { formatOf, isValid } from "./formats";

/**
 * International bank account numbers (ISO 13616). The country's own format and the checksum modulo 97 make one
 * certain; a labelled number with a wrong checksum is still somebody's account with a typing error.
 */
export const ibanDetector: Detector = {
  id: "iban",
  category: "financial",
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `${raw.slice(0, 2).toUpperCase()}•• •••• … ${raw.slice(-2)}`,
};

interface Iban extends Candidate {
  readonly valid: boolean;
}

/** What people put between the groups, at most two in a row. */
const SEPARATOR = /^[ \t\n.-]?$/;
const MOST_SEPARATORS = 2;

/** An IBAN begins with two letters before a run of digits; some put a space between. */
function read(text: string, { starts, ends }: DigitRuns, run: number): Iban | null {
  const digits = starts[run] as number;
  if ((ends[run] as number) - digits < 2) return null;
  const spaced = text.charCodeAt(digits - 1) === 32;
  const start = digits - (spaced ? 3 : 2);
  if (!isLatin(text.charCodeAt(start)) || !isLatin(text.charCodeAt(start + 1))) return null;
  const country = text.slice(start, start + 2);
  if (spaced && country !== country.toUpperCase()) return null;
  const format = formatOf(country.toUpperCase());
  const found = format && collect(text, start, format.length);
  return found && { start, end: found.end, valid: isValid(found.compact) };
}

function isLatin(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Exactly `length` letters and digits from `start` on, in upper case, not followed by another one. */
function collect(
  text: string,
  start: number,
  length: number,
): { readonly compact: string; readonly end: number } | null {
  let compact = "";
  let separators = 0;
  let at = start;
  for (; compact.length < length; at++) {
    if (isAlphanumericAt(text, at)) {
      compact += text.charAt(at);
      separators = 0;
    } else if (
      ++separators > MOST_SEPARATORS ||
      at >= text.length ||
      !SEPARATOR.test(seenAt(text, at))
    ) {
      return null;
    }
  }
  return isAlphanumericAt(text, at) ? null : { compact: compact.toUpperCase(), end: at };
}

function judge({ valid }: Iban, { name, distance }: NumberLabel): Confidence | null {
  if (valid) return "certain";
  return name === "iban" && distance === 0 ? "possible" : null;
}
