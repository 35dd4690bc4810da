import type * as pdfjs from "pdfjs-dist";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { Reader, Reading } from "../_core/reading";
import { Refusal } from "../_core/refusal";
import { isNonsense } from "./glyph-codes";
import { isMostlyPicture } from "./page-picture";
import { drawnLines } from "./pdf-appearances";
import { attachedFiles, fieldLines } from "./pdf-annotations";
import { type PdfItem, PdfLines } from "./pdf-lines";
import { chargeStreams } from "./pdf-streams";

/** A worker that has one file at a time. A hostile file may hang it, fill its memory, or end it. */
export interface PdfWorker {
  readonly worker: pdfjs.PDFWorker;
  /** Rejects when the worker dies, which pdf.js does not notice. */
  readonly died?: Promise<never>;
  /** Nobody needs it any more: ends it without its help, or keeps it for another file where this one did no harm. */
  readonly end: (wasHarmless: boolean) => void;
}

/** What is needed of pdf.js. Where its worker runs is the door's business. */
export interface PdfLibrary {
  readonly getDocument: typeof pdfjs.getDocument;
  /** What it calls the steps in which a page is drawn. */
  readonly OPS: typeof pdfjs.OPS;
  readonly startWorker: () => PdfWorker;
}

/** Text only: no fonts, no pictures, and nothing from elsewhere. */
const OPTIONS = {
  verbosity: 0,
  enableXfa: true,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isEvalSupported: false,
  maxImageSize: 0,
};

/** A page with less text than this may be a scan on which a scanner or an archive has put its line. */
const SHORT = 120;

/** A reader for PDF files that uses this library. */
export function pdfReader(library: PdfLibrary): Reader {
  return async (bytes, reading) => {
    const filesInside = chargeStreams(bytes, reading.budget);
    const { worker, died, end } = library.startWorker();
    let wasHarmless = false;
    try {
      // A copy, because the library takes the bytes away, and refuses Node's Buffer.
      const task = library.getDocument({ ...OPTIONS, worker, data: new Uint8Array(bytes) });
      const whole = (document: PDFDocumentProxy) =>
        readDocument(document, library, filesInside, reading);
      const ends = [task.promise.then(whole)];
      if (died) ends.push(died);
      if (reading.budget.timeUp) ends.push(reading.budget.timeUp);
      await Promise.race(ends).finally(() => {
        task.destroy().catch(() => undefined);
      });
      wasHarmless = true;
    } catch (error) {
      const isLocked = error instanceof Error && error.name === "PasswordException";
      throw isLocked ? new Refusal("encrypted") : error;
    } finally {
      end(wasHarmless);
    }
  };
}

/** The text of all pages as one part, then the files that are attached to the document. */
async function readDocument(
  document: PDFDocumentProxy,
  { OPS }: PdfLibrary,
  filesInside: number,
  reading: Reading,
): Promise<void> {
  const part = reading.begin({ of: "page" });
  const silent: number[] = [];
  const files: unknown[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    reading.budget.checkTime();
    part.mark(number);
    const page = await document.getPage(number);
    const annotations: unknown[] = await page.getAnnotations();
    const written = await pageText(page, document, reading);
    const fields = fieldLines(annotations);
    const drawn = await drawnLines(page, annotations, OPS, fields);
    const text = [written, ...fields, ...drawn].filter((line) => line !== "").join("\n");
    const mayBeScan = written.length < SHORT && !document.isPureXfa;
    if (text === "" || isNonsense(written) || (mayBeScan && (await isMostlyPicture(page, OPS)))) {
      silent.push(number);
    }
    if (text !== "") part.write(`${text}\n`);
    files.push(...annotations);
    page.cleanup();
  }
  if (part.isBlank) reading.refuse("no-text");
  else if (silent.length > 0) reading.refuse("no-text", undefined, silent);
  files.push(await document.getAttachments());
  const attached = attachedFiles(files);
  for (const { filename, content } of attached) {
    await reading.readInner(filename, (file) => {
      file.budget.takeBytes(content.length);
      return file.readBytes(content);
    });
  }
  // The library does not know all the ways in which a document may hold a file (`/AF`), nor files of earlier versions.
  if (attached.length < filesInside) reading.refuse("unknown-type", "EmbeddedFile");
}

async function pageText(
  page: PDFPageProxy,
  document: PDFDocumentProxy,
  reading: Reading,
): Promise<string> {
  const lines = new PdfLines();
  if (document.isPureXfa) {
    const { items } = await page.getTextContent();
    for (const item of items) lines.add(item as PdfItem);
    return lines.text();
  }
  const pieces: ReadableStreamDefaultReader<{ items: PdfItem[] }> = page
    .streamTextContent()
    .getReader();
  // The worker waits until it is asked for more, so that a page of any size takes little memory.
  while (lines.length <= reading.budget.textLeft) {
    const { done, value } = await pieces.read();
    if (done) return lines.text();
    for (const item of value.items) lines.add(item);
  }
  pieces.cancel(new Error("enough")).catch(() => undefined);
  return lines.text();
}
