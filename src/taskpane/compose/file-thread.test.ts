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

class FakeWorker extends EventTarget {
  readonly given: string[] = [];
  isEnded = false;

  postMessage({ name }: GivenFile): void {
    this.given.push(name);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: FileReading): Promise<void> {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
    return jest.advanceTimersByTimeAsync(0);
  }

  die(): Promise<void> {
    this.dispatchEvent(new Event("error"));
    return jest.advanceTimersByTimeAsync(0);
  }
}

/** A thread whose workers' answers are the test's to give. */
function fileThread() {
  const workers: FakeWorker[] = [];
  const { read } = new FileThread(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { read, workers };
}

describe("the thread that reads files", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("is one, and is handed one file after the other", async () => {
    const { read, workers } = fileThread();
    const readings = [read(file("a.txt")), read(file("b.txt"))];
    await jest.advanceTimersByTimeAsync(0);
    expect(workers[0]!.given).toEqual(["a.txt"]);
    await workers[0]!.answer(READ);
    expect(workers[0]!.given).toEqual(["a.txt", "b.txt"]);
    await workers[0]!.answer(READ);
    expect(await Promise.all(readings)).toEqual([READ, READ]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([workers.length, workers[0]!.isEnded]).toEqual([1, false]);
  });

  test("is ended by a file that keeps it for too long; the next file gets another", async () => {
    const { read, workers } = fileThread();
    const readings = [read(file("bombe.zip")), read(file("b.txt"))];
    await jest.advanceTimersByTimeAsync(11_999);
    expect(workers[0]!.isEnded).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(workers[0]!.isEnded).toBe(true);
    await workers[1]!.answer(READ);
    expect(await Promise.all(readings)).toEqual([unread("bombe.zip", "out-of-time"), READ]);
  });

  test("that does not arrive, or dies, leaves the file unread", async () => {
    const { read, workers } = fileThread();
    const readings = [read(file("a.txt")), read(file("b.txt"))];
    await jest.advanceTimersByTimeAsync(0);
    await workers[0]!.die();
    await workers[1]!.answer(READ);
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
