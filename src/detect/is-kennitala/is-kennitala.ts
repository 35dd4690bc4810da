import { isRealDay, pairAt } from "../_internal/calendar";
import { passesModulus11 } from "../_internal/checksums";
import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import {
  confidenceBehind,
  isAmongPeople,
  isLabelled,
  isLabelledAs,
  isOfSomebody,
  isOfThing,
  isUnlabelled,
  likenessToCpr,
  mayBePersonal,
} from "../_internal/personal-numbers";
import { concerns, countryBeside, isSpelledIn, surroundings } from "../_internal/surroundings";
import { gapAfter, lengthOf } from "../_internal/written-numbers";
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
  mask: (raw) => `${raw.slice(0, 6)}-••••`,
};

interface IcelandicNumber extends Candidate {
  readonly sound: boolean;
  readonly bare: boolean;
  /** By a hyphen. */
  readonly joined: boolean;
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
  const joined = !bare && gapAfter(text, runs, run) !== " ";
  const century = CENTURIES[text.charAt(end - 1)];
  if (century === undefined) return null;
  const year = century + pairAt(text, start + 4);
  if (year > today.year || !isRealDay(year, month, pairAt(text, start))) return null;
  const digits = text.slice(start, start + 6) + text.slice(end - 4, end);
  return { start, end, bare, joined, sound: passesModulus11(digits, WEIGHTS) };
}

/** Written like a Danish CPR number, so only what speaks of Iceland tells them apart. */
function judge(number: IcelandicNumber, label: NumberLabel, text: string): Confidence | null {
  const { start, end, sound, bare, joined } = number;
  if (isLabelled(label, KENNITALA)) return confidenceBehind(label, sound);
  if (!sound) return null;
  const isDanish = likenessToCpr(text, number) === "sound";
  if (!mayBePersonal(label, text, number, joined && !isDanish)) return null;
  const beside = countryBeside(text, start, end);
  if (isLabelledAs("iceland", label, text, beside)) return "certain";
  const isUnnamed = isUnlabelled(label, text, number);
  const isSomebodys = isOfSomebody(text, number);
  // No Dane's: one in forty of theirs, and one in a thousand of other numbers, has date, check digit and century by chance.
  const speaksForItself = isUnnamed && !bare && !isDanish;
  if (!concerns("iceland", text, start, end, beside)) {
    const isPersons = isSomebodys || (joined && isAmongPeople(text, number));
    return speaksForItself && isPersons && beside === null ? "likely" : null;
  }
  const icelandic = isSpelledIn("iceland", surroundings(text, start, end));
  if (isUnnamed && !isSomebodys)
    return speaksForItself && (joined || beside !== null) && !isOfThing(text, number)
      ? "likely"
      : "possible";
  if (isDanish && (label.name === "cpr" || !icelandic)) return null;
  return !bare || !isUnnamed || label.names > 0 ? "likely" : "possible";
}

const KENNITALA = /kennitala/;
