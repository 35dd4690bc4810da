import type { PdfLibrary } from "./_pdf/read-pdf";
import type { LazyReaders } from "./lazy-readers";

/** All of them, for a door that can load code in pieces. How to load pdf.js and its worker is the door's own business. */
export function allReaders(loadPdfLibrary: () => Promise<PdfLibrary>): LazyReaders {
  return {
    pdf: async () => (await import("./_pdf/read-pdf")).pdfReader(await loadPdfLibrary()),
    odf: async () => (await import("./_office/read-odf")).readOdf,
    eml: async () => (await import("./_mail/mail-readers")).readEmlFile,
    msg: async () => (await import("./_mail/mail-readers")).readMsgFile,
  };
}
