import type { Confidence } from "../finding";
import { aboutOf } from "./about";
import type { Candidate, Reading } from "./candidate";
import { cuesOf, type Cues } from "./cues";
import { fold } from "../_words/fold";
import { FIRST, LAST, PLACE_LIKE, PROPER, traitsOf, WORD } from "./traits";
import { isInOpeningRow, againstRow } from "./rows";
import { isNoun, NOUN_BEHIND, SAYS, TALK } from "./what-follows";
import type { NameWord } from "./words";

/** How a lone first name is joined to others: by what it follows, and the points of all joints. */
export interface Joint {
  readonly follows: Confidence | undefined;
  readonly points: number;
}

/** What speaks against a lone first name that ends at `end`. */
export function againstFirst(
  { text, style }: Reading,
  first: NameWord,
  end: number,
  joint: Joint,
  cues: Cues,
): number {
  const { start } = first;
  const isWord = (first.traits & WORD) !== 0;
  const around = cues.before + cues.after;
  let points = objections(text, start, end, isWord);
  // "Fejl i Aula og Elsa", "Hugo og Jekyll": joined to what is no name.
  if (joint.points === 0 && cues.before < 2 && cues.after < 1.5 && isWithThing(text, start, end))
    points += 1;
  // "Vagtplan for Mars, Venus og Jupiter"
  if (first.traits & PROPER && isWithThing(text, start, end)) points += 2;
  // "Keys for Charlotte office"
  if (cues.before <= 1 && isAttribute(text, first, end)) points += 1;
  if (around > 0) return points;
  const opens = opensSubject(text, first) || isInOpeningRow(text, start);
  const about = aboutOf(text);
  if (joint.points > 0)
    return opens && !about.isPersonal
      ? points + againstRow(text, first, end, joint.points)
      : points;
  // "Ro-ro Ark Dania": the end of a longer name. "The Oscars": one of many. "Kutteren Inge-Lise".
  const front = text.slice(Math.max(0, start - 30), start);
  const isNamed = style === "sentence" && (isTail(text, start) || isKindOf(front, text.slice(end)));
  if (isNamed || ARTICLE.test(front)) points += 1;
  if (isWord || first.isGenitive) return points;
  // "Ferdinand og Isabella": what is nobody's makes nobody's of the next.
  if (joint.follows === "possible") return points + 1;
  const rest = text.slice(end);
  // "Charlotte NC office keys"
  if (opens && (isNoun(rest) || /^ [A-Z]{2}(?![A-Za-z])/.test(rest))) return points + 1;
  if (about.isPersonal) return points;
  // "Lad Gustav vaske: ny storkøkkenmaskine", "Viggo, vores nye gulvvask".
  return about.isThing || (opens && TOPIC.test(rest) && !TALK.test(rest)) ? points + 1 : points;
}

/** An article, or a noun with one that opens the subject: "the", "Kutteren". */
const ARTICLE =
  /(?:^| )(?:the|an?|en|et|den|det|denne|this|The|En|Et|Den|Det) $|(?:^|[:–-] )[A-ZÆØÅ][a-zæøå]{2,}e[nt] $/;
