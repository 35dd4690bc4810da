import type { DigitRuns } from "../_internal/digit-runs";
import { leadsFrom } from "../_internal/document-links";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import { LEADS_AWAY, type NumberLabel } from "../_internal/number-labels";
import { codeAt, groupsAt, lengthOf, shapesOf } from "../_internal/written-numbers";
import { isLetter } from "../_words/characters";
import type { Detector } from "../detector";
import type { Confidence } from "../finding";

/**
 * Numbers of driving licences. A label has to name them, save Britain's sixteen characters (DVLA), which hold a name
 * and a date of birth and look like nothing else.
 */
export const drivingLicenceDetector: Detector = {
  id: "driving-licence",
  category: "identifier",
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `${raw.slice(0, 2)}••••••`,
};

interface Licence extends Candidate {
  readonly british: boolean;
}

/** Digits: eight in Denmark, nine or eleven elsewhere; ten are a CPR number beside a licence. */
const DIGITS = shapesOf("8 9 11 4-4 2-2-2-2 3-3-2 2-3-3 3-2-3 2-2-6-1");
/** Germany, Britain, and others with letters. */
const CODE = /^(?=(?:[a-z]*\d){5})(?:[0-9a-z]{8,12}|[0-9a-z]{16})$/i;
/** Five letters of the name filled up with 9, decade, month (+50 for women), day, year; initials, and three more. */
const BRITISH = /^[A-Z]{1,5}9{0,4}\d[0156]\d[0-3]\d\d[A-Z]{1,2}9?[A-Z0-9][A-Z]{2}$/i;

/** The same in groups, as on the card. */
const BRITISH_GROUPS = /^[A-Z9]{5} \d{6} \w{3} ?[A-Z]{2}(?![a-z])/i;
const BEFORE_DATE = 6;
const DATE = 6;

/** Poland: a running number, the year, the office. */
const POLISH = /^\d{5}\/\d\d\/\d{4}/;

function read(text: string, runs: DigitRuns, run: number): Licence | null {
  const start = runs.starts[run] as number;
  const length = lengthOf(runs, run);
  if (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(runs.ends[run] as number))) {
    const code = codeAt(text, runs, run, 5);
    if (code === null) return null;
    const written = text.slice(code.start, code.end);
    const british = written.length === 16 && BRITISH.test(written);
    if (british || CODE.test(written)) return { start: code.start, end: code.end, british };
  }
  const spaced =
    length === DATE ? BRITISH_GROUPS.exec(text.slice(start - BEFORE_DATE, start + 13)) : null;
  if (spaced !== null && BRITISH.test(spaced[0].replace(/ /g, ""))) {
    const from = start - BEFORE_DATE;
    return { start: from, end: from + spaced[0].length, british: true };
  }
  const polish = length === 5 ? POLISH.exec(text.slice(start, start + 14)) : null;
  if (polish !== null) return { start, end: start + polish[0].length, british: false };
  const groups = groupsAt(text, runs, run, DIGITS, "both");
  return groups && { start: groups.start, end: groups.end, british: false };
}

/** "Kørekortet er fornyet. Nyt nr.: …", "Jeg mangler kørekortnumre. Ivans: …" */
const LICENCE = /k(?:ø|oe|o)rekort|körkort|førerkort|führerschein|driv\S+ licen[cs]e/i;
const LICENCE_NUMBER = /(?:kort-?|licen[cs]e )n(?:r|o|um)|nr på kørekort/i;

function judge(
  { british, start }: Licence,
  { name, distance, numbered, start: labelStart }: NumberLabel,
  text: string,
): Confidence | null {
  if (name === "licence" && numbered && distance < 3) return "certain";
  const between = labelStart < 0 ? "" : text.slice(labelStart, start);
  if (name === "licence" && distance === 0 && !LEADS_AWAY.test(between)) {
    return british ? "certain" : "likely";
  }
  const isOwn = name === null || name === "numbered" || name === "licence";
  return british || (isOwn && leadsFrom(LICENCE, LICENCE_NUMBER, text, start)) ? "likely" : null;
}
