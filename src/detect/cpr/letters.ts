import { type Candidate, withShortYear, yearIn } from "./shape";

/** No candidate with letters is longer. */
const LONGEST = 20;

/**
 * A replacement number with letters. X-eCPR and D-/C-eCPR: a digit for the century (1 or 0: 19xx, 7 or 6:
 * 20xx), two letters, a digit (nspop.dk, wiki.fmk-teknik.dk). School numbers: three letters, a digit.
 */
const REPLACEMENT =
  /^(\d\d[. ]?\d\d[. ]?(?:\d\d)?\d\d)( ?[-‐-―−] ?| )?(?!.xx)([0167][a-z]{2}|[a-z]{3})\d/i;

/** Ten characters of which some are letters that resemble digits. */
const LOOKALIKE = /^[\dOoIl|]{6}([-‐-―− ]?)[\dOoIl|]{4}(?![\da-zæøå])/i;

/** The replacement number with letters that begins at an offset, or null. */
export function letterCandidateAt(text: string, start: number): Candidate | null {
  const match = REPLACEMENT.exec(text.slice(start, start + LONGEST));
  if (match === null) return null;
  const [whole, date = "", separator = "", serial = ""] = match;
  const century = Number(serial.charAt(0));
  // Without a digit for the century, 4 lets the year decide.
  const digits = date
    .replace(/\D/g, "")
    .split("")
    .map(Number)
    .concat(century >= 0 ? century : 4, 0, 0, 0);
  const points =
    (separator.trim() === "" ? 0 : 3) -
    (serial === serial.toUpperCase() ? 0 : 2) -
    (century >= 0 ? 0 : 1);
  const end = start + whole.length;
  return {
    start,
    end,
    digits: withShortYear(digits),
    year: yearIn(digits),
    kind: "letters",
    bare: separator === "",
    points,
  };
}

/** True for letters that are mistaken for digits: O and o for 0; l, I and | for 1. */
export function isLookalike(code: number): boolean {
  return code === 79 || code === 111 || code === 108 || code === 73 || code === 124;
}

/** The number at a digit or at the lookalikes in front of it, with letters for at most five digits; or null. */
export function lookalikeCandidateAt(text: string, at: number): Candidate | null {
  let start = at;
  while (at - start < 6 && isLookalike(text.charCodeAt(start - 1))) start--;
  const match = LOOKALIKE.exec(text.slice(start, start + LONGEST));
  if (match === null) return null;
  const [written, separator = ""] = match;
  const characters = written.replace(separator, "").split("");
  if (characters.filter((character) => character > "9").length > 5) return null;
  const digits = characters.map((c) => (c <= "9" ? Number(c) : c === "O" || c === "o" ? 0 : 1));
  const bare = separator === "";
  const end = start + written.length;
  return { start, end, digits, year: null, kind: "lookalikes", bare, points: bare ? 0 : 1 };
}
