import { isLetter } from "../_words/characters";

/**
 * What capitals say in a text. `sentence`: a capital is a name's. `title`: most words have one, as in English titles
 * and German. `capitals` and `small`: all letters are alike.
 */
export type Style = "sentence" | "title" | "capitals" | "small";

/** Danish has no titles in capitals; many names are enough to look like one. */
const DANISH = / (?:til|med|fra|hos|af|om|ved|er|har|på|i|og|vedr) /;

/** The style of a subject or a file's name. Short words ("of", "og") and the first one say nothing. */
export function styleOf(text: string): Style {
  let words = 0;
  let capital = 0;
  let shouted = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (isLetter(text.charCodeAt(at + 1))) at++;
    const word = text.slice(start, at + 1);
    seen++;
    if (word.length < 4 && word !== word.toUpperCase()) continue;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    if (word.length > 2 && word === word.toUpperCase()) shouted++;
    if (word.length < 4 || (seen === 1 && isCapital)) continue;
    words++;
    if (isCapital) capital++;
  }
  if (shouted > 1 && shouted >= words * 0.7) return "capitals";
  if (text === text.toLowerCase()) return "small";
  return words > 2 && capital >= words * 0.7 && !DANISH.test(text) ? "title" : "sentence";
}
