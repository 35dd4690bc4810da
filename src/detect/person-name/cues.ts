import { isAlphanumericAt, isLetter, wordsAfter, wordsBefore, type Word } from "../_words/words";
import { cueKey, fold } from "./fold";
import packed from "./names.json";
import { remember, rememberParts } from "./remember";
import { markedWords } from "../../packing/word-reader";

/** The sections of cue-words.txt in their order, and whether the word counts as an ending as well. */
export const PERSON = 1 << 0;
export const WITH = 1 << 1;
export const WEAK = 1 << 2;
const SMALL = 1 << 3;
const ASKS = 1 << 4;
export const MATTER = 1 << 5;
export const BUSINESS = 1 << 6;
export const DOES = 1 << 7;
const LINK = 1 << 8;
export const THING = 1 << 9;
export const BEARER = 1 << 10;
export const CAPITAL_BEARER = 1 << 11;
export const TIME = 1 << 12;
export const FIRM = 1 << 13;
const ENDING = 1 << 14;
/** Their forms: "projektet", "medarbejdernes". Small words have none. */
const INFLECTED = PERSON | MATTER | BUSINESS | THING | BEARER | CAPITAL_BEARER | FIRM;

let marksOf: Map<string, number> | undefined;

function cueList(): Map<string, number> {
  marksOf ??= markedWords(packed.cues);
  return marksOf;
}

/** What a word in lower case says about a name beside it: the constants above, added. */
export const cuesOf = remember((lower: string): number => {
  const list = cueList();
  const folded = cueKey(fold(lower));
  const known = list.get(folded);
  if (known !== undefined) return known;
  for (let from = 0; from + 3 < folded.length; from++) {
    const rest = folded.slice(from);
    for (const form of [rest, ...formsOf(rest)]) {
      const marks = list.get(form) ?? 0;
      if (from > 0 ? marks & ENDING : marks & INFLECTED) return marks & INFLECTED;
    }
  }
  return 0;
});

/** The same for a part of a text; "1:1 Mette" is a conversation. */
const cuesAt = rememberParts((word) => (word === "1" ? MATTER : cuesOf(word.toLowerCase())));
/** How far away the words around a name are looked for. */
const REACH = 60;

/** True for a word of the list itself: all of them are ordinary words. */
export function isCue(folded: string): boolean {
  return cueList().has(cueKey(folded));
}

const FORMS = "s n e t r en et er ens ets ne ene erne ernes".split(" ");

/** Without the endings of Danish and English nouns: "projekternes", "spillet", "plejehjemmet". */
function formsOf(word: string): string[] {
  const forms = FORMS.filter(
    (ending) => word.endsWith(ending) && word.length - ending.length > 3,
  ).map((ending) => word.slice(0, -ending.length));
  return [
    ...forms,
    ...forms.filter((form) => /...(.)\1$/.test(form)).map((form) => form.slice(0, -1)),
  ];
}

/** "Andersen fra Københavns Kommune", "Bo i Carlsberg". */
const FROM = /^[ \u00a0](?:fra|from|hos|i|at|@|von|från)[ \u00a0][A-ZÆØÅ]/;
/** "Bent fra lageret går på pension", "Stella fra 2.b har glemt sin madkasse" */
const FROM_THERE = /^ (?:fra|from|i|in) [a-zæøå\d.]+ ([a-zæøå]+)(?: ([a-zæøå]+))?/;
const FROM_FIRM = /^(?:fra|from|hos|at|by|von|från)$/;
/** "Fejl i Karla", "ny version af Alma": said of what is not somebody's. */
const OF_THING = /^(?:i|af|of|in)$/;
/** "Else går vi over budget", "Will you": somebody else does it. */
const SOMEBODY_ELSE = /^(?:vi|jeg|du|de|man|I|we|you|they|it|der|det|he|she|the|ich|wir)$/;
const ADDRESS = /^(?:(?:sv|vs|re|fw|fwd): ?)*til[ \u00a0]$/i;
/** More than `DOES` so that it can be told apart. */
const MATTERS = 2.1;

export interface Cues {
  /** What the words in front are worth, 3 at the most, and behind. */
  readonly before: number;
  readonly after: number;
  /** A title or a role stands directly in front. */
  readonly isIntroduced: boolean;
  /** Something that happens to people alone is named. */
  readonly isMatter: boolean;
}

/** What the words around a name between `start` and `end` are worth; a person's name needs 3 points in all. */
export function cuesAround(text: string, start: number, end: number): Cues {
  let before = 0;
  let isIntroduced = false;
  let isMatter = false;
  let isNext = true;
  let unknown = 0;
  for (const { lower } of isSilentBefore(text, start) ? [] : wordsBefore(text, start, 4)) {
    // "1:1 Mette"
    const cues = lower === "1" ? MATTER : cuesOf(lower);
    if (cues & PERSON || (isNext && titleBefore(text, start))) {
      before += 2.5;
      isIntroduced = isNext;
    } else if (cues & WITH || (isNext && (cues & ASKS || isAddress(text, lower, start))))
      before += 2;
    else if (cues & MATTER) {
      before += 2;
      isMatter = true;
    } else if (cues & (WEAK | BUSINESS)) before += 1;
    else if (!(cues & SMALL) && (isNext || unknown++ > 0)) break;
    isNext = false;
  }
  const after = cueAfter(text, end);
  return {
    before: Math.min(before, 3),
    after,
    isIntroduced,
    isMatter: isMatter || after === MATTERS,
  };
}

