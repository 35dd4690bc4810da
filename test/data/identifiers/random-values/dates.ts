import { adultOrChild, type Birth, birthBetween, shortYear } from "./births";
import { listOf, pad, pick, type Random, type Writer, type Writers } from "./writers";

type DateForm = (date: Birth, month: string) => string;

const iso: DateForm = ({ day, month, year }) => `${year}-${pad(month, 2)}-${pad(day, 2)}`;

/** `12. marts 1984` */
const words =
  (afterDay: string): DateForm =>
  ({ day, year }, month) =>
    `${day}${afterDay} ${month} ${year}`;

const american: DateForm = ({ day, year }, month) => `${month} ${day}, ${year}`;

/** `12-03-1984` */
const dayMonthYear =
  (mark: string): DateForm =>
  ({ day, month, year }) =>
    [pad(day, 2), pad(month, 2), year].join(mark);

/** `12-03-84` */
const dayMonthShortYear =
  (mark: string): DateForm =>
  (date) =>
    [pad(date.day, 2), pad(date.month, 2), shortYear(date)].join(mark);

/** `12/3-1984` */
const fraction =
  (beforeYear: string): DateForm =>
  ({ day, month, year }) =>
    `${day}/${month}${beforeYear}${year}`;

interface Language {
  readonly months: readonly string[];
  readonly forms: readonly DateForm[];
}

const DANISH: Language = {
  months: listOf(`
    januar | februar | marts | april | maj | juni | juli | august | september | oktober
    november | december
  `),
  forms: [
    words("."),
    words("."),
    dayMonthYear("-"),
    dayMonthYear("."),
    dayMonthYear("/"),
    dayMonthShortYear("-"),
    dayMonthShortYear("."),
    fraction("-"),
    fraction(" "),
    iso,
  ],
};
const ENGLISH: Language = {
  months: listOf(`
    January | February | March | April | May | June | July | August | September | October
    November | December
  `),
  forms: [words(""), american, iso, dayMonthYear("/"), dayMonthYear("-")],
};
const SWEDISH: Language = {
  months: listOf(`
    januari | februari | mars | april | maj | juni | juli | augusti | september | oktober
    november | december
  `),
  forms: [words(""), iso, iso, fraction(" ")],
};
const NORWEGIAN: Language = {
  months: listOf(`
    januar | februar | mars | april | mai | juni | juli | august | september | oktober
    november | desember
  `),
  forms: [words("."), dayMonthYear("."), dayMonthYear("."), dayMonthShortYear("."), iso],
};
const GERMAN: Language = {
  months: listOf(`
    Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober
    November | Dezember
  `),
  forms: [words("."), dayMonthYear("."), dayMonthYear("."), dayMonthShortYear(".")],
};

const dateIn =
  ({ months, forms }: Language, dateOf: (random: Random) => Birth): Writer =>
  (random) => {
    const date = dateOf(random);
    return pick(random, forms)(date, months[date.month - 1] ?? "");
  };

const birthDate = (language: Language) => dateIn(language, adultOrChild);
const businessDate = (language: Language) =>
  dateIn(language, (random) => birthBetween(random, 2019, 2027));

export const clock = (random: Random) =>
  `${pad(6 + random(16), 2)}:${pick(random, ["00", "15", "30", "45"])}`;
const dottedClock = (random: Random) => clock(random).replace(":", ".");

export const BIRTH_DATES: Writers = {
  "date-of-birth:da": birthDate(DANISH),
  "date-of-birth:en": birthDate(ENGLISH),
  "date-of-birth:sv": birthDate(SWEDISH),
  "date-of-birth:no": birthDate(NORWEGIAN),
  "date-of-birth:de": birthDate(GERMAN),
};

export const DATES_AND_TIMES: Writers = {
  date: businessDate(DANISH),
  "date:en": businessDate(ENGLISH),
  "date:sv": businessDate(SWEDISH),
  "date:no": businessDate(NORWEGIAN),
  "date:de": businessDate(GERMAN),
  time: clock,
  "time-span": (random) =>
    pick(random, [
      `${clock(random)}-${clock(random)}`,
      `${dottedClock(random)} – ${dottedClock(random)}`,
      `kl. ${6 + random(4)}-${14 + random(6)}`,
    ]),
};
