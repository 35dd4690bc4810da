import type { Word } from "./words";

const FROM = new Set(["fra", "from", "hos", "of", "von", "fran"]);
/** A name takes so many words at most; what comes later belongs to something else. */
const REACH = 6;

/**
 * True when a company seems to stand behind a name: "Jens Hansen (Novo)", "Jens Hansen fra Novo", "Jens Hansen, DSV".
 * After a comma only capitals count, since people are listed by commas too.
 */
export function hasAffiliation(words: readonly Word[], name: number): boolean {
  return words.slice(name + 1, name + REACH).some(({ word, raw, gap }, index) => {
    if (gap.includes("(")) return isCapital(raw);
    if (/^, ?$/.test(gap)) return isLetters(raw);
    const next = words[name + 2 + index];
    return FROM.has(word) && next !== undefined && isCapital(next.raw);
  });
}

/** True for letters right behind a name, which is no such word itself: "Jens Hansen DSV". */
export function hasLettersBehind(words: readonly Word[], name: number, length: number): boolean {
  const next = words[name + length];
  if (!next || !/^[ _]$/.test(next.gap) || PLAIN_LETTERS.has(next.word)) return false;
  return isLetters(next.raw) && !words.slice(name, name + length).some(({ raw }) => isLetters(raw));
}

/** No company's. */
const PLAIN_LETTERS = new Set("cv hr it mus kl pdf nda tlf id ok am pm vip".split(" "));

function isLetters(raw: string): boolean {
  return raw.length > 1 && /\p{L}/u.test(raw) && raw === raw.toUpperCase();
}

function isCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
