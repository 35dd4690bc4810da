import type * as pdfjs from "pdfjs-dist";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { Reader, Reading } from "../_core/reading";
import { Refusal } from "../_core/refusal";
import { attachedFiles, fieldLines } from "./pdf-annotations";
import { type PdfItem, PdfLines } from "./pdf-lines";
import { chargeStreams } from "./pdf-streams";

/** What is needed of pdf.js; the door has told it where its worker is. */
export type PdfLibrary = Pick<typeof pdfjs, "getDocument" | "PDFWorker">;

/** A reader for PDF files that uses this library. */
export function pdfReader(library: PdfLibrary): Reader {
  return async (bytes, reading) => {
    chargeStreams(bytes, reading.budget);
    // A worker for each file: one that hangs can be ended without its help, and no other file waits for it.
    const worker = new library.PDFWorker({ verbosity: 0 });
    const task = library.getDocument({
      // A copy, because the library takes the bytes away.
      data: bytes.slice(),
      worker,
      verbosity: 0,
      enableXfa: true,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
    });
    try {
      await readDocument(await inTime(task.promise, reading), reading);
    } catch (error) {
      const isLocked = error instanceof Error && error.name === "PasswordException";
      throw isLocked ? new Refusal("encrypted") : error;
    } finally {
      task.destroy().catch(() => undefined);
      worker.destroy();
    }
  };
}

/** The text of all pages as one part, then the files that are attached to the document. */
async function readDocument(document: PDFDocumentProxy, reading: Reading): Promise<void> {
  const part = reading.begin((page) => ({ page }));
  const silent: number[] = [];
  const files: unknown[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    reading.budget.checkTime();
    part.mark(number);
    const page = await inTime(document.getPage(number), reading);
    const annotations: unknown[] = await inTime(page.getAnnotations(), reading);
    const lines = [await pageText(page, document, reading), ...fieldLines(annotations)];
    const text = lines.filter((line) => line !== "").join("\n");
    if (text === "") silent.push(number);
    else part.write(`${text}\n`);
    files.push(...annotations);
    page.cleanup();
  }
  if (part.isBlank) reading.refuse("no-text");
  else if (silent.length > 0) reading.refuse("no-text", undefined, silent);
  files.push(await inTime(document.getAttachments(), reading));
  for (const { filename, content } of attachedFiles(files)) {
    await reading.readInner(filename, (file) => {
      file.budget.takeBytes(content.length);
      return file.readBytes(content);
    });
  }
}

async function pageText(
  page: PDFPageProxy,
  document: PDFDocumentProxy,
  reading: Reading,
): Promise<string> {
  const lines = new PdfLines();
  if (document.isPureXfa) {
    const { items } = await inTime(page.getTextContent(), reading);
    for (const item of items) lines.add(item as PdfItem);
    return lines.text();
  }
  const pieces: ReadableStreamDefaultReader<{ items: PdfItem[] }> = page
    .streamTextContent()
    .getReader();
  // The worker waits until it is asked for more, so that a page of any size takes little memory.
  while (lines.length <= reading.budget.textLeft) {
    const { done, value } = await inTime(pieces.read(), reading);
    if (done) return lines.text();
    for (const item of value.items) lines.add(item);
  }
  pieces.cancel(new Error("enough")).catch(() => undefined);
  return lines.text();
}

/** Waits for the worker, but no longer than the time lasts. */
function inTime<T>(promise: Promise<T>, { budget }: Reading): Promise<T> {
  return budget.timeUp ? Promise.race([promise, budget.timeUp]) : promise;
}
