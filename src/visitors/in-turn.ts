/** Works through a list, so many items at a time. Ends with the first error, after what was begun has come to its end. */
export async function inTurn<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  let hasFailed = false;
  async function worker(): Promise<void> {
    while (next < items.length && !hasFailed) {
      const item = items[next]!;
      next += 1;
      try {
        await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  await allOf(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

/** Waits for all, then rejects with the first error if there was one: what was begun is noted all the same. */
export async function allOf(work: readonly Promise<void>[]): Promise<void> {
  const settled = await Promise.allSettled(work);
  const failure = settled.find(({ status }) => status === "rejected");
  if (failure?.status === "rejected") throw failure.reason as unknown;
}
