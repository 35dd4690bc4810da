import { isLetter } from "../_internal/characters";
import { type KindOf, packedKinds, packedWords } from "../_internal/packed-kinds";
import { packedList } from "../_packed/lists";
import type { streetNouns } from "./words";

/**
 * How a street shows: `sure` by its ending (Vestergade), `ending` by one that other words share (Skovparken), `word`
 * is a capitalised word and no more, as farms and villages have it.
 */
export interface Street {
  readonly start: number;
  readonly kind: "sure" | "ending" | "word";
}

const LONGEST_WORD = 30;
const MOST_WORDS_BEFORE = 4;

/** True for words with an ending of a packed list (words.ts) and two letters before. */
function endsAs(list: string): (word: string) => boolean {
  let pattern: RegExp | undefined;
  return (word) => {
    pattern = pattern || new RegExp(`(?:[^-]{2}|^[åø])(?:${packedList(list).replace(/ /g, "|")})$`);
    return pattern.test(word);
  };
}

const endsSurely = endsAs("street.sure");
const endsPerhaps = endsAs("street.shared");
const kindOfNoun = packedKinds("street-noun") as KindOf<typeof streetNouns>;
const isPrefix = packedWords("street-prefix");
/** Words that only look like streets: kinds of roads and places, units of soldiers. */
const NO_STREET =
  /^(?:motor|hoved|lande|om|gen|ud|hjem|side|adgangs|tilkørsels|cykel|flugt|transport|indfalds|primær|europa|riks|motorväg|huvud)v(?:ej|ejen|ei|eien|äg|ägen)$|brigade$|(?:arbejds|parkerings|bygge|lege|sidde|stå|holde|spille|camping|lager|container|både?|p-|sove|hoved|praktik|elev|læreplads|vuggestue|møde|oplags|vende|gæste|vente|opstillings)plads(?:en)?$|(?:park|arbeits|stell|sitz|lager|spiel|steh)platz$|^(?:norweg|unterweg)/;
const DOT = 46;
const HYPHEN = 45;

/** The street whose name ends in front of a number at `at`, or null. */
export function streetBefore(text: string, at: number): Street | null {
  const before = text.charCodeAt(at - 1);
  if (!isSpace(before)) return isLetter(before) ? gluedStreet(text, at) : null;
  const dotted = text.charCodeAt(at - 2) === DOT;
  const end = dotted ? at - 2 : at - 1;
  const start = wordStart(text, end);
  if (start === end) return null;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const isCapital = word.charCodeAt(0) !== lower.charCodeAt(0);
  if (dotted && !lower.endsWith("str")) return null;
  if (kindOfNoun(lower) === "bare") return withNameBefore(text, start, end, isCapital);
  if (endsSurely(lower) && !NO_STREET.test(lower)) {
    return { start: withPrefixes(text, start), kind: isCapital ? "sure" : "ending" };
  }
  const isWord = isCapital && (endsPerhaps(lower) || word.slice(1) !== word.slice(1).toUpperCase());
  if (!isWord || NO_STREET.test(lower) || kindOfNoun(lower) === "other") return null;
  const from = withPrefixes(text, start);
  return { start: from, kind: from < start || endsPerhaps(lower) ? "ending" : "word" };
}

/** "Vestergade12": only a word that can be nothing else. */
function gluedStreet(text: string, at: number): Street | null {
  const start = wordStart(text, at);
  const lower = text.slice(start, at).toLowerCase();
  if (text.charCodeAt(start) === lower.charCodeAt(0) || !endsSurely(lower) || NO_STREET.test(lower))
    return null;
  return { start: withPrefixes(text, start), kind: "ending" };
}

/** "Peter Bangs Vej", "H.C. Andersens Boulevard", "Karl Johans gate": the words before "Vej" that belong to it. Small ones need a genitive. */
function withNameBefore(
  text: string,
  bare: number,
  streetEnd: number,
  isCapital: boolean,
): Street | null {
  let start = bare;
  for (let count = 0; count < MOST_WORDS_BEFORE; count++) {
    const previous = wordBeforeStart(text, start);
    if (previous === null) break;
    const word = text.slice(previous, start - 1);
    if (!/^[A-ZÆØÅÄÖÜÉ]/.test(word) || isLead(word)) break;
    if (
      start === bare &&
      !isCapital &&
      !word.endsWith("s") &&
      !/all[eé]$/.test(text.slice(bare, streetEnd))
    )
      break;
    start = previous;
  }
  return start === bare ? null : { start, kind: "sure" };
}

