import type { CategoryWords } from "../_lexicon/words";
import { packedList } from "./lists";

/** The words of a category as its words.ts has them, folded and in alphabetical order. */
export function categoryWords(category: string): CategoryWords {
  const list = (kind: keyof CategoryWords) => packedList(`${category}.${kind}`);
  return {
    states: list("states"),
    said: list("said"),
    matters: list("matters"),
    things: list("things"),
    origins: list("origins"),
    partners: list("partners"),
    acts: list("acts"),
    not: list("not"),
  };
}
