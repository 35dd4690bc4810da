import { isDigit, isLetter } from "../_words/characters";
import { CUE, roleOf } from "./cues";
import { isFirstName } from "../_internal/first-names";
import { markAt } from "./list-marks";
import { nameAt, type Style, smallNameAt, tellsMore } from "./names";
import { oneOf } from "../_words/one-of";
import type { Sentence } from "./sentences";
import { cuesAt, tellsOfOthers, type Token, wordsAt } from "./tokens";
import { isUnmarked, SHORTEST_UNMARKED } from "./unmarked";
import { supposeWhoever } from "./whoever";
import { CHILD, factsOf, SOME, THEIRS } from "./word-facts";

/** A sentence as words, and who it may be about. */
export interface Analysis extends Sentence {
  readonly tokens: readonly Token[];
  /** How surely each token means a certain person: 0 not at all, 1 it is the reader, 2 likely, 3 surely. */
  readonly people: readonly number[];
  /** The cues of all tokens together. */
  readonly cues: number;
  /** How many words speak of no one in particular. */
  readonly generals: number;
  readonly isQuestion: boolean;
  /** A line of a form: "Diagnose: KOL", and in a table of two columns. */
  readonly isRow: boolean;
}

/** "Begge drenge". */
const PAIR = oneOf("begge both to two tre three");
/** "En kollega": not one in particular, where something is supposed of him. */
const INDEFINITE = oneOf("a an en et");
/** "Vedr. ansøger", "opkald fra borger". */
const OF_CASE = oneOf("vedr vedroerende fra hos ang regarding re");
/** With a capital they are somebody's own: "Far er hjemme". */
const PARENT = oneOf("far mor mum mom dad");
/** In Danish they are one's own without a word in front: "mor skal flyttes på plejehjem", "betændelse i knæet på farfar". */
const OWN_KIN = oneOf(
  "far mor farfar farmor morfar mormor oldefar oldemor bedstefar bedstemor svigerfar svigermor lillebror storebror lillesoester storesoester moster tante onkel",
);
/** So in English: "dad's a diabetic", "gran is in hospital". */
const OWN_KIN_ENGLISH = oneOf("mum mom dad nan gran granny grandma grandad");
/** "Mor og barn": anybody's. */
const JOINS = oneOf("og eller and or");
/** "Sigtede har ret til": whoever is one. */
const RIGHT = oneOf("ret pligt");
/** "De to", "mine to". */
const BEFORE_TWO = oneOf("de disse mine vores");
/** "Den nye på lageret". */
const AT = oneOf("paa i fra hos med from in at on");
/** Tell a German sentence. */
const GERMAN = oneOf("und nicht ist wir ich bitte das wurde sie");
/** Kinds of people as well as of kin, of whom an article tells enough. */
const NOT_ONLY_KIN = oneOf("mand dreng pige child kid baby");
/** "Vi søger en konsulent": nobody yet. */
const SEEKS = oneOf("soeger soeges seek* hiring");
/** Take up somebody of whom the sentence spoke. */
const HE = oneOf("han hun ham hende hans hendes vedkommende he she him her his");
/** "Hes got flu" and "im ill" are typed without an apostrophe; both are words of other languages as well. */
const NO_PRONOUN_BEHIND_BE = oneOf("hes im");
/** "I'm", "i've", however the apostrophe is typed. */
const SHORTENED = /^['’‘´`][mvld]/i;
/** "Når en kollega er væk". */
const WHEN = oneOf("naar when");
/** "Kandidat nr. 3". */
const NUMBER = oneOf("nr no number nummer");

/** The words before a number that stands for somebody; folded. */
const STAFF_NUMBER =
  /(?:^| )(?:medarb(?:ejder)?|emp(?:loyee)?|staff|loen|payroll|personale?|medlems?|member) ?(?:nr|nummer|no|number|id)?$/;

/** Behind the title of a row. */
const TITLE_END = /[:\t]/;
/** "Diagnose⇥KOL": a line of a table of two columns. */
const CELL_PAIR = /^[^\t\n]{2,30}\t[^\t\n]+(?:\n|$)/;
const LONGEST_PAIR = 150;

const NONE: ReadonlySet<number> = new Set();

/** Reads a sentence once for all that is found in it; what begins at one of `hits` is found itself and nobody's name. */
export function analyse(
  text: string,
  sentence: Sentence,
  isHeading: boolean,
  hits: ReadonlySet<number> = NONE,
): Analysis {
  const tokens = tokensOf(text, sentence, hits);
  supposeWhoever(tokens);
  let cues = 0;
  let generals = 0;
  let capitals = 0;
  let long = 0;
  for (const token of tokens) {
    cues |= token.cues;
    const isNoTopic =
      isAddressed(text, tokens, token) || isSuch(tokens, token) || isTitle(text, token);
    if (token.cues & CUE.general && !isNoTopic) generals++;
    if (token.cues & CUE.fiction) generals += 3;
    if (token.end - token.start < 4) continue;
    long++;
    if (token.isCapital) capitals++;
  }
  const isTitleCase = long > 4 && capitals > long * 0.7;
  // In German every noun has a capital.
  const areNouns = tokens.some(isGerman);
  const isSmall = tokens.length > 2 && !tokens.some(({ isCapital }) => isCapital);
  const style: Style = {
    isTitleCase,
    isHeading,
    isEnglish: (cues & CUE.english) > 0,
    isShouted: tokens.length > 2 && !/[a-zæøå]/.test(text.slice(sentence.start, sentence.end)),
    isUnmarked: !isHeading && tokens.length >= SHORTEST_UNMARKED && isUnmarked(text, sentence),
  };
  const people = tokens.map((token, index) => {
    if ((token.isNobody && !isSmall) || (index > 0 && isRowTitle(text, token))) return 0;
    // "Mit" is the German for with.
    const certain = areNouns && token.folded === "mit" ? 0 : certaintyOf(text, tokens, index, cues);
    if (certain !== null) return certain;
    if (!token.isCapital)
      return isSmall || tellsMore(tokens, index) ? smallNameAt(text, tokens, index, style) : 0;
    const isNoun =
      areNouns && !isFirstName(token.folded) && !(cuesAt(tokens, index - 1) & CUE.title);
    return isNoun || token.isHit ? 0 : nameAt(text, tokens, index, style);
  });
  const { start, end } = sentence;
  supposeAlike(tokens, people);
  const isQuestion = text.charAt(end - 1) === "?";
  const isRow = tokens.slice(0, 3).some(({ isLabel }) => isLabel) || isCellPair(text, start, end);
  return { start, end, tokens, people, cues, generals, isQuestion, isRow };
}

/** Two cells, the first of them short. */
function isCellPair(text: string, start: number, end: number): boolean {
  return CELL_PAIR.test(text.slice(start, Math.min(end, start + LONGEST_PAIR)));
}

/** "Hvis en lejer oplyser, at han er homoseksuel": who is taken up again is as little anybody. */
function supposeAlike(tokens: readonly Token[], people: number[]): void {
  const role = tokens.findIndex(({ cues }, index) => people[index] === 1 && !(cues & CUE.reader));
  if (role < 0) return;
  for (let index = role + 1; index < tokens.length; index++)
    if (HE.test((tokens[index] as Token).folded)) people[index] = 1;
}

/** "Team, Hannah is", "kære kolleger, …": whom a mail is for says nothing about whom it is about. */
function isAddressed(text: string, tokens: readonly Token[], token: Token): boolean {
  const isBegin =
    token === tokens[0] || (token === tokens[1] && (cuesAt(tokens, 0) & CUE.greeting) > 0);
  return isBegin && text.charAt(token.end) === ",";
}

/** "Sygdom: KOL", in a form. */
function isTitle(text: string, { isHit, end }: Token): boolean {
  return isHit && TITLE_END.test(text.charAt(end));
}

/** "Mobil: 51421789" among the rows above: no name, though it has a capital. */
function isRowTitle(text: string, { start, end, folded }: Token): boolean {
  return (
    text.charAt(start - 1) === "\n" && TITLE_END.test(text.charAt(end)) && !isFirstName(folded)
  );
}

/** "Ikke bare sådan lidt", other than "Sådan håndterer du". */
function isSuch(tokens: readonly Token[], token: Token): boolean {
  return token.folded === "saadan" && token !== tokens[0];
}

function tokensOf(text: string, { start, end }: Sentence, hits: ReadonlySet<number>): Token[] {
  const tokens: Token[] = [];
  let at = start + markAt(text, start, end);
  while (at < end) {
    const begin = at;
    while (at < end && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
    if (at === begin) {
      at++;
      continue;
    }
    const facts = factsOf(text.slice(begin, at));
    const { folded, isCapital, role, isNobody } = facts;
    const isLabel = text.charAt(at) === ":";
    // "Skt. Hans Kirke": in the midst of a sentence the name and not the pronoun.
    const isHans = folded === "hans" && isCapital && tokens.length > 0;
    // "Stemmen er hes" is Danish for hoarse, "er im Büro" German.
    const isOther = NO_PRONOUN_BEHIND_BE.test(folded) && cuesAt(tokens, tokens.length - 1) & CUE.be;
    // "At Deres blodtryk": polite for "dit".
    const isPolite = folded === "deres" && tokens.length > 0 && text.startsWith("De", begin);
    const cues = isHans || isOther ? 0 : facts.cues | (isPolite ? CUE.reader : 0);
    const isHit = hits.has(begin);
    tokens.push({
      start: begin,
      end: at,
      folded,
      cues,
      isCapital,
      role,
      isNobody,
      isLabel,
      isHit,
    });
  }
  return tokens;
}

/** Pronouns, relations, roles and CPR numbers; null for words that may be names yet. */
function certaintyOf(
  text: string,
  tokens: readonly Token[],
  index: number,
  all: number,
): number | null {
  const isEnglish = (all & CUE.english) > 0;
  const { cues, folded, isCapital, isLabel, end, role: named } = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (folded === "i") {
    // "I'm", "i've got it": Danish "i" is never shortened.
    const isOne = SHORTENED.test(text.slice(end, end + 3));
    return isOne || (isEnglish && (isCapital || cuesAt(tokens, index + 1) & CUE.english)) ? 3 : 0;
  }
  if (cues & CUE.person) {
    // "her" is Danish for here, and "10 min" is a time.
    if (folded === "her" && !isEnglish) return 0;
    return folded === "min" && before && isDigit(before.folded.charCodeAt(0)) ? 0 : 3;
  }
  if (cues & CUE.reader) return 1;
  // "Dyrlægen siger".
  if (cues & CUE.fiction) return 0;
  if (THEIRS.test(folded)) return 1.5;
  if (isChild(tokens, index)) return 3;
  if (isDigit(folded.charCodeAt(0)))
    return isCprNumber(folded, next) || isStaffNumber(tokens, index) ? 3 : 0;
  if ((cues & (CUE.article | CUE.noName) || SOME.test(folded)) && isSomeOf(tokens, index)) return 2;
  // "Pt. er indlagt", not "Turkey Pt".
  const isRole = cues & CUE.kin || (index === 0 && folded === "pt");
  // "Det, man kalder" is Danish for anybody.
  const isAnybody = folded === "man" && !isEnglish;
  const role = isRole ? "role" : isAnybody ? null : named;
  if (!role) return null;
  if (role === "definite") return 3;
  // "Ring til din leder": whoever it is.
  if (all & CUE.reader && /(?:leder|chef|manager|boss)$/.test(folded)) return 0;
  // "Hvis en medarbejder er syg": whoever it will be.
  if (isSought(tokens, index)) return 0;
  if (isOwned(tokens, index))
    return before && INDEFINITE.test(before.folded) && isSupposed(tokens, index, all) ? 1 : 3;
  // "Note: Elev har", "Borger beskriver".
  const isBegin = index === 0 || (before && before.isLabel);
  if (isBegin && isCapital && next && isNote(next, tokens[index + 2])) return 3;
  // "Vedr. ansøger", "opkald fra borger": the one of the case.
  if (!(cues & CUE.kin) && before && OF_CASE.test(before.folded)) return 2;
  if (cues & CUE.kin)
    return (isCapital && PARENT.test(folded)) || isOwnKin(tokens, index, isEnglish) ? 2 : 0;
  // "Patient: Greta Holm", "montør Dennis Lauge", "candidate 2214", "elev nr. 4".
  const isNumbered = next && NUMBER.test(next.folded) && isOrdinal(tokens[index + 2]);
  if (next && (isNumbered || isDigit(next.folded.charCodeAt(0)) || isNamed(next) || isLabel))
    return tellsOfOthers(tokens, index) ? 0 : 3;
  return 0;
}

/** "Den lille har feber", "our youngest is", "little one has"; not "den lille bil er". */
function isChild(tokens: readonly Token[], index: number): boolean {
  const { folded } = tokens[index] as Token;
  const before = tokens[index - 1];
  if (!before || !(cuesAt(tokens, index + 1) & (CUE.state | CUE.modal))) return false;
  if (folded === "one") return before.folded === "little";
  return CHILD.test(folded) && (before.cues & (CUE.article | CUE.owner)) > 0;
}

/** "Elev nr. 4"; a longer number is told by its own. */
function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}$/.test(token.folded);
}

