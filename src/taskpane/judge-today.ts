import type { Day } from "../detect/detector";
import type { Knowledge } from "../detect/engine";
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
  let day = dayOf(now());
  let judge = createJudge(policy, { ...knowledge, today: day });
  const judgeOfToday = (): Judge => {
    const today = dayOf(now());
    if (today.day !== day.day || today.month !== day.month || today.year !== day.year) {
      day = today;
      judge = createJudge(policy, { ...knowledge, today: day });
    }
    return judge;
  };
  return Object.assign<Judge, Pick<Judge, "lookAhead">>(
    (mail, decisions) => judgeOfToday()(mail, decisions),
    { lookAhead: async (mail, pause) => judgeOfToday().lookAhead?.(mail, pause) },
  );
}

/** The calendar day of a moment, where the user is. */
export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
