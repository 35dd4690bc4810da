import { type Gender, genderOfFirstName } from "../_internal/first-names";
import { oneOf } from "../_words/one-of";
import { fold } from "../_words/fold";
import type { Token } from "./tokens";

/** A signature does not stand further below. */
const REACH = 3000;
/** Below these an older mail begins, which others signed. */
const OLDER = /^(?:>|--|__|(?:fra|from):|.* (?:skrev|wrote))/i;
/** "Mvh Line Holm", "/Ida", "Steen, økonomi": no sentence and no row. */
const SIGNATURE = /^[^.?!:;\t]{2,40}$/;
const QUOTES = /["“”„«»]/;
const LONGEST_QUOTATION = 200;
const WRITER = oneOf("min my jeg");

/** True for "my" and "I": whoever signs. */
export function isOfSigner({ folded, isCapital }: Token): boolean {
  return WRITER.test(folded) || (folded === "i" && isCapital);
}

/** Whether a man or a woman signed what stands at `at`; null where no common first name tells. */
export function genderOfSigner(text: string, at: number): Gender | null {
  // 'Karl skriver: "Min kone': somebody else's words.
  const line = text
    .slice(Math.max(0, at - LONGEST_QUOTATION), at)
    .split("\n")
    .pop() as string;
  if (line.split(QUOTES).length % 2 === 0) return null;
  for (const below of text
    .slice(at, at + REACH)
    .split("\n")
    .slice(1)) {
    if (OLDER.test(below)) return null;
    const words = SIGNATURE.test(below) && below.match(/[A-ZÆØÅ][a-zæøåé]+/g);
    for (const word of words || []) {
      const gender = genderOfFirstName(fold(word));
      if (gender) return gender;
    }
  }
  return null;
}
