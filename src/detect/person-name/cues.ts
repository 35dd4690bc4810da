import { isAlphanumericAt, isLetter } from "../_words/characters";
import { wordsAfter, wordsBefore, type Word } from "../_words/words";
import { fold } from "../_words/fold";
import { cueKey } from "./name-keys";
import packed from "./names.json";
import { rememberMany } from "../_internal/remember-many";
import { withoutPrefixes } from "../../mail/reply-prefix";
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

/** What a word says about a name beside it: the constants above, added. */
export const cuesOf = rememberMany((word: string): number => {
  const list = cueList();
  const folded = cueKey(fold(word));
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
const FROM_THERE = /^ (?:fra|from|i) [a-zæøå\d.]+ ([a-zæøå]+)(?: ([a-zæøå]+))?/;
const FROM_FIRM = new Set("fra from hos at by von från".split(" "));
/** "Fejl i Karla", "ny version af Alma": said of what is not somebody's. */
const OF_THING = new Set("i af of in".split(" "));
/** "Else går vi over budget", "Will you": somebody else does it. */
const SOMEBODY_ELSE = new Set(
  "vi jeg du de man I we you they it der det he she the ich wir".split(" "),
);
const ADDRESS = /^til[ \u00a0]$/i;
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
  for (const { lower } of wordsBefore(text, start, 4)) {
    // "1:1 Mette"
    const cues = lower === "1" ? MATTER : cuesOf(lower);
    if (cues & PERSON || (isNext && isTitled(text, start))) {
      before += 2.5;
      isIntroduced = isNext;
    } else if (
      cues & WITH ||
      (isNext && (cues & ASKS || (lower === "til" && isAddress(text, start))))
    )
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

/** "Til Ottesen", "SV: Til Dag": who the mail is meant for. */
function isAddress(text: string, start: number): boolean {
  return ADDRESS.test(withoutPrefixes(text.slice(Math.max(0, start - 16), start)));
}

function cueAfter(text: string, end: number): number {
  if (text.startsWith("-sag", end)) return MATTERS;
  if (/[fhiav@]/.test(text.charAt(end + 1))) {
    if (FROM.test(text.slice(end, end + 8))) return 1.5;
    const [, verb = "", second = ""] = FROM_THERE.exec(text.slice(end, end + 40)) ?? [];
    if ((cuesOf(verb) | cuesOf(second)) & DOES) return 2;
  }
  let points = 0;
  let isNext = true;
  for (const { lower, start } of wordsAfter(text, end, 3)) {
    const cues = cuesOf(lower);
    if (cues & MATTER) return MATTERS;
    // "Will I", but "Bodil faldt i nat".
    if (!isNext && SOMEBODY_ELSE.has(lower === "i" ? text.charAt(start) : lower)) return 0;
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
  return isFirm(second) && (FROM_FIRM.has(lower) || (OF_THING.has(lower) && !isGenitive));
}

/** Behind a name: no sign but the one that stands directly behind it. */
const ONE_SIGN = /^[^A-Za-zÀ-ɏ\d]*[^-–:;(]*$/;

/** True for "Peter Beier: chokolade"; `reach` is the number of words that are looked at, of which a sign ends all but one. */
export function isFirmBehind(text: string, end: number, reach: number): boolean {
  const firm = wordsAfter(text, end, reach).find(isFirm);
  return firm !== undefined && ONE_SIGN.test(text.slice(end, firm.start));
}

function isFirm(word: Word | undefined): boolean {
  return (cuesOf(word?.lower ?? "") & FIRM) !== 0;
}

const TITLE =
  /^(?:hr|advokat|læge|overlæge|lektor|rektor|dommer|kaptajn|fr|fru|frk|frøken|herr|frau|mr|mrs|ms|miss|dr|doktor|prof|professor|sir|pastor|herrn|fröken|señor|senhor|monsieur|madame|pater|familien|fam)\.?(?:[ \u00a0]med\.)?[ \u00a0]$/i;
const LONGEST_TITLE = 12;
const FULL_STOP = 46;

/** True behind a title: "Hr. Hansen", "Mrs Smith", "Dr. med. Holm"; "HR query" is none, and "MS Anne-Mette" is a ship. */
export function isTitled(text: string, start: number): boolean {
  const space = text.charCodeAt(start - 1);
  const last = text.charCodeAt(start - 2);
  if ((space !== 32 && space !== 0xa0) || (last >= 65 && last <= 90)) return false;
  const nearest = startOfWord(text, start - 1);
  if (TITLE.test(text.slice(nearest, start))) return true;
  return last === FULL_STOP && TITLE.test(text.slice(startOfWord(text, nearest - 1), start));
}

/** Where the word begins that ends at `end`, before or behind its full stop. */
function startOfWord(text: string, end: number): number {
  let start = text.charCodeAt(end - 1) === FULL_STOP ? end - 1 : end;
  while (start > end - LONGEST_TITLE && isAlphanumericAt(text, start - 1)) start--;
  return start;
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
