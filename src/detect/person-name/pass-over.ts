import { titleBefore } from "./cues";
import { FIRST, LAST, PLACE_LIKE, WORD } from "./traits";
import { analysisOf, endOfWord, LONGEST } from "./words";

const HYPHEN = 45;

/**
 * Where a word of a body ends whose capital opens no name, as most do: an ordinary word, or one that nobody has listed
 * in front of one in small letters. -1 for a word that is worth a closer look.
 */
export function passOver(text: string, start: number): number {
  const end = endOfWord(text, start, false);
  if (end - start > LONGEST) return end;
  const { traits, shape, isUnknownName } = analysisOf(text, start, end);
  if (shape === "initial" || traits & (FIRST | LAST | PLACE_LIKE)) return -1;
  if (traits & WORD || (shape === "capital" && !isUnknownName)) return end;
  return isBeforeSmall(text, end) && titleBefore(text, start) === null ? end : -1;
}

/** True before a space and a small letter that is not the one of "al-Jabouri". */
function isBeforeSmall(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  if (text.charCodeAt(end) !== 32 || next < 97 || next > 122) return false;
  return text.charCodeAt(end + 3) !== HYPHEN && text.charCodeAt(end + 4) !== HYPHEN;
}
