import { rememberMany } from "../_internal/remember-many";

/** Spellings that sound the same, from left to right: "Cathrine" is "katrine", "Soeren" is "soren". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/([aou])e/g, "$1"],
  [/ph/g, "f"],
  [/ck|q/g, "k"],
  [/th/g, "t"],
  [/c(?![eiyh])|ch(?=[rl])/g, "k"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/y/g, "i"],
  [/(.)j/g, "$1i"],
  [/(.)\1+/g, "$1"],
  [/(.)h$/, "$1"],
];

/**
 * The key under which the lists hold a folded name: Cathrine, Kathrine and Katrine are one entry, and so are Søren,
 * Soeren and Soren. Short names keep their spelling: they would fall together with too many words.
 */
export const nameKey = rememberMany((folded: string): string => {
  const key = SOUNDS.reduce((name, [sound, letter]) => name.replace(sound, letter), folded);
  return key.length > 3 ? key : folded;
});

/** The key of a cue word: people without the letters write "lonseddel" and "ansogning". */
export function cueKey(folded: string): string {
  return folded.replace(/(o)e|(a)a/g, "$1$2");
}

/** The key of a namesake: with the genitive's s of its last word or without. */
export function namesakeKey(words: readonly string[]): string {
  const key = words.map(nameKey).join(" ");
  return key.endsWith("s") ? key.slice(0, -1) : key;
}
