import { kindOfWord } from "./words";

/** Papers that people have as well as firms: "kontrakt", "lejeaftalen", "sagen". Nobody's invoice is a person's number. */
const CASE = /(?:kontrakt|aftale|sag|contract|agreement|case)(?:e?n|e?t|s)?$/i;
/** How much of a line is read on each side of a number. */
const REACH = 90;
const WORD = /[a-zæøåéüöä]+/gi;

/**
 * True for a number behind "kontrakt", "sag" and the like in a line that names a person: by a first name, or by two words
 * with a capital and a firm's or a thing's among none of them. For subjects and file names, which are a line each.
 */
export function isSomebodysCase(text: string, start: number): boolean {
  const line = text.slice(Math.max(0, start - REACH), start + REACH);
  let kinds = "";
  let hasCase = false;
  for (const word of line.match(WORD) ?? []) {
    const isCase = CASE.test(word);
    hasCase = hasCase || isCase;
    kinds += isCase ? "c" : kindOfWord(word);
  }
  // "Case number for Helen Park" says that it is the case's, "Sag 070761-4285" does not.
  return hasCase && /X|[Zz]Z/.test(kinds) && !/[KOJDT]|cS/.test(kinds);
}
