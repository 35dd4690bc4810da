import type { Day, DetectContext, Detector, Match } from "../detector";
import { cellBelow } from "../_internal/columns";
import { isAlphanumericAt, isLetter, wordsBefore } from "../_words/words";
import { dateAt } from "./dates";

/** Words that say a date is a birth: only together with one is a date personal data. */
const CUE =
  /f(?:ø|oe)dselsdato(?:en)?|f(?:ø|oe)dselsdag(?:en)?|f(?:ø|oe)dt|f(?:ø|oe)dselsdatum|födelsedatum|födelsedag|född|fødd|f\.?dato|date[ \u00a0]of[ \u00a0]birth|birth[ \u00a0-]?date|birthday|born|geburtsdatum|geburtstag|geboren|geb\.|d\.?o\.?b\.?|f\./gi;
/** A date on one of these can be the day of the party as well. */
const CELEBRATION = /^(?:f(?:ø|oe)dselsdag|födelsedag|birthday|geburtstag)/i;
const YOUNGEST_CELEBRATED = 3;
/** What is "born" without being a person. */
const THING =
  /^(?:projekt|id[eé]|firma|virksomhed|selskab|forening|koncept|samarbejd|tanke|mærke|brand|plan|organisation|startup|produkt|app|klub|bevægelse|föret|företag|company|project|concept|product|startup|kalv|hvalp|føl|killing|unternehmen)/;
const OLDEST = 110;
/** "født i Aarhus den 3. marts 1985": what may stand between the word and its date. */
const LONGEST_GAP = 40;
/** After "f.", which also shortens "for" and "følgende", the date has to follow at once. */
const SHORT_GAP = /^[ \u00a0]{0,2}(?:d(?:en|\.)?[ \u00a0]{0,2})?$/i;
const GAP = /^[^\d.;!?\n]*(?:\n[ \t]*)?(?:d\.[ \u00a0]?)?$/i;
/** Small words in the gap; others begin with a capital as places and days do, or the sentence is about something else. */
const GAP_WORD =
  /^(?:|[A-ZÆØÅÄÖ].*|d|den|dato|date|i|på|ved|er|var|in|at|on|the|is|was|dag|åååå|mm|dd|yyyy|(?:man|tirs|ons|tors|fre|lør|søn)dag|am|in|ist)$/;
/** "Fødselsdato (dd.mm.åååå): ". */
const FORMAT = /\((?:[dmyåj]{1,4}[./ -]?){2,3}\)/i;
/** Between the dates of several people: "født 03.03.2015 og 04.05.2017". */
const NEXT_DATE = /(?:[ \u00a0]?[,/&]|[ \u00a0](?:og|and|samt))[ \u00a0]/iy;
/** For reading a date whose century doesn't matter. */
const ANY_DAY: Day = { year: 2099, month: 12, day: 31 };

/** Dates of birth: a date that makes somebody 0 to 110 years old, introduced by a word for birth. */
export const dateOfBirthDetector: Detector = {
  id: "date-of-birth",
  category: "identifier",

  find(text: string, context: DetectContext): Match[] {
    const matches: Match[] = [];
    const cues = new RegExp(CUE.source, CUE.flags);
    for (let cue = cues.exec(text); cue; cue = cues.exec(text)) {
      const cueEnd = cue.index + cue[0].length;
      if (isPartOfWord(text, cue.index, cueEnd)) continue;
      if (isOfThing(text, cue.index)) continue;
      let start = dateStart(text, cueEnd, cue[0]);
      let labelStart = start === null ? undefined : cue.index;
      if (start === null) start = cellBelow(text, cue.index);
      while (start >= 0) {
        const match = birthAt(text, start, cue[0], context.today);
        if (!match) break;
        matches.push(labelStart === undefined ? match : { ...match, labelStart });
        cues.lastIndex = match.end;
        labelStart = undefined;
        NEXT_DATE.lastIndex = match.end;
        start = NEXT_DATE.test(text) ? NEXT_DATE.lastIndex : cellBelow(text, match.start);
      }
    }
    return matches;
  },

  mask(raw: string): string {
    const date = dateAt(raw, 0, ANY_DAY);
    if (!date) return "••.••.••••";
    const year = String(date.year);
    return `••.••.${raw.indexOf(year) >= 0 ? year : year.slice(-2)}`;
  },
};

function isPartOfWord(text: string, start: number, end: number): boolean {
  return isAlphanumericAt(text, start - 1) || isLetter(text.charCodeAt(end));
}

/** "Projektet blev født 12.06.2024". */
function isOfThing(text: string, cue: number): boolean {
  return wordsBefore(text, cue, 2).some(({ lower }) => THING.test(lower));
}

/** Where the date for the cue that ends at `from` may begin: its first digit or month name. */
function dateStart(text: string, from: number, cue: string): number | null {
  const near = text
    .slice(from, from + LONGEST_GAP)
    .replace(FORMAT, (format) => " ".repeat(format.length));
  const digit = near.search(/\d/);
  const month = near.search(
    /\b(?:jan|feb|mar|apr|ma[jyi]|jun|jul|aug|sep|o[kc]t|nov|de[csz])[a-z]{0,6}\.? \d/i,
  );
  const gap = month >= 0 && (digit < 0 || month < digit) ? month : digit;
  if (gap < 0) return null;
  const between = near.slice(0, gap);
  if (/^f\.$/i.test(cue)) return SHORT_GAP.test(between) ? from + gap : null;
  const words = between.split(/[^A-Za-zÀ-ɏ]+/);
  return GAP.test(between) && words.every((word) => GAP_WORD.test(word)) ? from + gap : null;
}

/** The match for a date at `start`, null when there is none or nobody of that age. */
function birthAt(text: string, start: number, cue: string, today: Day): Match | null {
  const date = dateAt(text, start, today);
  if (!date || /^[ -]?\d{4}/.test(text.slice(date.end, date.end + 5))) return null;
  const age = ageOn(today, date);
  if (age < 0 || age > OLDEST) return null;
  const party = CELEBRATION.test(cue) && age < YOUNGEST_CELEBRATED;
  return { start, end: date.end, confidence: party ? "possible" : "likely" };
}

/** Whole years; negative for a day to come. */
function ageOn(today: Day, birth: Day): number {
  const hadBirthday =
    today.month > birth.month || (today.month === birth.month && today.day >= birth.day);
  return today.year - birth.year - (hadBirthday ? 0 : 1);
}
