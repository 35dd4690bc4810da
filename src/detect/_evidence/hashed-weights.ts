import { hash, unpackHashes } from "../_packed/word-filter";
import type { Weights } from "./weights";

/** Weights as `hashedWeights` of bin/packing.mjs writes them: for each weight the hashes of the pieces that weigh so much. */
export interface HashedWeights {
  readonly bias: number;
  readonly seed: number;
  /** What the hashes are taken modulo: other pieces are rarely taken for one of these. */
  readonly range: number;
  readonly lists: readonly HashedWeight[];
}

interface HashedWeight {
  readonly units: number;
  readonly count: number;
  readonly bits: number;
  readonly gaps: string;
}

/** Of thousands of pieces the names would take more room than the weights: only their hashes are kept. */
export function unpackWeights({ bias, seed, range, lists }: HashedWeights): Weights {
  const units = new Map<number, number>();
  for (const list of lists) {
    unpackHashes(list, list.bits).forEach((key) => units.set(key, list.units));
  }
  return { bias, of: (piece) => units.get(hash(piece, seed) % range) ?? 0 };
}
