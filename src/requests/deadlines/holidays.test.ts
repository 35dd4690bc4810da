import { describe, expect, test } from "@jest/globals";
import Holidays from "date-holidays";
import { addDays } from "./dates";
import { dayOff, easterSunday, holidayOn, workingDayFrom, workingDayUntil } from "./holidays";

// As published: 2018 indiavision.dk; 2023 and 2024 the test data of the npm package date-holidays (its public holidays);
// 2026 trek.zone. 2027 calendardate.com, which still lists Great Prayer Day: left out here, as the act of 2023 wants.
const PUBLISHED: Readonly<Record<number, string>> = {
  2018: "01-01 03-29 03-30 04-01 04-02 04-27 05-10 05-20 05-21 12-25 12-26",
  2023: "01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26",
  2024: "01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26",
  2026: "01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26",
  2027: "01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26",
};

// Easter Sundays from 2018 on, as every almanac has them.
const EASTERS =
  "04-01 04-21 04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10 04-01".split(
    " ",
  );

function holidaysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter((day) => day.startsWith(`${year}`) && holidayOn(day) !== null);
}

const YEARS = Array.from({ length: 23 }, (_, index) => 2018 + index);
const calendar = new Holidays("DK");

/** As the package has them, which tells days off in shops and banks by their types. */
function publicHolidays(year: number): string[] {
  const all = calendar.getHolidays(year).filter(({ type }) => type === "public");
  return [...new Set(all.map(({ date }) => date.slice(0, 10)))].toSorted();
}

describe("Danish public holidays", () => {
  test.each(Object.entries(PUBLISHED))("of %s are those that were published", (year, days) => {
    expect(holidaysOf(Number(year)).map((day) => day.slice(5))).toEqual(days.split(" "));
  });

  test.each(YEARS)("of %s are those of date-holidays", (year) => {
    expect(holidaysOf(year)).toEqual(publicHolidays(year));
  });

  test("Easter is where almanacs have it, from 2018 to 2040", () => {
    expect(EASTERS.map((_, index) => easterSunday(2018 + index).slice(5))).toEqual(EASTERS);
  });

  test.each([
    ["01-01", "new-year"],
    ["04-02", "maundy-thursday"],
    ["04-03", "good-friday"],
    ["04-05", "easter-sunday"],
    ["04-06", "easter-monday"],
    ["05-14", "ascension-day"],
    ["05-24", "whit-sunday"],
    ["05-25", "whit-monday"],
    ["12-25", "christmas-day"],
    ["12-26", "second-christmas-day"],
  ])("%s of 2026 is called %s", (day, name) => {
    expect(holidayOn(`2026-${day}`)).toBe(name);
  });

  test("Great Prayer Day ended with 2023", () => {
    expect(holidayOn("2023-05-05")).toBe("great-prayer-day");
    expect(holidayOn("2024-04-26")).toBeNull();
  });

  test.each(["2026-05-01", "2026-06-05", "2026-12-24", "2026-12-31"])(
    "%s closes shops or offices, but is a working day",
    (day) => {
      expect(dayOff(day)).toBeNull();
    },
  );

  test("a holiday on a weekend is named as the holiday", () => {
    expect(dayOff("2026-12-26")).toBe("second-christmas-day");
    expect(dayOff("2026-12-27")).toBe("sunday");
    expect(dayOff("2026-03-07")).toBe("saturday");
  });
});

test("the next working day after Maundy Thursday is five days on, the last one before it the day before", () => {
  expect(workingDayFrom("2026-04-02")).toBe("2026-04-07");
  expect(workingDayUntil("2026-04-06")).toBe("2026-04-01");
  expect(workingDayFrom("2026-04-01")).toBe("2026-04-01");
  expect(workingDayUntil("2026-04-01")).toBe("2026-04-01");
});
