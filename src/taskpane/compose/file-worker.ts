import { allReaders } from "../../mail/attachments/all-readers";
import { type GivenFile, readContent } from "./read-content";

/** Every reader of attachments; PDF's and the mails' come with the first such file. */
const READERS = allReaders(async () => (await import("./pdf-library")).pdfLibrary);

/** A worker's end of the line is a port; the types of a page know it as a window. */
const pane = globalThis as unknown as MessagePort;

pane.addEventListener("message", ({ data }: MessageEvent<GivenFile>) => {
  void readContent(data, READERS).then((reading) => pane.postMessage(reading, { transfer: [] }));
});
