import { isLetter } from "../_words/words";
import { ALSO_WORDS, isOrdinary } from "./ordinary-words";
import { isFirst, isLast, wordBehind, type NameWord } from "./words";

/** Words that read like a name, before anything around them is looked at. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  /** The words folded, with single spaces. */
  readonly folded: string;
  /**
   * `full`: first name and surname. `unsure`: one of them unknown or an ordinary word as well. `lower`: full but
   * without capitals. `first`, `ambiguous-first`, `last`: one word.
   */
  readonly kind: "full" | "unsure" | "lower" | "first" | "ambiguous-first" | "last";
  readonly isGenitive: boolean;
}

const MOST_WORDS = 6;
const PARTICLE = /^(?:von|van|de|der|den|af|al|el|la|di|da|du|dos|bin|ben|ibn|le|ter|zu|y)$/;

/** The name that begins with `first`, null when it doesn't begin one. */
export function nameFrom(text: string, first: NameWord, inFileName: boolean): NameCandidate | null {
  if (first.isInitial) return behindInitials(text, first, inFileName);
  if (!first.isCapital) return inLowerCase(text, first, inFileName);
  if (isFirst(first)) return withFirstName(text, first, inFileName);
  if (isOrdinary(first.folded)) return null;
  if (isLast(first)) return surname(text, first, inFileName);
  return behindUnknown(text, first, inFileName);
}

/** "Jens", "Jens Hansen", "Jens P. Qvortrup Hansen", "Anne-Marie van der Berg". */
function withFirstName(text: string, first: NameWord, inFileName: boolean): NameCandidate | null {
  const isAmbiguous = ALSO_WORDS.has(first.folded);
  const words = [first];
  let hasSurname = false;
  let hasUnknown = false;
  let skipped: NameWord[] = [];
  let cursor = first;
  while (words.length < MOST_WORDS && !cursor.isGenitive) {
    const next = wordBehind(text, cursor, inFileName);
    if (!next) break;
    cursor = next;
    if (next.isInitial || PARTICLE.test(next.folded)) {
      skipped.push(next);
      if (skipped.length > 3) break;
      continue;
    }
    if (!next.isCapital || (isOrdinary(next.folded) && !(isLast(next) && !inFileName))) break;
    const known = isLast(next);
    const mayBeUnknown = !hasSurname && !hasUnknown && isLikeSurname(next) && !first.isAllCapitals;
    if (!known && !(isFirst(next) && !hasSurname) && !mayBeUnknown) break;
    hasSurname = hasSurname || known || (isFirst(next) && !ALSO_WORDS.has(next.folded));
    hasUnknown = hasUnknown || (!known && !isFirst(next));
    words.push(...skipped, next);
    skipped = [];
  }
  if (words.length === 1) {
    if (first.isAllCapitals) return null;
    // "Anna K." and "Lars T" at the end.
    const initial = skipped[0];
    const isLastWord = (at: number): boolean =>
      text.charAt(at - 1) === "." || !isLetter(text.charCodeAt(at + 1));
    if (initial?.isInitial && isLastWord(initial.end)) words.push(initial);
    return candidate(words, isAmbiguous ? "ambiguous-first" : "first");
  }
  if (first.isAllCapitals && !hasSurname) return null;
  return candidate(words, hasSurname || !isAmbiguous ? "full" : "unsure");
}

/** "J. Hansen", "J.P. Hansen". Initials before anything else are no name. */
function behindInitials(text: string, first: NameWord, inFileName: boolean): NameCandidate | null {
  const words = [first];
  for (let cursor = first; words.length < 4;) {
    if (text.charAt(cursor.end - 1) !== ".") return null;
    const next = wordBehind(text, cursor, inFileName);
    if (!next) return null;
    words.push(next);
    if (!next.isInitial) {
      return next.isCapital && isLast(next) && !isOrdinary(next.folded)
        ? candidate(words, "full")
        : null;
    }
    cursor = next;
  }
  return null;
}

/** "mette hansen": both have to be known, and the first must not be an ordinary word. */
function inLowerCase(text: string, first: NameWord, inFileName: boolean): NameCandidate | null {
  if (!isFirst(first) || ALSO_WORDS.has(first.folded) || isOrdinary(first.folded)) return null;
  const next = wordBehind(text, first, inFileName);
  if (!next || next.isCapital || !isLast(next) || isOrdinary(next.folded)) return null;
  return ALSO_WORDS.has(next.folded) ? null : candidate([first, next], "lower");
}

/** "Hansen, Jens", "Hansen Jens" or "Hansen" alone. */
function surname(text: string, last: NameWord, inFileName: boolean): NameCandidate | null {
  if (last.isAllCapitals) return null;
  if (text.charAt(last.end) === ",") {
    const first = wordBehind(text, { ...last, end: last.end + 1 }, inFileName);
    if (first?.isCapital && isFirst(first) && !ALSO_WORDS.has(first.folded)) {
      return candidate([last, first], "full");
    }
  }
  const second = wordBehind(text, last, inFileName);
  if (second?.isCapital && !second.isAllCapitals && !isOrdinary(second.folded)) {
    if (isFirst(second) && !ALSO_WORDS.has(second.folded)) return candidate([last, second], "full");
    if (isLast(second)) return candidate([last, second], "unsure");
  }
  return candidate([last], "last");
}

/** "Xiu Hansen": an unknown word with a capital before a surname. */
function behindUnknown(text: string, first: NameWord, inFileName: boolean): NameCandidate | null {
  if (!isLikeSurname(first) || first.isGenitive) return null;
  const next = wordBehind(text, first, inFileName);
  if (!next?.isCapital || next.isAllCapitals || !isLast(next) || isOrdinary(next.folded))
    return null;
  // "Vagtbytte Simon": the name begins with the second word.
  return isFirst(next) ? null : candidate([first, next], "unsure");
}

/** Letters alone, not shouted: "Qvortrup", not "CV", "Q3" or "McK7". */
function isLikeSurname(word: NameWord): boolean {
  return (
    word.isCapital &&
    !word.isAllCapitals &&
    word.folded.length > 1 &&
    /^[a-z]+(?:['’-][a-z]+)*$/.test(word.folded)
  );
}

function candidate(words: readonly NameWord[], kind: NameCandidate["kind"]): NameCandidate {
  const last = words[words.length - 1];
  return {
    start: words[0]?.start ?? 0,
    end: last?.end ?? 0,
    folded: words.map((word) => word.folded).join(" "),
    kind,
    isGenitive: last?.isGenitive ?? false,
  };
}
