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
    if (/^, ?$/.test(gap)) return raw.length > 1 && /\p{L}/u.test(raw) && raw === raw.toUpperCase();
    const next = words[name + 2 + index];
    return FROM.has(word) && next !== undefined && isCapital(next.raw);
  });
}

function isCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
