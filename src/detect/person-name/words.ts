import { isDigit, isLetter } from "../_words/words";
import { fold } from "./fold";
import { isFirstName, isLastName } from "./names";

/** A word that may be part of a name. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  /** Folded and without the genitive's s where only the rest is a name: "Hansens" -> "hansen". */
  readonly folded: string;
  readonly isGenitive: boolean;
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  /** `J.` or `J` between names. */
  readonly isInitial: boolean;
}

const LONGEST = 30;
const GENITIVE = /(?:['’]s?|s)$/;

/** The word that begins at `start`, with the apostrophe of "Jonas' kontrakt". In file names hyphens separate words instead of joining them. */
export function wordAt(text: string, start: number, inFileName: boolean): NameWord {
  let end = start;
  while (end < text.length && continuesWord(text, end, inFileName)) end++;
  const raw = text.slice(start, end);
  if (raw.length > LONGEST) return otherWord(start, end);
  const isInitial = raw.length === 1 && raw !== raw.toLowerCase();
  const isShortened = isInitial && text.charAt(end) === "." && !inFileName;
  const folded = fold(raw);
  const bare = GENITIVE.test(folded) ? folded.replace(GENITIVE, "") : folded;
  const isGenitive = bare !== folded && !isName(folded) && (isName(bare) || /['’]/.test(folded));
  const hasApostrophe =
    folded.endsWith("s") && /^['’](?![A-Za-zÀ-ɏ])/.test(text.slice(end, end + 2));
  return {
    start,
    end: isShortened || hasApostrophe ? end + 1 : end,
    folded: isGenitive ? bare : folded,
    isGenitive: isGenitive || hasApostrophe,
    isCapital: raw.charAt(0) !== raw.charAt(0).toLowerCase(),
    isAllCapitals: raw.length > 1 && raw === raw.toUpperCase(),
    isInitial,
  };
}

/** The word behind `word` when nothing but a space (in file names also `_ - .`) is between them. */
export function wordBehind(text: string, word: NameWord, inFileName: boolean): NameWord | null {
  let index = word.end;
  const gap = inFileName ? " _-.+" : " \u00a0";
  while (index < word.end + 2 && index < text.length && gap.indexOf(text.charAt(index)) >= 0)
    index++;
  const joined = index === word.end && !(word.isInitial && text.charAt(index - 1) === ".");
  return joined || !isLetter(text.charCodeAt(index)) ? null : wordAt(text, index, inFileName);
}

/** True when a hyphenated name's parts are first names, or the word is one itself. */
export function isFirst(word: NameWord): boolean {
  return word.folded.indexOf("-") < 0
    ? isFirstName(word.folded)
    : word.folded.split("-").every((part) => isFirstName(part));
}

/** True for known surnames, also hyphenated ones. */
export function isLast(word: NameWord): boolean {
  return word.folded.indexOf("-") < 0
    ? isLastName(word.folded)
    : word.folded.split("-").some((part) => isLastName(part));
}

function isName(folded: string): boolean {
  return isFirstName(folded) || isLastName(folded);
}

function continuesWord(text: string, index: number, inFileName: boolean): boolean {
  const code = text.charCodeAt(index);
  if (isLetter(code) || isDigit(code)) return true;
  const isJoint =
    text.charAt(index) === "'" ||
    text.charAt(index) === "’" ||
    (text.charAt(index) === "-" && !inFileName);
  return isJoint && isLetter(text.charCodeAt(index + 1));
}

/** Too long for a name. */
function otherWord(start: number, end: number): NameWord {
  return {
    start,
    end,
    folded: "",
    isGenitive: false,
    isCapital: false,
    isAllCapitals: false,
    isInitial: false,
  };
}
