import { compareDays, pairAt } from "../_internal/calendar";
import type { Day, DetectContext } from "../detector";
import { type Confidence, isProse } from "../finding";
import type { NumberFacts } from "./number";
import type { Candidate } from "./shape";
import type { Label } from "./surroundings";

/**
 * Evidence is summed in points. The scale is set by three cases: ten bare digits that pass modulus 11 (3)
 * are possible, with a hyphen (3 more) likely, with a label (7) certain.
 */
const POSSIBLE = 2;
const LIKELY = 6;
const CERTAIN = 9;

const CHECKSUM_POINTS = { sound: 3, january: 1, fails: -1 };
const LABEL_POINTS = { C: 7, O: -6, D: -4, S: -2, T: -6, "": 0 };

/** A birth day still to come, or one longer ago than people live: most likely mistyped, or no birth day at all. */
const FUTURE_POINTS = -6;
const TOO_OLD_POINTS = -3;
const OLDEST = 110;

const STAMP_POINTS = -4;
/** YYMMDD read as DDMMYY gives people older than this. */
const OLDEST_STAMP = 94;
const ROUND_SERIAL_POINTS = -2;
/** Behind "#". */
export const TICKET_POINTS = -2;
/** Account, telephone and item numbers have digits right beside them: in front, behind. */
export const BESIDE_DIGITS_POINTS = -4;
export const BEFORE_DIGITS_POINTS = -3;
/** Ten bare digits have a second chance to look like a date when 60 may be added to the day. */
const RAISED_POINTS = -2;

/**
 * What a candidate amounts to, or null when there is too little to speak of. `around`: the points of what stands beside
 * it, its `label` among them. A number without a passing or known-exempt check digit is never certain. A test number of
 * the health sector (serial 999x, no check digit) is possible, neither more nor less. So is what looks right in a
 * subject or a file's name behind another number's label: there a note costs little.
 */
export function weigh(
  { digits, kind, points: written }: Candidate,
  { birth, checksum, raisedDay }: NumberFacts,
  label: Label,
  around: number,
  { today, where }: DetectContext,
): Confidence | null {
  const isLabelled = label === "C";
  const isUnlabelled = label === "" || label === "S";
  const isSound = checksum === "sound" && kind === "digits";
  const isBorn = compareDays(birth, today) <= 0;
  let points =
    written +
    around +
    LABEL_POINTS[label] +
    CHECKSUM_POINTS[kind === "letters" ? "sound" : checksum];
  if (!isBorn) points += FUTURE_POINTS;
  if (birth.year < today.year - OLDEST) points += TOO_OLD_POINTS;
  if (raisedDay)
    points += checksum === "fails" ? 1 : written === 0 && around === 0 ? RAISED_POINTS : 0;
  if (!isLabelled && kind === "digits") points += serialPoints(digits, birth, today);

  if (kind === "lookalikes" && !isLabelled) return null;
  if (checksum !== "sound" && digits.slice(6, 9) === "999")
    return isLabelled || isUnlabelled ? "possible" : null;
  if (points >= CERTAIN && isSound && isBorn && (isLabelled || isUnlabelled)) return "certain";
  if (points >= LIKELY) return "likely";
  const isNoted = !isProse(where) && isSound && isBorn && written > 2;
  return points >= POSSIBLE || isNoted ? "possible" : null;
}

/** Round serials, and dates with a time: 240124-1530; 240124-3101 is a span of days, 241229-1530 begins with the year. */
function serialPoints(digits: string, birth: Day, today: Day): number {
  const hour = pairAt(digits, 6);
  const minute = pairAt(digits, 8);
  const round = minute === 0 && hour % 10 === 0 ? ROUND_SERIAL_POINTS : 0;
  if (birth.year >= 2000 || hour > 31) return round;
  const isTime = hour < 24 && minute < 60;
  const isDay = hour > 0 && minute > 0 && minute <= 12;
  const isStamp = isRecent(pairAt(digits, 4), today)
    ? isTime || isDay
    : isTime && isRecent(pairAt(digits, 0), today) && birth.year < today.year - OLDEST_STAMP;
  return isStamp ? round + STAMP_POINTS : round;
}

/** True for the last two digits of a year that stamps in today's mail may have. */
function isRecent(yearOfCentury: number, today: Day): boolean {
  const age = today.year - 2000 - yearOfCentury;
  return age >= -1 && age <= 10;
}
