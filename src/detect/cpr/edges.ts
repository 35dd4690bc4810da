import { digitAt, isLetter, seenAt } from "../_internal/characters";
import type { Group } from "./run";
import type { Candidate } from "./shape";
import { kindOfWord } from "./words";

/**
 * False when a candidate is only a part of something longer: a code, a decimal number, a web address.
 * `endOfLast`: where the number before ended, for lists such as `010190-1234/020290-2345`.
 */
export function standsAlone(text: string, candidate: Candidate, endOfLast: number): boolean {
  return isFreeBefore(text, candidate.start, endOfLast) && isFreeAfter(text, candidate);
}

function isFreeBefore(text: string, start: number, endOfLast: number): boolean {
  let at = start - 1;
  while (at >= 0 && seenAt(text, at) === "") at--;
  const code = text.charCodeAt(at);
  const inner = text.charCodeAt(at - 1);
  const digitInside = digitAt(text, at - 1) >= 0;
  if (isLetter(code)) return endsInLabel(text, at + 1);
  if (digitAt(text, at) >= 0) return false;
  if (code === 44 || code === 46 /* , . */) return !digitInside;
  if (
    code === 47 ||
    code === 61 ||
    (seenAt(text, at) === "-" && (digitInside || isLetter(inner))) /* / = */
  ) {
    return at === endOfLast || endsInLabel(text, at);
  }
  return at < 0 || "+@%&?~\\$€£§".indexOf(text.charAt(at)) < 0;
}

/** "cpr010190-1234", "cpr=0101901234", "CPR-nr/010190-1234" */
function endsInLabel(text: string, end: number): boolean {
  let from = end;
  while (end - from < 30 && isLetter(text.charCodeAt(from - 1))) from--;
  const kind = kindOfWord(text.slice(from, end).toLowerCase());
  return kind === "cpr" || kind === "suffix";
}

/** Letters, decimals, times, ratios and units of measure; a code that goes on; a Digital Post address. */
const CONTINUES =
  /^(?:[a-zæøå\d%€°]|[-‐-―.,:]\d|\/\d{1,5}(?!\d)|-[a-z](?![a-z][a-z])|@([a-z\d-]{1,30}\.){0,2}digital-post\.dk)/i;

function isFreeAfter(text: string, { end, points }: Candidate): boolean {
  let at = end;
  while (at < text.length && seenAt(text, at) === "") at++;
  const code = text.charCodeAt(at);
  if (code === 32 || code === 10) return true;
  const tail = text.slice(at, at + 90);
  // "010190-1234-kontrakt.pdf" is a file about a person, "1203871234-blå" is a code.
  return (
    digitAt(text, at) < 0 && !CONTINUES.test(tail) && (points > 2 || !/^(?:-[a-z]|@)/i.test(tail))
  );
}

/** Digit groups right beside a candidate that has no hyphen: account, telephone and item numbers are written so. */
export function neighbourPoints(
  groups: readonly Group[],
  first: number,
  last: number,
  candidate: Candidate,
): number {
  if (candidate.points > 2) return 0;
  let points = 0;
  const before = groups[first - 1];
  if (before !== undefined && (groups[first] as Group).before === " ") {
    if (before.count > 1 && before.count < 10) points -= 4;
  }
  const behind = groups[last + 1];
  if (behind !== undefined && behind.before === " " && behind.count < 6) points -= 3;
  return points;
}
