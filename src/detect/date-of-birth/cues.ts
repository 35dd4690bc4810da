import { packedWords } from "../_internal/packed-kinds";
import { isAlphanumericAt, isLetter } from "../_words/characters";
import { wordsBefore } from "../_words/words";

const OED = "(?:ø|oe|ö|Ã¸)d";
/**
 * Words that say a date is a birth: only together with one is a date personal data. Typing errors in the middle of
 * "fødselsdato", its abbreviations ("føds.dato") and the names of fields ("date_of_birth", "birthDate") count.
 * The fewer letters they begin with, the faster the search.
 */
const F = [
  `(?:${OED}|ods)[dsel]{1,6}[. _-]?(?:da?(?:tum|t[aoe]|g)|tid)(?:et|e?ne?|erne|er|e|s)?`,
  // "Fødselsår og -dato", "Fødested og dato", "Dato for fødsel", "Fødsel: "
  `${OED}[a-zåø]{3,8} (?:og|och|&) -?dat(?:o|um)`,
  `${OED}s[eo]l`,
  `${OED}(?:[td]?es|t|d|s?\\.)|odt|odd|dt\\.?|\\.?da(?:to|g)|\\.(?: ?d\\.)?|d\\.`,
  // Icelandic
  "ædd(?:ur|ist)?|æðingard[a-z]{2,6}",
].join("|");
const CUES = [
  new RegExp(
    [
      `f(?:${F})`,
      "kom til verden",
      "synt(?:ym[aä]aika|ynyt|\\.)",
      "b(?:irth(?:[ \\u00a0_-]?da(?:te|y)s?)?|orn|\\.)|d\\.?o\\.?b\\.?",
      "geb(?:(?:urts|\\.?-?)(?:datum|dat|tag)|oren|\\.|oortedatum)",
    ].join("|"),
    "gi",
  ),
  // By itself, because the other search is faster without so short a cue.
  /\*/g,
];
/** In front of "birth" and "fødsel", which are no names of a field by themselves. */
const DATE_OF = /dat(?:o for|es?[ \u00a0_]?(?:(?:and|&)[ \u00a0]place[ \u00a0])?of)[ \u00a0_]?$/i;
const EVENT = /(?:birth|ds.l)$/i;
/** Cues that tell of somebody in a sentence; all others are the names of a field. */
const VERB = /^(?:f.{0,4}[dst.]|fædd.*|synt(?:ynyt|\.)|kom.*|born|geboren|geb\.|b\.|\*)$/i;
const LONGEST_BEFORE = 40;
/** These mean much else too, so that a name in front or a bracket has to make them a birth. */
const SHORT = /^(?:[fb]\.|f\. ?d\.|\*)$/i;
const AFTER_NAME = /(?:\(|[A-ZÆØÅÄÖÜ][a-zà-ɏ'’-]+ [A-ZÆØÅÄÖÜ][a-zà-ɏ'’-]+[,:]?)[-– \u00a0]{0,3}$/;
/** Ideas and reports come into the world, too. */
const COMES = /^kom/i;
const SOMEBODY =
  /(?:h[au]n|jeg|barnet|dreng|pige|datter|søn|mor|far|[a-zæøå] [A-ZÆØÅ][a-zæøå]+(?:, (?:der|som))?) $/;
/** A date on one of these can be the day of the party as well. */
const CELEBRATION = /dag|day|tag/i;
/** Asking for several people: what is listed below a heading or behind a colon are their dates. */
const SEVERAL = /(?:er|ne|dage|s)$/i;
/** What is "born" without being a person: words.ts. */
const isThing = packedWords("born-thing");

/** A word for birth in the text. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** The name of a field ("Fødselsdato") rather than a part of a sentence ("er født"). */
  readonly isField: boolean;
  /** "f.", "b." and "*". */
  readonly isShort: boolean;
  /** The same without a name in front. */
  readonly isWeak: boolean;
  readonly isCelebration: boolean;
  readonly isSeveral: boolean;
}

/** Every word for birth. Linear: the pattern has no unbounded part. */
export function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const pattern of CUES) addCues(text, new RegExp(pattern.source, pattern.flags), cues);
  return cues.sort((one, other) => one.start - other.start);
}

function addCues(text: string, pattern: RegExp, cues: Cue[]): void {
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [word] = found;
    const end = found.index + word.length;
    const before = text.slice(Math.max(0, found.index - LONGEST_BEFORE), found.index);
    const start = found.index - (DATE_OF.exec(before)?.[0].length ?? 0);
    if (EVENT.test(word) && start === found.index && text.charAt(end) !== ":") continue;
    if (isAlphanumericAt(text, start - 1) || isLetter(text.charCodeAt(end))) continue;
    if (COMES.test(word) && !SOMEBODY.test(before)) continue;
    const isShort = SHORT.test(word);
    const isWeak = isShort && !AFTER_NAME.test(before);
    if (isWeak && !/^f/i.test(word)) continue;
    const isSeveral = SEVERAL.test(word);
    const isCelebration = CELEBRATION.test(word);
    cues.push({ start, end, isField: !VERB.test(word), isShort, isWeak, isCelebration, isSeveral });
  }
}

/** "Projektet blev født 12.06.2024". */
export function isOfThing(text: string, at: number): boolean {
  return wordsBefore(text, at, 2).some(({ lower }) => isThing(lower));
}
