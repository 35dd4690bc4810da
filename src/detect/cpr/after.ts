import { isLetter } from "../_internal/characters";
import { kindOfWord, nameLikeness, namePoints } from "./words";

/** What the text behind a number says of it. */
export interface After {
  readonly label: "cpr" | "other" | "none";
  /** 0-3: how much the words speak of a human being. */
  readonly person: number;
}

export const NOTHING_BEHIND: After = { label: "none", person: 0 };

const REACH = 48;
const MOST_WORDS = 5;

/**
 * Reads on from `end`, within the line. A label behind a number counts in brackets, "010190-1234 (cpr)",
 * or after "is", "0101901234 er ordrenummeret"; otherwise it belongs to the next number.
 */
export function readAfter(text: string, end: number): After {
  const limit = Math.min(text.length, end + REACH);
  let labels = false;
  let person = 0;
  let nameBefore = 0;
  let count = 0;
  for (let at = end; at < limit && count < MOST_WORDS; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      // "1203871234 12 stk": a short number may have a unit behind it.
      const isDigit = code >= 48 && code <= 57;
      if (code === 10 || (isDigit && (count > 0 || at - end > 3))) break;
      if (code === 63 || code === 59 || (code === 46 && count > 0) /* ? ; . */) break;
      if (code === 40 /* ( */ && count === 0) labels = true;
      else if (code !== 32 && code !== 95 /* _ */) nameBefore = 0;
      continue;
    }
    const from = at;
    while (at + 1 < limit && isLetter(text.charCodeAt(at + 1))) at++;
    const raw = text.slice(from, at + 1);
    const lower = raw.toLowerCase();
    const kind = kindOfWord(lower);
    if (kind === "unit" && count === 0) return { label: "other", person };
    if (kind === "cpr" || kind === "other" || kind === "numbered") {
      return { label: !labels ? "none" : kind === "cpr" ? "cpr" : "other", person };
    }
    if (kind === "copula" && count === 0) labels = true;
    else if (kind === "birth" || kind === "person") person = Math.max(person, count < 2 ? 3 : 2);
    else if (kind === "word" && count < 3) {
      const likeness = nameLikeness(raw, lower);
      person = Math.max(person, namePoints(likeness, nameBefore));
      nameBefore = likeness;
    }
    count++;
  }
  return { label: "none", person };
}
