import { describe, test } from "@jest/globals";
import { array, assert, constantFrom, integer, option, property, record } from "fast-check";
import { REQUEST_LABELS } from "../labels";
import { clockFor } from "./clock";
import { addDays, addMonths, type IsoDate } from "./dates";
import { dayOff } from "./holidays";
import { suspendPeriod } from "./suspension";

const RULES = { rectificationDays: 7 };
const DAYS = 365 * 80;

const anyDay = integer({ min: 0, max: DAYS }).map((days) => addDays("2018-05-25", days));
const anyLabel = constantFrom(...REQUEST_LABELS.filter((label) => label !== "breach_report"));

const clockOf = (date: IsoDate, label = REQUEST_LABELS[0] as (typeof REQUEST_LABELS)[number]) =>
  clockFor(label, { date, time: null }, RULES);

describe("whatever the day of receipt", () => {
  test("an answer is never due on a day off, with or without extension", () => {
    const holds = property(anyDay, anyLabel, (day, label) => {
      const { due, extendedDue } = clockOf(day, label);
      return dayOff(due) === null && dayOff(extendedDue ?? due) === null;
    });
    assert(holds, { numRuns: 2000 });
  });

  test("it is due when the month is over, and at most five days off later", () => {
    const holds = property(anyDay, anyLabel, (day, label) => {
      const { due, monthEnds } = clockOf(day, label);
      return monthEnds === addMonths(day, 1) && due >= monthEnds && due <= addDays(monthEnds, 5);
    });
    assert(holds, { numRuns: 2000 });
  });

  test("every day from the month's end to the due day is a day off", () => {
    const holds = property(anyDay, (day) => {
      const { due, monthEnds } = clockOf(day);
      for (let each = monthEnds ?? due; each < due; each = addDays(each, 1)) {
        if (dayOff(each) === null) return false;
      }
      return true;
    });
    assert(holds, { numRuns: 2000 });
  });

  test("what comes in later is never due earlier", () => {
    const holds = property(anyDay, integer({ min: 1, max: 40 }), (day, days) => {
      const [a, b] = [clockOf(day), clockOf(addDays(day, days))];
      return a.due <= b.due && (a.extendedDue ?? "") <= (b.extendedDue ?? "");
    });
    assert(holds, { numRuns: 2000 });
  });

  test("an extension ends after the first month, in which it is told", () => {
    const holds = property(anyDay, (day) => {
      const { due, extendedDue, extensionNoticeBy } = clockOf(day);
      return extensionNoticeBy === due && (extendedDue ?? "") > due;
    });
    assert(holds, { numRuns: 2000 });
  });

  test("the policy's days are exactly seven, and the aim is a working day within them", () => {
    const holds = property(anyDay, (day) => {
      const { policyDue, policyAim } = clockOf(day, "rectification");
      if (policyDue !== addDays(day, 7) || policyAim === null) return false;
      return policyAim > day && policyAim <= policyDue && dayOff(policyAim) === null;
    });
    assert(holds, { numRuns: 2000 });
  });
});

describe("whatever was suspended", () => {
  const stretch = record({
    from: integer({ min: -10, max: 80 }),
    to: option(integer({ min: -10, max: 90 })),
  });

  test("the end moves by the days counted or stays open, and never comes nearer", () => {
    const holds = property(anyDay, array(stretch, { maxLength: 4 }), (day, stretches) => {
      const end = addMonths(day, 1);
      const suspensions = stretches.map(({ from, to }) => ({
        from: addDays(day, from),
        to: to === null ? null : addDays(day, to),
      }));
      const { ends, days } = suspendPeriod(day, end, suspensions);
      if (ends === null) return suspensions.some(({ to }) => to === null);
      return days === 0 ? ends === end : ends >= addDays(end, days);
    });
    assert(holds, { numRuns: 2000 });
  });
});
