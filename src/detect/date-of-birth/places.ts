import { cellBelow } from "../_internal/columns";
import { type KindOf, packedKinds } from "../_internal/packed-kinds";
import type { Cue } from "./cues";
import { dateAt } from "./dates";
import type { Day } from "../detector";
import type { birthWords } from "./words";

/** "født i Aarhus den 3. marts 1985": what may stand between the word and its date. */
const LONGEST_GAP = 70;
/** After "f.", which also shortens "for" and "følgende", the date has to follow at once. */
const SHORT_GAP = /^[ \u00a0\n]{0,2}(?:d(?:en|\.)?[ \u00a0\n]{0,2})?$/i;
const GAP = /^[^\d.;!?\n]*(?:\n[ \t\r]*[-•*]?[ \t]*){0,2}(?:d\.[ \u00a0]?){0,2}$/i;
/** Behind the name of a field whole sentences may stand: "fødselsdatoen for den forsikrede, Hans Kjær, er …". */
const WIDE_GAP = /^(?!.*\. [A-ZÆØÅÄÖ])[^\d;!?\n]*$/;
const BESIDE_MARK = /[:=][ \t"']*$/;
const kindOfWord = packedKinds("birth") as KindOf<typeof birthWords>;
/** "Startdato", "betalingsfristen": more names of other dates than words.ts has. */
const OTHER_DATE = /..(?:dat(?:o|um|e)|frist)(?:en)?$/i;
/** What belongs to the name of a field: "Fødselsdato (dd.mm.åååå): ", "(6 cifre)", "vedr.", dots up to the value, "?". */
const PART_OF_FIELD =
  /\b(?:vedr|iflg|ang|jf|evt|hhv|kl)\.|\([dmyåj./ -]{4,10}\)|\.\.+|\(?\d{1,2}[ -](?:cif|siff|digit)\w+\)?|^\?/gi;
/** Where a date may begin: a number, or the name of a month before one. */
const NUMBER =
  /\b(?:jan|feb|mar|mär|apr|ma[jyi]|jun|jul|aug|sep|o[kc]t|nov|de[csz])[a-z]{0,6}(?=\.? \d)|\d(?:[\d.:]*\d)?/gi;

const LONGEST_BEFORE = 70;
/** "(født)", "er hendes fødselsdag", … */
const CALLED_AFTERWARDS =
  /^(?: ?\(| [=–-] | (?:er|is|was|var|ist|är)(?: [A-Za-zÀ-ɏ'’]{2,20}){1,2} )$/;
/** … and "am 3. März 1985 in Ulm geboren". */
const BORN_AFTERWARDS = /^(?: in [^\d.,;!?]{2,30})? geboren/i;
/** Without a verb between them, the cue has to end the phrase: "03.03.1985 (født i Ribe)" is a contract in a story. */
const LONGEST_MARK = 3;
const CLOSES = /^(?:[).,;!?\n]|$)/;

/** The line of a list: who, and the date behind. */
const LISTED =
  /^[>•*\- \t]{0,6}(?:\d{1,3}[.)] )?([A-ZÆØÅÄÖ][\wÀ-ɏ'’.-]*(?: [A-ZÆØÅÄÖ][\wÀ-ɏ'’.-]*){0,4})[,:;|\t –-]{1,4}(?=\d)/;
const HEADING = /^[^\n\d.;!?]{0,40}:[ \t]*\r?\n\r?\n?/;
const LONGEST_LINE = 120;

/** Nothing, a dash, the rule below the titles: the column goes on. */
const EMPTY_CELL =
  /^["']{0,2}(?:[-–—:.?= ]{1,20}|ukendt|unknown)?["']{0,2} {0,9}(?:[\t;|,\r\n]|$)/i;
const LONGEST_EMPTY = 40;
const MOST_EMPTY = 4;

/** A place where the date of a cue may begin. `isSure`: nothing but small words stand between them. */
export interface Place {
  readonly at: number;
  readonly isSure: boolean;
}

const MOST_NUMBERS = 4;

/** Where the date for a cue begins behind it; a number or two may stand between, as in "født kl. 03.12 den 7. maj". */
export function placeAfter(text: string, cue: Cue, today: Day): Place | null {
  const near = text
    .slice(cue.end, cue.end + LONGEST_GAP)
    .replace(PART_OF_FIELD, (part) => " ".repeat(part.length));
  let between = "";
  let from = 0;
  let year = "";
  for (const [count, { start, end }] of numbersIn(near).slice(0, MOST_NUMBERS).entries()) {
    between += near.slice(from, start);
    const at = cue.end + start;
    const date = dateAt(text, at, today);
    if (date !== null) {
      // "Født i 1967, 3. maj 2020 blev hun …"
      if (year !== "" && Number(year) !== date.year) return null;
      const isSure = judgeGap(between, cue, count > 0);
      return isSure === null ? null : { at, isSure };
    }
    if (/^[12]\d{3}$/.test(near.slice(start, end))) year = near.slice(start, end);
    from = end;
  }
  return null;
}

/** "Dato;Født\n01.08.2024;03.03.2015": in a row below the title of a column, so the date need not be in that column. */
export function isBelowTitle(text: string, cue: Cue, { at }: Place): boolean {
  return text.slice(cue.end, at).indexOf("\n") >= 0 && cellBelow(text, cue.start) >= 0;
}

/** The numbers, and the names of months in front of one. */
function numbersIn(piece: string): { readonly start: number; readonly end: number }[] {
  const numbers = [];
  const pattern = new RegExp(NUMBER.source, NUMBER.flags);
  for (let found = pattern.exec(piece); found; found = pattern.exec(piece))
    numbers.push({ start: found.index, end: pattern.lastIndex });
  return numbers;
}

/** Whether what stands between cue and date leaves no doubt; null when the date is another one's. */
function judgeGap(between: string, cue: Cue, hasNumbers: boolean): boolean | null {
  if (cue.isShort) return SHORT_GAP.test(between) && !hasNumbers ? !cue.isWeak : null;
  if (hasNumbers && !cue.isField && !/[a-zæøå]/i.test(between)) return null;
  const words = between.split(/[^A-Za-zÀ-ɏ]/);
  if (words.some(isOfOtherDate)) return null;
  if (GAP.test(between) && words.every(isSmall)) return true;
  if (!cue.isField || hasNumbers || !WIDE_GAP.test(between)) return null;
  return cue.isSeveral || BESIDE_MARK.test(between);
}

function isOfOtherDate(word: string): boolean {
  return kindOfWord(word.toLowerCase()) === "other" || OTHER_DATE.test(word);
}

/** Others begin with a capital as places and days do, or the sentence is about something else. */
function isSmall(word: string): boolean {
  return /^(?:$|[A-ZÆØÅÄÖ])/.test(word) || kindOfWord(word) === "gap";
}

/** Where the date begins that is called a birth afterwards: "03.03.1985 (født)", "3. marts 1985 er min fødselsdag". */
export function placeBefore(text: string, cue: Cue, today: Day): Place | null {
  const from = Math.max(0, cue.start - LONGEST_BEFORE);
  for (const { start } of numbersIn(text.slice(from, cue.start)).slice(-MOST_NUMBERS)) {
    const at = from + start;
    const date = dateAt(text, at, today);
    if (date === null) continue;
    const between = text.slice(date.end, cue.start);
    const isCalled =
      CALLED_AFTERWARDS.test(between) || BORN_AFTERWARDS.test(text.slice(date.end, cue.end));
    if (isCalled && (between.length > LONGEST_MARK || CLOSES.test(text.charAt(cue.end))))
      return { at, isSure: true };
  }
  return null;
}

/** Where the date begins that stands below a cue: in its column, or in the first line of a list. */
export function placeBelow(text: string, cue: Cue): Place | null {
  const inColumn = placeInColumn(text, cue.start);
  if (inColumn !== null || !cue.isField) return inColumn;
  const heading = HEADING.exec(text.slice(cue.end, cue.end + LONGEST_LINE));
  return heading && placeInList(text, cue.end + heading[0].length, cue.isSeveral);
}

/** Where the date may begin in the nearest cell with something in it below a title or another date. */
export function placeInColumn(text: string, above: number): Place | null {
  let at = cellBelow(text, above);
  for (let row = 0; row < MOST_EMPTY && at >= 0; row++) {
    if (!EMPTY_CELL.test(text.slice(at, at + LONGEST_EMPTY))) break;
    at = cellBelow(text, at);
  }
  return at < 0 ? null : { at, isSure: true };
}

/** Where the date in a line of a list begins: "- Ane Lund: 03.03.1985". One word may as well name another date. */
export function placeInList(text: string, line: number, isSeveral: boolean): Place | null {
  const found = LISTED.exec(text.slice(line, line + LONGEST_LINE));
  if (found === null) return null;
  const words = (found[1] ?? "").split(" ");
  if ((words.length < 2 && !isSeveral) || words.some(isOfOtherDate)) return null;
  return { at: line + found[0].length, isSure: true };
}
