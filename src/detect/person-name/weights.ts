import { hash, unpackHashes } from "../_packed/word-filter";

/** What each piece of evidence weighs, in units, and what none of it weighs. */
export interface Weights {
  readonly bias: number;
  /** 0 for a piece that says nothing. */
  of(piece: string): number;
}

/** Weights as bin/build-names.mjs writes them: for each weight the hashes of the pieces that weigh so much. */
export interface PackedWeights {
  readonly bias: number;
  readonly seed: number;
  /** What the hashes are taken modulo: of other pieces one in 250 is taken for one of these. */
  readonly range: number;
  readonly lists: readonly PackedWeight[];
}

interface PackedWeight {
  readonly units: number;
  readonly count: number;
  readonly bits: number;
  readonly gaps: string;
}

/** Of thousands of pieces the names would take more room than the weights: only their hashes are kept. */
export function unpackWeights({ bias, seed, range, lists }: PackedWeights): Weights {
  const units = new Map<number, number>();
  for (const list of lists) {
    unpackHashes(list, list.bits).forEach((key) => units.set(key, list.units));
  }
  return { bias, of: (piece) => units.get(hash(piece, seed) % range) ?? 0 };
}
