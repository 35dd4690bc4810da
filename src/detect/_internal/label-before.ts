import { isDigit } from "../_words/characters";
import { LabelReader, LONGEST_COUNTER, type NumberLabel } from "./label-reader";

export type { NumberLabel };

/** A label further away labels something else; the bound keeps the work per number constant. */
const REACH = 90;

/**
 * The nearest label before `start`: in the same sentence, on the same or the previous line, never over a number
 * and not before `floor`.
 */
export function labelBefore(text: string, start: number, floor = 0): NumberLabel {
  const stop = Math.max(floor, start - REACH);
  if (isInRow(text, start, stop)) {
    return { name: null, start: -1, distance: 0, names: 0, numbered: false, continues: start - 1 };
  }
  return new LabelReader(text, start, stop).read();
}

/** Only a space stands between this number and one too long for a counter, as in a list: it needs no reading. */
function isInRow(text: string, start: number, stop: number): boolean {
  if (text.charCodeAt(start - 1) !== 32) return false;
  const from = start - LONGEST_COUNTER - 2;
  let at = start - 2;
  while (at >= from && isDigit(text.charCodeAt(at))) at--;
  return at < from && from >= stop;
}
