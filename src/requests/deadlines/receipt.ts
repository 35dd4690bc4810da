import { danishDate, FIRST_YEAR, LAST_YEAR } from "./copenhagen";
import { type IsoDate, parseDate, timeOf } from "./dates";

/** When a request came in. */
export interface Receipt {
  /** The day in Denmark. */
  readonly date: IsoDate;
  /** The instant in milliseconds since 1970; null when only the day is known. */
  readonly time: number | null;
}

export type ReceiptProblem = "not-a-date" | "no-such-day" | "no-time-zone" | "year-out-of-range";

export type ReceiptReading =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly problem: ReceiptProblem };

// The day, then a time with an optional fraction, then Z or an offset such as +01:00 or +0100.
const INSTANT =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?: ?([Zz]|[+-]\d\d:?\d\d))?)?$/;

/** In minutes: the first to have a new day are 14 hours ahead of Greenwich. */
const FURTHEST = 14 * 60;

/**
 * Reads a day (`2026-03-05`) or an instant with its time zone (`2026-03-05T23:30:00Z`, `…+01:00`), of which the day in
 * Denmark counts: a mail of half past eleven at night in London has come in on the next day.
 */
export function readReceipt(text: string): ReceiptReading {
  const [whole, day = "", hours, minutes = "", seconds = "0", zone] =
    INSTANT.exec(text.trim()) ?? [];
  if (whole === undefined) return { ok: false, problem: "not-a-date" };
  const date = parseDate(day);
  if (date === null) return { ok: false, problem: "no-such-day" };
  if (hours === undefined) return inRange({ date, time: null });
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  if (hour > 23 || minute > 59 || second > 59) return { ok: false, problem: "not-a-date" };
  if (zone === undefined) return { ok: false, problem: "no-time-zone" };
  const offset = zoneOffset(zone);
  if (offset === null) return { ok: false, problem: "not-a-date" };
  const time = timeOf(date) + ((hour * 60 + minute) * 60 + second) * 1000 - offset;
  return inRange({ date: danishDate(time), time });
}

function inRange(receipt: Receipt): ReceiptReading {
  const year = Number(receipt.date.slice(0, 4));
  const isInRange = year >= FIRST_YEAR && year <= LAST_YEAR;
  return isInRange ? { ok: true, receipt } : { ok: false, problem: "year-out-of-range" };
}

/** `+01:30` in milliseconds; null for what no place on earth has. */
function zoneOffset(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const [hour, minute] = [Number(hours ?? 0), Number(minutes ?? 0)];
  const size = hour * 60 + minute;
  if (minute > 59 || size > FURTHEST) return null;
  return (sign === "-" ? -size : size) * 60_000;
}
