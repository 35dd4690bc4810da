import { behind, type Candidate, type Reading } from "./candidate";
import { behindInitials, withFirstName } from "./first-name";
import { cuesOf } from "./cues";
import { withSurname, withUnknown } from "./surname";
import { FIRST, LAST, PLACE_LIKE, SURNAME_LIKE, WORD } from "./traits";
import type { NameWord } from "./words";

/** The name that begins with `word`, null when none does. */
export function candidateAt(reading: Reading, word: NameWord): Candidate | null {
  const { shape, traits } = word;
  if (shape === "initial") return behindInitials(reading, word);
  if (word.isCompound) return null;
  if (
    shape === "small" &&
    traits & WORD &&
    !(reading.style === "small" && isBeforeSurname(reading, word))
  )
    return null;
  if (
    shape === "small" &&
    VERB_BEFORE.test(reading.text.slice(Math.max(0, word.start - 5), word.start))
  )
    return null;
  if (traits & FIRST) return withFirstName(reading, word);
  if (shape === "small" && !(reading.inFileName && traits & LAST)) return null;
  if (traits & LAST) return withSurname(reading, word);
  if (traits & WORD) return null;
  return withUnknown(reading, word) ?? (traits & PLACE_LIKE ? withSurname(reading, word) : null);
}

/** "Kan vi rykke mødet": an infinitive. */
const VERB_BEFORE = /(?:^| )(?:at|vi|du|jeg|man|we|you) $/i;

/** "per jensen": in small letters an ordinary word is a first name before a patronymic. */
function isBeforeSurname(reading: Reading, word: NameWord): boolean {
  return ((behind(reading, word)?.traits ?? 0) & SURNAME_LIKE) !== 0;
}

/** Words with capitals of which nothing is known: "Htet Aung Kyaw". */
export function unknownAt(reading: Reading, word: NameWord): Candidate | null {
  if (!isUnlisted(word)) return null;
  const words = [word];
  for (let next = behind(reading, word); next && words.length < 4; next = behind(reading, next)) {
    if (next.shape !== "initial" && !isUnlisted(next)) break;
    words.push(next);
  }
  while (words[words.length - 1]?.shape === "initial") words.pop();
  return { words, kind: "unknown", points: 0 };
}

function isUnlisted({ isUnknownName, folded }: NameWord): boolean {
  return isUnknownName && cuesOf(folded) === 0;
}
