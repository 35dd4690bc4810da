import { isCapital, isDigit, isLetter, isSpace } from "../_words/characters";
import { type KindOf, packedKinds, packedWords } from "../_internal/packed-kinds";
import { packedList } from "../_packed/lists";
import { rememberInText } from "../_words/remember-in-text";
import type { streetNouns } from "./words";

/** A street in front of a house number, or behind an English one. */
export interface Street {
  readonly start: number;
  /** No ending shows a street, as in Vestergade or Skovparken: a word with a capital, as farms and villages have it. */
  readonly isAnyWord: boolean;
}

const LONGEST_WORD = 30;
const MOST_WORDS_BEFORE = 4;

/** True for words with an ending of a packed list (words.ts) and two letters before. */
function endsAs(list: string): (word: string) => boolean {
  let pattern: RegExp | undefined;
  return (word) => {
    pattern =
      pattern || new RegExp(`(?:[^-]{2}-?|^[åø])(?:${packedList(list).replace(/ /g, "|")})$`);
    return pattern.test(word);
  };
}

const endsSurely = endsAs("street.sure");
const endsPerhaps = endsAs("street.shared");
const kindOfNoun = packedKinds("street-noun") as KindOf<typeof streetNouns>;
const isPrefix = packedWords("street-prefix");
/** Words that only look like streets: kinds of roads and places, units of soldiers. */
const NO_STREET =
  /(?:^(?:motor|hoved|lande|om|gen|ud|hjem|side|adgangs|tilkørsels|cykel|flugt|transport|indfalds|primær|europa|riks|motorväg|huvud)v(?:ej|ejen|ei|eien|äg|ägen)|brigade|(?:arbejds|parkerings|bygge|lege|sidde|stå|holde|spille|camping|lager|container|både?|p|sove|hoved|praktik|elev|læreplads|vuggestue|møde|oplags|vende|gæste|vente|opstillings)-?plads(?:en)?|(?:park|arbeits|stell|sitz|lager|spiel|steh)platz)$|norweg|unterweg/;
/** Words with a capital that introduce an address rather than name a street. */
const LEAD = /add?ress|^(?:adr\.|bopæl|bor|til|fra|på|hos|to|from|at|hjem)$/i;
const DOT = 46;
const HYPHEN = 45;
const APOSTROPHE = 39;
const QUOTE = 0x2019;

/** The street whose name ends in front of a number at `at`, or null. */
export function streetBefore(text: string, at: number): Street | null {
  const before = text.charCodeAt(at - 1);
  if (!isSpace(before) && !isWrapped(text, at))
    return isLetter(before) ? gluedStreet(text, at) : null;
  const dotted = text.charCodeAt(at - 2) === DOT;
  const end = dotted ? at - 2 : at - 1;
  if (dotted && !/str$/i.test(text.slice(Math.max(0, end - 3), end))) return null;
  const start = wordStart(text, end);
  const kind = kindOfStreet(text, start, end);
  if (kind === "none") return null;
  if (kind === "bare") return withNameBefore(text, start, text.slice(start, end));
  const from = withPrefixes(text, start);
  // "Gl. Landevej", not "landevej".
  if (kind === "road" && from === start) return null;
  return { start: from, isAnyWord: kind === "any" && from === start };
}

/** What a word in front of a number may be: the kind of street, the name of one or of a mere road, any name, or none. */
const kindOfStreet = rememberInText((word): "bare" | "name" | "road" | "any" | "none" => {
  const lower = word.toLowerCase();
  const noun = kindOfNoun(lower);
  if (noun === "bare") return "bare";
  const isSure = endsSurely(lower);
  if (!isSure && (!isCapital(word) || noun === "other")) return "none";
  const hasEnding = isSure || endsPerhaps(lower);
  // "A1"
  if (!hasEnding && word.slice(1) === word.slice(1).toUpperCase()) return "none";
  if (NO_STREET.test(lower)) return "road";
  return hasEnding ? "name" : "any";
});

/** A line that ends within an address: "Skovbrynet\n7, 3400 Hillerød". */
function isWrapped(text: string, at: number): boolean {
  return text.charAt(at - 1) === "\n" && /^\d{1,3}[A-Za-z]?, ?\d/.test(text.slice(at, at + 8));
}

/** "Vestergade12": only a word that can be nothing else. */
function gluedStreet(text: string, at: number): Street | null {
  const start = wordStart(text, at);
  const word = text.slice(start, at);
  const lower = word.toLowerCase();
  if (!isCapital(word) || !endsSurely(lower) || NO_STREET.test(lower)) return null;
  return { start: withPrefixes(text, start), isAnyWord: false };
}

