import { afterEach, beforeEach, jest } from "@jest/globals";
import { judge, POLICY } from "../fixtures";
import { Guard } from "../guard";
import type { MemoryDraft } from "../memory-draft";

/** Timers of their own for the tests of a file. */
export function setUpGuarding(): void {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}

export const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** A guard at work, having read everything once. */
export async function guarding(draft: MemoryDraft, judging = judge): Promise<Guard> {
  const guard = new Guard(draft, judging, POLICY);
  guard.start();
  await pass(0);
  return guard;
}
