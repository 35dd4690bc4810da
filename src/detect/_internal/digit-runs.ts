import { isDigit } from "../_words/characters";
import { rememberLast } from "./remember-last";

/** Where each unbroken run of the ASCII digits 0-9 begins and ends. */
export interface DigitRuns {
  readonly count: number;
  /** UTF-16 offsets, in order; only the first `count` are set. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const DIGIT = /\d/g;

/** The digit runs of a text: where detectors of numbers begin to look. One pass, shared by all of them. */
export const digitRuns: (text: string) => DigitRuns = rememberLast((text) => {
  let starts: Int32Array = new Int32Array(64);
  let ends: Int32Array = new Int32Array(64);
  let count = 0;
  DIGIT.lastIndex = 0;
  // Over words the pattern is faster than a loop; a sign further on, where most rows of numbers go on, a look is.
  while (DIGIT.test(text)) {
    let at = DIGIT.lastIndex - 1;
    do {
      if (count === starts.length) {
        starts = grown(starts);
        ends = grown(ends);
      }
      starts[count] = at;
      do at++;
      while (isDigit(text.charCodeAt(at)));
      ends[count++] = at;
    } while (isDigit(text.charCodeAt(++at)));
    DIGIT.lastIndex = at;
  }
  return { count, starts, ends };
});

function grown(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
