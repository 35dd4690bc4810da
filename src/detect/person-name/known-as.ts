/** What the lists know a single word as, for whoever finds a known name rather than any. */
import { fold } from "../_words/fold";
import { FIRST, LAST, PLACE_LIKE, traitsOf, WORD } from "./traits";

const NAME = FIRST | LAST | PLACE_LIKE;

/** A first name, perhaps an ordinary word as well: "Mads", "Bo". */
export function isFirstName(word: string): boolean {
  return (traitsOf(fold(word)) & FIRST) > 0;
}

/** A first or a last name and no ordinary word: "Mads", "Holm". */
export function isName(word: string): boolean {
  const traits = traitsOf(fold(word));
  return (traits & NAME) > 0 && (traits & WORD) === 0;
}

/** An ordinary word and no name: "Frokost". */
export function isOrdinaryWord(word: string): boolean {
  return (traitsOf(fold(word)) & (NAME | WORD)) === WORD;
}
