import { evidenceOf } from "./evidence";
import { isInEnglish } from "./language";
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
/**
 * In English the weights know fewer of the words around and are too careful with whole names; lone first names are more often
 * those of things. In Danish as many of the candidates below `SURE` are nobody.
 */
const SURE_IN_ENGLISH = { full: 0.5, unknown: 0.55, last: 0.55, first: 0.65 };

let learned: Weights | undefined;

/**
 * The rules' points are evidence among others: what they have not foreseen has been learned from many subjects, by a
 * logistic regression (bin/train-names.mjs).
 */
export const judged: Weigh = (reading, found, points, follows) => {
  learned ??= unpackWeights(packed.weights);
  const sure = isInEnglish(reading, found) ? SURE_IN_ENGLISH[found.kind] : SURE;
  return worthOf(evidenceOf(reading, found, points, follows), learned, sure);
};

/** What a candidate with this evidence is worth in points; from the chance `sure` on it is likely a name. */
export function worthOf(evidence: readonly string[], weights: Weights, sure = SURE): number {
  let units = weights.bias;
  for (const piece of evidence) units += weights.of(piece);
  const chance = 1 / (1 + Math.exp(-UNIT * units));
  if (chance < UNSURE) return 0;
  return chance < sure ? POSSIBLE : LIKELY;
}
