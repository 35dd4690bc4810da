import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { nothingRead } from "../../mail/attachments/given-content";
import { FileThread } from "./file-thread";
import type { FileReading, GivenFile } from "./read-content";

const file = (name: string): GivenFile => ({
  name,
  given: { format: "base64", content: "" },
  allowance: { megabytes: 1, files: 1, seconds: 10 },
});
const READ: FileReading = { print: "read" };
const unread = (name: string, reason: "out-of-time" | "no-reader"): FileReading => ({
  content: nothingRead({ name }, reason),
});

/** Workers whose answers are the test's to give; `given` are the files that each was handed. */
class Threads {
  readonly given: string[][] = [];
  readonly ended: number[] = [];
  #workers: Worker[] = [];

  readonly start = (): Worker => {
    const index = this.#workers.length;
    this.given.push([]);
    const worker: Partial<Worker> = {
      postMessage: ({ name }: GivenFile) => void this.given[index]!.push(name),
      terminate: () => void this.ended.push(index),
    };
    this.#workers.push(worker as Worker);
    return worker as Worker;
  };

  answer(index: number, data: FileReading): Promise<void> {
    this.#workers[index]!.onmessage?.({ data } as MessageEvent);
    return jest.advanceTimersByTimeAsync(0);
  }

  die(index: number): Promise<void> {
    this.#workers[index]!.onerror?.({} as ErrorEvent);
    return jest.advanceTimersByTimeAsync(0);
  }
}

describe("the thread that reads files", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("is one, and is handed one file after the other", async () => {
    const threads = new Threads();
    const { read } = new FileThread(threads.start);
    const readings = [read(file("a.txt")), read(file("b.txt"))];
    await jest.advanceTimersByTimeAsync(0);
    expect(threads.given).toEqual([["a.txt"]]);
    await threads.answer(0, READ);
    expect(threads.given).toEqual([["a.txt", "b.txt"]]);
    await threads.answer(0, READ);
    expect(await Promise.all(readings)).toEqual([READ, READ]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(threads.ended).toEqual([]);
  });

  test("is ended by a file that keeps it for too long; the next file gets another", async () => {
    const threads = new Threads();
    const { read } = new FileThread(threads.start);
    const readings = [read(file("bombe.zip")), read(file("b.txt"))];
    await jest.advanceTimersByTimeAsync(11_999);
    expect(threads.ended).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(threads.ended).toEqual([0]);
    await threads.answer(1, READ);
    expect(await Promise.all(readings)).toEqual([unread("bombe.zip", "out-of-time"), READ]);
  });

  test("that does not arrive, or dies, leaves the file unread", async () => {
    const threads = new Threads();
    const { read } = new FileThread(threads.start);
    const readings = [read(file("a.txt")), read(file("b.txt"))];
    await jest.advanceTimersByTimeAsync(0);
    await threads.die(0);
    await threads.answer(1, READ);
    expect(await Promise.all(readings)).toEqual([unread("a.txt", "no-reader"), READ]);
  });

  test("that nobody may start is a failure for each file", async () => {
    const { read } = new FileThread(() => {
      throw new Error("no workers here");
    });
    await expect(read(file("a.txt"))).rejects.toThrow("no workers");
    await expect(read(file("b.txt"))).rejects.toThrow("no workers");
  });
});
