import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import type { WordFacts } from "./word-facts";

const PREPOSITION = oneOf(
  "fra fraan from i in af of paa on til to med with for by ved over at under near",
);

/** A word of a sentence. */
export interface Token extends WordFacts {
  readonly start: number;
  readonly end: number;
  /** A colon follows: "Diagnose:". */
  readonly isLabel: boolean;
  /** A word of the categories begins here: "Diagnosen". */
  readonly isHit: boolean;
}

/** "Says analyst Peter Marsh": none of it is about him. */
export function tellsOfOthers(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { cues, isCapital, role } = tokens[at] as Token;
    if (cues & CUE.says) return true;
    if (!isCapital && !role) return false;
  }
  return false;
}

/** The cues of a token; none where there is no token. */
export function cuesAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  return token ? token.cues : 0;
}

export function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && PREPOSITION.test(token.folded);
}

/** The folded words from `from` to before `to`. */
export function wordsAt(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ");
}
