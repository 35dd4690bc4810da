import { fold } from "../mail/fold";

/** A word of a field, folded, with what stands between it and the one before. */
export interface Word {
  readonly word: string;
  readonly raw: string;
  readonly gap: string;
  /** Where it stands in the field, in UTF-16 units. */
  readonly start: number;
}

/** Soft hyphens and signs without width, which stand inside words that were copied from a web page, and nobody sees. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** "O'Brien" and "d'Angelo" are one word. */
const WORD =
  /(?:\p{L}['’](?=\p{L}{2}))?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
const ELISION = /(^|[^\p{L}\p{M}\p{N}])(\p{L})['’](?=\p{L}{2})/gu;
const BEYOND_ASCII = /[^ -~\s]/;
const DIGRAPH = /[ao]e|aa|ue/;
const SPECIAL: Readonly<Record<string, string>> = { ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

/**
 * Writes as people without its letters on their keyboard do: "Søren", "Soeren" and "Soren" are the same, and so are
 * "O'Brien" and "OBrien".
 */
export function foldText(raw: string): string {
  const seen = raw.toLowerCase().replace(UNSEEN, "");
  const lower = /['’]/.test(seen) ? seen.replace(ELISION, "$1$2") : seen;
  if (!BEYOND_ASCII.test(lower)) return DIGRAPH.test(lower) ? fold(lower) : lower;
  return fold(lower.normalize("NFC"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łđðþı]/g, (letter) => SPECIAL[letter]!);
}

/** The words of a field, in order. Underscores and dots part them, as in the names of files. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index).replace(UNSEEN, "");
    words.push({ word: foldText(raw), raw, gap, start: index });
    end = index + raw.length;
  }
  return words;
}

export function hasCapital({ raw }: Word): boolean {
  return raw !== raw.toLowerCase();
}

/** True when the phrases' words stand in the field, one after the other. Phrases are folded already. */
export function hasPhrase(words: readonly Word[], phrase: readonly string[]): boolean {
  return (
    phrase.length > 0 &&
    words.some((_, at) => phrase.every((word, step) => words[at + step]?.word === word))
  );
}