/** "Viggo, vores nye ..." names a thing, "Bergit: kan vi ..." calls somebody. */
const TOPIC = /^(?:, (?:vores|vor|our|den|det|en|et|the|an?|nye?) |, [a-zæøå]+ (?:og|and) | \()/i;
/**
 * What speaks against a first name and a surname that nothing around speaks of: "Kjeld Langeland Bageri", where another
 * noun has a capital; "Jasper Conran towels", where nobody has listed the surname, above all at the start.
 */
export function againstFull({ text, style }: Reading, { words }: Candidate, cues: Cues): number {
  const [first, last] = [words[0], words[words.length - 1]] as [NameWord, NameWord];
  // "Hansen, Jens", "J. Hansen" are written for people alone.
  if (!(first.traits & FIRST) || text.charAt(first.next) === ",") return 0;
  if (cues.before >= 2 || last.isGenitive || aboutOf(text).isPersonal) return 0;
  const next = MORE_BEHIND.exec(text.slice(last.end, last.end + 30))?.[1] ?? "";
  if (next === "" || cuesOf(next) & SAYS || traitsOf(fold(next)) & FIRST) return 0;
  if (style === "sentence" && /^[A-ZÆØÅ][a-zæøå]/.test(next)) return 2.5;
  // "Benny Thorups klagesag"
  const isListed = last.traits & (LAST | PLACE_LIKE | FIRST) || last.folded.endsWith("s");
  if (isListed && !aboutOf(text).isThing) return 0;
  if (opensSubject(text, first) && isNoun(text.slice(last.end, last.end + 30))) return 2.5;
  return isListed ? 0 : 1;
}

/** True for a name in front of which nothing but "Re:" stands: its capital says nothing. */
export function opensSubject(text: string, { start }: NameWord): boolean {
  return !/[A-Za-zÀ-ɏ]{3}/.test(text.slice(Math.max(0, start - 20), start));
}

const MORE_BEHIND = /^[ \u00a0]([A-Za-zÀ-ɏ]{2,})/;

/** What speaks against a lone first name: quotes around it, a number or a hyphen behind it. */
function objections(text: string, start: number, end: number, isWord: boolean): number {
  const after = text.slice(end, end + 12);
  if (/["'“”»«]/.test(text.charAt(start - 1)) && /^["'“”»«]/.test(after)) return 3;
  // "Ann. deadline": an abbreviation.
  if (/^-[A-Za-zÀ-ɏ\d]|^\. [a-z]/.test(after)) return 2;
  return (isWord ? VERSION_OF_WORD : VERSION).test(after) ? 2 : 0;
}

/** A number that is neither an age, a date, a time nor a class: "Julia 1.10"; "Aksel 80 år", "Mette 12/3", "William 2.c", "Mia 10.30". */
const VERSION =
  /^ (?!\d+(?:[/:]\d|\.?[a-d](?![a-z])|\.? (?:år|year|[jfmasond][a-z]{2}))|(?:[6-9]|[12]\d)\.\d\d)\d/;
/** Of what may be a word, any number but an age: "Per 1. januar". */
const VERSION_OF_WORD = /^ (?!\d+ (?:år|year))\d/;

const NOUN_ALONE = /^ ([a-zæøå]{4,})(?![a-zæøå])/;
/** Verbs, participles, adverbs: "Opgave for Jonas udskudt". */
const NO_NOUN = /(?:er|[rst]|[dt]e|ed|ing|ly|en|igen|hjem|home|away|back|forbi|tilbage)$/;

/** True for a name that stands in front of a noun as it is, in the midst of a sentence: of somebody's it would be "Charlotte's". */
function isAttribute(text: string, { start, isGenitive }: NameWord, end: number): boolean {
  if (isGenitive || !/[a-zæøå] /.test(text.slice(start - 2, start))) return false;
  // "Lad Gustav vaske"
  if (/(?:^| )(?:lad|let) /i.test(text.slice(Math.max(0, start - 5), start))) return false;
  const noun = NOUN_ALONE.exec(text.slice(end, end + 24))?.[1];
  return noun !== undefined && !NO_NOUN.test(noun) && cuesOf(noun) === 0;
}

const WORD_BEFORE = /[a-zæøå0-9] ([A-ZÆØÅ][a-zæøå]{2,20}) $/;

/** True behind a word with a capital that opens nothing and is nobody's name. */
function isTail(text: string, start: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return word !== undefined && !(traitsOf(fold(word)) & (FIRST | LAST | PLACE_LIKE));
}

const KIND = /(?:^|[:–-] )([A-ZÆØÅ][A-Za-zÀ-ɏ-]{3,}) $/;

/** "Vindmølle Gerda producerer", "Barge Matilda moored": a noun opens, and more follows that no person's cue is in. */
function isKindOf(front: string, rest: string): boolean {
  const noun = KIND.exec(front)?.[1];
  if (noun === undefined || traitsOf(fold(noun)) & (FIRST | LAST)) return false;
  const next = NOUN_BEHIND.exec(rest)?.[1];
  return (
    next !== undefined && next.length > 3 && cuesOf(next) === 0 && !(traitsOf(fold(next)) & WORD)
  );
}

const THING_BEFORE = /([A-ZÆØÅ][a-zæøå]{2,20}),? (?:og|and|vs\.?|eller|or) $/;
const THING_BEHIND =
  /^(?:,|,? (?:og|and|vs\.?|eller|or)) ([A-ZÆØÅ][a-zæøå]{2,20})(?![A-Za-zÀ-ɏ'’-])/;

/** True when "og" joins a lone first name to a word with a capital that is nobody's name. */
function isWithThing(text: string, start: number, end: number): boolean {
  const other =
    THING_BEHIND.exec(text.slice(end, end + 30)) ??
    THING_BEFORE.exec(text.slice(Math.max(0, start - 30), start));
  if (other === null) return false;
  const traits = traitsOf(fold(other[1] ?? ""));
  return !(traits & (FIRST | LAST | PLACE_LIKE)) || (traits & PROPER) !== 0;
}
