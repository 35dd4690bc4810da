import { unpackWeights } from "../_evidence/hashed-weights";
import { sumOf, type Weights } from "../_evidence/weights";
import type { Candidate } from "./candidates";
import { evidenceOf } from "./evidence";
import type { Reckoning } from "./judge";
import type { Surroundings } from "./links";
import packed from "./weights.json";

/** Eight units are one of the regression's: from a chance of about one in four on. */
const LEAST = -8;

/** Beside "Jonas har kræft" there is nothing that could tell more: what the rules say of so few characters stands. */
const SHORTEST = 40;

let learned: Weights | undefined;

/**
 * Whether what the rules take for likely is so by all that stands around it, too. The rules know who is near and what
 * is said of him; that a mail speaks of courses, customers or stories is told by words which nobody has thought of, and has
 * been learned by a logistic regression (bin/train-checks.mjs).
 */
export function isPlausible(
  text: string,
  candidate: Candidate,
  surroundings: Surroundings,
  reckoning: Reckoning,
): boolean {
  if (text.length < SHORTEST) return true;
  learned ??= unpackWeights(packed);
  return sumOf(evidenceOf(text, candidate, surroundings, reckoning), learned) >= LEAST;
}
