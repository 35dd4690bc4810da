import { isRealDay } from "../_internal/calendar";
import { passesLuhn, passesModulus11 } from "../_internal/checksums";
import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import { surroundings } from "../_internal/surroundings";
import { gapAfter, lengthOf, pairAt } from "../_internal/written-numbers";
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
  readonly sound: boolean;
  readonly longYear: boolean;
  /** What stands between date and serial: "-", "+", " " or nothing. */
  readonly mark: string;
}

/** Co-ordination numbers: 60 added to the day. */
const RAISED = 60;
const OLDEST = 125;

function read(
  text: string,
  runs: DigitRuns,
  run: number,
  { today }: DetectContext,
): SwedishNumber | null {
  const length = lengthOf(runs, run);
  if (length !== 6 && length !== 8 && length !== 10 && length !== 12) return null;
  const start = runs.starts[run] as number;
  const longYear = length === 8 || length === 12;
  const date = start + (longYear ? 2 : 0);
  const month = pairAt(text, date + 2);
  if (month < 1 || month > 12) return null;

  let mark = "";
  let last = run;
  if (length < 10) {
    if (lengthOf(runs, run + 1) !== 4) return null;
    const gap = SEPARATOR.exec(gapAfter(text, runs, run) || "");
    if (gap === null) return null;
    mark = gap[1] || " ";
    last = run + 1;
  }
  const end = runs.ends[last] as number;
  const short = pairAt(text, date);
  const year = longYear ? pairAt(text, start) * 100 + short : yearOf(short, mark, today);
  const day = pairAt(text, date + 4);
  if (year > today.year || year < today.year - OLDEST) return null;
  if (!isRealDay(year, month, day > RAISED ? day - RAISED : day)) return null;
  const digits = text.slice(date, date + 6) + text.slice(end - 4, end);
  return { start, end, year, longYear, mark, sound: passesLuhn(digits) };
}

const SEPARATOR = /^(?: ?([-+]) ?|-\n| )$/;

/** The last year that ends so; a plus sign stands for a hundred years and more. */
function yearOf(short: number, mark: string, today: Day): number {
  const year = 2000 + short > today.year ? 1900 + short : 2000 + short;
  return mark === "+" ? year - 100 : year;
}

/**
 * Behind its label certain; in Swedish surroundings likely. "Personnummer" is a Danish word too and the shape the same:
 * what may be a Dane's number is left to the CPR detector.
 */
function judge(
  number: SwedishNumber,
  { name, distance, names }: NumberLabel,
  text: string,
  { today }: DetectContext,
): Confidence | null {
  const { start, end, year, longYear, mark, sound } = number;
  const isPerson = name === "person" && distance < 5;
  if (!isPerson && (!sound || !(name === null || name === "numbered" || name === "cpr")))
    return null;
  const near = surroundings(text, start, end);
  const swedish =
    SWEDISH.test(near) || (/[äö]/.test(near) && !/[æø]/.test(near) && !ELSEWHERE.test(near));
  const danish = longYear ? "no" : danishness(text, number);
  if (isPerson) {
    const lead = text.slice(Math.max(0, start - 40), start).toLowerCase();
    if (ELSEWHERE.test(lead) || (danish === "sound" && !swedish)) return null;
    if (sound) return "certain";
    return swedish && distance === 0 ? "possible" : null;
  }
  if (danish === "sound") return null;

  const hyphen = mark === "-";
  const bare = mark === "";
  // A date with a time of day or with a running number.
  const isStamp = today.year - year < 12 && pairAt(text, end - 4) < 24;
  if (swedish) return (isStamp && !hyphen) || (bare && name !== null) ? "possible" : "likely";
  if (name !== null || isStamp || danish === "date") return null;
  if (hyphen) return longYear || (names > 1 && distance === 0) ? "likely" : "possible";
  return longYear ? "possible" : null;
}

/** How far ten digits would do as a CPR number: `sound` with its check digit, or born on a 1 January, when it may lack one. */
function danishness(text: string, { start, end }: SwedishNumber): "no" | "date" | "sound" {
  const day = pairAt(text, start);
  const month = pairAt(text, start + 2);
  if (!isRealDay(2000 + pairAt(text, start + 4), month, day)) return "no";
  const digits = text.slice(start, start + 6) + text.slice(end - 4, end);
  return (day === 1 && month === 1) || passesModulus11(digits, CPR_WEIGHTS) ? "sound" : "date";
}

const CPR_WEIGHTS = "4327654321";

/** What names the country, and words that no other language of the house has. */
const SWEDISH =
  /(?:^|[^a-zåäöæø])(?:svensk|schwed|swed|sverige|född|(?:och|är|för|från|inte|jag|lön|sjuk[a-zåäö]*)(?![a-zåäöæø]))/;
const ELSEWHERE = /finsk|finn|suom|åbo|islan|icelan|islän|norsk|norw|dansk|danish/;