/**
 * "Peter Bangs Vej", "H.C. Andersens Boulevard", "Karl Johans gate": the words before "Vej" that belong to it. Small
 * ones need a genitive.
 */
function withNameBefore(text: string, bare: number, noun: string): Street | null {
  const isSmall = !isCapital(noun) && !/all[eé]/.test(noun);
  let start = bare;
  for (let count = 0; count < MOST_WORDS_BEFORE; count++) {
    const previous = wordBeforeStart(text, start);
    const word = text.slice(previous, start - 1);
    if (!isCapital(word) || LEAD.test(word)) break;
    if (isSmall && start === bare && !word.endsWith("s")) break;
    start = previous;
  }
  return start === bare ? null : { start, isAnyWord: false };
}

/** "Gl. Kongevej", "Store Kongensgade": with the words before that belong to the name. */
function withPrefixes(text: string, from: number): number {
  let start = from;
  for (let count = 0; count < 2; count++) {
    const previous = wordBeforeStart(text, start);
    const word = text.slice(previous, start - 1).replace(".", "");
    if (!isCapital(word) || !isPrefix(word.toLowerCase())) break;
    start = previous;
  }
  return start;
}

/** Where the word begins that a space separates from `start`, with the dots of initials; without one, where it would end. */
function wordBeforeStart(text: string, start: number): number {
  return isSpace(text.charCodeAt(start - 1)) ? wordStart(text, start - 1, DOT) : start;
}

/** Where the word begins that ends at `end`: letters, `sign`, and those of "Karl-Marx-Allee" and "Peter Bang's Vej". */
function wordStart(text: string, end: number, sign = HYPHEN): number {
  let start = end;
  while (end - start < LONGEST_WORD && isPart(text.charCodeAt(start - 1), sign)) start--;
  return start;
}

function isPart(code: number, sign: number): boolean {
  return (
    isLetter(code) || code === HYPHEN || code === APOSTROPHE || code === QUOTE || code === sign
  );
}

const ENGLISH_NOUNS =
  "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Crescent|Way|Place|Square|Terrace|Gardens|Grove|Mews|Close|Row|Walk|Hill|Boulevard|Blvd|Circle|Parkway|Pkwy|Highway|Hwy|Trail|View|Rise";
/** Asked first, because the whole pattern takes long to compile and to fail. */
const ENGLISH_NOUN = new RegExp(`(?:${ENGLISH_NOUNS})\\b`);
/** English: the number first, "12 High Street", "401 Carlson Circle", "1010 5th Ave". Anchored, at most five words. */
const ENGLISH = new RegExp(
  `^[a-zA-Z]?[ \\u00a0](?:[NSEW]\\.? )?(?:(?:[A-Z][A-Za-z'’]{1,20}|\\d{1,3}(?:st|nd|rd|th)|St\\.) ){1,3}?(?:${ENGLISH_NOUNS})\\b\\.?(?: [NSEW]{1,2}\\b)?`,
);
const LONGEST_ENGLISH = 80;
/** "Flat 3, 12 High Street". */
const FLAT_IN_FRONT = /\b(?:Flat|Apartment|Apt\.?|Unit|Room) \w{1,4},? $/;

/** Where the English street ends whose house number ends at `numberEnd`, or -1. */
export function englishStreetEnd(text: string, numberEnd: number): number {
  if (!looksEnglish(text, numberEnd)) return -1;
  const [behind = ""] = text.slice(numberEnd, numberEnd + LONGEST_ENGLISH).split("\n", 1);
  if (!ENGLISH_NOUN.test(behind)) return -1;
  const found = ENGLISH.exec(behind);
  return found === null ? -1 : numberEnd + found[0].length;
}

/** A word with a capital follows, or a number with letters as in "5th", perhaps behind a letter. */
function looksEnglish(text: string, numberEnd: number): boolean {
  const at = isLetter(text.charCodeAt(numberEnd)) ? numberEnd + 1 : numberEnd;
  if (!isSpace(text.charCodeAt(at))) return false;
  let word = at + 1;
  while (word < at + 4 && isDigit(text.charCodeAt(word))) word++;
  const code = text.charCodeAt(word);
  return word > at + 1 ? isLetter(code) : code >= 65 && code <= 90;
}

/** Where an English address begins whose house number begins at `numberStart`: with the flat in front of it. */
export function englishStart(text: string, numberStart: number): number {
  const flat = FLAT_IN_FRONT.exec(text.slice(Math.max(0, numberStart - 20), numberStart));
  return numberStart - (flat?.[0].length ?? 0);
}
