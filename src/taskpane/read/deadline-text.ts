import type { Clock } from "../../requests/deadlines/clock";
import { daysBetween, type IsoDate } from "../../requests/deadlines/dates";
import { danishDate } from "../../requests/deadlines/copenhagen";
import type { Deadlines, Recordings } from "../../requests/deadlines/deadlines";
import { holidayOn } from "../../requests/deadlines/holidays";
import type { Receipt } from "../../requests/deadlines/receipt";
import type { Language, Translate } from "../../text";
import { clockTime, longDate, shortDate } from "./dates";
import type { ReadKey } from "./read-text";

interface Words {
  readonly t: Translate<ReadKey>;
  readonly language: Language;
}

const HOUR = 3_600_000;

/** What must not wait for the answer: each once, the recordings first because they vanish. */
export function atOnceSentences({ clocks, recordings }: Deadlines, words: Words): string[] {
  const deeds = clocks.flatMap(({ atOnce }) => (atOnce === null ? [] : [atOnce]));
  return [
    ...(recordings?.isCertain ? [recordingsSentence(recordings, words)] : []),
    ...new Set(deeds.map((deed) => words.t(`once.${deed}`))),
  ];
}

function recordingsSentence({ days, goneBy }: Recordings, { t, language }: Words): string {
  return t("once.recordings", { days, date: longDate(goneBy, language) });
}

/** What has to be done by when, for the clock that is first. */
export function dueSentence(clock: Clock, { t, language }: Words): string {
  if (clock.dueAt) {
    const [date, time] = [longDate(clock.due, language), clockTime(clock.dueAt, language)];
    return t("due.breach", { date, time });
  }
  return clock.policyDue
    ? t("due.policy", { date: longDate(clock.policyDue, language) })
    : t("due.month", { date: longDate(clock.due, language) });
}

/** How much time is left, as a sentence and as the share of it that has gone by. */
export interface TimeLeft {
  readonly sentence: string;
  readonly share: number;
  readonly isOver: boolean;
}

/** @param now milliseconds since 1970 */
export function timeLeft(clock: Clock, receipt: Receipt, now: number, words: Words): TimeLeft {
  const received = shortDate(receipt.date, words.language);
  if (clock.dueAt) return hoursLeft(Date.parse(clock.dueAt), now, received, words);
  const last = clock.policyDue ?? clock.due;
  const left = daysBetween(danishDate(now), last);
  const whole = Math.max(1, daysBetween(receipt.date, last));
  return {
    sentence: words.t(daysKey(left), { received, count: Math.abs(left) }),
    share: Math.min(1, Math.max(0, 1 - left / whole)),
    isOver: left < 0,
  };
}

function daysKey(left: number): ReadKey {
  if (left === 0) return "due.left.today";
  const amount = Math.abs(left) === 1 ? "one" : "many";
  return left > 0 ? `due.left.${amount}` : `due.over.${amount}`;
}

function hoursLeft(end: number, now: number, received: string, { t }: Words): TimeLeft {
  const count = Math.floor((end - now) / HOUR);
  const key: ReadKey =
    end < now ? "due.hours.over" : count < 1 ? "due.hours.one" : "due.hours.many";
  const share = Math.min(1, Math.max(0, 1 - (end - now) / (72 * HOUR)));
  return { sentence: t(key, { received, count }), share, isOver: end < now };
}

/** How the date came about, rule by rule, for those who have to defend it. */
export function howSentences(
  clock: Clock,
  { clocks }: Deadlines,
  receipt: Receipt,
  words: Words,
): string[] {
  const { t, language } = words;
  const received = longDate(receipt.date, language);
  const monthly = clocks.find(({ kind }) => kind !== "72-hours");
  return [
    ...(clock.dueAt ? [t("how.hours")] : []),
    ...(clock.policyDue ? [policySentence(clock, receipt, words)] : []),
    ...(monthly ? monthSentences(monthly, received, words) : []),
    t("how.zone"),
  ];
}

function policySentence({ policyDue, policyAim }: Clock, { date }: Receipt, words: Words): string {
  const { t, language } = words;
  const days = daysBetween(date, policyDue ?? date);
  if (policyAim === null || policyAim === policyDue) return t("how.policy-plain", { days });
  return t("how.policy", { days, aim: longDate(policyAim, language) });
}

function monthSentences(clock: Clock, received: string, { t, language }: Words): string[] {
  const sentences = [t("how.month", { received })];
  if (clock.monthEnds && clock.monthEnds !== clock.due) {
    const [date, holiday] = [longDate(clock.monthEnds, language), dayOff(clock.monthEnds, t)];
    sentences.push(t("how.rolled", { date, holiday }));
  }
  if (clock.kind === "house-month") sentences.push(t("how.house"));
  else if (clock.extendedDue && clock.extensionNoticeBy) {
    const extended = longDate(clock.extendedDue, language);
    sentences.push(
      t("how.extend", { extended, notice: longDate(clock.extensionNoticeBy, language) }),
    );
  }
  return sentences;
}

/** A weekday says by itself why it is a day off, a holiday does not. */
function dayOff(date: IsoDate, t: Translate<ReadKey>): string {
  const holiday = holidayOn(date);
  return holiday === null ? "" : t(`holiday.${holiday}`);
}
