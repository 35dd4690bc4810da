import { isRealDay, pairAt } from "../_internal/calendar";
import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import {
  confidenceBehind,
  isBehindName,
  isLabelled,
  isLabelledAs,
  isOfSomebody,
  likenessToCpr,
  mayBePersonal,
} from "../_internal/personal-numbers";
import { concerns, countryBeside } from "../_internal/surroundings";
import { lengthOf } from "../_internal/written-numbers";
import type { DetectContext, Detector } from "../detector";
import type { Confidence } from "../finding";

/**
 * Finnish personal identity codes (henkilötunnus): DDMMYY, a sign for the century, a serial of three digits and a check
 * character. Source: Digital and Population Data Services Agency, with the signs added in 2023.
 */
export const fiHetuDetector: Detector = {
  id: "fi-hetu",
  category: "identifier",
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `${raw.slice(0, 6)}-••••`,
};

interface FinnishCode extends Candidate {
  readonly sound: boolean;
  /** Serials from 900 on are given for a time, in hospitals and in tests. */
  readonly temporary: boolean;
  /** Looks like other numbers written 6-4. */
  readonly allDigits: boolean;
}

const CODE =
  /^\d{6}[ \u00ad\u200b]?([-+A-FU-Y\u2010-\u2015\u2212])[ \u00ad\u200b]?(\d{3}[0-9A-FHJ-NPR-Y])(?![0-9a-zæøåäö])/i;
const CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const OF_THE_2000S = "ABCDEF";

function read(
  text: string,
  runs: DigitRuns,
  run: number,
  { today }: DetectContext,
): FinnishCode | null {
  if (lengthOf(runs, run) !== 6) return null;
  const start = runs.starts[run] as number;
  const month = pairAt(text, start + 2);
  if (month < 1 || month > 12) return null;
  const code = CODE.exec(text.slice(start, start + 14));
  if (code === null) return null;
  const sign = (code[1] as string).toUpperCase();
  const serial = (code[2] as string).toUpperCase();
  // "+" is for the 1800s, which had the leap years of the 1900s.
  const year = pairAt(text, start + 4) + (OF_THE_2000S.indexOf(sign) >= 0 ? 2000 : 1900);
  const number = Number(serial.slice(0, 3));
  if (year > today.year || number < 2 || !isRealDay(year, month, pairAt(text, start))) return null;
  return {
    start,
    end: start + code[0].length,
    sound: isSound(text.slice(start, start + 6), serial),
    temporary: number >= 900,
    allDigits: /^[^A-Z]\d+$/.test(sign + serial),
  };
}

/** The check character fits one time in 31: enough together with a date and a shape that no other number has. */
function judge(code: FinnishCode, label: NumberLabel, text: string): Confidence | null {
  const { start, end, sound, temporary, allDigits } = code;
  const { name } = label;
  if (isLabelled(label, HETU)) return confidenceBehind(label, sound);
  if (!sound) return null;
  if (!mayBePersonal(label, text, code, !allDigits))
    return name === "numbered" && !allDigits ? "possible" : null;
  if (!allDigits && name === null)
    return temporary && !isOfSomebody(text, code) ? "possible" : "likely";
  const beside = countryBeside(text, start, end);
  if (isLabelledAs("finland", label, text, beside)) return "certain";
  const finnish = concerns("finland", text, start, end, beside);
  const isDanish = likenessToCpr(text, code) === "sound";
  if (name === "cpr" && (!finnish || isDanish)) return null;
  if (!allDigits) return name === "person" ? "certain" : temporary ? "possible" : "likely";
  if (finnish && !isDanish) return "likely";
  if (finnish) return name !== null || isOfSomebody(text, code) ? "likely" : "possible";
  if (concerns("iceland", text, start, end, beside)) return null;
  // Somebody's, where it cannot be a Dane's number; behind "personnummer" it is one with a digit mistyped.
  const isSomebodys = name === "fnr" || isOfSomebody(text, code) || isBehindName(text, code);
  const isCode = !isDanish && name !== "person" && isSomebodys && !isFromCatalogue(text);
  return isCode ? "likely" : null;
}

const LIKE_A_CODE = /(?:^|[^\d-])(\d{6})-(\d{4})(?![\d-])/g;
/** So many numbers of this shape are a list, in which codes all pass; of others, one in 31 does. */
const FEWEST_LISTED = 10;
const MOST_BY_CHANCE = 0.25;

let last = { text: "", isFromCatalogue: false };

/** True for a text full of numbers of this shape of which hardly one is sound: of goods, of tickets. */
function isFromCatalogue(text: string): boolean {
  if (text !== last.text) {
    let listed = 0;
    let sound = 0;
    LIKE_A_CODE.lastIndex = 0;
    for (let found = LIKE_A_CODE.exec(text); found; found = LIKE_A_CODE.exec(text)) {
      const [, day = "", serial = ""] = found;
      listed++;
      if (isSound(day, serial)) sound++;
    }
    last = {
      text,
      isFromCatalogue: listed >= FEWEST_LISTED && sound < listed * MOST_BY_CHANCE,
    };
  }
  return last.isFromCatalogue;
}

/** True when the check character of six digits and a serial fits. */
function isSound(day: string, serial: string): boolean {
  return CHECK_CHARACTERS.charAt(Number(day + serial.slice(0, 3)) % 31) === serial.charAt(3);
}

const HETU = /hetu/;
