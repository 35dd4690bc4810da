import { behind, type Candidate, type Reading } from "./candidate";
import { behindInitials, behindSmallInitials, withFirstName } from "./first-name";
import { cuesOf, isTitled } from "./cues";
import { isInFrame } from "./frames";
import { withSurname, withUnknown } from "./surname";
import { LIKELY } from "./points";
import { FIRST, LAST, PLACE_LIKE, SURNAME_LIKE, WORD } from "./traits";
import { wordBehind, type NameWord } from "./words";

/** The name that begins with `word`, null when none does; in what is weighed also one of which no list knows a word. */
export function candidateAt(
  reading: Reading,
  word: NameWord,
  isWeighed: boolean,
): Candidate | null {
  return (
    titled(reading, word) ?? listed(reading, word) ?? (isWeighed ? unlisted(reading, word) : null)
  );
}

function listed(reading: Reading, word: NameWord): Candidate | null {
  const { shape, traits } = word;
  if (shape === "initial") return behindInitials(reading, word);
  if (word.isCompound) return null;
  // "Mail fra lis: hun holder op"
  const alone: Candidate = { words: [word], kind: "first", points: 0 };
  if (shape === "small" && traits & FIRST && isInFrame(reading, alone)) return alone;
  if (reading.text.charAt(word.start + 1) === "." && shape === "small")
    return behindSmallInitials(reading, word);
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
  if (shape === "small" && !((reading.inFileName || reading.style === "small") && traits & LAST))
    return null;
  if (traits & LAST) return withSurname(reading, word);
  if (traits & WORD) return null;
  return withUnknown(reading, word) ?? (traits & PLACE_LIKE ? withSurname(reading, word) : null);
}

/** "Frau von Rautenberg": found without it. */
const PARTICLE_BEFORE = /(?:von|van|de|der|zu|af) $/;
/** "Kan vi rykke mødet": an infinitive. */
const VERB_BEFORE = /(?:^| )(?:at|vi|du|jeg|man|we|you) $/i;

/** "per jensen": in small letters an ordinary word is a first name before a patronymic. */
function isBeforeSurname(reading: Reading, word: NameWord): boolean {
  const traits = behind(reading, word)?.traits ?? 0;
  return (traits & SURNAME_LIKE) !== 0 || (traits & (LAST | WORD)) === LAST;
}

/** "Hr. Qvist", "Dr. Patel": behind a title any word with a capital is a surname. */
function titled(reading: Reading, word: NameWord): Candidate | null {
  const { traits, shape } = word;
  // "fru olsen har ringet"
  if (shape === "small" && !(reading.style === "small" && traits & SURNAME_LIKE)) return null;
  // "Rosenstjerne" ends like a noun.
  const isNewName = traits === 0 && shape === "capital" && !word.isCompound;
  if (!(traits & (LAST | PLACE_LIKE)) && !isNewName) return null;
  if (!isTitled(reading.text, startOfParticle(reading.text, word.start))) return null;
  const next = wordBehind(reading.text, word, false);
  const isLonger = next && next.traits & LAST && next.shape === shape;
  return { words: isLonger ? [word, next] : [word], kind: "full", points: LIKELY };
}

function startOfParticle(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 32) return start;
  const particle = PARTICLE_BEFORE.exec(text.slice(Math.max(0, start - 8), start));
  return particle === null ? start : start - particle[0].length;
}

/** Longer rows of them are titles and slogans. */
const MOST_UNLISTED = 4;

/** Words with capitals of which nothing is known: "Htet Aung Kyaw". */
function unlisted(reading: Reading, word: NameWord): Candidate | null {
  if (!isUnlisted(word)) return null;
  const words = [word];
  for (
    let next = behind(reading, word);
    next && words.length < MOST_UNLISTED;
    next = behind(reading, next)
  ) {
    if (next.shape !== "initial" && !isUnlisted(next)) break;
    words.push(next);
  }
  while (words[words.length - 1]?.shape === "initial") words.pop();
  return { words, kind: "unknown", points: 0 };
}

/** "I'm", "You'll". */
const CONTRACTION = /['’](?:m|re|ve|ll|d|t)$/;

function isUnlisted({ isUnknownName, folded }: NameWord): boolean {
  return isUnknownName && cuesOf(folded) === 0 && !CONTRACTION.test(folded);
}
