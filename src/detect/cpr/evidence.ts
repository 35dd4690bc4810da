import { compareDays } from "../_internal/calendar";
import type { Day } from "../detector";
import type { Confidence } from "../finding";
import type { After } from "./after";
import type { Before, Label } from "./before";
import type { Title } from "./header";
import { type NumberFacts, pairAt } from "./number";
import type { Candidate } from "./shape";

/**
 * Evidence is summed in points. The scale is set by three cases: ten bare digits that pass modulus 11 (3)
 * are possible, with a hyphen (3 more) likely, with a label (7) certain.
 */
const POSSIBLE = 2;
const LIKELY = 6;
const CERTAIN = 9;

const CHECKSUM_POINTS = { passes: 3, exempt: 3, letters: 3, january: 1, fails: -1 };
const LABEL_POINTS = { cpr: 7, other: -6, numbered: -5, suffix: -2, call: -6, none: 0 };
const FAR_LABEL_POINTS = 5;
/** A label above or behind the number. */
const CPR_ELSEWHERE_POINTS = 6;
const OTHER_ELSEWHERE_POINTS = -5;

/** A birth day still to come, or one longer ago than people live; either may be mistyped behind a label. */
const FUTURE_POINTS = -8;
const FUTURE_LABELLED_POINTS = -4;
const TOO_OLD_POINTS = -4;
const TOO_OLD_LABELLED_POINTS = -1;
const OLDEST = 110;

const STAMP_POINTS = -4;
/** YYMMDD read as DDMMYY gives people older than this. */
const OLDEST_STAMP = 94;
const ROUND_SERIAL_POINTS = -2;
/** Ten bare digits have a second chance to look like a date when 60 may be added to the day. */
const BARE_RAISED_POINTS = -2;

/** What a candidate amounts to. */
export interface Weighed {
  readonly points: number;
  /** The label that decided, for the numbers of a list that follow. */
  readonly label: Label;
  /** Null when there is too little to speak of. */
  readonly confidence: Confidence | null;
}

/** Sums the evidence. `title` is the heading above; `neighbours` the points of the digits beside it. */
export function weigh(
  candidate: Candidate,
  facts: NumberFacts,
  before: Before,
  after: After,
  title: Title,
  neighbours: number,
  today: Day,
): Weighed {
  let { label } = before;
  let points = candidate.points + CHECKSUM_POINTS[facts.checksum];
  const yields =
    label === "none" || label === "suffix" || (label !== "cpr" && title.label === "cpr");
  if (yields && title.label !== "none") {
    ({ label } = title);
    points += elsewhere(label);
  } else if (label === "cpr" && before.distance > 3) points += FAR_LABEL_POINTS;
  // Nobody writes a telephone number as six digits, a hyphen and four.
  else if (label !== "call" || candidate.points < 3) points += LABEL_POINTS[label];
  if (after.label !== "none" && label !== "cpr") {
    points += elsewhere(after.label);
    ({ label } = after);
  }
  const labelled = label === "cpr";
  const person = Math.max(before.person, after.person, title.person);
  points += person + plausibility(candidate, facts.birth, today, labelled);
  if (!labelled) points += neighbours;
  if (facts.raisedDay && facts.checksum === "fails") points++;
  if (facts.raisedDay && candidate.bare && person === 0 && !labelled) points += BARE_RAISED_POINTS;
  return { points, label, confidence: confidenceOf(points, label, candidate, facts, today) };
}

function elsewhere(label: Label): number {
  return label === "cpr" ? CPR_ELSEWHERE_POINTS : OTHER_ELSEWHERE_POINTS;
}

/**
 * A number without a passing or known-exempt check digit is never certain; a test number of the health
 * sector (serial 999x) never vanishes.
 */
function confidenceOf(
  points: number,
  label: Label,
  { kind, digits }: Candidate,
  { checksum, birth }: NumberFacts,
  today: Day,
): Confidence | null {
  const labelled = label === "cpr";
  if (kind === "lookalikes" && !labelled) return null;
  const against = !labelled && label !== "none" && label !== "suffix";
  const sound = checksum === "passes" || checksum === "exempt";
  if (
    points >= CERTAIN &&
    sound &&
    kind === "digits" &&
    !against &&
    compareDays(birth, today) <= 0
  ) {
    return "certain";
  }
  if (points >= LIKELY) return "likely";
  const test = digits[6] === 9 && digits[7] === 9 && digits[8] === 9;
  return points >= POSSIBLE || (test && !against) ? "possible" : null;
}

function plausibility(
  { digits, kind }: Candidate,
  birth: Day,
  today: Day,
  labelled: boolean,
): number {
  let points = 0;
  if (compareDays(birth, today) > 0) points += labelled ? FUTURE_LABELLED_POINTS : FUTURE_POINTS;
  if (birth.year < today.year - OLDEST)
    points += labelled ? TOO_OLD_LABELLED_POINTS : TOO_OLD_POINTS;
  if (labelled || kind === "letters") return points;
  const hour = pairAt(digits, 6);
  const minute = pairAt(digits, 8);
  if (minute === 0 && hour % 10 === 0) points += ROUND_SERIAL_POINTS;
  if (birth.year >= 2000 || hour > 31) return points;
  const isTime = hour < 24 && minute < 60;
  const isDay = hour > 0 && minute > 0 && minute <= 12;
  // 240124-1530 is a date and a time of day, 240124-3101 a span of days; 241229-1530 begins with the year.
  const stamp = isRecent(pairAt(digits, 4), today)
    ? isTime || isDay
    : isTime && isRecent(pairAt(digits, 0), today) && birth.year < today.year - OLDEST_STAMP;
  return stamp ? points + STAMP_POINTS : points;
}

/** True for the last two digits of a year that stamps in today's mail may have. */
function isRecent(yearOfCentury: number, today: Day): boolean {
  const age = today.year - 2000 - yearOfCentury;
  return age >= -1 && age <= 10;
}
