import type { PdfLibrary } from "../_pdf/read-pdf";

/** Loads pdf.js as a program on Node does: the older build, its worker in the same thread. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  // @ts-expect-error TS7016: the package has no types for its worker.
  const worker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}
