import type { DigitRuns } from "../_internal/digit-runs";
import { readNumber } from "./number";
import type { Candidate } from "./shape";
import { OF_BIRTH, meaningBefore, readBefore } from "./surroundings";

/** How far the last four digits may stand from the date. */
const LONGEST_PART = 60;

/** "De sidste fire er", "my last 4 digits:", "de fire sidste cifre", "ender på": what leads from the date to the serial. */
const LAST_FOUR =
  /(?:^|[^a-zæøå])(?:(?:sidste|last|final) (?:fire|four|4)|(?:fire|four|4) sidste|(?:slutter|ender) (?:på|med)|ends? (?:in|with)|ending (?:in|with))(?![a-zæøå])/i;
/** "…, 4285", "… + 4285", "… og så 4285": enough behind the label itself, when the check digit is right. */
const MERE_JOIN = /^(?:, | ?\+ ?|,? (?:og|and)(?: så| then)? )$/;
/** The last four of something else. */
const OF_ANOTHER = /kort|card|konto|account|tele|phone|mobil|tlf/i;
/** How the day of birth is written. */
const DATE = /^\d{6}$|^\d{2}([./-])\d{2}\1(?:\d{2}|(?:19|20)\d{2})$/;
const LONGEST_DATE = 10;

/**
 * A number said in two parts, "Mit cpr er 070761 og de sidste fire er 4285"; from the date on, which begins with the run
 * `first`. Null unless a label, or a word of birth, stands in front.
 */
export function partedCandidateAt(
  text: string,
  { count, starts, ends }: DigitRuns,
  first: number,
): Candidate | null {
  const start = starts[first] as number;
  const length = (ends[first] as number) - start;
  if (length !== 6 && length !== 2) return null;
  const last = length === 6 ? first : first + 2;
  if (last + 1 >= count) return null;
  const dateEnd = ends[last] as number;
  if (dateEnd - start > LONGEST_DATE) return null;
  let serial = last + 1;
  // "De sidste 4 er 4285"
  if (lengthOf(serial) === 1 && serial + 1 < count) serial++;
  if (lengthOf(serial) !== 4) return null;
  const serialStart = starts[serial] as number;
  if (serialStart - dateEnd > LONGEST_PART) return null;
  const date = text.slice(start, dateEnd);
  if (!DATE.test(date)) return null;

  const between = text.slice(dateEnd, serialStart);
  const end = ends[serial] as number;
  const day = date.replace(/\D/g, "");
  const digits = day.slice(0, 4) + day.slice(-2) + text.slice(serialStart, end);
  const candidate: Candidate = { start, end, digits, kind: "digits", points: 3 };
  const isSaid = LAST_FOUR.test(between) && !OF_ANOTHER.test(between);
  if (!isSaid && !MERE_JOIN.test(between)) return null;
  const meaning = meaningBefore(readBefore(text, start).kinds);
  if (isSaid) return meaning.label === "C" || meaning.person === OF_BIRTH ? candidate : null;
  return meaning.isDirect && readNumber(digits)?.checksum === "sound" ? candidate : null;

  function lengthOf(run: number): number {
    return (ends[run] as number) - (starts[run] as number);
  }
}
