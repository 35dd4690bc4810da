import { type Gender, genderOfFirstName } from "../_internal/first-names";
import { fold } from "../_words/fold";
import type { Token } from "./tokens";

/** A signature does not stand further below. */
const REACH = 3000;
/** Below these an older mail begins, which others signed. */
const OLDER = /^(?:>|fra:|from:)/i;
/** "Mvh Line Holm", "/Ida", "Steen, økonomi": no sentence and no row. */
const SIGNATURE = /^[^.?!:;\t]{2,40}$/;

/** True for "my" and "I": whoever signs. */
export function isOfSigner({ folded, isCapital }: Token): boolean {
  return /^(?:min|my|jeg)$/.test(folded) || (folded === "i" && isCapital);
}

/** Whether a man or a woman signed what stands at `at`; null where no common first name tells. */
export function genderOfSigner(text: string, at: number): Gender | null {
  for (const line of text
    .slice(at, at + REACH)
    .split("\n")
    .slice(1)) {
    if (OLDER.test(line)) break;
    for (const word of (SIGNATURE.test(line) && line.match(/[A-ZÆØÅ][^\s,]+/g)) || []) {
      const gender = genderOfFirstName(fold(word));
      if (gender) return gender;
    }
  }
  return null;
}
