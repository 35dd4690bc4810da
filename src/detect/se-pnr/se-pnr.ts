import { isRealDay, pairAt } from "../_internal/calendar";
import { passesLuhn } from "../_internal/checksums";
import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import {
  confidenceBehind,
  isBehindName,
  isLabelled,
  isLabelledAs,
  PERSONAL,
  isAmongPeople,
  isOfSomebody,
  isOfThing,
  isUnlabelled,
  likenessToCpr,
  mayBePersonal,
} from "../_internal/personal-numbers";
import { concerns, countryBeside, isSpelledIn, surroundings } from "../_internal/surroundings";
import {
  type DatedShapes,
  datedAt,
  digitsIn,
  gapAfter,
  lengthOf,
  shapesOf,
} from "../_internal/written-numbers";
import type { Day, DetectContext, Detector } from "../detector";
import type { Confidence } from "../finding";

/** Swedish personal identity and co-ordination numbers (Skatteverket, SKV 704 and 707): YYMMDD-NNNC, checked by Luhn. */
export const sePnrDetector: Detector = {
  id: "se-pnr",
  category: "identifier",
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `${raw.replace(/\D/g, "").slice(0, -4)}-••••`,
};

interface SwedishNumber extends Candidate {
  readonly year: number;
  /** Ten digits, without the century. */
  readonly digits: string;
  readonly longYear: boolean;
  /** What stands between date and serial: "-", "+", " " or nothing. */
  readonly mark: string;
}

/** Co-ordination numbers: 60 added to the day. */
const RAISED = 60;
const OLDEST = 125;
/** Files and cases of the years since begin with a date of twelve digits, too. */
const YOUNGEST = 12;
const SHAPES: DatedShapes = {
  dates: shapesOf("6 8 2-2-2 4-2-2"),
  joint: /^(?: ?[-+] ?|-\n|\n-| )$/,
  serials: shapesOf("4"),
};

function read(
  text: string,
  runs: DigitRuns,
  run: number,
  { today }: DetectContext,
): SwedishNumber | null {
  const length = lengthOf(runs, run);
  if (length > 12 || length % 2 !== 0) return null;
  const start = runs.starts[run] as number;
  let end = runs.ends[run] as number;
  let mark = "";
  if (length < 10) {
    const groups = datedAt(text, runs, run, SHAPES);
    if (groups === null) return null;
    ({ end } = groups);
    mark = /[-+]/.exec(gapAfter(text, runs, groups.last - 1) as string)?.[0] || " ";
  }
  const all = digitsIn(text, { start, end });
  const longYear = all.length === 12;
  const digits = all.slice(-10);
  const short = pairAt(digits, 0);
  const year = longYear ? pairAt(all, 0) * 100 + short : yearOf(short, mark, today);
  const day = pairAt(digits, 4);
  if (year > today.year || year < today.year - OLDEST) return null;
  if (!isRealDay(year, pairAt(digits, 2), day > RAISED ? day - RAISED : day)) return null;
  return { start, end, year, digits, longYear, mark };
}

/** The last year that ends so; a plus sign stands for a hundred years and more. */
function yearOf(short: number, mark: string, today: Day): number {
  const year = 2000 + short > today.year ? 1900 + short : 2000 + short;
  return mark === "+" ? year - 100 : year;
}

/**
 * Behind its label certain; in Swedish surroundings likely. "Personnummer" is a Danish word too and the shape the same:
 * what may be a Dane's number is left to the CPR detector, unless Sweden is spoken of.
 */
function judge(
  number: SwedishNumber,
  label: NumberLabel,
  text: string,
  { today }: DetectContext,
): Confidence | null {
  const { start, end, year, digits, longYear, mark } = number;
  const { name, names, distance } = label;
  const sound = passesLuhn(digits);
  if (!sound && !isLabelled(label, PERSONAL)) return null;
  // No Dane writes a plus sign.
  const danish = mark === "+" ? "no" : likenessToCpr(text, number);
  const beside = countryBeside(text, start, end);
  // "Hanna Ekdahl, 890411-3472, hendes mand er dansk": of two countries the other one is spoken of.
  const named = beside === "denmark" && danish === "no" ? null : beside;
  const swedish = concerns("sweden", text, start, end, named);
  if (isLabelledAs("sweden", label, text, named)) return confidenceBehind(label, sound);
  if (isLabelled(label, /person/)) {
    // A Dane's number with a digit mistyped is commoner than a co-ordination number.
    const isDanes = danish === "sound" || (danish === "date" && pairAt(digits, 4) > RAISED);
    if ((longYear ? named : beside) !== null || (isDanes && !swedish)) return null;
    return sound || swedish ? confidenceBehind(label, sound) : null;
  }
  if (!sound || (name === "cpr" && danish !== "no")) return null;
  if (!mayBePersonal(label, text, number, longYear)) {
    return name === "numbered" && swedish ? "possible" : null;
  }

  const hyphen = mark === "-";
  const age = today.year - year;
  const setOff = NAME_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  // A date with a time of day, or with a running number.
  const isStamp = (age < 2 || (age < 12 && pairAt(digits, 6) < 24)) && !(setOff && names > 1);
  // 070-123 45 67 is a mobile phone; the others, 072 to 079, make no month.
  const isPlain = mark === "" && !longYear && (name !== null || digits.slice(0, 3) === "070");
  // Nothing but a person's number is written so, save files and cases of late years.
  const isThing = !longYear && isOfThing(text, number);
  const isJoined = hyphen || mark === "+";
  // One in ten thousand of other numbers with twelve digits has a date of birth and the check digit: "nummeret er …".
  const isUnnamed =
    isUnlabelled(label, text, number) || (longYear && (name === "numbered" || name === "other"));
  const isMarked = isJoined || (longYear && isUnnamed);
  const speaksForItself = isMarked && age > (longYear ? YOUNGEST : 15) && !isThing;
  if (swedish) {
    if (isStamp || isPlain) return "possible";
    const isSomebodys =
      isOfSomebody(text, number) || isBehindName(text, number) || isAmongPeople(text, number);
    if (!isSomebodys && !speaksForItself) return "possible";
    if (danish !== "sound") return "likely";
    // As sure as the CPR detector is of such a number.
    return hyphen && isSpelledIn("sweden", surroundings(text, start, end)) ? "certain" : null;
  }
  if (
    danish !== "no" ||
    isStamp ||
    (!isUnnamed && names < 2) ||
    named !== null ||
    !(isJoined || longYear)
  )
    return null;
  const besideName =
    isBehindName(text, number) ||
    (distance === 0 && (setOff || NAME_BEHIND.test(text.slice(end, end + 6))));
  return besideName || speaksForItself ? "likely" : "possible";
}

/** A comma or a bracket behind a word. */
const NAME_BEFORE = /[a-zåäöæø](?:,| ?\() ?$/;
const NAME_BEHIND = /^[,;) \t]{1,3}[A-ZÅÄÖÆØ][a-zåäöæø]/;
