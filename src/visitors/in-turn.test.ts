import { describe, expect, test } from "@jest/globals";
import { allOf, inTurn } from "./in-turn";

/** Works through so many items; each takes a turn, and the named ones fail. Says what was begun, and how much at once. */
async function work(count: number, atOnce: number, failing: readonly number[] = []) {
  const begun: number[] = [];
  let ended = 0;
  let most = 0;
  const items = Array.from({ length: count }, (_, index) => index);
  const error = await inTurn(items, atOnce, async (item) => {
    begun.push(item);
    most = Math.max(most, begun.length - ended);
    await Promise.resolve();
    ended += 1;
    if (failing.includes(item)) throw new Error(`${item}`);
  }).catch((reason: Error) => reason.message);
  return { begun, ended, most, error };
}

describe("a list", () => {
  test.each([
    [5, 2, 2],
    [2, 5, 2],
    [3, 1, 1],
    [0, 4, 0],
  ])("of %d is worked through %d at a time, each item once", async (count, atOnce, most) => {
    const done = await work(count, atOnce);
    expect(done).toMatchObject({ most, ended: count, error: undefined });
    expect(done.begun).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  test("is ended by the first error, after what was begun has come to its end", async () => {
    expect(await work(6, 2, [0])).toEqual({ begun: [0, 1], ended: 2, most: 2, error: "0" });
  });
});

test("what is waited for together fails with the first error, and after the last has ended", async () => {
  const ended: string[] = [];
  const late = async () => {
    await Promise.resolve();
    ended.push("late");
  };
  await expect(allOf([late(), Promise.reject(new Error("no")), late()])).rejects.toThrow("no");
  expect(ended).toEqual(["late", "late"]);
});
