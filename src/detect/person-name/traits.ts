import { isCue } from "./cues";
import { nameKey } from "./fold";
import { endsLikePlace, endsLikeSurname, soundsLikeFirst } from "./name-endings";
import packed from "./names.json";
import { isInFilter, unpackList } from "../_packed/unpack";

/** What a word is known as. Several at once: "Mark" is a first name and an ordinary word. */
export const FIRST = 1;
export const LAST = 2;
/** An ordinary word, a place, a brand: "Mark", "Georgia", "Visma". */
export const WORD = 4;
/** Ends like a surname that is a place as often: "Lindholm". */
export const PLACE_LIKE = 8;
/** Ends like a patronymic and the like, so that it needs no list: "Rasmussen". */
export const SURNAME_LIKE = 16;

let marksOf: Map<string, number> | undefined;

/** What a folded word is known as: any of the constants above, added; 0 for a word nothing is known of. */
export function traitsOf(folded: string): number {
  marksOf ??= new Map(unpackList(packed.names, [1, 1, 1]).map(({ word, marks }) => [word, marks]));
  const key = nameKey(folded);
  const marks = marksOf.get(key);
  // The filter takes three in a hundred unknown words for an ordinary one; of the names it knows which to ask about.
  let traits = marks === undefined ? WORD : marks;
  if (traits & WORD && !isCue(folded) && !isInFilter(packed.words, 5, folded)) traits -= WORD;
  if (marks === undefined && soundsLikeFirst(key)) traits |= FIRST;
  if (endsLikeSurname(key)) return traits | LAST | SURNAME_LIKE;
  return endsLikePlace(key) ? traits | PLACE_LIKE : traits;
}

/** True for two or three folded words that name a firm, a place or a work rather than somebody: "georg jensen". */
export function isNamesake(words: readonly string[]): boolean {
  return isInFilter(packed.namesakes, 12, words.map(nameKey).join(" "));
}
