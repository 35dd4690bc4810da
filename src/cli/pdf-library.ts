import path from "node:path";
import { MessageChannel, Worker } from "node:worker_threads";
import type { PdfLibrary } from "../mail/attachments/_pdf/read-pdf";

/** Enough for any document that people send; a hostile one ends its thread and not the program. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** Loads pdf.js in its older build, which runs on Node, for the readers of attachments. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const { getDocument, PDFWorker } = await import("pdfjs-dist/legacy/build/pdf.mjs");
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
