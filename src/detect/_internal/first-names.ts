import { packedList } from "../_packed/lists";
import { oneOf } from "../_words/one-of";

export type Gender = "m" | "f";

/** Also words: at the beginning of a sentence they say nothing. */
const AMBIGUOUS = oneOf("line else august rose grace mark jack per ben kim bo");

let genders: Map<string, Gender> | undefined;

/** The gender of a common first name, also with the -s of an owner; null for others. The full lists of names are not at hand. */
export function genderOfFirstName(folded: string): Gender | null {
  if (!genders) {
    genders = new Map();
    for (const name of packedList("cue.male").split(" ")) genders.set(name, "m");
    for (const name of packedList("cue.female").split(" ")) genders.set(name, "f");
  }
  return genders.get(folded) || genders.get(folded.replace(/s$/, "")) || null;
}

/** True for a common first name that is no other word. */
export function isFirstName(folded: string): boolean {
  return genderOfFirstName(folded) !== null && !AMBIGUOUS.test(folded);
}
