import { isLetter } from "../_words/characters";

/** A sentence, or at most `REACH` characters on either side of what stands in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Longer sentences are cut: what is further away says little, and the work stays bounded. */
const REACH = 240;
/** Words with a dot that end no sentence; nor do initials. */
const ABBREVIATION =
  /(?:nr|(?:^|[^a-zæøå])(?:[a-zæøå]|ca|nr|kl|tlf|feks|eks|pga|dvs|bla|hhv|iflg|ifm|vha|pt|tidl|approx|jr|mr|mrs|ms|dr|hr|fru?|frk|evt|inkl|vedr|ang|jf|mht|ift|max|stk|adv|cpr|prof|pkt|medarb|emp|sct|skt|afd|dept))$/i;
const LONGEST_ABBREVIATION = 6;
const NEWLINE = 10;
const BULLET = 0x2022;

/** The sentence around `at`, not before `floor`. */
export function sentenceAround(text: string, at: number, floor: number): Sentence {
  const stop = Math.max(floor, at - REACH);
  let start = at;
  while (start > stop && !endsAt(text, start - 1)) start--;
  const last = Math.min(text.length, at + REACH) - 1;
  let end = at;
  while (end < last && !endsAt(text, end)) end++;
  return { start, end: end + 1 };
}

/** True when a sentence ends with the character at `at`. */
function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Most characters are letters and spaces.
  if (code > 63) return code === BULLET;
  if (code === NEWLINE) return !isSmallLetter(text, at + 1);
  const mark = text.charAt(at);
  if (mark !== "." && mark !== "!" && mark !== "?") return false;
  if (!/^\s?$/.test(text.charAt(at + 1))) return false;
  if (mark !== ".") return true;
  // "den 3. maj" goes on, "kl. 15. Kunderne" does not.
  if (/\d/.test(text.charAt(at - 1))) return !isSmallLetter(text, at + 2);
  // "Employee no. 88120" goes on, "The answer is no. Anna" does not.
  if (/\d/.test(text.charAt(at + 2)) && /\bno$/i.test(text.slice(Math.max(0, at - 3), at)))
    return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at));
}

function isSmallLetter(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return isLetter(text.charCodeAt(at)) && letter === letter.toLowerCase();
}
