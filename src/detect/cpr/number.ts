import { isRealDay, pairAt } from "../_internal/calendar";
import type { Day } from "../detector";

/** What the ten characters of a personal number say by themselves. */
export interface NumberFacts {
  readonly birth: Day;
  /** Day raised by 60: a replacement number given outside the CPR register. */
  readonly raisedDay: boolean;
  /**
   * How the check digit stands. `sound`: it passes modulus 11, or fails for a birth date that is known to have such
   * numbers; `january`: it fails on another 1 January, the list of those dates is not exhaustive.
   */
  readonly checksum: "sound" | "january" | "fails";
}

/**
 * Whether 1 January of 1960, 1961 and so on has numbers without modulus 11. Source: CPR-kontoret, "Personnumre uden
 * kontrolciffer (modulus 11 kontrol)", page of 10 May 2023. "Not necessarily exhaustive", it says.
 */
const EXEMPT_JANUARIES = "101011110110001100101111111111111011";
const FIRST_EXEMPT = 1960;

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * The year of birth by the 7th digit and the two-digit year (CPR-kontoret, "Opbygning af CPR-nummeret"):
 * 0-3 are 19xx; 4 and 9 turn from 20xx to 19xx between 36 and 37; 5-8 from 20xx to 18xx between 57 and 58.
 */
export function birthYear(digits: string): number {
  const seventh = digits.charCodeAt(6) - 48;
  const year = pairAt(digits, 4);
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year;
  return (year <= 57 ? 2000 : 1800) + year;
}

/** What ten digits DDMMYYSSSS say, or null when they cannot be a personal number. */
export function readNumber(digits: string): NumberFacts | null {
  const firstTwo = pairAt(digits, 0);
  const raisedDay = firstTwo > 60;
  const birth = {
    year: birthYear(digits),
    month: pairAt(digits, 2),
    day: raisedDay ? firstTwo - 60 : firstTwo,
  };
  if (!isRealDay(birth.year, birth.month, birth.day)) return null;
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (digits.charCodeAt(i) - 48) * (WEIGHTS[i] as number);
  const rest = sum % 11;
  // Some systems compute the check digit before they raise the day: 6 times 4 is 2 modulo 11.
  const passes = rest === 0 || (raisedDay && rest === 2);
  const isJanuary = birth.day === 1 && birth.month === 1;
  const isExempt = isJanuary && EXEMPT_JANUARIES.charAt(birth.year - FIRST_EXEMPT) === "1";
  return {
    birth,
    raisedDay,
    checksum: passes || isExempt ? "sound" : isJanuary ? "january" : "fails",
  };
}
