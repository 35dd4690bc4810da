import { Inflate } from "fflate";
import { concatBytes } from "../../bytes";
import type { Budget } from "../_core/budget";
import { Refusal } from "../_core/refusal";

/** DEFLATE grows at most 1032-fold, so that one step makes at most 17 MB before the budget is asked again. */
const STEP = 0x4000;
/** A block that is stored as it is fills at most four steps; whoever says nothing for longer has come to its end. */
const MOST_SILENT_STEPS = 8;

/**
 * Inflates a DEFLATE stream step by step and takes every byte from the budget, whatever size the file claims.
 * Stops after `atMost` bytes, for a look at the beginning. Throws on damage and when the budget ends.
 */
export function inflate(packed: Uint8Array, budget: Budget, atMost = Infinity): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let silentSteps = 0;
  const stream = new Inflate((piece) => {
    silentSteps = piece.length > 0 ? 0 : silentSteps + 1;
    length += piece.length;
    budget.takeBytes(piece.length);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    budget.checkTime();
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (length >= atMost) break;
    if (silentSteps > MOST_SILENT_STEPS) throw new Refusal("damaged");
  }
  return concatBytes(pieces);
}
