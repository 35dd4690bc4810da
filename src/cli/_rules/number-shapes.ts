import type { FindingId } from "../../detect/finding";

/**
 * The shapes of personal numbers in the few signs that mail-flow rules of Exchange Online know: `\d \D \s \S \w \W`,
 * `|`, `*`, `( )`, `^`, `$` and `\`
 * (https://learn.microsoft.com/exchange/mail-flow-best-practices/regular-expressions-usage-transport-rules).
 * There are no sets, no counts, no look-around, and a group may not hold nothing.
 */

const FROM = "(^|\\D)";
const TO = "(\\D|$)";
const DAY = "((0|1|2)\\d|30|31)";
const MONTH = "(0\\d|10|11|12)";
/** Day and month tell birth dates from most other numbers. */
const DAY_FIRST = `${DAY}${MONTH}\\d\\d`;
/** In Sweden the year comes first. 60 added to the day makes a co-ordination number. */
const YEAR_FIRST = `\\d\\d${MONTH}\\d\\d`;
const DASH = "(-|–)";
const SERIAL = "\\d\\d\\d\\d";

/** Written so that hardly anything else is: as good as what Kuvert calls likely. Without a shape, a rule sees nothing. */
const LIKELY: Partial<Record<FindingId, readonly string[]>> = {
  cpr: [
    `${FROM}${DAY_FIRST}${DASH}${SERIAL}${TO}`,
    `${FROM}${DAY_FIRST}\\s${SERIAL}${TO}`,
    `(cpr|CPR)\\D*${DAY_FIRST}${SERIAL}${TO}`,
  ],
  "se-pnr": [`${FROM}${YEAR_FIRST}(-|–|\\+)${SERIAL}${TO}`],
  "is-kennitala": [`${FROM}${DAY_FIRST}${DASH}\\d\\d\\d(0|8|9)${TO}`],
  "fi-hetu": [`${FROM}${DAY_FIRST}(-|–|\\+|A|Y)\\d\\d\\d\\w(\\W|$)`],
};

/** Other numbers are written like this too. */
const POSSIBLE: Partial<Record<FindingId, readonly string[]>> = {
  cpr: [`${FROM}${DAY_FIRST}${SERIAL}${TO}`],
  "no-fnr": [`${FROM}${DAY_FIRST}\\d${SERIAL}${TO}`],
};

/** What `detector` looks like to a mail-flow rule; empty when it has no shape of its own, as names and words have none. */
export function shapesOf(detector: FindingId, confidence: string): readonly string[] {
  const likely = LIKELY[detector] ?? [];
  return confidence === "possible" ? [...likely, ...(POSSIBLE[detector] ?? [])] : likely;
}
