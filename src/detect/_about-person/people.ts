import { fold } from "../person-name/fold";
import { isDigit, isLetter } from "../_words/words";
import { CUE, cuesOf, roleOf } from "./cues";
import type { Sentence } from "./sentences";

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly cues: number;
  readonly isCapital: boolean;
}

/** A sentence as words, and who it may be about. */
export interface Analysis extends Sentence {
  readonly tokens: readonly Token[];
  /** How surely each token names or means a certain person: 0 no, 1 the reader, 2 likely, 3 surely. */
  readonly people: readonly number[];
  /** Cues of all tokens together. */
  readonly cues: number;
  readonly generals: number;
}

const FIRST_NAMES = new Set(
  fold(
    "anders anne anna anja arne asger bente berit birgit birgitte bjarne bo brian britta camilla carl carina carsten cecilie charlotte christian christoffer claus conny daniel david dennis ditte dorte dorthe ebbe eigil ellen else emil emilie emma erik erling eskild esben eva finn flemming frank freja frederik frederikke frida frode gert gitte gorm grethe gunnar hanne hans hassan heidi helena helle henning henrik holger ib ibrahim ida inga inge ingrid jacob jakob jan jane janne jens jeppe jesper jette joan johan johanne john jonas jorgen julie jytte kaj karen karin karl karsten kasper katrine kenneth kim kirsten kjeld klaus knud kristian kurt lars lasse laura leif lena line lisbeth lise lone lotte louise lukas mads magnus malene malthe margit maria marianne marie martin mathias mathilde merete mette michael mikael mikkel mogens mohammed morten nadia nanna niels nikolaj nina oliver ole oscar oskar palle peder per pernille peter pia poul preben rasmus rikke rita ronni rune sanne sara signe simon sofie soren steen steffen sten stine susanne svend tage tanja thomas thor tina tom tommy tonny torben tove trine troels ulla ulrik verner vibeke viggo villy yusuf zenia ahmed ali amina fatima omar søren jørgen bjørn " +
      "adam alan alex alice amy andrew angela ben beth bill bob brenda carol chris claire colin dave debbie derek diana donna doug ed emily eric frances fred gareth gary george gerald gina graham greg harry heather helen howard ian jack james janet jason jean jeff jennifer jenny jess jessica jim joanne joe joseph judy julia karl kate kathy keith kelly ken kevin larry leroy liz lucy lynn marcus mary matt megan mike monica nancy neil nick oliver pamela pat patrick paul pete phil priya rachel ravi rebecca richard rob robert roger ron roy ryan sally sam samantha sandra sarah scott sean sharon sheila shelley simon sophie stephanie stephen steve steven stuart sue susan tim tina todd tony tracy trevor vince wendy william",
  ).split(" "),
);
const PLACE_BEFORE = /^(?:i|in|at|paa|near|by|ved|paa|til|fra|from|the|of|af)$/;
const FIRM_BEHIND =
  /^[ \u00a0,]{1,2}(?:A\/S|ApS|I\/S|AS|ASA|AB|GmbH|AG|Ltd|Limited|Inc|LLC|LLP|PLC|Group|Corp|Hospital|Kommune|Kirke|Bank|University|Court|Church|School|Society|Foundation|Center|Centre)(?![a-zæøå])/;
const NOUN_ENDING =
  /(?:ing|ingen|else|elsen|hed|heden|tion|tionen|ment|ness|et|ity|erne|ende|able|skab|ism|isme|ology|politik|ly|ede|ies|ance|ence)$/;

/** The words of a sentence. */
export function tokensOf(text: string, { start, end }: Sentence): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const first = text.charCodeAt(at);
    if (!isLetter(first) && !isDigit(first)) {
      at++;
      continue;
    }
    const begin = at;
    while (at < end && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
    const raw = text.slice(begin, at);
    const folded = fold(raw);
    const isCapital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
    tokens.push({ start: begin, end: at, folded, cues: cuesOf(folded), isCapital });
  }
  return tokens;
}

/** Reads a sentence once for all that is found in it. */
export function analyse(text: string, sentence: Sentence, isHeading: boolean): Analysis {
  const tokens = tokensOf(text, sentence);
  let cues = 0;
  let generals = 0;
  let capitals = 0;
  let long = 0;
  for (const token of tokens) {
    cues |= token.cues;
    if (token.cues & CUE.general) generals++;
    if (token.end - token.start > 3) {
      long++;
      if (token.isCapital) capitals++;
    }
  }
  const isTitleCase = long > 2 && capitals > long * 0.6;
  const isEnglish = (cues & CUE.english) > 0;
  const people: number[] = tokens.map((token, index) =>
    personAt(text, tokens, index, token, isEnglish, isTitleCase, isHeading),
  );
  return { ...sentence, tokens, people, cues, generals };
}

function personAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  { cues, folded, isCapital, start, end }: Token,
  isEnglish: boolean,
  isTitleCase: boolean,
  isHeading: boolean,
): number {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (cues & CUE.third) {
    // "her" is Danish for here, "his" and "he" are English only.
    if (folded === "her" && !isEnglish) return 0;
    return 3;
  }
  if (folded === "i") {
    return isCapital && text.charAt(start) === "I" && isFirstPersonI(text, end) ? 3 : 0;
  }
  if (cues & CUE.first) {
    if (folded === "min" && before && isDigit(before.folded.charCodeAt(0))) return 0;
    return 3;
  }
  if (cues & CUE.second) return 1;
  if (cues & CUE.kin) return kinAt(tokens, index);
  if (isDigit(folded.charCodeAt(0))) return isCprNumber(folded, next) ? 3 : 0;
  const role = roleOf(folded);
  if (role && !(isCapital && index > 0 && isTitleCase)) {
    if (role === "definite") return 3;
    for (let back = 1; back <= 3; back++) {
      const earlier = tokens[index - back];
      if (!earlier) break;
      if (earlier.cues & (CUE.article | CUE.owner)) return 3;
    }
    if (next && (isDigit(next.folded.charCodeAt(0)) || text.charAt(end) === ":" || next.isCapital)) return 3;
    return 0;
  }
  return isCapital ? nameAt(text, tokens, index, isTitleCase, isHeading) : 0;
}

function isFirstPersonI(text: string, end: number): boolean {
  return /^(?:['’](?:m|ve|d|ll)|[ \u00a0](?:am|was|have|had|has|did|got|will|would|do|don|can|could|need|feel|suffer|went|think|know|just|also|am|take|started|resigned|voted|joined|left|belong|used|wanted|want|told|still|never|fell|broke|hurt|tested|may|might|must|should|nearly|almost|really|recently|carry|wear|pray|call|called|see|saw|found|hear|heard|believe|hope|wouldn|didn|haven|couldn|understand|appreciate|ask|asked|support|keep|spent|spend|identify|live|work|drink|smoke|cannot|only|simply|once|myself|first|now|apologise|apologize|regret))/.test(
    text.slice(end, end + 14),
  );
}

function kinAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index] as Token;
  for (let back = 1; back <= 3; back++) {
    const earlier = tokens[index - back];
    if (!earlier) break;
    if (earlier.cues & CUE.owner) return 3;
    if (earlier.isCapital && /s$/.test(earlier.folded) && back === 1) return 3;
  }
  if (/^(?:far|mor|mum|mom|dad|soennen|datteren|konen|manden|drengen|pigen)$/.test(token.folded)) return 2;
  return 0;
}

function isCprNumber(folded: string, next: Token | undefined): boolean {
  if (!/^\d{6}(?:\d{4})?$/.test(folded)) return false;
  return folded.length === 10 || (next !== undefined && /^\d{4}$/.test(next.folded));
}

function nameAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  isTitleCase: boolean,
  isHeading: boolean,
): number {
  const { start, end, folded, cues } = tokens[index] as Token;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before && before.cues & CUE.greeting && start - before.end === 1) return 0;
  const beforeThat = tokens[index - 2];
  if (before?.isCapital && start - before.end === 1 && beforeThat && beforeThat.cues & CUE.greeting) return 0;
  if (FIRM_BEHIND.test(text.slice(end, end + 14))) return 0;
  const bare = /s$/.test(folded) ? folded.slice(0, -1) : folded;
  const isKnown = FIRST_NAMES.has(folded) || FIRST_NAMES.has(bare);
  const raw = text.slice(start, end);
  const isInitials = raw === raw.toUpperCase();
  if (isKnown && !isInitials) return 2.5;
  if (cues & (CUE.noName | CUE.general | CUE.greeting)) return 0;
  if (before && before.cues & CUE.title) return 2.5;
  if (isInitials) {
    // "LKJ ligger med feber", "Sygemelding MLA"; "T. Boateng".
    if (end - start === 1) return text.charAt(end) === "." && next?.isCapital ? 2 : 0;
    return end - start < 5 && (isHeading || Boolean(next && next.cues & CUE.state)) ? 2 : 0;
  }
  if (end - start < 3) return 0;
  const isFirst = index === 0;
  if (isTitleCase && !isHeading) return 0;
  if (isFirst) {
    if (NOUN_ENDING.test(folded)) return 0;
    if (next && next.cues & CUE.state && next.start - end === 1) return 2;
    if (/^['’]s? /.test(text.slice(end, end + 3))) return 2;
    return next?.isCapital && !(next.cues & (CUE.noName | CUE.general)) && next.start - end === 1 && !isTitleCase ? 2 : 0;
  }
  if (before && PLACE_BEFORE.test(before.folded) && !next?.isCapital) return 0;
  return isTitleCase ? 1 : 2;
}
