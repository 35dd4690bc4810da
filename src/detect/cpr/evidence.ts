import { compareDays } from "../_internal/calendar";
import type { Day } from "../detector";
import type { Confidence } from "../finding";
import type { After } from "./after";
import type { Before, Label } from "./before";
import type { Checksum, NumberFacts } from "./number";
import type { Candidate } from "./shape";

/**
 * Evidence is summed in points. The scale is set by three cases: ten bare digits that pass modulus 11 (3)
 * are possible, with a hyphen (3 more) likely, with a label (7) certain.
 */
const POSSIBLE = 2;
const LIKELY = 6;
const CERTAIN = 9;

const CHECKSUM_POINTS: Readonly<Record<Checksum, number>> = {
  passes: 3,
  exempt: 3,
  letters: 3,
  january: 1,
  fails: -1,
};

const LABEL_POINTS: Readonly<Record<Label, number>> = {
  cpr: 7,
  other: -6,
  numbered: -5,
  "bare-suffix": -2,
  call: -6,
  none: 0,
};

const FAR_LABEL_POINTS = 5;
const HEADING_POINTS: Readonly<Record<Label, number>> = {
  cpr: 6,
  other: -5,
  numbered: -4,
  "bare-suffix": 0,
  call: -6,
  none: 0,
};
const LABEL_BEHIND_POINTS = { cpr: 6, other: -6, none: 0 };

/** A birth day still to come, or so long ago that nobody of that age lives. */
const FUTURE_POINTS = -8;
const FUTURE_LABELLED_POINTS = -4;
const TOO_OLD_POINTS = -4;
const TOO_OLD_LABELLED_POINTS = -1;
const OLDEST = 110;
const STAMP_POINTS = -4;
/** YYMMDD read as DDMMYY gives people older than this. */
const OLDEST_STAMP = 94;
/** Ten bare digits have a second chance to look like a date when 60 may be added to the day. */
const BARE_RAISED_POINTS = -2;
const ROUND_SERIAL_POINTS = -2;

/** What a candidate amounts to. */
export interface Weighed {
  readonly points: number;
  /** The label that decided, for the numbers of a list that follow. */
  readonly label: Label;
}

/** All that is known of a candidate. */
export interface Evidence {
  readonly candidate: Candidate;
  readonly facts: NumberFacts;
  readonly before: Before;
  readonly after: After;
  /** The label of the column, of the introduction above, or of the list. */
  readonly heading: Label;
  readonly headingPerson: number;
  /** What the characters and groups right beside it say. */
  readonly surroundings: number;
  readonly today: Day;
}

/** Sums the evidence. */
export function weigh(evidence: Evidence): Weighed {
  const { candidate, facts, before, after, heading } = evidence;
  const own = before.label;
  const inherits = own === "none" || own === "bare-suffix" || (own !== "cpr" && heading === "cpr");
  const label = inherits && heading !== "none" ? heading : own;
  let points = candidate.points + checksumPoints(facts);
  if (label !== "cpr") points += evidence.surroundings;
  if (label !== own) points += HEADING_POINTS[label];
  else if (label === "cpr" && before.distance > 3) points += FAR_LABEL_POINTS;
  // Nobody writes a telephone number as six digits, a hyphen and four.
  else if (label !== "call" || candidate.points < 2) points += LABEL_POINTS[label];
  if (label !== "cpr") points += LABEL_BEHIND_POINTS[after.label];
  const person = Math.max(before.person, after.person, evidence.headingPerson);
  points += person;
  if (facts.raisedDay && candidate.bare && person === 0 && label !== "cpr")
    points += BARE_RAISED_POINTS;
  points += plausibility(candidate, facts.birth, evidence.today, label === "cpr");
  return { points, label: label === "none" && after.label === "cpr" ? "cpr" : label };
}

function checksumPoints(facts: NumberFacts): number {
  return facts.raisedDay && facts.checksum === "fails" ? 0 : CHECKSUM_POINTS[facts.checksum];
}

function plausibility(
  { digits, letters }: Candidate,
  birth: Day,
  today: Day,
  labelled: boolean,
): number {
  let points = 0;
  if (compareDays(birth, today) > 0) points += labelled ? FUTURE_LABELLED_POINTS : FUTURE_POINTS;
  if (birth.year < today.year - OLDEST)
    points += labelled ? TOO_OLD_LABELLED_POINTS : TOO_OLD_POINTS;
  if (letters) return points;
  const hour = numberAt(digits, 6);
  const minute = numberAt(digits, 8);
  if (minute === 0 && hour % 10 === 0) points += ROUND_SERIAL_POINTS;
  if (birth.year >= 2000 || hour > 31) return points;
  const isTime = hour < 24 && minute < 60;
  const isDay = hour > 0 && minute > 0 && minute <= 12;
  // 240124-1530 is a date and a time of day, 240124-3101 a span of days; 241229-1530 begins with the year.
  const stamp = isRecent(numberAt(digits, 4), today)
    ? isTime || isDay
    : isTime && isRecent(numberAt(digits, 0), today) && birth.year < today.year - OLDEST_STAMP;
  return stamp ? points + STAMP_POINTS : points;
}

function numberAt(digits: readonly number[], at: number): number {
  return (digits[at] ?? 0) * 10 + (digits[at + 1] ?? 0);
}

/** True for the last two digits of a year that stamps in today's mail may have. */
function isRecent(yearOfCentury: number, today: Day): boolean {
  const year = 2000 + yearOfCentury;
  return year >= today.year - 10 && year <= today.year + 1;
}

/**
 * The tier for a sum of points, or null when there is too little to speak of. A number without a passing
 * or known-exempt check digit is never certain; a test number of the health sector (serial 999x) never vanishes.
 */
export function tierOf({ points, label }: Weighed, evidence: Evidence): Confidence | null {
  const { candidate, facts } = evidence;
  if (candidate.lookalikes && label !== "cpr") return null;
  const backed =
    (facts.checksum === "passes" || facts.checksum === "exempt") &&
    compareDays(facts.birth, evidence.today) <= 0;
  const against = label === "other" || label === "numbered" || label === "call";
  if (points >= CERTAIN && backed && !against && !candidate.lookalikes) return "certain";
  if (points >= LIKELY) return "likely";
  const test = !candidate.letters && candidate.digits.slice(6, 9).every((digit) => digit === 9);
  return points >= POSSIBLE || (test && !against) ? "possible" : null;
}
