import { packedGroup } from "../_packed/lists";
import { wordKinds } from "./word-kinds";

/** `wordKinds` with the packed lists of a group, made with the first word: their unpacking takes a while. */
export function packedKinds<Kind extends string>(
  group: string,
): (word: string) => Kind | undefined {
  let kindOf: ((word: string) => Kind | undefined) | undefined;
  return (word) => {
    kindOf = kindOf || wordKinds(packedGroup(group) as [Kind, string][]);
    return kindOf(word);
  };
}

/** Tells whether a word is in a packed list, which has beginnings and endings like those of `wordKinds`. */
export function packedWords(name: string): (word: string) => boolean {
  const kindOf = packedKinds(name);
  return (word) => kindOf(word) !== undefined;
}
