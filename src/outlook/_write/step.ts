import type { Outcome, WriteErrorCode, Written } from "../draft";
import { failure, success } from "../outcome";

/** One part to write, made when everything is known that would have to be put back. */
export interface Step {
  put(): Promise<Outcome<void>>;
  /** Makes the part what it was, whether or not `put` had got through. */
  putBack(): Promise<Outcome<void>>;
  /** Set when nothing can put the part back. */
  readonly lasting?: Written["lasting"][number];
}

/** How a part is read and written whole. */
export interface Part<T> {
  read(): Promise<Outcome<T>>;
  write(value: T): Promise<Outcome<void>>;
}

/** The step that puts `value` where `before` stands; `put` when there is a gentler way than writing the part whole. */
export function replacement<T>(
  { read, write }: Part<T>,
  before: T,
  value: T,
  put: () => Promise<Outcome<void>> = () => write(value),
): Step {
  return {
    put,
    putBack: async () => {
      const written = await write(before);
      if (written.ok) return written;
      // Where writing does not work, nothing may have been written in the first place.
      const now = await read();
      return now.ok && JSON.stringify(now.value) === JSON.stringify(before)
        ? success(undefined)
        : written;
    },
  };
}

/** The step to make from what stands there now, unless that is no longer what the change was computed from. */
export function unlessOvertaken<T>(
  now: Outcome<T>,
  isSame: (now: T) => boolean,
  step: (before: T) => Step,
): Outcome<Step, WriteErrorCode> {
  if (!now.ok) return now;
  return isSame(now.value) ? success(step(now.value)) : failure("overtaken");
}

/**
 * Carries the steps out one after the other. At the first that fails it puts back what was begun, last first; that one
 * too, because a write that timed out may still have landed.
 */
export async function runSteps(steps: readonly Step[]): Promise<Outcome<void, WriteErrorCode>> {
  const begun: Step[] = [];
  for (const step of steps) {
    begun.unshift(step);
    const written = await step.put();
    if (!written.ok) return (await allBack(begun)) ? written : failure("half-written");
  }
  return success(undefined);
}

async function allBack(begun: readonly Step[]): Promise<boolean> {
  let all = true;
  for (const step of begun) {
    const back = await step.putBack();
    all = all && back.ok;
  }
  return all;
}
