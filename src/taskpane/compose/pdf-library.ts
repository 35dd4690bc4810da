import { getDocument, OPS, PDFWorker } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfLibrary } from "../../mail/attachments/_pdf/read-pdf";

/**
 * pdf.js with a worker for each file. webpack makes a file of its own of the worker, which is served from where the pane is
 * served: the content security policy allows no other, and nothing of the file leaves the device.
 */
export const pdfLibrary: PdfLibrary = {
  getDocument,
  OPS,
  startWorker() {
    const thread = new Worker(new URL("pdfjs-dist/legacy/build/pdf.worker.mjs", import.meta.url));
    const died = new Promise<never>((_resolve, reject) => {
      thread.addEventListener("error", () => reject(new Error("The worker has ended.")));
    });
    // The types of pdf.js leave `port` out, which the library takes.
    const worker = new PDFWorker({ port: thread as never, verbosity: 0 });
    return {
      worker,
      died,
      end() {
        worker.destroy();
        thread.terminate();
      },
    };
  },
};
