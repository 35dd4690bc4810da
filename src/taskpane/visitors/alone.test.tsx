import { afterEach, expect, test } from "@jest/globals";
import { alone, Elsewhere } from "./alone";
import type { Job } from "./job";

const job = { plan: { createdAt: "2026-11-25T09:00:00Z", hits: [] } } as unknown as Job;

/** A browser in which another window has the lock, or none has. */
function browserWith(isTaken: boolean): void {
  const request = async (_name: string, _options: object, use: (lock: object | null) => unknown) =>
    use(isTaken ? null : {});
  Object.defineProperty(navigator, "locks", { value: { request }, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, "locks");
});

async function tried(): Promise<boolean> {
  let isDone = false;
  await alone(job, () => {
    isDone = true;
  });
  return isDone;
}

test("what no other window is at is done", async () => {
  browserWith(false);
  expect(await tried()).toBe(true);
});

test("what another window is at is left to it", async () => {
  browserWith(true);
  await expect(tried()).rejects.toBeInstanceOf(Elsewhere);
});

test("a browser without locks goes without", async () => {
  expect(await tried()).toBe(true);
});