/** "Kunde Vibe Lund", "kunde helge lund". */
function isNamed({ isCapital, folded }: Token): boolean {
  return isCapital || isFirstName(folded);
}

/** "Mor skal flyttes", not "en mor", "mor og barn". */
function isOwnKin(tokens: readonly Token[], index: number, isEnglish: boolean): boolean {
  const joins = (at: number): boolean => JOINS.test((tokens[at] || { folded: "" }).folded);
  const own = isEnglish ? OWN_KIN_ENGLISH : OWN_KIN;
  return (
    own.test((tokens[index] as Token).folded) &&
    !(cuesAt(tokens, index - 1) & (CUE.article | CUE.general)) &&
    !joins(index - 1) &&
    !joins(index + 1)
  );
}

/** "Ansøger har tyrkisk baggrund", "Elev kommer", "Client, male, 34": notes go without articles; not "Sigtede har ret til". */
function isNote({ cues, folded }: Token, third: Token | undefined): boolean {
  if (third && RIGHT.test(third.folded)) return false;
  return (
    (cues & (CUE.state | CUE.suffers | CUE.says | CUE.modal)) > 0 ||
    /[^e]er$|ede?$|^(?:female|male|mand|kvinde|i|in|paa|on|at|fra|from|med|with|person|fell|faldt)$/.test(
      folded,
    )
  );
}

