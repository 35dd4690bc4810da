import { isLetter } from "../_words/characters";
import type { Candidate } from "./shape";
import { kindOfWord } from "./words";

/** Of the two characters in front. A code or number that goes on over the candidate's start, a decimal, an address, a parameter. */
const JOINED_BEFORE = /[\d+@%&?~\\$€£§]$|\d\./;
/** The same, unless a label or another number stands there: "cpr=0101901234", "010190-1234/020290-2345". */
const ATTACHED_BEFORE = /[a-zæøå]$|[/=]$|\d,|[\da-zæøå][-‐-―−]/i;
/**
 * Letters, units of measure, decimals, times; ratios, but not another number of six digits. Digital Post addresses
 * citizens by their number (`0101901234@digital-post.dk`): routing, not disclosure.
 */
const JOINED_BEHIND =
  /^(?:[a-zæøå\d%€°]|[-‐-―−.:]\d|,\d{1,3}(?!\d)|\/\d{1,5}(?!\d)|@(?:[a-z\d-]{1,30}\.){0,2}digital-post\.dk(?![a-z\d-]|\.[a-z\d]))/i;
/** "010190-1234-kontrakt.pdf" and "cpr0101901234-kontrakt.pdf" are files about a person, "1203871234-blå" a code. */
const GOES_ON = /^(?:-[a-z]|@)/i;
const CODE_GOES_ON = /^-[a-z](?![a-z]{2})/i;

/** "straffeattest-010190-1234-underskrevet.pdf" */
const FILE = /^[\wæøå-]{0,40}\.(?:pdf|docx?|xlsx?|png|jpe?g|msg|eml|zip)(?!\w)/i;

/**
 * False when a candidate is only a part of something longer: a code, a decimal number, a web address.
 * `endOfLast`: where the number before ended, for lists such as `010190-1234/020290-2345`.
 */
export function standsAlone(
  text: string,
  { start, end, points }: Candidate,
  endOfLast: number,
): boolean {
  let isGlued = false;
  // Most stand between spaces.
  if (" \n:(".indexOf(text.charAt(start - 1)) < 0) {
    const before = text.slice(Math.max(0, start - 2), start);
    if (JOINED_BEFORE.test(before)) return false;
    if (ATTACHED_BEFORE.test(before)) {
      isGlued = endsInLabel(text, start) || (points > 2 && FILE.test(text.slice(end, end + 60)));
      if (!isGlued && start - 1 !== endOfLast) return false;
    }
  }
  if (" \n".indexOf(text.charAt(end)) >= 0) return true;
  const behind = text.slice(end, end + 90);
  return (
    !JOINED_BEHIND.test(behind) && !(points > 2 || isGlued ? CODE_GOES_ON : GOES_ON).test(behind)
  );
}

/** "cpr010190-1234", "cpr=0101901234", "CPR-nr/010190-1234", "Hansen/010190-1234" */
function endsInLabel(text: string, end: number): boolean {
  let to = end;
  if (!isLetter(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (isLetter(text.charCodeAt(from - 1))) from--;
  const kind = kindOfWord(text.slice(from, to));
  return "CSXZz".indexOf(kind) >= 0;
}