/** Words with a capital that introduce an address rather than name a street. */
function isLead(word: string): boolean {
  return /^(?:(?:.*a|A)d(?:resse|ress|dress|r\.?)|Bopæl|Bor|Til|Fra|På|Ny|Hos|To|From|At|Hjem)$/.test(
    word,
  );
}

function withPrefixes(text: string, from: number): number {
  let start = from;
  for (let count = 0; count < 2; count++) {
    const previous = wordBeforeStart(text, start);
    if (previous === null) break;
    const word = text.slice(previous, start - 1).replace(/\.$/, "");
    if (!isPrefix(word.toLowerCase()) || !/^[A-ZÆØÅÖÄ]/.test(word)) break;
    start = previous;
  }
  return start;
}

/** Where the word begins that a single space separates from `start`; with the dots of initials. Null when none. */
function wordBeforeStart(text: string, start: number): number | null {
  if (!isSpace(text.charCodeAt(start - 1))) return null;
  let from = start - 1;
  const stop = Math.max(0, from - LONGEST_WORD);
  while (from > stop && (isWordPart(text, from - 1) || text.charCodeAt(from - 1) === DOT)) from--;
  return from === start - 1 ? null : from;
}

function wordStart(text: string, end: number): number {
  let start = end;
  const stop = Math.max(0, end - LONGEST_WORD);
  while (start > stop && isWordPart(text, start - 1)) start--;
  return start;
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || code === HYPHEN || code === 39 || code === 0x2019;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0;
}

const ENGLISH_NOUNS =
  "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Crescent|Way|Place|Square|Terrace|Gardens|Grove|Mews|Close|Row|Walk|Hill|Boulevard|Blvd|Circle|Parkway|Pkwy|Highway|Hwy|Trail|View|Rise";
/** One of them has to be there: asked first, because the whole pattern takes long to compile and to fail. */
const ENGLISH_NOUN = new RegExp(`(?:${ENGLISH_NOUNS})\\b`);
/** English: the number first, "12 High Street", "401 Carlson Circle", "1010 5th Ave". Anchored, at most five words. */
const ENGLISH = new RegExp(
  `^[a-zA-Z]?[ \\u00a0](?:[NSEW]\\.? )?(?:(?:[A-Z][A-Za-z'’]{1,20}|\\d{1,3}(?:st|nd|rd|th)|St\\.) ){1,3}?(?:${ENGLISH_NOUNS})\\b\\.?(?: [NSEW]{1,2}\\b)?`,
);
const LONGEST_ENGLISH = 80;
/** "Flat 3, 12 High Street". */
const FLAT_IN_FRONT = /(?:^|[^A-Za-z])((?:Flat|Apartment|Apt\.?|Unit|Room) \w{1,4},? )$/;

/** Where the English street ends whose house number ends at `numberEnd`, or -1. */
export function englishStreetEnd(text: string, numberEnd: number): number {
  const next = text.charCodeAt(numberEnd);
  const capital = text.charCodeAt(isSpace(next) ? numberEnd + 1 : numberEnd + 2);
  const looksLikeOne = (capital >= 65 && capital <= 90) || (capital >= 48 && capital <= 57);
  if (!looksLikeOne || (!isSpace(next) && !isLetter(next))) return -1;
  const behind = text.slice(numberEnd, numberEnd + LONGEST_ENGLISH);
  const found = ENGLISH_NOUN.test(behind) ? ENGLISH.exec(behind) : null;
  return found === null ? -1 : numberEnd + found[0].length;
}

/** Where an English address begins whose house number begins at `numberStart`: with the flat in front of it. */
export function englishStart(text: string, numberStart: number): number {
  const flat = FLAT_IN_FRONT.exec(text.slice(Math.max(0, numberStart - 20), numberStart));
  return numberStart - (flat?.[1]?.length ?? 0);
}
