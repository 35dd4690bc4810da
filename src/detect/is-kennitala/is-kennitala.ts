import { isRealDay } from "../_internal/calendar";
import { passesModulus11 } from "../_internal/checksums";
import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import { surroundings } from "../_internal/surroundings";
import { gapAfter, lengthOf, pairAt } from "../_internal/written-numbers";
import type { DetectContext, Detector } from "../detector";
import type { Confidence } from "../finding";

/**
 * Icelandic identity numbers of persons (Þjóðskrá): DDMMYY-NNCM, C the check digit, M the century.
 * Those of companies have 40 added to the day and are nobody's.
 */
export const isKennitalaDetector: Detector = {
  id: "is-kennitala",
  category: "identifier",
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `${raw.replace(/\D/g, "").slice(0, 6)}-••••`,
};

interface IcelandicNumber extends Candidate {
  readonly sound: boolean;
  readonly bare: boolean;
}

const WEIGHTS = "327654321";
/** The last digit: 8 for the 1800s, 9 for the 1900s, 0 for the 2000s. */
const CENTURIES: Readonly<Record<string, number>> = { "8": 1800, "9": 1900, "0": 2000 };

function read(
  text: string,
  runs: DigitRuns,
  run: number,
  { today }: DetectContext,
): IcelandicNumber | null {
  const length = lengthOf(runs, run);
  if (length !== 6 && length !== 10) return null;
  const start = runs.starts[run] as number;
  const month = pairAt(text, start + 2);
  if (month < 1 || month > 12) return null;
  const bare = length === 10;
  if (
    !bare &&
    (lengthOf(runs, run + 1) !== 4 || !/^(?: ?- ?| )$/.test(gapAfter(text, runs, run) || ""))
  )
    return null;
  const end = runs.ends[bare ? run : run + 1] as number;
  const century = CENTURIES[text.charAt(end - 1)];
  if (century === undefined) return null;
  const year = century + pairAt(text, start + 4);
  if (year > today.year || !isRealDay(year, month, pairAt(text, start))) return null;
  const digits = text.slice(start, start + 6) + text.slice(end - 4, end);
  return { start, end, bare, sound: passesModulus11(digits, WEIGHTS) };
}

/** Written like a Danish CPR number, so only what speaks of Iceland tells them apart. */
function judge(
  { start, end, sound, bare }: IcelandicNumber,
  { name, distance }: NumberLabel,
  text: string,
): Confidence | null {
  if (name === "kennitala" && distance < 5)
    return sound ? "certain" : distance === 0 ? "possible" : null;
  if (!sound || !NAMES.test(String(name))) return null;
  if (!ICELANDIC.test(surroundings(text, start, end))) return null;
  return !bare || name === "person" || name === "cpr" ? "likely" : "possible";
}

const NAMES = /^(?:null|person|cpr|numbered)$/;
const ICELANDIC = /[íi]sl(?:and|ensk|änd)|iceland|reykjav|[þð]/;
