import type { Day } from "../detector";
import { isRealDay } from "../_internal/calendar";

/**
 * How the check digit stands.
 * `exempt`: fails, but numbers without it are known to be issued for this birth date.
 * `january`: fails on another 1 January; the list of exempt dates is not exhaustive.
 * `letters`: a replacement number with letters has no check digit.
 */
type Checksum = "passes" | "exempt" | "january" | "fails" | "letters";

/** What the ten characters of a personal number say by themselves. */
export interface NumberFacts {
  readonly birth: Day;
  readonly checksum: Checksum;
  /** Day raised by 60: a replacement number given outside the CPR register. */
  readonly raisedDay: boolean;
}

/**
 * Years whose 1 January has numbers without modulus 11. Source: CPR-kontoret, "Personnumre uden
 * kontrolciffer (modulus 11 kontrol)", page of 10 May 2023. "Not necessarily exhaustive", it says.
 */
const EXEMPT_JANUARIES: ReadonlySet<number> = new Set([
  1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981, 1982, 1983, 1984,
  1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1994, 1995,
]);

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * The year of birth by the 7th digit and the two-digit year (CPR-kontoret, "Opbygning af CPR-nummeret"):
 * 0-3 are 19xx; 4 and 9 turn from 20xx to 19xx between 36 and 37; 5-8 from 20xx to 18xx between 57 and 58.
 */
export function birthYear(seventh: number, yearOfCentury: number): number {
  if (seventh <= 3) return 1900 + yearOfCentury;
  if (seventh === 4 || seventh === 9) return (yearOfCentury <= 36 ? 2000 : 1900) + yearOfCentury;
  return (yearOfCentury <= 57 ? 2000 : 1800) + yearOfCentury;
}

/** True when ten digits satisfy modulus 11. */
export function passesModulus11(digits: readonly number[]): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += (digits[i] as number) * (WEIGHTS[i] as number);
  return sum % 11 === 0;
}

/** The number that two neighbouring digits make. */
export function pairAt(digits: readonly number[], at: number): number {
  return (digits[at] as number) * 10 + (digits[at + 1] as number);
}

/**
 * What ten digits DDMMYYSSSS say, or null when they cannot be a personal number.
 * `letters`: the serial holds letters; then only `digits[6]` counts, as the mark of the century.
 */
export function readNumber(digits: readonly number[], letters: boolean): NumberFacts | null {
  const firstTwo = pairAt(digits, 0);
  const raisedDay = firstTwo >= 60;
  const day = raisedDay ? firstTwo - 60 : firstTwo;
  const month = pairAt(digits, 2);
  if (day > 31 || month > 12) return null;
  const year = birthYear(digits[6] as number, pairAt(digits, 4));
  if (!isRealDay(year, month, day)) return null;
  const birth = { year, month, day };
  if (letters) return { birth, checksum: "letters", raisedDay };
  if (passesModulus11(digits)) return { birth, checksum: "passes", raisedDay };
  if (raisedDay && passesModulus11([(digits[0] as number) - 6].concat(digits.slice(1)))) {
    return { birth, checksum: "passes", raisedDay };
  }
  const january = day === 1 && month === 1;
  if (january && EXEMPT_JANUARIES.has(year)) return { birth, checksum: "exempt", raisedDay };
  return { birth, checksum: january ? "january" : "fails", raisedDay };
}
