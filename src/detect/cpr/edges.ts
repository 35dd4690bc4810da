import { digitAt, isDash, isInvisible, isLetter } from "../_internal/characters";
import type { Group } from "./run";
import type { Candidate } from "./shape";
import { kindOfWord } from "./words";

/**
 * What the characters touching a candidate say: 0 when it stands alone, negative when other digits stand
 * close by, null when it is only a part of something longer (a code, a decimal number, an address).
 */
export function edgePoints(text: string, candidate: Candidate, endOfLast: number): number | null {
  if (!isFreeBefore(text, candidate.start, endOfLast)) return null;
  return afterPoints(text, candidate);
}

function isFreeBefore(text: string, start: number, endOfLast: number): boolean {
  let at = start - 1;
  while (at >= 0 && isInvisible(text.charCodeAt(at))) at--;
  if (at < 0) return true;
  const code = text.charCodeAt(at);
  if (isLetter(code)) return endsInLabel(text, at + 1);
  if (digitAt(text, at) >= 0) return false;
  if (isDash(code) || code === 47 || code === 92 || code === 61 /* - / \ = */) {
    const inner = text.charCodeAt(at - 1);
    const joins = code !== 45 || isLetter(inner) || digitAt(text, at - 1) >= 0;
    return !joins || at === endOfLast || endsInLabel(text, at);
  }
  if (code === 44 || code === 46 /* , . */) return digitAt(text, at - 1) < 0;
  return "+@%&?~$€£§".indexOf(text.charAt(at)) < 0;
}

/** "cpr010190-1234", "cpr=0101901234", "CPR-nr/010190-1234" */
function endsInLabel(text: string, end: number): boolean {
  let from = end;
  while (from > 0 && end - from < 30 && isLetter(text.charCodeAt(from - 1))) from--;
  const kind = kindOfWord(text.slice(from, end).toLowerCase());
  return kind === "cpr" || kind === "suffix";
}

function afterPoints(text: string, { end, points }: Candidate): number | null {
  let at = end;
  while (isInvisible(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (isLetter(code) || digitAt(text, at) >= 0) return null;
  const digitFollows = digitAt(text, at + 1) >= 0;
  if (isDash(code)) {
    // "010190-1234-kontrakt.pdf" is a file about a person, "120387-1234-01" and "1203871234-B" are codes.
    const wordFollows = isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 3));
    return digitFollows || (isLetter(text.charCodeAt(at + 1)) && !(wordFollows && points >= 2))
      ? null
      : 0;
  }
  if (code === 44 || code === 46 || code === 58 /* , . : */) return digitFollows ? null : 0;
  if (code === 47 /* / */) return digitFollows && digitAt(text, at + 6) < 0 ? null : 0;
  if (code === 64 /* @ */)
    return /^@(?:[a-z0-9-]{1,30}\.){0,3}digital-post\.dk/i.test(text.slice(at, at + 120))
      ? null
      : -4;
  return code === 37 || code === 0x20ac || code === 0xb0 /* % € ° */ ? null : 0;
}

/** Digit groups right beside a candidate that has no hyphen: account, telephone and item numbers are written so. */
export function neighbourPoints(
  groups: readonly Group[],
  first: number,
  last: number,
  candidate: Candidate,
): number {
  if (candidate.points >= 2) return 0;
  let points = 0;
  const left = groups[first - 1];
  if (
    left !== undefined &&
    groups[first]?.before === "space" &&
    left.count > 1 &&
    left.count < 10
  ) {
    points -= 4;
  }
  const right = groups[last + 1];
  if (right !== undefined && right.before === "space" && right.count < 6) points -= 3;
  return points;
}
