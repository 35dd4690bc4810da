import type { DigitRuns } from "../_internal/digit-runs";
import { leadsFrom } from "../_internal/document-links";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import { LEADS_AWAY, type NumberLabel } from "../_internal/number-labels";
import { kindOfWord } from "../_internal/number-names";
import { codeAt, groupsAt, lengthOf, shapesOf } from "../_internal/written-numbers";
import { isLetter } from "../_words/characters";
import type { Detector } from "../detector";
import type { Confidence } from "../finding";

/**
 * Passport numbers (ICAO 9303: up to nine letters and digits). They have no check digit of their own, so a label has to
 * name them.
 */
export const passportDetector: Detector = {
  id: "passport",
  category: "identifier",
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `${raw.slice(0, 2)}••••••`,
};

/** Digits: nine in Denmark, Britain and the USA, eight in Sweden and Norway. */
const DIGITS = shapesOf("8 9 3-3-3 3-2-2-2 2-2-2-3 2-3-4 4-4 2-2-2-2");
/** Z1234567, P1234567A, AB123456, AB1234567, FHC001234, 12AB34567, and Germany's nine of either kind. */
const CODE =
  /^(?:[a-z]\d{7}[\da-z]?|[a-z]{2}\d{6,7}|[a-z]{3}\d{6}|\d{2}[a-z]{2}\d{5}|[cfghjklmnprtvwxyz][0-9cfghjklmnprtvwxyz]{8})$/i;

/** What else may be one where the label says that a number follows. */
const ANY_CODE = /^(?=(?:[a-z]*\d){4})[0-9a-z]{7,9}$/i;

const SHORTEST_CODE = 7;

interface Passport extends Candidate {
  /** Written as no passport of a known country. */
  readonly unusual?: true;
}

function read(text: string, runs: DigitRuns, run: number): Passport | null {
  const start = runs.starts[run] as number;
  const length = lengthOf(runs, run);
  if (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(runs.ends[run] as number))) {
    const code = codeAt(text, runs, run, 3);
    if (code !== null && code.end - code.start >= SHORTEST_CODE) {
      const written = text.slice(code.start, code.end);
      if (CODE.test(written)) return code;
      if (ANY_CODE.test(written)) return { ...code, unusual: true };
    }
  } else if ((length === 6 || length === 7) && text.charCodeAt(start - 1) === 32) {
    const letters = /(?:^|[^A-Za-z])([A-Z]{1,3}) $/.exec(text.slice(Math.max(0, start - 5), start));
    const prefix = letters === null ? "" : (letters[1] as string);
    if (prefix !== "" && kindOfWord(prefix.toLowerCase()) === undefined) {
      const end = runs.ends[run] as number;
      if (CODE.test(prefix + text.slice(start, end)))
        return { start: start - prefix.length - 1, end };
    }
  }
  return groupsAt(text, runs, run, DIGITS, "both");
}

/** "Passport to …", "pas på" and "boarding pass" speak of no passport's number; "pasnr." does, whatever little stands between. */
function judge(
  { start, end, unusual }: Passport,
  { name, distance, numbered, start: labelStart }: NumberLabel,
  text: string,
): Confidence | null {
  const isNear = name === "passport" && distance <= (numbered ? 2 : 0);
  if (!isNear && name !== "other" && !unusual) {
    return isSpokenOf(text.slice(start, end), text, start) ? "likely" : null;
  }
  if (!isNear) return null;
  if (numbered)
    return CODE_WORD.test(text.slice(Math.max(0, labelStart), start)) ? null : "certain";
  if (unusual) return null;
  if (labelStart < 0) return "likely";
  const label = text.slice(labelStart, start);
  if (LEADS_AWAY.test(label)) return null;
  if (!/^pass\W/i.test(label)) return "likely";
  const before = text.slice(Math.max(0, labelStart - NORDIC_REACH), labelStart);
  return OWNED.test(before) || NORDIC.test(before) ? "likely" : null;
}

/** "Passet er væk, nummeret var 204778193": a passport spoken of before. */
function isSpokenOf(written: string, text: string, start: number): boolean {
  const isDanish = DANISH.test(written);
  const before = text.slice(Math.max(0, start - SPOKEN_REACH), start);
  if (isDanish && SPOKEN_OF.test(before)) return true;
  // Eight digits may be a telephone: the passport's number must have been spoken of.
  const isShort = /^\d{1,8}$/.test(written);
  const itsNumber = isDanish || /^\D/.test(written) ? PASSPORT : PASSPORT_NUMBER;
  return leadsFrom(isShort ? PASSPORT_NUMBER : PASSPORT, itsNumber, text, start);
}

/** Nine digits as Denmark issues them. */
const DANISH = /^2[01]\d(?:\d{6}|(?: \d\d){3})$/;
const SPOKEN_OF =
  /(?:^|[^a-zæøå])(?:(?:pas(?:set)?|passports?)(?![a-zæøå]| på| to | til )|pasn\w{1,8})/i;
const SPOKEN_REACH = 90;
/** What a link leads from, and what speaks of the number itself. */
const PASSPORT =
  /(?:^|[^a-zæøå])(?:pas(?! på)(?:set|kopi)?|passports?|reisepass|(?:mein|sein|norsk|svenskt?) pass)(?![a-zæøå])/i;
const PASSPORT_NUMBER = /(?:^|[^a-zæøå])pas(?:s|sport)? ?n(?:r|o|um)/i;
const CODE_WORD = /^pass.?code/i;
/** A Nordic language, in which "pass" is a passport. */
const NORDIC = /[åäöæø]/i;
const NORDIC_REACH = 60;
/** Before "pass", which is a word of many meanings in English. */
const OWNED = /(?:svenskt?|norskt?|mitt|ditt|sitt|hans|hennes|hendes) $/i;
