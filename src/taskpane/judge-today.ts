import type { Day } from "../detect/detector";
import { detectAttachmentsAhead, type Knowledge } from "../detect/engine";
import { WORDED_FIXES } from "../policy/fixes/worded";
import { createJudge, type Judge } from "../policy/judge";
import type { Policy } from "../policy/policy";

/**
 * A judge that knows what day it is, also in a pane that stays open over midnight. The clock is asked here, because
 * nothing below the doors has one.
 */
export function judgeToday(
  policy: Policy,
  knowledge: Omit<Knowledge, "today">,
  now: () => Date = () => new Date(),
): Judge {
  let known: Knowledge = { ...knowledge, today: dayOf(now()) };
  let judge = createJudge(policy, known, WORDED_FIXES);
  const wakeUp = (): void => {
    const today = dayOf(now());
    const { day, month, year } = known.today;
    if (today.day === day && today.month === month && today.year === year) return;
    known = { ...knowledge, today };
    judge = createJudge(policy, known, WORDED_FIXES);
  };
  const judgeNow: Judge = (mail, decisions) => {
    wakeUp();
    return judge(mail, decisions);
  };
  const lookAhead: Judge["lookAhead"] = (mail, pause) => {
    wakeUp();
    return detectAttachmentsAhead(mail, known, pause);
  };
  return Object.assign(judgeNow, { lookAhead });
}

/** The calendar day of a moment, where the user is. */
export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
