import { markedWords } from "../../packing/word-reader";
import { evidenceOf } from "./evidence";
import packed from "./names.json";
import type { Weigh } from "./names-in";
import { LIKELY, POSSIBLE } from "./points";

/** What each piece of evidence weighs, in units; `bias` is what none of it weighs. */
export type Weights = ReadonlyMap<string, number>;

export const UNIT = 0.1;
/** From these chances on a candidate is likely somebody's name, or possibly. */
const SURE = 0.54;
const UNSURE = 0.25;

let learned: Weights | undefined;

/**
 * The rules' points are evidence among others: what they have not foreseen has been learned from many subjects, by a
 * logistic regression (bin/train-names.mjs).
 */
export const judged: Weigh = (reading, found, points, follows) => {
  learned ??= markedWords(packed.weights);
  return worthOf(evidenceOf(reading, found, points, follows), learned);
};

/** What a candidate with this evidence is worth in points. */
export function worthOf(evidence: readonly string[], weights: Weights): number {
  let units = weights.get("bias") ?? 0;
  for (const name of evidence) units += weights.get(name) ?? 0;
  const chance = 1 / (1 + Math.exp(-UNIT * units));
  if (chance < UNSURE) return 0;
  return chance < SURE ? POSSIBLE : LIKELY;
}