/** "en af vores chauffører", "two of the guys", "begge drenge", "de to brødre", "den nye på lageret". */
function isSomeOf(tokens: readonly Token[], index: number): boolean {
  const { folded, cues } = tokens[index] as Token;
  const next = tokens[index + 1];
  const third = tokens[index + 2];
  // "To af kvierne".
  if (!next || !third || third.cues & CUE.animal) return false;
  if (next.folded === "af" || next.folded === "of") {
    const isGroup =
      (third.cues & (CUE.owner | CUE.article)) > 0 || /(?:er|e)ne$/.test(third.folded);
    return isGroup && SOME.test(folded);
  }
  const before = tokens[index - 1];
  // "To employees" is English.
  if (folded === "to" ? before && BEFORE_TWO.test(before.folded) : PAIR.test(folded))
    return isPlural(next) || isPlural(third);
  return (cues & CUE.article) > 0 && (next.cues & CUE.article) > 0 && AT.test(third.folded);
}

function isPlural({ folded, cues }: Token): boolean {
  return (cues & CUE.kin) > 0 || roleOf(folded.replace(/(?:e?r|e|s)$/, "")) !== null;
}

function isGerman({ folded }: Token): boolean {
  return GERMAN.test(folded);
}

/** "vores nye chauffør", "the applicant", "Olivias søn"; relations need an owner, "a wife" is none. */
function isOwned(tokens: readonly Token[], index: number): boolean {
  const { cues, folded } = tokens[index] as Token;
  const isOnlyKin = cues & CUE.kin && !NOT_ONLY_KIN.test(folded);
  const wanted = isOnlyKin ? CUE.owner : CUE.owner | CUE.article;
  const next = tokens[index + 1];
  // "The father is".
  if (cuesAt(tokens, index - 1) & CUE.article && next && next.cues & CUE.be) return true;
  for (let back = 1; back <= 3; back++) {
    const earlier = tokens[index - back];
    if (!earlier) return false;
    if (earlier.cues & wanted) return true;
    if (back < 3 && earlier.isCapital && earlier.folded.endsWith("s")) return true;
    // "Kelly's son", "a friend's son" are three words.
    const owner = tokens[index - back - 1];
    const isOwner = owner && (owner.isCapital || owner.cues & CUE.kin || owner.role !== null);
    if (back < 3 && earlier.folded === "s" && isOwner) return true;
  }
  return false;
}

/** "Vi søger en erfaren HR-konsulent", "looking for a nurse". */
function isSought(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - 5), index).some(({ folded }) => SEEKS.test(folded));
}

/** "Hvis en medarbejder", "når en kollega", "when an employee". */
function isSupposed(tokens: readonly Token[], index: number, all: number): boolean {
  const earlier = tokens[index - 2];
  return (all & CUE.condition) > 0 || (earlier !== undefined && WHEN.test(earlier.folded));
}

/** "Medarb. 40217", "employee no. 88120", "lønnr. 3041". */
function isStaffNumber(tokens: readonly Token[], index: number): boolean {
  if (!/^\d{4,6}$/.test((tokens[index] as Token).folded)) return false;
  const before = wordsAt(tokens, Math.max(0, index - 2), index);
  return STAFF_NUMBER.test(before);
}

function isCprNumber(folded: string, next: Token | undefined): boolean {
  return (
    /^\d{10}$/.test(folded) ||
    (/^\d{6}$/.test(folded) && next !== undefined && /^\d{4}$/.test(next.folded))
  );
}
