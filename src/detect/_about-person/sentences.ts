import { isLetter } from "../_words/words";

/** A sentence, or at most `REACH` characters on either side of what stands in it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Longer sentences are cut: what is further away says little, and the work stays bounded. */
const REACH = 240;
/** Words with a dot that end no sentence; so do single letters and numbers. */
const ABBREVIATION =
  /(?:^|[^a-zæøå])(?:[a-zæøå]|ca|nr|kl|tlf|f\.eks|feks|bl\.a|mr|mrs|ms|dr|hr|fr|frk|st|evt|inkl|ekskl|vedr|ang|jf|pga|mht|ift|osv|etc|min|max|stk|adv|tidl|cpr|prof|rev|pkt|tlf)$/i;

/** The sentence around `at`, not before `floor`. */
export function sentenceAround(text: string, at: number, floor: number): Sentence {
  const stop = Math.max(floor, at - REACH);
  let start = at;
  while (start > stop && !isSentenceEnd(text, start - 1)) start--;
  const last = Math.min(text.length, at + REACH);
  let end = at;
  while (end < last && !isSentenceEnd(text, end)) end++;
  return { start, end: Math.min(last, end + 1) };
}

/** True when a sentence ends with the character at `at`. */
function isSentenceEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return !isWrapped(text, at);
  if (code !== 46 && code !== 33 && code !== 63) return code === 8226;
  const next = text.charCodeAt(at + 1);
  if (!(next === 32 || next === 10 || next === 13 || next === 160 || Number.isNaN(next))) return false;
  if (code !== 46) return true;
  const word = text.slice(Math.max(0, at - 8), at);
  if (/\d$/.test(word)) return text.charAt(at + 2) !== text.charAt(at + 2).toLowerCase();
  return !ABBREVIATION.test(word);
}

/** A line break inside of a sentence: a small letter follows. */
function isWrapped(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return isLetter(text.charCodeAt(at + 1)) && next === next.toLowerCase();
}
