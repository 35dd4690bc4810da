import type { Day, DetectContext, Detector, Match } from "../detector";
import { compareDays } from "../_internal/calendar";
import { cuesIn, isOfThing, type Cue } from "./cues";
import { dateAt } from "./dates";
import {
  isBelowTitle,
  placeAfter,
  placeBefore,
  placeBelow,
  placeInColumn,
  placeInList,
  type Place,
} from "./places";

const OLDEST = 110;
/** Business has dates of the last years; one before is a birth even when the word for it stands further away. */
const OLD = 15;
const YOUNGEST_CELEBRATED = 3;
/** Between the dates of several people: "født 03.03.2015 og 04.05.2017", "Ida 03.03.2015, Bo 04.05.2017". */
const NEXT_DATE =
  /(?:[ \u00a0]?[,/&]|[ \u00a0](?:og|and|samt))[ \u00a0](?:[A-ZÆØÅÄÖ][a-zà-ɏ]{1,15}:? |(?:m[iy]n?|h(?:an|i|er|ende)[sr]?) [a-zæøå]{2,14} )?/y;
const LONGEST_LINE = 120;
/** For reading a date whose century doesn't matter. */
const ANY_DAY: Day = { year: 2099, month: 12, day: 31 };

/** Dates of birth: a date that makes somebody 0 to 110 years old, beside a word for birth or below one. */
export const dateOfBirthDetector: Detector = {
  id: "date-of-birth",
  category: "identifier",

  find(text: string, context: DetectContext): Match[] {
    const { today } = context;
    const matches: Match[] = [];
    let free = 0;
    for (const cue of cuesIn(text)) {
      if (cue.start < free || isOfThing(text, cue.start)) continue;
      const after = placeAfter(text, cue, today);
      const behind = after && !isBelowTitle(text, cue, after) && birthAt(text, after, cue, today);
      let match = behind ? { ...behind, labelStart: cue.start } : elsewhere(text, cue, today);
      while (match && match.start >= free) {
        matches.push(match);
        free = match.end;
        const next = placeOfNext(text, match, cue);
        match = next && birthAt(text, next, cue, today);
      }
    }
    return matches;
  },

  mask(raw: string): string {
    const year = String(dateAt(raw, 0, ANY_DAY)?.year ?? "••••");
    return `••.••.${raw.indexOf(year) >= 0 ? year : year.slice(2)}`;
  },
};

/** The date in front of a cue or below it. */
function elsewhere(text: string, cue: Cue, today: Day): Match | null {
  const before = placeBefore(text, cue, today);
  if (before && !isOfThing(text, before.at)) return birthAt(text, before, cue, today);
  const below = placeBelow(text, cue);
  return below && birthAt(text, below, cue, today);
}

/** The next date of the same cue: behind, in the cell below, or in the next line of the list. */
function placeOfNext(text: string, { start, end }: Match, cue: Cue): Place | null {
  NEXT_DATE.lastIndex = end;
  if (NEXT_DATE.test(text)) return { at: NEXT_DATE.lastIndex, isSure: true };
  const line = text.slice(end, end + LONGEST_LINE).indexOf("\n");
  const below = placeInColumn(text, start);
  if (below !== null || line < 0 || start < cue.end) return below;
  return placeInList(text, end + line + 1, cue.isSeveral);
}

/** The match for a date at a place, null when there is none or nobody of that age. */
function birthAt(text: string, { at, isSure }: Place, cue: Cue, today: Day): Match | null {
  const date = dateAt(text, at, today);
  if (!date || /[ -]\d{4}/.test(text.slice(date.end, date.end + 5))) return null;
  const age = ageOn(today, date);
  if (age < 0 || age > OLDEST || (!isSure && age < OLD)) return null;
  // "Vare f. 130249", but "hans ægtefælle, f. 130249"
  if (cue.isWeak && text.charAt(cue.start - 2) !== "," && /^\d+$/.test(text.slice(at, date.end)))
    return null;
  const party = cue.isCelebration && age < YOUNGEST_CELEBRATED;
  return { start: at, end: date.end, confidence: party ? "possible" : "likely" };
}

/** Whole years; negative for a day to come. */
function ageOn(today: Day, birth: Day): number {
  const isBirthdayToCome = compareDays({ ...birth, year: today.year }, today) > 0;
  return today.year - birth.year - (isBirthdayToCome ? 1 : 0);
}
