import type { Mail } from "../../mail/mail";
import type { Outcome, WriteErrorCode, Written } from "../draft";
import type { ComposeItem } from "../item";
import { failure, success } from "../outcome";
import { whileOpen } from "../still-open";

/** What a change is written into, and what it was computed from. */
export interface Writing {
  readonly item: ComposeItem;
  readonly from: Partial<Mail>;
  /** Longest wait for each call, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether Outlook still shows the item: calls name none, so nothing is written when it no longer does. */
  readonly isOpen: () => boolean;
}

/** One part to write, made when everything is known that would have to be put back. */
export interface Step {
  /** Reads the part once more. `overtaken`: somebody has changed it since the step was made. */
  look(): Promise<Outcome<void, WriteErrorCode>>;
  put(): Promise<Outcome<void>>;
  /**
   * Takes back what `put` changed, whether or not it had got through, and nothing that somebody else did since. Fails where
   * `put` may still take something away, which must then not be taken back where it was added before.
   */
  putBack(after: Attempt): Promise<Outcome<void>>;
  /** How much longer the part gets. What moves from one part to another is added before it is taken away. */
  readonly growth: number;
  /** Set when nothing can put the part back. */
  readonly lasting?: Written["lasting"][number];
}

/** What `put` had come to. `late`: Outlook has not answered, and may still carry it out. */
export type Attempt = "done" | "failed" | "late";

/** How a part is read and written whole. */
export interface Part<T> {
  read(): Promise<Outcome<T>>;
  write(value: T): Promise<Outcome<void>>;
  /** How long a value is, where it is something that can move to another part: 0 where it is not. */
  size(value: T): number;
  /** Whether nobody has changed anything between two readings. */
  isSame(one: T, other: T): boolean;
  /**
   * What is left of `now`, which is neither `before` nor `value`, without the change from one to the other: `now` itself
   * where that does not stand in it, undefined where nobody can tell the two apart.
   */
  without(before: T, value: T, now: T, after: Attempt): T | undefined;
}

/**
 * The step that puts `value` where `before` stands; `put` when there is a gentler way than writing the part whole.
 * It never writes without having read what stands there just before.
 */
export function replacement<T>(
  part: Part<T>,
  before: T,
  value: T,
  { isOpen }: Writing,
  put: () => Promise<Outcome<void>> = () => part.write(value),
): Step {
  const growth = part.size(value) - part.size(before);
  let last = before;
  const read = async (): Promise<Outcome<T>> => {
    const now = await part.read();
    return isOpen() ? now : failure("failed");
  };
  const left = (now: T, after: Attempt): T | undefined => {
    if (part.isSame(now, value)) return last;
    return part.isSame(now, last) ? now : part.without(last, value, now, after);
  };
  return {
    growth,
    look: async () => {
      const now = await read();
      if (!now.ok) return now;
      if (!part.isSame(now.value, last)) return failure("overtaken");
      last = now.value;
      return success(undefined);
    },
    put: () => whileOpen(isOpen, put),
    putBack: async (after) => {
      const now = await read();
      if (!now.ok) return now;
      const rest = left(now.value, after);
      if (rest === undefined) return failure("failed");
      if (rest === now.value) {
        return after === "late" && growth < 0 ? failure("timeout") : success(undefined);
      }
      const written = await whileOpen(isOpen, () => part.write(rest));
      if (written.ok) return written;
      // Where writing does not work, nothing may have been written in the first place.
      const then = await read();
      return then.ok && part.isSame(then.value, rest) ? success(undefined) : written;
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
 * Carries the steps out one after the other. Each looks once more at its part, for the one before it may have taken seconds;
 * a single one has been made just now. At the first that fails it puts back what was begun, last first, and that one too,
 * because a write that timed out may have landed. It stops where something cannot be put back, or may still be carried out:
 * what moves is added before it is taken away, so it stands twice then rather than nowhere.
 */
export async function runSteps(steps: readonly Step[]): Promise<Outcome<void, WriteErrorCode>> {
  const done: Step[] = [];
  for (const step of steps) {
    const seen = steps.length > 1 ? await step.look() : success(undefined);
    if (!seen.ok) return (await allBack(done)) ? seen : failure("half-written");
    const written = await step.put();
    if (!written.ok) {
      const isLate = written.error === "timeout" && done.length > 0;
      const back = await step.putBack(isLate ? "late" : "failed");
      return back.ok && (await allBack(done)) ? written : failure("half-written");
    }
    done.unshift(step);
  }
  return success(undefined);
}

async function allBack(done: readonly Step[]): Promise<boolean> {
  for (const step of done) {
    const back = await step.putBack("done");
    if (!back.ok) return false;
  }
  return true;
}
