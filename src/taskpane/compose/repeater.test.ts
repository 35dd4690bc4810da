import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { Repeater } from "./repeater";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test("a job is run again when its pause is over", async () => {
  const job = jest.fn(async () => 250);
  new Repeater(job).start();
  await pass(1_000);
  expect(job).toHaveBeenCalledTimes(5);
});

test("a job that fails is run again a second later", async () => {
  const job = jest.fn<() => Promise<number>>().mockRejectedValueOnce(new Error("broken"));
  job.mockResolvedValue(250);
  new Repeater(job).start();
  await pass(900);
  expect(job).toHaveBeenCalledTimes(1);
  await pass(400);
  expect(job).toHaveBeenCalledTimes(3);
});

test("a job that was asked for while it ran is run at once when it has failed", async () => {
  const job = jest.fn(async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    throw new Error("broken");
  });
  const repeater = new Repeater(job);
  repeater.start();
  repeater.now();
  await pass(150);
  expect(job).toHaveBeenCalledTimes(2);
});
