/** Milliseconds of the processor that some work takes. A clock's depend on what else the machine does. */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** From one size to the next. */
const STEP = 4;
/** What takes less than this may be anything: the compiler and the collection of garbage take their share. */
const NOTHING_MS = 20;
const TRIES = 6;

/** What `growth` may come to where the time is linear: four times the input takes four times as long, and some more. */
export const LINEAR = 2 * STEP;

/**
 * By how much the time of some work grows where its input grows fourfold, at the worst of the steps up to `size`. It
 * begins small and ends at the first step that is too much: what is not linear would take minutes at its full size,
 * and nothing can interrupt it. `inputOf` makes an input; `work` may not have seen it before.
 */
export function growth<Input>(
  size: number,
  inputOf: (size: number) => Input,
  work: (input: Input) => unknown,
): number {
  // A mutant of the code shows in a few repetitions or not at all (test/mutation).
  const last = process.env["KUVERT_MUTATE"] === undefined ? size : Math.min(size, 2 ** 11);
  const ms = (length: number) => {
    const input = inputOf(Math.ceil(length));
    return processorMs(() => work(input));
  };
  let worst = 0;
  let before = ms(last / STEP ** 4);
  for (let length = last / STEP ** 3; length <= last; length *= STEP) {
    const after = ms(length);
    let step = times(after, before);
    // A machine that stalls, or runs slower from here on, does so once or twice: both sizes are measured again, side by side.
    for (let tries = 1; tries < TRIES && step >= LINEAR; tries++) {
      step = Math.min(step, times(ms(length - tries), ms(length / STEP - tries)));
    }
    worst = Math.max(worst, step);
    if (worst >= LINEAR) break;
    before = after;
  }
  return worst;
}

function times(after: number, before: number): number {
  return after / Math.max(before, NOTHING_MS);
}

/** `part` over and over, for `growth`. */
export function repeated(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length));
}
