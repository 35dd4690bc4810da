import { CUE, roleOf } from "./cues";

/** A word of a sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly cues: number;
  readonly isCapital: boolean;
  /** A colon follows: "Diagnose:". */
  readonly isLabel: boolean;
}

/** "Says analyst Peter Marsh": none of it is about him. */
export function tellsOfOthers(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { cues, isCapital, folded } = tokens[at] as Token;
    if (cues & CUE.says) return true;
    if (!isCapital && !roleOf(folded)) return false;
  }
  return false;
}