/** True when the word directly in front says nothing, as nearly all in a body. */
function isSilentBefore(text: string, start: number): boolean {
  let end = start;
  while (end > start - REACH && !isAlphanumericAt(text, end - 1)) end--;
  let from = end;
  while (from > start - REACH && isAlphanumericAt(text, from - 1)) from--;
  return from < end && cuesAt(text, from, end) === 0 && titleBefore(text, start) === null;
}

/** The cues of the word directly behind, on the same line. */
function nextCues(text: string, end: number): number {
  let from = end;
  for (; from < end + REACH && !isAlphanumericAt(text, from); from++)
    if (text.charCodeAt(from) === 10) return 0;
  let to = from;
  while (to < end + REACH && isAlphanumericAt(text, to)) to++;
  return cuesAt(text, from, to);
}

/** "Til Ottesen", "SV: Til Dag": who the mail is meant for. */
function isAddress(text: string, lower: string, start: number): boolean {
  return lower === "til" && ADDRESS.test(text.slice(Math.max(0, start - 16), start));
}

function cueAfter(text: string, end: number): number {
  if (text.startsWith("-sag", end)) return MATTERS;
  if (FROM.test(text.slice(end, end + 8))) return 1.5;
  if (!(nextCues(text, end) & (MATTER | DOES | ASKS | BUSINESS | LINK))) return 0;
  const [, verb = "", second = ""] = FROM_THERE.exec(text.slice(end, end + 40)) ?? [];
  if ((cuesOf(verb) | cuesOf(second)) & DOES) return 2;
  let points = 0;
  let isNext = true;
  for (const { lower, start } of wordsAfter(text, end, 3)) {
    const cues = cuesOf(lower);
    if (cues & MATTER) return MATTERS;
    // "Will I", but "Bodil faldt i nat".
    if (!isNext && SOMEBODY_ELSE.test(lower === "i" ? text.charAt(start) : lower)) return 0;
    if (isNext && cues & (DOES | ASKS | BUSINESS)) points = cues & (DOES | ASKS) ? 2 : 1;
    else if (!(cues & LINK)) break;
    isNext = false;
  }
  return points;
}

/** True for "Kreditnota fra Ole Holm", "Fejl i Karla" (not "i Karlas skema"): said of firms, ships and systems. */
export function isFirmBefore(text: string, start: number, isGenitive: boolean): boolean {
  const [next, second] = wordsBefore(text, start, 2);
  if (isFirm(next)) return true;
  const lower = next?.lower ?? "";
  return isFirm(second) && (FROM_FIRM.test(lower) || (OF_THING.test(lower) && !isGenitive));
}

/** True for "Peter Beier: chokolade"; `reach` is the number of words that are looked at, of which a sign ends all but one. */
export function isFirmBehind(text: string, end: number, reach: number): boolean {
  const [next, second] = wordsAfter(text, end, reach);
  if (next === undefined || isFirm(next)) return isFirm(next);
  return isFirm(second) && /^[^-–:;(]*$/.test(text.slice(next.end, second?.start));
}

function isFirm(word: Word | undefined): boolean {
  return (cuesOf(word?.lower ?? "") & FIRM) !== 0;
}

const TITLES = new Set(
  "hr advokat læge overlæge lektor rektor dommer kaptajn fr fru frk frøken herr frau mr mrs ms miss dr doktor prof professor sir pastor herrn frøken fröken señor senhor monsieur madame pater".split(
    " ",
  ),
);

/** The title directly in front: "Hr. Hansen", "Mrs Smith", "Dr. med. Holm". */
export function titleBefore(text: string, start: number): string | null {
  if (!mayBeTitled(text, start)) return null;
  const [title] = wordsBefore(text, start, 1);
  if (title === undefined) return null;
  const sign = text.slice(title.end, start - 1);
  if (sign !== "" && sign !== ".") return null;
  if (title.lower === "med") return sign === "." ? titleBefore(text, title.start) : null;
  // "MS Anne-Mette" is a ship.
  if (!TITLES.has(title.lower) || text.slice(title.start, title.end) === "MS") return null;
  return title.lower;
}

/** True behind a space and what titles end with: most words are not worth a closer look. */
export function mayBeTitled(text: string, start: number): boolean {
  const space = text.charCodeAt(start - 1);
  return (space === 32 || space === 0xa0) && "r.uknsfte".indexOf(text.charAt(start - 2)) >= 0;
}

/** The cues of the word directly behind, joined by a space or a hyphen, also behind "'s"; capitals have more. */
export function cuesBehind(text: string, end: number): number {
  const gap = /^(?:['’]s)?[ \u00a0-]/.exec(text.slice(end, end + 3));
  const from = end + (gap ? gap[0].length : 0);
  if (!gap || !isLetter(text.charCodeAt(from))) return 0;
  const lower = wordsAfter(text, from, 1)[0]?.lower ?? "";
  const isCapital = text.charAt(from) !== lower.charAt(0);
  return cuesOf(lower) & (isCapital ? ~0 : ~CAPITAL_BEARER);
}
