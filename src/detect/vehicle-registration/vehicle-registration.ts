import type { DigitRuns } from "../_internal/digit-runs";
import { type Candidate, findNumbers } from "../_internal/find-numbers";
import type { NumberLabel } from "../_internal/number-labels";
import { groupsAt, shapesOf } from "../_internal/written-numbers";
import type { Detector } from "../detector";
import type { Confidence } from "../finding";

/** A plate as the neighbours have them counts behind a word for plates or a vehicle only. */
interface Plate extends Candidate {
  readonly isForeign?: true;
}

/**
 * Danish number plates (AB 12 345), which the Norwegian ones look like, and those of the neighbours. A label has to name
 * them, or the text has to speak of driving: without that they look like any item number, so this detector is precise
 * or silent.
 */
export const vehicleRegistrationDetector: Detector = {
  id: "vehicle-registration",
  category: "identifier",
  canary: true,
  find: (text, context) => findNumbers<Plate>(text, context, { read, judge }),
  mask: (raw) => `${raw.slice(0, 2).toUpperCase()} •• •••`,
};

const DIGITS = shapesOf("5 2-3");
/** Mopeds and trailers of Denmark, Swedish, Finnish, German, British, Icelandic plates: letters before, digits, letters behind. */
const FOREIGN =
  /^(?:[A-Z]{2}[ -]?\d{4}|[A-Z]{3}[ -]?(?:\d{3}|\d\d[A-Z])|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}|[A-Z]{2}\d\d ?[A-Z]{3}|[A-Z]{2}-?[A-Z]\d\d)$/;
const LETTERS_BEFORE = /[A-ZÄÖÜ]{1,3}(?:-[A-Z]{0,2})?[ -]?$/;
/** Right before a plate that only driving speaks for; "pakning AB 12 345" is a part of the car's. */
const OPEN =
  /(?:^|[^A-Za-zæøå ] ?|(?:^|[^A-Za-zæøå])(?:i|på|af|er|har|med|og|ind|ejer|lægge|dag|[a-zæøå]*(?:lejet|lejede|bil|bilen|vogn|vognen)|[A-ZÆØÅ][A-Za-zæøå.]+) )$/;
/** What is driven, and where it stands or is let in; within a sentence or two. */
const REACH = 90;
const DRIVING =
  /(?:^|[^a-zæøå])(?:[a-zæøå]*bil(?:en)?|[a-zæøå]*vogn(?:en)?|kør(?:er|te)(?: rundt| hjem)? i|hent(?:er|es) [a-zæøå]+ i|skoda|volvo|passat|golf|polo|aygo|tesla|toyota|knallert(?:en)?|parker[a-zæøå]*|p-(?:bøde|kælder|system|plads)|bommen|car|wagen|auto(?:lla)?)(?![a-zæøå])/i;
/** No plate has I, O or Q. */
const UNIT = /^ ?(?:k[mgr]|stk|pcs)/i;
const LETTERS = /(?:^|[^0-9A-Za-zÆØÅæøå])([A-HJ-NPR-Z]{2}[ \u00a0-]?)$/i;

function read(text: string, runs: DigitRuns, run: number): Plate | null {
  const groups = groupsAt(text, runs, run, DIGITS, "both");
  if (groups === null) return readForeign(text, runs, run);
  if (UNIT.test(text.slice(groups.end, groups.end + 4))) return null;
  const letters = LETTERS.exec(text.slice(Math.max(0, groups.start - 4), groups.start));
  return letters && { start: groups.start - (letters[1] as string).length, end: groups.end };
}

function readForeign(text: string, { starts, ends }: DigitRuns, run: number): Plate | null {
  const from = starts[run] ?? 0;
  const to = ends[run] ?? 0;
  if (to - from > 4 || !isBehindCapital(text, from)) return null;
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, from - 7), from));
  if (before === null) return null;
  const start = from - before[0].length;
  const [behind = ""] = /^ ?[A-Z]{1,3}(?![A-Za-z])/.exec(text.slice(to, to + 5)) ?? [];
  const end = [to + behind.length, to].find((at) => FOREIGN.test(text.slice(start, at)));
  return end === undefined ? null : { start, end, isForeign: true };
}

/** A capital, or one with a space or a hyphen behind: told first, because most numbers have none. */
function isBehindCapital(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  const letter = code === 32 || code === 45 ? text.charCodeAt(start - 2) : code;
  return letter >= 65 && (letter <= 90 || letter >= 0xc4);
}

/** Two letters that are rather a word, a unit or a country when a vehicle is spoken of. */
const WORDS = /^(?:[kpn]r|k[mg]|dk|se|de|fr|st|td|mm|cm|ad|pe|vw)/i;

function judge(
  { start, end, isForeign }: Plate,
  { name, distance, names, start: labelStart }: NumberLabel,
  text: string,
): Confidence | null {
  // "Reg.nr. AB 1234" is a bank's or a part's rather than a moped's.
  if (name === "reg" && isForeign && /^.. ?\d{4}$/.test(text.slice(start, end))) return null;
  if (name === "plate" || name === "reg") return distance < 2 ? "likely" : null;
  const written = text.slice(start, start + 3);
  if (name === null || (name === "vehicle" && distance + names > 0)) {
    const isPlate = /^[A-Z]{2}/.test(written) && !WORDS.test(written) && !isForeign;
    return isPlate && isDriven(text, start, end) ? "likely" : null;
  }
  if (name !== "vehicle") return null;
  // "Reg.nr. på bilen"; behind a vehicle alone letters must look like a plate's.
  if (/reg|plad|plate/i.test(text.slice(Math.max(0, labelStart - 20), labelStart))) return "likely";
  const isCapital = written.charCodeAt(0) < 97;
  return !WORDS.test(written) && (isCapital || written.charAt(2) !== " ") ? "likely" : null;
}

function isDriven(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (!OPEN.test(before)) return false;
  return DRIVING.test(before) || DRIVING.test(text.slice(end, end + REACH / 2));
}
