import { isCue } from "./cues";
import { namesakeKey, nameKey } from "./name-keys";
import { endsLikePlace, endsLikeSurname, soundsLikeFirst } from "./name-endings";
import packed from "./names.json";
import { markedWords } from "../../packing/word-reader";
import { unpackFilter } from "../_packed/word-filter";

/** What a word is known as. Several at once: "Mark" is a first name and an ordinary word. */
export const FIRST = 1;
export const LAST = 2;
/** An ordinary word, a place, a brand: "Mark", "Georgia", "Visma". */
export const WORD = 4;
/** Ends like a surname that is a place as often: "Lindholm". */
export const PLACE_LIKE = 8;
/** Ends like a patronymic and the like, so that it needs no list: "Rasmussen". */
export const SURNAME_LIKE = 16;
/** Of a first name: the word that it is as well is the name of a place, a firm or a product, with a capital anyway. */
export const PROPER = 32;

let marksOf: Map<string, number> | undefined;
let isOrdinary: ((word: string) => boolean) | undefined;
let isRareSurname: ((word: string) => boolean) | undefined;
let isListed: ((words: string) => boolean) | undefined;

/** What a folded word is known as: any of the constants above, added; 0 for a word nothing is known of. */
export function traitsOf(folded: string): number {
  const known = (marksOf ??= markedWords(packed.names));
  const key = nameKey(folded);
  const marks = known.get(key);
  const isSurnameLike =
    endsLikeSurname(key, (stem) => ((known.get(stem) ?? 0) & FIRST) > 0) ||
    ((marks ?? 0) & LAST && key.endsWith("sen"));
  const isPlaceLike = endsLikePlace(key);
  // The filter takes one or two in a hundred unknown words for an ordinary one: it is not asked about names the list knows to be
  // nothing else, nor about what ends like one.
  let traits = marks ?? ((isSurnameLike || isPlaceLike) && !isCue(folded) ? 0 : WORD);
  isOrdinary ??= unpackFilter(packed.words, 6);
  if (traits & WORD && !isCue(folded) && !isOrdinary(folded)) traits -= WORD;
  if (marks === undefined && soundsLikeFirst(key)) traits |= FIRST;
  isRareSurname ??= unpackFilter(packed.surnames, 8);
  if (!(traits & (FIRST | WORD)) && key.length > 3 && isRareSurname(key)) traits |= LAST;
  if (isSurnameLike) return traits | LAST | SURNAME_LIKE;
  return isPlaceLike ? traits | PLACE_LIKE : traits;
}

/** True for two or three folded words that name a firm, a place or a work rather than somebody: "georg jensen". */
export function isNamesake(words: readonly string[]): boolean {
  isListed ??= unpackFilter(packed.namesakes, 14);
  return isListed(namesakeKey(words));
}
