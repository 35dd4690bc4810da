import { nothingRead } from "../../mail/attachments/given-content";
import type { FileReading, GivenFile, ReadContent } from "./read-content";

/** After its time is up a reading may take so long to notice, and to hand over what it has. */
const GRACE_MS = 2_000;

/** Posted with a file to the thread: its bytes are copied there, and stay readable here. */
const NOTHING_GIVEN_AWAY = { transfer: [] };

/**
 * Reads files in a thread of its own, one after the other, so that the pane draws and listens whatever a file does. A file
 * that ends the thread, or keeps it for too long, is said to be unread, and the next one gets a new thread.
 */
export class FileThread {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(start = startWorker) {
    this.#start = start;
  }

  readonly read: ReadContent = (file) => {
    const reading = this.#last.then(() => this.#readAlone(file));
    // No thread may be had here at all; the next file is told so too.
    this.#last = reading.catch(() => undefined);
    return reading;
  };

  #readAlone(file: GivenFile): Promise<FileReading> {
    return new Promise((resolve) => {
      const worker = (this.#worker ??= this.#start());
      const settled = new AbortController();
      const settle = (reading: FileReading): void => {
        clearTimeout(timer);
        settled.abort();
        resolve(reading);
      };
      const giveUp = (reason: "out-of-time" | "no-reader"): void => {
        this.#end();
        settle({ content: nothingRead(file, reason) });
      };
      const milliseconds = file.allowance.seconds * 1000 + GRACE_MS;
      const timer = setTimeout(() => giveUp("out-of-time"), milliseconds);
      const { signal } = settled;
      worker.addEventListener("message", ({ data }) => settle(data), { signal });
      // What a reader throws is caught over there: this is a thread that did not arrive, or that is gone.
      worker.addEventListener("error", () => giveUp("no-reader"), { signal });
      worker.postMessage(file, NOTHING_GIVEN_AWAY);
    });
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** webpack makes a file of its own of the worker, which is served from where the pane is served. */
function startWorker(): Worker {
  return new Worker(new URL("./file-worker", import.meta.url));
}
