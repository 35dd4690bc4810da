import { DIGITS } from "../../packing/bit-reader";
import { type CodedLists, readLists } from "../../packing/word-reader";

/** Weights as `bin/train-checks.mjs` writes them: the pieces in alphabetical order, a digit for each, and the bias. */
export interface PackedWeights {
  readonly pieces: CodedLists;
  readonly weights: string;
  readonly bias: number;
}

/** How much each piece of evidence speaks for something. */
export interface Weights {
  /** The weight of a piece, 0 for one that says nothing. Eight are one unit of a logistic regression. */
  readonly of: (piece: string) => number;
  readonly bias: number;
}

/** The digit that weighs nothing. @public */
export const NOTHING = 32;

/** The weights, unpacked when first asked for one. */
export function openWeights({ pieces, weights, bias }: PackedWeights): Weights {
  let table: Map<string, number> | undefined;
  const read = () => {
    const words = (readLists(pieces).get("all") as string).split(" ");
    return new Map(
      words.map((word, at): [string, number] => [
        word,
        DIGITS.indexOf(weights.charAt(at)) - NOTHING,
      ]),
    );
  };
  return { bias, of: (piece) => (table ??= read()).get(piece) ?? 0 };
}

/** What all of the evidence weighs together; each piece counts once. */
export function sumOf(evidence: ReadonlySet<string>, weights: Weights): number {
  let sum = weights.bias;
  evidence.forEach((piece) => (sum += weights.of(piece)));
  return sum;
}
