import { packedGroup } from "../_packed/lists";
import { rememberMany } from "./remember-many";
import { wordKinds } from "./word-kinds";

/** Tells the kind of a word in lower case: the key of the list that has it. */
export type KindOf<Lists> = (word: string) => keyof Lists | undefined;

/** `wordKinds` with the packed lists of a group, made with the first word: their unpacking takes a while. */
export function packedKinds(group: string): (word: string) => string | undefined {
  let kindOf: ((word: string) => string | undefined) | undefined;
  const known = rememberMany((word) => {
    kindOf = kindOf || wordKinds(packedGroup(group));
    return kindOf(word) ?? null;
  });
  return (word) => known(word) ?? undefined;
}

/** Tells whether a word is in a packed list, which has beginnings and endings like those of `wordKinds`. */
export function packedWords(name: string): (word: string) => boolean {
  const kindOf = packedKinds(name);
  return (word) => kindOf(word) !== undefined;
}
