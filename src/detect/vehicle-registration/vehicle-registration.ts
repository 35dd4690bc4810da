import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import { groupsAt, shapesOf } from "../_internal/written-numbers";
import type { Detector } from "../detector";
import type { Confidence } from "../finding";

/**
 * Danish number plates (AB 12 345), which the Norwegian ones look like. A label has to name them: without one they look
 * like any item number, so this detector is precise or silent.
 */
export const vehicleRegistrationDetector: Detector = {
  id: "vehicle-registration",
  category: "identifier",
  canary: true,
  find: (text, context) => findNumbers(text, context, { read, judge }),
  mask: (raw) => `${raw.slice(0, 2).toUpperCase()} •• •••`,
};

const DIGITS = shapesOf("5 2-3");
/** No plate has I, O or Q. */
const UNIT = /^ ?(?:k[mgr]|stk|pcs)/i;
const LETTERS = /(?:^|[^0-9A-Za-zÆØÅæøå])([A-HJ-NPR-Z]{2}[ \u00a0-]?)$/i;

function read(text: string, runs: DigitRuns, run: number): Candidate | null {
  const groups = groupsAt(text, runs, run, DIGITS, "both");
  if (groups === null || UNIT.test(text.slice(groups.end, groups.end + 4))) return null;
  const letters = LETTERS.exec(text.slice(Math.max(0, groups.start - 4), groups.start));
  return letters && { start: groups.start - (letters[1] as string).length, end: groups.end };
}

/** Two letters that are rather a word, a unit or a country when a vehicle is spoken of. */
const WORDS = /^(?:[kpn]r|k[mg]|dk|se|de|fr|st|td|mm|cm|ad|pe|vw)/i;

function judge(
  { start }: Candidate,
  { name, distance, names, start: labelStart }: NumberLabel,
  text: string,
): Confidence | null {
  if (name === "plate" || name === "reg") return distance < 2 ? "likely" : null;
  if (name !== "vehicle" || distance + names > 0) return null;
  const written = text.slice(start, start + 3);
  // "Reg.nr. på bilen"; behind a vehicle alone letters must look like a plate's.
  if (/reg|plad|plate/i.test(text.slice(Math.max(0, labelStart - 20), labelStart))) return "likely";
  const isCapital = written.charCodeAt(0) < 97;
  return !WORDS.test(written) && (isCapital || written.charAt(2) !== " ") ? "likely" : null;
}
