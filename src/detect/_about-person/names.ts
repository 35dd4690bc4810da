import { isDigit } from "../_words/characters";
import { CUE, roleOf } from "./cues";
import { genderOfFirstName, isFirstName } from "../_internal/first-names";
import { isCalledAfter } from "./called-after";
import { isInInstitution } from "./institutions";
import { isBehindPoint } from "./list-marks";
import { oneOf } from "../_words/one-of";
import { type Token, cuesAt, isPreposition, tellsOfOthers, wordsAt } from "./tokens";

/** A row of a table or a list of who does what: "Lis M.⇥syg", "Sofia: back on Monday". */
const ROW = /^(?: [A-ZÆØÅ]\S*)* ?[\t;|:] ?./;
const LONGEST_ROW = 60;
/** What somebody has a share in: "i Ulriks sag", "from Derek's wages", not "i Horsens". */
const HIS = oneOf("s sag journal mappe tilfaelde case file");
/** What follows makes it a firm or an institution, of which the last word is no more of a name. */
const FIRM_BEHIND = /^[ \u00a0,]{1,2}(?:[AI]\/S|ApS|AS|AB|GmbH|AG|Ltd|Inc|LLC|Corp)(?![a-zæøå])/;
/** No name ends like this: the first word of a sentence is a noun or a verb. */
const ORDINARY_ENDING =
  /(?:ing|ingen|else|elsen|hed|tion|tionen|ment|ness|[^e]et|ity|erne|ende|able|skab|ly|ede|ies|ance|ence)s?$/;
/** In the midst of a sentence they are the names of fields, chapters and firms: "under fanen Sundhed". */
const CLEARLY_ORDINARY =
  /(?:hed|heden|tion|tionen|ness|ity|elsen|elser|erne|skab|ier|ninger|ingen|ment)s?$/;
/** Nor do most like these, though Morten and Jesper do. */
const DOUBTFUL_ENDING = /(?:en|er|ere|ene|te|al|i|ig|gt|ens|nes)$/;
/** "Serveren er", "Skimmelsvampen har": nouns with their article, but no "Jakobsen" and "Torsten", nor a plural like "Birger". */
const NOUN_ENDING = /(?:[^sbt]en|[^s]ten|ene|.{5}er|[^s]ens|nes)$/;
/** "Varen kommer", "bilen kører": so common that a rare name such as "Maren" goes with them. */
const SHORT_NOUN = /..[^sbt]en$/;
/** "Hamid faster", "Thorkild meldte": what a first word is followed by when it is somebody's name. */
const VERB = /(?:[rs]|ed|ede|te|ame|[eo]ld|ell|ook|ew)$|^(?:.{2,3}t|from|fra|off)$/;
/** A word of four letters and more, in small ones. */
const NOUN_BEHIND = /^ [a-zæøå]{4}/;
/** Verbs, participles and adverbs: "Bent indlagt", "Bent hjemme", "Bent drops". */
const NO_NOUN = /(?:[rst]|ed|[dt]e|ing|hjemme|home|away|back|down|nede|ikke|never)$/;
const NAME = oneOf("navn name");
const AND = oneOf("og and");
/** "Tak til Bo", "hilsen med Bo". */
const TO = oneOf("til to med");
const PLACE_BEFORE = oneOf("i in paa near ved fra from the of");
/** Behind a comma these go on speaking of the person: "Jens, der er sygemeldt"; otherwise he is spoken to. */
const GOES_ON = /^, (?:der|som|who|\d)/;

/** "Mr bell", "fru sørensen"; "hr" is a department as well. */
const SMALL_TITLE = oneOf("mr mrs fru frk");
/** First names that without a capital are other words. */
const ALSO_WORD = oneOf(
  "jan bill bent frank tue rune hope penny holly lily carol heather eve maj mai liv lone silke mercedes tom tage palle fred birk rob terry ruby nick dan tilde sander norman thor lykke alba svend joy jean mille stella victoria jordan dorit",
);

