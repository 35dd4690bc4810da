import type { Standing } from "../../requests/case/deadlines-of";
import type { UrgentDeed } from "../../requests/case/events";
import type { Clock } from "../../requests/deadlines/clock";
import { daysBetween, type IsoDate } from "../../requests/deadlines/dates";
import type { Deadlines, Recordings } from "../../requests/deadlines/deadlines";
import { holidayOn } from "../../requests/deadlines/holidays";
import { isExtendableRight } from "../../requests/deadlines/rights";
import type { Language, Translate } from "../../text";
import { clockTime, longDate, shortDate } from "./dates";
import type { ReadKey } from "./read-text";

interface Words {
  readonly t: Translate<ReadKey>;
  readonly language: Language;
}

/** The hours within which the law wants a breach reported. */
const HOURS = 72;

/** Something that must not wait for the answer, and how one says so. */
interface Urgent {
  readonly deed: UrgentDeed;
  readonly sentence: string;
}

/** What must not wait: each once, the recordings first because they vanish. */
export function urgentSentences({ clocks, recordings }: Deadlines, words: Words): Urgent[] {
  const deeds = new Set(clocks.flatMap(({ atOnce }) => (atOnce === null ? [] : [atOnce])));
  const others = Array.from(deeds, (deed) => ({ deed, sentence: words.t(`once.${deed}`) }));
  if (!recordings?.isCertain) return others;
  const sentence = recordingsSentence(recordings, words);
  return [{ deed: "preserve-recordings", sentence }, ...others];
}

function recordingsSentence({ days, goneBy }: Recordings, { t, language }: Words): string {
  return t("once.recordings", { days, date: longDate(goneBy, language) });
}

/** What has to be done by when. */
export function dueSentence(
  { due, dueAt, deadlines }: Standing,
  isExtended: boolean,
  { t, language }: Words,
): string {
  const date = longDate(due, language);
  if (dueAt !== null) return t("due.breach", { date, time: clockTime(dueAt, language) });
  const isPolicys = !isExtended && deadlines.clocks.some(({ policyDue }) => policyDue === due);
  return t(isPolicys ? "due.policy" : "due.month", { date });
}

/** How much time is left, as a sentence and as the share of it that has gone by. */
export interface TimeLeft {
  readonly sentence: string;
  readonly share: number;
  readonly isOver: boolean;
}

export function timeLeft(standing: Standing, receivedOn: IsoDate, words: Words): TimeLeft {
  const { due, daysLeft, hoursLeft } = standing;
  const received = shortDate(receivedOn, words.language);
  if (hoursLeft !== null) {
    const sentence = words.t(hoursKey(hoursLeft), { received, count: hoursLeft });
    return { sentence, share: share(hoursLeft, HOURS), isOver: hoursLeft < 0 };
  }
  const whole = Math.max(1, daysBetween(receivedOn, due));
  const sentence = words.t(daysKey(daysLeft), { received, count: Math.abs(daysLeft) });
  return { sentence, share: share(daysLeft, whole), isOver: daysLeft < 0 };
}

function share(left: number, whole: number): number {
  return Math.min(1, Math.max(0, 1 - left / whole));
}

function daysKey(left: number): ReadKey {
  if (left === 0) return "due.left.today";
  const amount = Math.abs(left) === 1 ? "one" : "many";
  return left > 0 ? `due.left.${amount}` : `due.over.${amount}`;
}

function hoursKey(left: number): ReadKey {
  if (left < 0) return "due.hours.over";
  return left < 1 ? "due.hours.one" : "due.hours.many";
}

/** How the date came about, rule by rule, for those who have to defend it. */
export function howSentences(
  { deadlines: { clocks } }: Standing,
  receivedOn: IsoDate,
  words: Words,
): string[] {
  const { t, language } = words;
  const extendable = clocks.find(({ label }) => isExtendableRight(label));
  const monthly = extendable ?? clocks.find(({ kind }) => kind !== "72-hours");
  const promised = clocks.find(({ policyDue }) => policyDue !== null);
  return [
    ...(clocks.some(({ dueAt }) => dueAt !== null) ? [t("how.hours")] : []),
    ...(promised ? [policySentence(promised, receivedOn, words)] : []),
    ...(monthly ? monthSentences(monthly, longDate(receivedOn, language), words) : []),
    t("how.zone"),
  ];
}

function policySentence({ policyDue, policyAim }: Clock, receivedOn: IsoDate, words: Words) {
  const { t, language } = words;
  const days = daysBetween(receivedOn, policyDue ?? receivedOn);
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
  else if (isExtendableRight(clock.label) && clock.extendedDue && clock.extensionNoticeBy) {
    const extended = longDate(clock.extendedDue, language);
    const notice = longDate(clock.extensionNoticeBy, language);
    sentences.push(t("how.extend", { extended, notice }));
  }
  return sentences;
}

/** A weekday says by itself why it is a day off, a holiday does not. */
function dayOff(date: IsoDate, t: Translate<ReadKey>): string {
  const holiday = holidayOn(date);
  return holiday === null ? "" : t(`holiday.${holiday}`);
}
