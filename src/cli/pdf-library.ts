import path from "node:path";
import { MessageChannel, Worker } from "node:worker_threads";
import type { PdfLibrary } from "../mail/attachments/_pdf/read-pdf";

/** Enough for any document that people send; a hostile one ends its thread and not the program. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** Loads pdf.js in its older build, which runs on Node, for the readers of attachments. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const { getDocument, PDFWorker } = await loadQuietly();
  return {
    getDocument,
    startWorker() {
      const { port1, port2 } = new MessageChannel();
      const thread = new Worker(path.join(__dirname, "pdf-thread.js"), {
        workerData: { port: port2 },
        transferList: [port2],
        resourceLimits: MEMORY,
      });
      const died = new Promise<never>((_resolve, reject) => thread.once("error", reject));
      // The library's types know no port at all.
      const worker = new PDFWorker({ port: port1 as never, verbosity: 0 });
      return {
        worker,
        died,
        end() {
          worker.destroy();
          port1.close();
          void thread.terminate();
        },
      };
    },
  };
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
