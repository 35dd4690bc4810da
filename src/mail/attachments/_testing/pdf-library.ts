import type { PdfLibrary } from "../_pdf/read-pdf";

/** Loads pdf.js in its older build, which runs on Node, with its worker in this thread. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  // @ts-expect-error TS7016: the package has no types for its worker.
  const workerCode: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker: workerCode });
  const { getDocument, OPS, PDFWorker } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return {
    getDocument,
    OPS,
    startWorker() {
      const worker = new PDFWorker({ verbosity: 0 });
      return { worker, end: () => worker.destroy() };
    },
  };
}
