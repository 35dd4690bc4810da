import { cellBelow } from "../_internal/columns";
import { type KindOf, packedKinds } from "../_internal/packed-kinds";
import type { Cue } from "./cues";
import { dateAt } from "./dates";
import type { Day } from "../detector";
import type { birthWords } from "./words";

/** "født i Aarhus den 3. marts 1985": what may stand between the word and its date. */
const LONGEST_GAP = 70;
/** After "f.", which also shortens "for" and "følgende", the date has to follow at once. */
const SHORT_GAP = /^[ \u00a0]{0,2}(?:d(?:en|\.)?[ \u00a0]{0,2})?$/i;
const GAP = /^[^\d.;!?\n]*(?:\n[ \t\r]*[-•*]?[ \t]*){0,2}(?:d\.[ \u00a0]?){0,2}$/i;
/** Behind the name of a field whole sentences may stand: "fødselsdatoen for den forsikrede, Hans Kjær, er …". */
const WIDE_GAP = /^(?!.*\. [A-ZÆØÅÄÖ])[^\d;!?\n]*$/;
const BESIDE_MARK = /[:=][ \t"']*$/;
const kindOfWord = packedKinds("birth") as KindOf<typeof birthWords>;
/** "Startdato", "betalingsfristen": more names of other dates than words.ts has. */
const OTHER_DATE = /^..+(?:dat(?:o|um|e)|frist)(?:en)?$/i;
/** What belongs to the name of a field: "Fødselsdato (dd.mm.åååå): ", "(6 cifre)", "vedr.", dots up to the value, "?". */
const PART_OF_FIELD =
  /\b(?:vedr|iflg|ang|jf|evt|kl)\.|\((?:[dmyåj]{1,4}[./ -]?){2,3}\)|\.{2,}|\(?\d{1,2}[ -](?:cif|siff|digit)\w{1,3}\)?|^\?/gi;
const MONTH =
  /\b(?:jan|feb|mar|mär|apr|ma[jyi]|jun|jul|aug|sep|o[kc]t|nov|de[csz])[a-z]{0,6}\.? \d/i;

const LONGEST_BEFORE = 70;
/** "(født)", "er hendes fødselsdag", "am 3. März 1985 geboren". */
const CALLED_AFTERWARDS =
  /^(?: ?\(| [=–-] |[ ](?:er|is|was|var|ist|är)(?: [A-Za-zÀ-ɏ'’]{2,20}){1,2} | (?=geboren|født|born))$/;
/** Without a verb between them, the cue has to end the phrase: "03.03.1985 (født i Ribe)" is a contract in a story. */
const LONGEST_MARK = 3;
const CLOSES = /^[ \t]*(?:[).,;!?\n]|$)/;

/** The line of a list: who, and the date behind. */
const LISTED =
  /^[>•*\- \t]{0,6}(?:\d{1,3}[.)] )?([A-ZÆØÅÄÖ][\wÀ-ɏ'’.-]*(?: [A-ZÆØÅÄÖ][\wÀ-ɏ'’.-]*){0,4})[,:;|\t –-]{1,4}(?=\d)/;
const HEADING = /^[^\n\d.;!?]{0,40}:[ \t]*\r?\n\r?\n?/;
const LONGEST_LINE = 120;

/** A place where the date of a cue may begin. `isSure`: nothing but small words stand between them. */
export interface Place {
  readonly at: number;
  readonly isSure: boolean;
}

/** A date begins with a digit or the name of a month, and not inside of another number. */
const BEGINNING = /(?:^|[^\dA-Za-zÀ-ɏ.\-/])(?=\d|[A-Za-zÀ-ɏ]{3,9}\.? \d)/g;
const MOST_NUMBERS = 3;

/** Where the date for a cue begins behind it; a number or two may stand between, as in "født kl. 03.12 den 7. maj". */
export function placeAfter(text: string, cue: Cue, today: Day): Place | null {
  const near = text
    .slice(cue.end, cue.end + LONGEST_GAP)
    .replace(PART_OF_FIELD, (part) => " ".repeat(part.length));
  let between = "";
  let from = 0;
  for (let count = 0; count <= MOST_NUMBERS; count++) {
    const gap = firstNumber(near, from);
    if (gap < 0) return null;
    between += near.slice(from, gap);
    const at = cue.end + gap;
    if (dateAt(text, at, today) !== null) {
      const isSure = judgeGap(between, cue, count > 0);
      return isSure === null ? null : { at, isSure };
    }
    from = gap + (/^[\d.:]*\d/.exec(near.slice(gap))?.[0].length ?? 1);
    if (/[\d/-]/.test(near.charAt(from))) return null;
  }
  return null;
}

/** The first digit or name of a month before a digit from an offset on; -1 when there is none. */
function firstNumber(near: string, from: number): number {
  const rest = near.slice(from);
  const digit = rest.search(/\d/);
  const month = rest.search(MONTH);
  const first = month >= 0 && month < digit ? month : digit;
  return first < 0 ? -1 : from + first;
}

/** Whether what stands between cue and date leaves no doubt; null when the date is another one's. */
function judgeGap(between: string, cue: Cue, hasNumbers: boolean): boolean | null {
  if (cue.isShort) return SHORT_GAP.test(between) && !hasNumbers ? !cue.isWeak : null;
  if (hasNumbers && !cue.isField && !/[a-zæøå]/i.test(between)) return null;
  const words = between.split(/[^A-Za-zÀ-ɏ]+/);
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
  const near = text.slice(from, cue.start);
  if (!/\d/.test(near)) return null;
  const beginnings = new RegExp(BEGINNING.source, BEGINNING.flags);
  for (let found = beginnings.exec(near); found; found = beginnings.exec(near)) {
    const at = from + found.index + found[0].length;
    if (found[0] === "") beginnings.lastIndex++;
    const date = dateAt(text, at, today);
    if (date === null || date.end > cue.start) continue;
    const between = text.slice(date.end, cue.start);
    const isCalled =
      between === " "
        ? text.slice(cue.start, cue.end).startsWith("geboren")
        : CALLED_AFTERWARDS.test(between);
    if (
      isCalled &&
      (between.length > LONGEST_MARK || CLOSES.test(text.slice(cue.end, cue.end + 3)))
    )
      return { at, isSure: true };
  }
  return null;
}

/** Where the date begins that stands below a cue: in its column, or in the line of a list at `line`. */
export function placeBelow(text: string, cue: Cue): Place | null {
  const at = cellBelow(text, cue.start);
  if (at >= 0) return { at, isSure: true };
  const heading = cue.isField ? HEADING.exec(text.slice(cue.end, cue.end + LONGEST_LINE)) : null;
  return heading === null ? null : placeInList(text, cue.end + heading[0].length, cue.isSeveral);
}

/** Where the date in a line of a list begins: "- Ane Lund: 03.03.1985". One word may as well name another date. */
export function placeInList(text: string, line: number, isSeveral: boolean): Place | null {
  const found = LISTED.exec(text.slice(line, line + LONGEST_LINE));
  const words = found?.[1]?.split(" ") ?? [];
  if (found === null || (words.length < 2 && !isSeveral)) return null;
  if (words.some(isOfOtherDate)) return null;
  return { at: line + found[0].length, isSure: true };
}
