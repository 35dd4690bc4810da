import { isDigit } from "../_words/characters";
import type { Analysis } from "./people";
import type { Place } from "./predicate";

/** A name is a person from here on; what is likelier a noun is none. */
const LIKELY = 1.7;

/**
 * Numbers the people of a text as they come: a finding's is whom its sentence names, nearest to the word and rather in front.
 * Where it names nobody, it is told of the one before. "Jonas" and "Jonas'" behind "Jonas Holm" are the same.
 */
export function numberPeople(): (sentence: Analysis, place: Place) => number {
  const known = new Map<string, number>();
  let last = 0;
  let count = 0;
  return (sentence, place) => {
    const name = nameNear(sentence, place);
    if (name === "") return last;
    const [first = ""] = name.split(" ", 1);
    const same = known.get(name);
    last = same === undefined ? ++count : same;
    known.set(name, last);
    if (first !== name || same === undefined) known.set(first, last);
    return last;
  };
}

/** The words of the nearest name or the digits of the nearest personal number; "" where there is none. */
function nameNear({ tokens, people }: Analysis, { first, last }: Place): string {
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      (people[at] as number) >= LIKELY &&
      !(at >= first && at <= last) &&
      ((token.isCapital && token.cues === 0 && token.role === null) ||
        isDigit(token.folded.charCodeAt(0)))
    );
  };
  for (const [from, step] of [
    [first - 1, -1],
    [last + 1, 1],
  ] as const) {
    let at = from;
    while (at >= 0 && at < tokens.length && !isName(at)) at += step;
    if (!isName(at)) continue;
    let begin = at;
    while (isName(begin - 1)) begin--;
    let end = at + 1;
    while (isName(end)) end++;
    return tokens
      .slice(begin, end)
      .map(({ folded }) => folded.replace(/s$/, ""))
      .join(" ");
  }
  return "";
}
