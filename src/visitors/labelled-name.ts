/** Names as forms have them: "Fornavn: Jens, Efternavn: Hansen". */
import type { Word } from "./words";

const FIRST = new Set(["fornavn", "firstname", "forename", "vorname", "first name", "given name"]);
const LAST = new Set(["efternavn", "lastname", "surname", "nachname", "last name", "family name"]);
/** So many first names may stand in front of the next label. */
const MOST = 4;

/** Of how many words the name is made that a form gives from this word on, in either order; 0 when it gives none. */
export function labelledAt(words: readonly Word[], at: number, name: readonly string[]): number {
  const first = name[0]!;
  const last = name[name.length - 1]!;
  const { word } = words[at]!;
  if (word === first && isBehind(words, at, FIRST)) return lengthTo(words, at, LAST, last);
  if (word === last && isBehind(words, at, LAST)) return lengthTo(words, at, FIRST, first);
  return 0;
}

function lengthTo(
  words: readonly Word[],
  at: number,
  labels: ReadonlySet<string>,
  wanted: string,
): number {
  for (let next = at + 2; next <= at + 2 + MOST; next += 1) {
    if (words[next]?.word === wanted && isBehind(words, next, labels)) return next - at + 1;
  }
  return 0;
}

/** True for the word behind a label of one word or two. */
function isBehind(words: readonly Word[], at: number, labels: ReadonlySet<string>): boolean {
  const [before = "", label = ""] = [words[at - 2]?.word, words[at - 1]?.word];
  return labels.has(label) || labels.has(`${before} ${label}`);
}
