import { evidenceOf } from "./evidence";
import packed from "./names.json";
import type { Weigh } from "./names-in";
import { LIKELY, POSSIBLE } from "./points";
import { unpackWeights } from "../_evidence/hashed-weights";
import type { Weights } from "../_evidence/weights";

/** What a weight of 1 adds to the logarithm of the odds. */
export const UNIT = 0.2;
/** From these chances on a candidate is likely somebody's name, or possibly. */
const SURE = 0.6;
const UNSURE = 0.25;

let learned: Weights | undefined;

/**
 * The rules' points are evidence among others: what they have not foreseen has been learned from many subjects, by a
 * logistic regression (bin/train-names.mjs).
 */
export const judged: Weigh = (reading, found, points, follows) => {
  learned ??= unpackWeights(packed.weights);
  return worthOf(evidenceOf(reading, found, points, follows), learned);
};

/** What a candidate with this evidence is worth in points. */
export function worthOf(evidence: readonly string[], weights: Weights): number {
  let units = weights.bias;
  for (const piece of evidence) units += weights.of(piece);
  const chance = 1 / (1 + Math.exp(-UNIT * units));
  if (chance < UNSURE) return 0;
  return chance < SURE ? POSSIBLE : LIKELY;
}
