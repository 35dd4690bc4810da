import { describe, expect, test } from "@jest/globals";
import { clockFor } from "./clock";

/**
 * Received, due, due when extended, and why it is worth a line. Made by hand, with a calendar beside; reckoned once more
 * by another program (Python's dateutil for months and Easter) before they were written down.
 */
const VECTORS: Readonly<Record<string, readonly [string, string, string, string][]>> = {
  Easter: [
    ["2026-03-05", "2026-04-07", "2026-06-05", "Easter Sunday, then Easter Monday"],
    ["2026-03-02", "2026-04-07", "2026-06-02", "Maundy Thursday until Easter Monday"],
    ["2026-03-03", "2026-04-07", "2026-06-03", "Good Friday"],
    ["2026-03-04", "2026-04-07", "2026-06-04", "the Saturday before Easter"],
    ["2026-03-06", "2026-04-07", "2026-06-08", "Easter Monday"],
    ["2026-03-07", "2026-04-07", "2026-06-08", "the day after Easter"],
    ["2026-03-01", "2026-04-01", "2026-06-01", "the Wednesday before Easter"],
  ],
  "month ends and leap years": [
    [
      "2018-02-28",
      "2018-03-28",
      "2018-05-28",
      "a short month's last day gives the same date, not the next month's last",
    ],
    ["2018-03-29", "2018-04-30", "2018-06-29", "Maundy Thursday itself received"],
    ["2023-02-28", "2023-03-28", "2023-05-30", "28 March, not the month's last"],
    ["2024-02-29", "2024-04-02", "2024-05-29", "leap day received"],
    ["2020-02-29", "2020-03-30", "2020-05-29", "29 March is a Sunday"],
    ["2028-02-29", "2028-03-29", "2028-05-29", "leap day received"],
    ["2024-01-29", "2024-02-29", "2024-04-29", "leap year has 29 February"],
    ["2024-01-30", "2024-02-29", "2024-04-30", "clamped to leap day"],
    ["2024-01-31", "2024-02-29", "2024-04-30", "clamped to leap day"],
    ["2023-01-29", "2023-02-28", "2023-05-01", "clamped to 28 February"],
    ["2023-01-30", "2023-02-28", "2023-05-01", "clamped to 28 February"],
    ["2023-01-31", "2023-02-28", "2023-05-01", "clamped to 28 February"],
    ["2026-01-31", "2026-03-02", "2026-04-30", "28 February is a Saturday"],
    ["2025-01-31", "2025-02-28", "2025-04-30", "28 February is a Friday"],
    ["2027-01-31", "2027-03-01", "2027-04-30", "28 February is a Sunday"],
    ["2028-01-31", "2028-02-29", "2028-05-01", "29 February is a Tuesday"],
    ["2026-03-31", "2026-04-30", "2026-06-30", "April has 30 days"],
    ["2026-05-31", "2026-06-30", "2026-08-31", "June has 30 days"],
    ["2026-08-31", "2026-09-30", "2026-11-30", "September has 30 days"],
    ["2026-10-31", "2026-11-30", "2027-02-01", "November has 30 days"],
    ["2025-08-31", "2025-09-30", "2025-12-01", "ICO's example: 30 September"],
    ["2025-05-31", "2025-06-30", "2025-09-01", "30 June is a Monday"],
    ["2026-07-31", "2026-08-31", "2026-11-02", "31 August exists"],
    ["2026-12-31", "2027-02-01", "2027-03-31", "31 January is a Sunday"],
    ["2025-12-31", "2026-02-02", "2026-03-31", "31 January is a Saturday"],
    ["2025-11-30", "2025-12-30", "2026-03-02", "30 December, not the month's last"],
  ],
  "Christmas and New Year": [
    ["2026-11-24", "2026-12-24", "2027-02-24", "24 December is no public holiday"],
    ["2026-11-25", "2026-12-28", "2027-02-25", "Christmas Day, second day, Sunday"],
    ["2026-11-26", "2026-12-28", "2027-02-26", "second Christmas day, Saturday"],
    ["2026-11-27", "2026-12-28", "2027-03-01", "Sunday after Christmas"],
    ["2026-11-30", "2026-12-30", "2027-03-01", "30 December is a Wednesday"],
    ["2025-11-24", "2025-12-24", "2026-02-24", "24 December is a Wednesday"],
    ["2025-11-25", "2025-12-29", "2026-02-25", "two Christmas days, then a weekend"],
    ["2025-11-26", "2025-12-29", "2026-02-26", "second Christmas day, then a weekend"],
    ["2024-11-25", "2024-12-27", "2025-02-25", "two Christmas days, then a Friday"],
    ["2022-11-25", "2022-12-27", "2023-02-27", "Christmas on Sunday and Monday"],
    ["2021-11-25", "2021-12-27", "2022-02-25", "Christmas on a weekend gives no day in lieu"],
    ["2027-11-25", "2027-12-27", "2028-02-25", "Christmas on a weekend gives no day in lieu"],
    ["2026-12-01", "2027-01-04", "2027-03-01", "New Year on a Friday, then a weekend"],
    ["2025-12-01", "2026-01-02", "2026-03-02", "New Year's Day on a Thursday"],
    ["2023-12-01", "2024-01-02", "2024-03-01", "New Year's Day on a Monday"],
    ["2022-12-01", "2023-01-02", "2023-03-01", "New Year's Day on a Sunday"],
    ["2028-12-01", "2029-01-02", "2029-03-01", "New Year's Day on a Monday"],
    ["2024-12-01", "2025-01-02", "2025-03-03", "New Year's Day on a Wednesday"],
    ["2023-12-31", "2024-01-31", "2024-04-02", "the year's last day received"],
    ["2024-11-30", "2024-12-30", "2025-02-28", "30 December is a Monday"],
    ["2025-11-29", "2025-12-29", "2026-03-02", "Monday 29 December"],
    ["2026-12-03", "2027-01-04", "2027-03-03", "a Sunday in January"],
  ],
  "Great Prayer Day, until 2023": [
    ["2023-04-05", "2023-05-08", "2023-07-05", "Great Prayer Day, its last year"],
    ["2024-03-26", "2024-04-26", "2024-06-26", "that Friday is a working day since 2024"],
    ["2022-04-13", "2022-05-16", "2022-07-13", "Great Prayer Day"],
    ["2021-03-30", "2021-05-03", "2021-06-30", "Great Prayer Day"],
    ["2019-04-17", "2019-05-20", "2019-07-17", "Great Prayer Day"],
    ["2027-03-23", "2027-04-23", "2027-06-23", "no Great Prayer Day any more"],
  ],
  "Ascension, Whitsun and days that only close shops": [
    ["2026-04-14", "2026-05-15", "2026-07-14", "Ascension Day"],
    ["2026-04-15", "2026-05-15", "2026-07-15", "the Friday after Ascension is a working day"],
    ["2025-04-29", "2025-05-30", "2025-07-29", "Ascension Day"],
    ["2023-04-18", "2023-05-19", "2023-07-18", "Ascension Day"],
    ["2026-04-24", "2026-05-26", "2026-07-24", "Whit Sunday, Whit Monday"],
    ["2026-04-25", "2026-05-26", "2026-07-27", "Whit Monday"],
    ["2026-04-23", "2026-05-26", "2026-07-23", "Saturday before Whit"],
    ["2025-05-05", "2025-06-05", "2025-08-05", "Constitution Day is no public holiday"],
    ["2026-05-05", "2026-06-05", "2026-08-05", "Constitution Day is no public holiday"],
    ["2024-05-05", "2024-06-05", "2024-08-05", "Constitution Day is no public holiday"],
    ["2026-04-01", "2026-05-01", "2026-07-01", "1 May is no public holiday"],
    ["2025-04-01", "2025-05-01", "2025-07-01", "1 May is no public holiday"],
  ],
  "weekends, and receipt on a day off": [
    ["2025-09-21", "2025-10-21", "2025-12-22", "ICO: 21 September to 21 October"],
    ["2026-09-03", "2026-10-05", "2026-12-03", "ICO: 3 September, 3 October is a Saturday"],
    ["2026-06-15", "2026-07-15", "2026-09-15", "an ordinary Wednesday"],
    ["2026-06-18", "2026-07-20", "2026-09-18", "a Saturday"],
    ["2026-06-19", "2026-07-20", "2026-09-21", "a Sunday"],
    ["2026-07-04", "2026-08-04", "2026-10-05", "received on a Saturday"],
    ["2026-12-25", "2027-01-25", "2027-03-30", "received on Christmas Day"],
    ["2026-04-05", "2026-05-05", "2026-07-06", "received on Easter Sunday"],
    ["2024-04-30", "2024-05-30", "2024-07-30", "30 May, not the month's last"],
    ["2040-02-29", "2040-04-03", "2040-05-29", "Maundy Thursday 2040"],
    ["2038-03-25", "2038-04-27", "2038-06-25", "Easter on 25 April, the latest there is"],
    ["2035-02-22", "2035-03-27", "2035-05-22", "Maundy Thursday in March"],
    ["2018-05-25", "2018-06-25", "2018-08-27", "the day the GDPR came into force"],
  ],
};

describe.each(Object.entries(VECTORS))("%s", (_, vectors) => {
  test.each(vectors)("%s is due on %s, extended %s: %s", (date, due, extendedDue) => {
    const clock = clockFor("access", { date, time: null }, {});
    expect(clock).toMatchObject({ due, extendedDue, extensionNoticeBy: due });
  });
});
