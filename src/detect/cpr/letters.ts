import { isLetter } from "../_words/characters";
import type { Candidate } from "./shape";

/** No candidate with letters is longer. */
const LONGEST = 20;

/**
 * A replacement number with letters. X-eCPR and D-/C-eCPR: a digit for the century (1 or 0: 19xx, 7 or 6:
 * 20xx), two letters, a digit (nspop.dk, wiki.fmk-teknik.dk). School numbers: three letters, a digit.
 */
const REPLACEMENT = /^(\d{4}(?:\d\d)?\d\d)( ?[-‐-―−] ?| )?(?!.xx)([0167]|[a-z])[a-z]{2}\d/i;

/** Ten characters of which half or more are digits, the rest letters that resemble them: O for 0; l, I and | for 1. */
const LOOKALIKE = /^(?=(?:\D*\d){5})[\dOoIl|]{6}[-‐-―− ]?[\dOoIl|]{4}(?![\da-zæøå])/i;

/** The number with letters that begins at a run of digits, or at look-alikes in front of it; or null. */
export function unusualCandidateAt(text: string, at: number, end: number): Candidate | null {
  const date = end - at < 6 ? null : REPLACEMENT.exec(text.slice(at, at + LONGEST));
  if (date !== null) {
    const [written, days = "", separator = "", era = ""] = date;
    const hasEra = era < "A";
    // Without a digit for the century, 4 lets the year decide.
    const digits = `${days.slice(0, 4)}${days.slice(-2)}${hasEra ? era : 4}000`;
    const points =
      (separator.trim() === "" ? 0 : 3) - (/[a-z]/.test(written) ? 2 : 0) - (hasEra ? 0 : 1);
    return { start: at, end: at + written.length, digits, kind: "letters", points };
  }
  let start = at;
  while (at - start < 6 && resembles(text, start - 1)) start--;
  if (end - at !== 6 && start === at && !resembles(text, end)) return null;
  const match = LOOKALIKE.exec(text.slice(start, start + LONGEST));
  if (match === null) return null;
  const written = match[0];
  const digits = written
    .replace(/[-‐-―− ]/, "")
    .replace(/o/gi, "0")
    .replace(/\D/g, "1");
  return {
    start,
    end: start + written.length,
    digits,
    kind: "lookalikes",
    points: written.length - 10,
  };
}

/** True for what may stand for a digit; letters that may not are sorted out by the patterns. */
export function resembles(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || code === 124; /* | */
}
