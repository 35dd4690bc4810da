import { afterEach, beforeEach, jest } from "@jest/globals";
import { judge, POLICY } from "./fixtures";
import { Guard } from "../guard";
import type { MemoryDraft } from "./memory-draft";
import { type ReadContent, readContent } from "../read-content";
import { allReaders } from "../../../mail/attachments/all-readers";

const READERS = allReaders(() => Promise.reject(new Error("no PDF here")));

/** Timers of their own for the tests of a file. */
export function setUpGuarding(): void {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}

/** Reads attachments without a thread: where there is no worker, a test needs none. */
export const readHere: ReadContent = (file) => readContent(file, READERS);

export const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** A guard at work, having read everything once. */
export async function guarding(draft: MemoryDraft, judging = judge): Promise<Guard> {
  const guard = new Guard(draft, judging, POLICY, readHere);
  guard.start();
  await pass(0);
  return guard;
}
