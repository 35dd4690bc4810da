import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, integer, option, property, record } from "fast-check";
import { REQUEST_LABELS } from "../labels";
import { type Clock, clockFor } from "./clock";
import { addDays, addMonths, type IsoDate } from "./dates";
import { dayOff } from "./holidays";
import { suspendPeriod } from "./suspension";

const DAYS = 365 * 80;

const anyDay = integer({ min: 0, max: DAYS }).map((days) => addDays("2018-05-25", days));
const anyLabel = constantFrom(...REQUEST_LABELS.filter((label) => label !== "breach_report"));

/** A rectification's clock, which has all dates that there are. */
function datesOf(date: IsoDate) {
  const clock = clockFor("rectification", { date, time: null }, { rectificationDays: 7 });
  const { monthEnds, extendedDue, policyDue, policyAim } = clock;
  if (!monthEnds || !extendedDue || !policyDue || !policyAim) throw new Error("a date is missing");
  return {
    due: clock.due,
    notice: clock.extensionNoticeBy,
    monthEnds,
    extendedDue,
    policyDue,
    policyAim,
  };
}

function always(holds: (day: IsoDate) => void): void {
  assert(property(anyDay, holds), { numRuns: 2000 });
}

describe("whatever the day of receipt", () => {
  test("an answer is never due on a day off, with or without extension", () => {
    always((day) => {
      const { due, extendedDue } = datesOf(day);
      expect([dayOff(due), dayOff(extendedDue)]).toEqual([null, null]);
    });
  });

  test("it is due when the month is over and not before, and all days between are days off", () => {
    always((day) => {
      const { due, monthEnds } = datesOf(day);
      expect(monthEnds).toBe(addMonths(day, 1));
      expect(due >= monthEnds).toBe(true);
      for (let each = monthEnds; each < due; each = addDays(each, 1)) {
        expect(dayOff(each)).not.toBeNull();
      }
    });
  });

  test("a month has 28 to 31 days, and at most five days off move its end", () => {
    always((day) => {
      const { due, monthEnds } = datesOf(day);
      expect(monthEnds >= addDays(day, 28) && monthEnds <= addDays(day, 31)).toBe(true);
      expect(due <= addDays(monthEnds, 5)).toBe(true);
    });
  });

  test("what comes in a day later is never due earlier", () => {
    always((day) => {
      const [earlier, later] = [datesOf(day), datesOf(addDays(day, 1))];
      expect(earlier.due <= later.due).toBe(true);
      expect(earlier.extendedDue <= later.extendedDue).toBe(true);
    });
  });

  test("an extension is told within the first month and ends after it", () => {
    always((day) => {
      const { due, notice, extendedDue } = datesOf(day);
      expect(notice).toBe(due);
      expect(extendedDue > due).toBe(true);
    });
  });

  test("the policy's days are exactly seven, and the aim is a working day within them", () => {
    always((day) => {
      const { policyDue, policyAim } = datesOf(day);
      expect(policyDue).toBe(addDays(day, 7));
      expect(policyAim > day && policyAim <= policyDue).toBe(true);
      expect(dayOff(policyAim)).toBeNull();
    });
  });

  test("every kind of request but a breach has the same month", () => {
    assert(
      property(anyDay, anyLabel, (date, label) => {
        const month = ({ due, extendedDue }: Clock) => [due, extendedDue];
        const receipt = { date, time: null };
        expect(month(clockFor(label, receipt, {}))).toEqual(month(clockFor("access", receipt, {})));
      }),
    );
  });
});

describe("whatever was suspended", () => {
  const stretch = record({
    from: integer({ min: -10, max: 80 }),
    to: option(integer({ min: -10, max: 90 })),
  });

  test("the end moves by the days counted or stays open, and never comes nearer", () => {
    const holds = property(anyDay, array(stretch, { maxLength: 4 }), (day, stretches) => {
      const suspensions = stretches.map(({ from, to }) => ({
        from: addDays(day, from),
        to: to === null ? null : addDays(day, to),
      }));
      const end = addMonths(day, 1);
      const { ends, days } = suspendPeriod(day, end, suspensions);
      const isAwaited = suspensions.some(({ to }) => to === null);
      expect(ends === null ? isAwaited : ends >= addDays(end, days)).toBe(true);
      expect(ends === end || ends === null || days > 0).toBe(true);
    });
    assert(holds, { numRuns: 2000 });
  });
});
