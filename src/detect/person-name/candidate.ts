import type { Style } from "./style";
import { FIRST, WORD } from "./traits";
import { wordBehind, type NameWord } from "./words";

/** Words that read like a name, before anything around them is looked at. */
export interface Candidate {
  readonly words: readonly NameWord[];
  /** `full` has a surname and something before or behind it; `first` and `last` are one of them alone; no list knows a word of `unknown`. */
  readonly kind: "full" | "first" | "last" | "unknown";
  /** What the words themselves are worth; 3 is a name without any help. */
  readonly points: number;
}

/** What the words are read from. */
export interface Reading {
  readonly text: string;
  readonly style: Style;
  readonly inFileName: boolean;
}

/** Between first name and surname: "van der Berg", "bin Rashid". */
export const PARTICLE =
  /^(?:von|van|de|den|der|af|al|el|la|di|da|du|do|dos|das|bin|ben|ibn|le|ter|zu|y|ni)$/;

/** Where a candidate begins. @public */
export function startOf({ words }: Candidate): number {
  return (words[0] as NameWord).start;
}

/** Where a candidate ends. */
export function endOf({ words }: Candidate): number {
  return (words[words.length - 1] as NameWord).end;
}

/** The word behind a word; a genitive ends a name. */
export function behind({ text, inFileName }: Reading, word: NameWord): NameWord | null {
  return word.isGenitive ? null : wordBehind(text, word, inFileName);
}

/** A first name that is nothing else. */
export function isGiven({ traits }: NameWord): boolean {
  return (traits & (FIRST | WORD)) === FIRST;
}
