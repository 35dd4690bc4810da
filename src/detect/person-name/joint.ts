import { isLetter } from "../_words/characters";
import { FIRST } from "./traits";
import { wordAt, type NameWord } from "./words";

/** "Jens og Mette", "Jens/Mette", "Jens, Mette", "Jens ↔ Mette": what is said about one holds for the other. */
const AND = /^(?:,? (?:og|and|&|und|och) |, ?| ?[/+] ?| <> | ?[⇄↔] ?)/;
export const LONGEST_JOINT = 6;

/** The length of what joins another name to one that ends at `end`; 0 where nothing does. */
export function jointAt(text: string, end: number): number {
  return AND.exec(text.slice(end, end + LONGEST_JOINT))?.[0].length ?? 0;
}

/** The first name that "og" joins to a name ending at `end`; null where none is. */
export function behindJoint(text: string, end: number): NameWord | null {
  const at = end + jointAt(text, end);
  if (!isLetter(text.charCodeAt(at))) return null;
  const word = wordAt(text, at, false);
  return word.traits & FIRST && word.shape !== "small" ? word : null;
}
