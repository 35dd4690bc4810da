import { isRealDay, pairAt } from "../_internal/calendar";
import { passesModulus11 } from "../_internal/checksums";
import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import { isLabelled, mayBePersonal } from "../_internal/personal-numbers";
import {
  type DatedShapes,
  datedAt,
  digitsIn,
  lengthOf,
  shapesOf,
} from "../_internal/written-numbers";
import type { DetectContext, Detector } from "../detector";
import type { Confidence } from "../finding";

/**
 * Norwegian national identity numbers (Skatteetaten): fødselsnummer, D-number (day + 40) and the health service's
 * H-number (month + 40). DDMMYY, three digits that tell the century, two check digits.
 */
export const noFnrDetector: Detector = {
  id: "no-fnr",
  category: "identifier",
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `${raw.replace(/\D/g, "").slice(0, 6)} •••••`,
};

interface NorwegianNumber extends Candidate {
  /** Both check digits fit. */
  readonly sound: boolean;
  readonly helpNumber: boolean;
}

const SHAPES: DatedShapes = {
  dates: shapesOf("6 2-2-2"),
  joint: /^(?:[ .]| ?- ?)$/,
  // The individual number and the check digits.
  serials: shapesOf("5 3-2"),
};
const RAISED = 40;
const FIRST_WEIGHTS = "3761894521";
const SECOND_WEIGHTS = "54327654321";

function read(
  text: string,
  runs: DigitRuns,
  run: number,
  { today }: DetectContext,
): NorwegianNumber | null {
  const length = lengthOf(runs, run);
  if (length !== 11 && length !== 6 && length !== 2) return null;
  const start = runs.starts[run] as number;
  let end = runs.ends[run] as number;
  if (length < 11) {
    const groups = datedAt(text, runs, run, SHAPES);
    if (groups === null) return null;
    ({ end } = groups);
  }
  const digits = digitsIn(text, { start, end });
  const day = pairAt(digits, 0);
  const month = pairAt(digits, 2);
  const helpNumber = month > RAISED;
  const year = yearOf(pairAt(digits, 4), Number(digits.slice(6, 9)));
  if (year > today.year || !isRealDay(year, month % RAISED, day > RAISED ? day - RAISED : day))
    return null;
  const sound = passesModulus11(digits, FIRST_WEIGHTS) && passesModulus11(digits, SECOND_WEIGHTS);
  return { start, end, sound, helpNumber };
}

/**
 * 000-499: 1900s; 500-749: 1854-1899 or 2000-2039; 750-999: 2000-2039; 900-999: also 1940-1999. The year only decides
 * whether a day exists and has come, and the 1800s have the leap years of the 1900s.
 */
function yearOf(short: number, individual: number): number {
  return (individual < 500 || short >= 40 ? 1900 : 2000) + short;
}

/**
 * One in 3,300 random numbers of eleven digits has a date and both check digits: enough, unless it is called the
 * number of something else.
 */
function judge(number: NorwegianNumber, label: NumberLabel, text: string): Confidence | null {
  const { sound, helpNumber } = number;
  if (!sound) return label.name === "fnr" && label.distance === 0 ? "possible" : null;
  if (isLabelled(label, NORWEGIAN)) return "certain";
  if (helpNumber) return null;
  if (mayBePersonal(label, text, number, label.name !== "account")) return "likely";
  return label.name === "numbered" ? "possible" : null;
}

const NORWEGIAN = /fnr|dnr|person/;
