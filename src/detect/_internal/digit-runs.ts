import { rememberLast } from "./remember-last";

/** Where each unbroken run of the ASCII digits 0-9 begins and ends. */
export interface DigitRuns {
  readonly count: number;
  /** UTF-16 offsets, in order; only the first `count` are set. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The digit runs of a text: where detectors of numbers begin to look. One pass, shared by all of them. */
export const digitRuns: (text: string) => DigitRuns = rememberLast((text) => {
  let starts: Int32Array = new Int32Array(64);
  let ends: Int32Array = new Int32Array(64);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigitCode(text.charCodeAt(at))) continue;
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = at;
    do at++;
    while (isDigitCode(text.charCodeAt(at)));
    ends[count++] = at;
  }
  return { count, starts, ends };
});

/** One comparison instead of two: the digits are 48-57, 0x30-0x39. */
function isDigitCode(code: number): boolean {
  return (code ^ 48) < 10;
}

function grown(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
