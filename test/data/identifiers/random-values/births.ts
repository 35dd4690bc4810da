import { pad, type Random } from "./writers";

export interface Birth {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export function birthBetween(random: Random, from: number, to: number): Birth {
  return { day: 1 + random(28), month: 1 + random(12), year: from + random(to - from + 1) };
}

export const adultOrChild = (random: Random) => birthBetween(random, 1934, 2022);

export const shortYear = ({ year }: Birth) => pad(year % 100, 2);

// Some identity numbers add to the day, to tell that they are of another kind.

export const dayFirst = (birth: Birth, addedToDay = 0) =>
  pad(birth.day + addedToDay, 2) + pad(birth.month, 2) + shortYear(birth);
export const yearFirst = (birth: Birth, addedToDay = 0) =>
  shortYear(birth) + pad(birth.month, 2) + pad(birth.day + addedToDay, 2);