/** How a sentence is written. */
export interface Style {
  /** Most words have a capital. */
  readonly isTitleCase: boolean;
  readonly isHeading: boolean;
  readonly isEnglish: boolean;
  /** In capitals only. */
  readonly isShouted: boolean;
  /** Without dots and commas. */
  readonly isUnmarked: boolean;
}

const CONGRATULATES = oneOf("tillykke congratulations congrats");

function congratulates({ folded }: Token): boolean {
  return CONGRATULATES.test(folded);
}

/** "Mette (Horsens Kommune) er"; not "Mette (lager): husk". */
const BRACKETS = /^ \([^()\n]+\) [a-zæøå]/;
const LONGEST_BRACKETS = 40;
/** A dash or a bracket sets the name off from what is told. */
const SET_OFF = /^ [-–—(]/;

/**
 * How surely a word with a capital is the name of somebody spoken of, by its shape and its place: the lists of names
 * are not at hand in the send handler.
 */
export function nameAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  style: Style,
): number {
  const { isTitleCase, isHeading, isEnglish } = style;
  const { start, end, cues, folded } = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const isBehind = before !== undefined && start - before.end === 1;
  if (before && before.cues & CUE.title) return 3;
  // "M. Petrov", not "I'm".
  const isInitial = end - start === 1 && text.charAt(end) === ".";
  if (cues > 0 && !isInitial) return 0;
  // "Navn: Birthe".
  if (before && before.isLabel && NAME.test(before.folded)) return 3;
  // "Says analyst Marsh", but "says Marek's eczema is worse", "says Dean was arrested".
  const isToldOf = next && next.cues & CUE.state;
  if (isBehind && !isToldOf && tellsOfOthers(tokens, index)) return 0;
  // "Kære [Fornavn]".
  if (/[[{<«%]/.test(text.charAt(start - 1)) && !isFirstName(folded)) return 0;
  if (isInInstitution(tokens, index, true) || isCalledAfter(text, tokens, index, isHeading))
    return 0;
  // "Tillykke som ny tillidsmand, Vibe!"
  if (isAddressed(text, tokens, index, isHeading)) return tokens.some(congratulates) ? 1 : 0;
  if (FIRM_BEHIND.test(text.slice(end, end + 14))) return 0;
  if (isBehind && before.isCapital && FIRM_BEHIND.test(text.slice(start - 1, end + 1))) return 0;
  // "Sygefraværet i Teknik og Miljø", "Achilles og ACL": in a row the first tells.
  const isJoined = before !== undefined && AND.test(before.folded);
  if (isJoined && tokens[index - 2]?.isCapital && !isFirstName(folded)) return 0;
  const raw = text.slice(start, end);
  if (style.isShouted && isFirstName(folded) && !ALSO_WORD.test(folded)) return 2;
  if (raw === raw.toUpperCase()) {
    // "T. Boateng", "LKJ ligger med feber", "Sygemelding MLA".
    if (raw.length === 1) return text.charAt(end) === "." && next && next.isCapital ? 2 : 0;
    if (isHeading) return raw.length < 5 && !/\d/.test(raw) && text.charAt(end) !== ":" ? 2 : 0;
    if (!next || !(next.cues & CUE.state)) return 0;
    // Where all is in capitals, longer words can be names as well.
    return next.isCapital ? (isFirst(text, start, index) ? 2 : 0) : raw.length < 5 ? 2 : 0;
  }
  if (isFirst(text, start, index) || (style.isUnmarked && mayBegin(tokens, index)))
    return firstWordAt(text, tokens, index, isTitleCase, isHeading);
  // "The Coens are".
  if (before && before.folded === "the" && folded.endsWith("s") && next && next.cues & CUE.state)
    return 2;
  if (
    before &&
    PLACE_BEFORE.test(before.folded) &&
    genderOfFirstName(folded) === null &&
    !(next && (next.isCapital || HIS.test(next.folded)))
  )
    return 0;
  if (isTitleCase) return isHeading || isFirstName(folded) ? 2 : 0;
  if (CLEARLY_ORDINARY.test(folded) && !isFirstName(folded)) return 0;
  return isEnglish && !isSubjectOrKnown(tokens, index) ? 1.7 : 2;
}

/**
 * As `nameAt` for what has no capital, "hej bo. mette er syg" in haste: only common first names, and what stands behind
 * "mr" and "navn:".
 */
export function smallNameAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  style: Style,
): number {
  const { cues, folded, isHit } = tokens[index] as Token;
  const before = tokens[index - 1];
  // "Sankt pauls kirke".
  if (isCalledAfter(text, tokens, index, style.isHeading)) return 0;
  if (isFirstName(folded) && tellsMore(tokens, index)) return 2;
  if (cues > 0 || isHit) return 0;
  if (before && (SMALL_TITLE.test(before.folded) || (before.isLabel && NAME.test(before.folded))))
    return 3;
  return isFirstName(folded) && !ALSO_WORD.test(folded) ? nameAt(text, tokens, index, style) : 0;
}

/** "Mette er syg", "mads' diskusprolaps". */
export function tellsMore(tokens: readonly Token[], index: number): boolean {
  return (cuesAt(tokens, index + 1) & CUE.state) > 0 || tokens[index + 1]?.isHit === true;
}

/** Where nobody sets dots a sentence may begin in the midst of the line; not behind "fra", nor with a common first name. */
function mayBegin(tokens: readonly Token[], index: number): boolean {
  return !isPreposition(tokens[index - 1]) && !isFirstName((tokens[index] as Token).folded);
}

/** In English much has a capital that is no name: "the Executive Health program". */
function isSubjectOrKnown(tokens: readonly Token[], index: number): boolean {
  const { folded } = tokens[index] as Token;
  const next = tokens[index + 1];
  return (
    genderOfFirstName(folded) !== null ||
    (next !== undefined &&
      (next.isCapital || (next.cues & (CUE.state | CUE.modal | CUE.suffers)) > 0))
  );
}

/** Every first word has a capital: what follows and how it ends tell whether it is a name. */
function firstWordAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  isTitleCase: boolean,
  isHeading: boolean,
): number {
  const { end, folded } = tokens[index] as Token;
  const isKnown = isFirstName(folded);
  if (!isKnown && (ORDINARY_ENDING.test(folded) || isManyOfWork(folded))) return 0;
  const behind = text.slice(end, end + 6);
  if (isFirstOfRow(text, tokens, index)) return 2;
  if (isHeading) return isWordAsWell(folded) && isNounBehind(tokens[index + 1], behind) ? 0 : 2;
  if (/^['’]s? /.test(behind)) return 2;
  const isDoubtful = !isKnown && folded.length > 5 && DOUBTFUL_ENDING.test(folded);
  if (GOES_ON.test(behind)) return isDoubtful ? 0 : 2;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  // "Sygemelding: Line i receptionen".
  if (before && before.isLabel && before.isHit && genderOfFirstName(folded) !== null) return 2;
  // "Elena – on sick leave", "Selma (syg)".
  const isSetOff = SET_OFF.test(behind) && (next?.isHit || tokens[index + 2]?.isHit);
  const isInBrackets = isKnown && BRACKETS.test(text.slice(end, end + LONGEST_BRACKETS));
  if (isSetOff || isInBrackets) return isDoubtful ? 0 : 2;
  if (!next || next.start - end > 1 || isDigit(next.folded.charCodeAt(0))) return 0;
  if (next.isCapital) return (isKnown || !isTitleCase) && next.cues === 0 ? 2 : 0;
  if (next.cues & CUE.state) return isDoubtful && NOUN_ENDING.test(folded) ? 0 : 2;
  if (isDoubtful || (!isKnown && SHORT_NOUN.test(folded))) return 0;
  if (!isKnown && isTitleOfRow(tokens, index)) return 0;
  if (isKnown || next.cues & CUE.modal) return 2;
  return VERB.test(next.folded) ? 1.5 : 0;
}

/** A common first name that is another word as well. */
function isWordAsWell(folded: string): boolean {
  return genderOfFirstName(folded) !== null && (!isFirstName(folded) || ALSO_WORD.test(folded));
}

/** "Bent frame on wheelchair 4", "Mark damage on ramps": a thing and which; not "Bent hjemme", "Bent på hospitalet". */
function isNounBehind(next: Token | undefined, behind: string): boolean {
  return (
    next !== undefined &&
    NOUN_BEHIND.test(behind) &&
    next.cues === 0 &&
    !next.isHit &&
    !isPreposition(next) &&
    !NO_NOUN.test(next.folded)
  );
}

/** "Lis M.⇥syg", "Stan⇥no (back)", "Sofia: back on Monday"; not "Sofia: husk mødet", which speaks to her. */
function isFirstOfRow(text: string, tokens: readonly Token[], index: number): boolean {
  const { end, folded } = tokens[index] as Token;
  if (!ROW.test(text.slice(end, end + LONGEST_ROW))) return false;
  const next = tokens[index + 1];
  const isInitialed = next !== undefined && next.isCapital && next.end - next.start === 1;
  return (isFirstName(folded) || isInitialed) && !tokens.some(({ cues }) => cues & CUE.reader);
}

/** "Drivers are", "managers' course": many of a kind. */
function isManyOfWork(folded: string): boolean {
  return folded.endsWith("s") && roleOf(folded.slice(0, -1)) === "role";
}

/** "Reason for absence: …", "Forslag fra 3F": what is told is of a thing. */
function isTitleOfRow(tokens: readonly Token[], index: number): boolean {
  const third = tokens[index + 2];
  return (
    tokens.slice(index + 1, index + 4).some(({ isLabel }) => isLabel) ||
    (third !== undefined &&
      third.isHit &&
      /^fr(?:a|om)$/.test(wordsAt(tokens, index + 1, index + 2)))
  );
}

/** The first word of a sentence or of a point in a list, or behind a colon. */
function isFirst(text: string, start: number, index: number): boolean {
  if (index === 0 || /[:!?]/.test(text.charAt(start - 2)) || isBehindPoint(text, start))
    return true;
  return text.charAt(start - 2) === "." && !/\b[A-ZÆØÅ]$/.test(text.slice(start - 4, start - 2));
}

/** "Hej Bo,", "kan du hjælpe, Bo?", "Bo, kan du", "/Bo": somebody is spoken to or signs. */
function isAddressed(
  text: string,
  tokens: readonly Token[],
  index: number,
  isHeading: boolean,
): boolean {
  if (isHeading) return false;
  const { start, end } = tokens[index] as Token;
  const before = tokens[index - 1];
  if (before && start - before.end === 1) {
    if (before.cues & CUE.greeting) return true;
    const first = tokens[index - 2];
    // "Hej Bo Lind", "tak til Bo".
    const isLinked = before.isCapital || TO.test(before.folded);
    if (isLinked && first && before.start - first.end === 1 && first.cues & CUE.greeting)
      return true;
  }
  if (text.charAt(start - 1) === "/") return true;
  // "Til Randi i bogholderiet: …".
  if (index === 1 && before && /^(?:til|to|att)$/.test(before.folded))
    return tokens.slice(1, 6).some(({ isLabel }) => isLabel);
  const behind = text.charAt(end);
  if (index === 0) return behind === "," && !GOES_ON.test(text.slice(end, end + 6));
  return text.charAt(start - 2) === "," && /[.?!\n]|^$/.test(behind);
}
