import path from "node:path";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { PdfLibrary, PdfWorker } from "../mail/attachments/_pdf/read-pdf";

/** Enough for any document that people send; a hostile one ends its thread and not the program. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** A thread keeps a little of every file that it reads. */
const MOST_FILES = 100;

interface PdfThread extends Required<Omit<PdfWorker, "end">> {
  readonly thread: Worker;
  readonly port: MessagePort;
  files: number;
}

/**
 * Loads pdf.js in its older build, which runs on Node, for the readers of attachments. To start a thread takes longer than to
 * read a letter: a file that did no harm leaves its thread to the next one.
 */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  return (library ??= load());
}

let library: Promise<PdfLibrary> | undefined;

async function load(): Promise<PdfLibrary> {
  const { getDocument, OPS, PDFWorker } = await loadQuietly();
  let idle: PdfThread | null = null;

  function start(): PdfThread {
    const { port1: port, port2 } = new MessageChannel();
    const thread = new Worker(path.join(__dirname, "pdf-thread.js"), {
      workerData: { port: port2 },
      transferList: [port2],
      resourceLimits: MEMORY,
    });
    const died = new Promise<never>((_resolve, reject) => thread.once("error", reject));
    // It may die while it has no file.
    died.catch(() => {
      if (idle?.thread === thread) idle = null;
    });
    // The library's types know no port at all.
    const worker = new PDFWorker({ port: port as never, verbosity: 0 });
    return { thread, port, worker, died, files: 0 };
  }

  return {
    getDocument,
    OPS,
    startWorker() {
      const used = idle ?? start();
      idle = null;
      used.files += 1;
      keepsProgramAlive(used, true);
      return {
        worker: used.worker,
        died: used.died,
        end(wasHarmless) {
          if (wasHarmless && idle === null && used.files < MOST_FILES) {
            idle = used;
            keepsProgramAlive(used, false);
          } else endThread(used);
        },
      };
    },
  };
}

function keepsProgramAlive({ thread, port }: PdfThread, isBusy: boolean): void {
  for (const each of [thread, port]) {
    if (isBusy) each.ref();
    else each.unref();
  }
}

function endThread({ worker, port, thread }: PdfThread): void {
  worker.destroy();
  port.close();
  void thread.terminate();
}

/**
 * pdf.js wants a canvas and says so when it is loaded, though it draws nothing here. The package that has one is optional
 * and large; without it, these names have to exist.
 */
async function loadQuietly() {
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: function Missing() {} });
  }
  const { warn } = console;
  // oxlint-disable-next-line eslint/no-console -- taken away, not used
  console.warn = () => undefined;
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    // oxlint-disable-next-line eslint/no-console -- given back
    console.warn = warn;
  }
}
