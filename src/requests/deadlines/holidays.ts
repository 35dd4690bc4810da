import { addDays, daysBetween, type IsoDate, weekday } from "./dates";

/**
 * Denmark's public holidays: by Reg. 1182/71 Art. 2(1) those of the state where the answer is given count. 5 June,
 * 24 and 31 December close shops and many offices but are no public holidays, so a period that ends there is over.
 */
export type Holiday =
  | "new-year"
  | "maundy-thursday"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "great-prayer-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "christmas-day"
  | "second-christmas-day";

/** Why nobody has to work on a day. */
export type DayOff = Holiday | "saturday" | "sunday";

/** An act of 2023 abolished Great Prayer Day from 1 January 2024. */
const LAST_GREAT_PRAYER_DAY = 2023;

const FIXED: Readonly<Record<string, Holiday>> = {
  "01-01": "new-year",
  "12-25": "christmas-day",
  "12-26": "second-christmas-day",
};

/** Days after Easter Sunday. */
const MOVABLE: Readonly<Record<number, Holiday>> = {
  [-3]: "maundy-thursday",
  [-2]: "good-friday",
  0: "easter-sunday",
  1: "easter-monday",
  26: "great-prayer-day",
  39: "ascension-day",
  49: "whit-sunday",
  50: "whit-monday",
};

/** The holiday that a day is, or null. */
export function holidayOn(date: IsoDate): Holiday | null {
  const fixed = FIXED[date.slice(5)];
  if (fixed !== undefined) return fixed;
  const year = Number(date.slice(0, 4));
  const movable = MOVABLE[daysBetween(easterSunday(year), date)] ?? null;
  return movable === "great-prayer-day" && year > LAST_GREAT_PRAYER_DAY ? null : movable;
}

/** Why a day is no working day (a holiday before a weekend), or null for a working day: Reg. 1182/71 Art. 2(2). */
export function dayOff(date: IsoDate): DayOff | null {
  const holiday = holidayOn(date);
  if (holiday !== null) return holiday;
  const day = weekday(date);
  if (day === 0) return "sunday";
  return day === 6 ? "saturday" : null;
}

/** The day itself, or the next one that is a working day: Reg. 1182/71 Art. 3(4). */
export function workingDayFrom(date: IsoDate): IsoDate {
  return dayOff(date) === null ? date : workingDayFrom(addDays(date, 1));
}

/** The day itself, or the last one before that is a working day. */
export function workingDayUntil(date: IsoDate): IsoDate {
  return dayOff(date) === null ? date : workingDayUntil(addDays(date, -1));
}

/**
 * Easter Sunday by the "anonymous Gregorian" algorithm, checked in the test against almanacs. The names are those it is
 * published with: they stand for remainders and have no better ones.
 */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  // Days after 22 March, the earliest Easter there is.
  return addDays(`${year}-03-22`, h + l - 7 * m);
}
