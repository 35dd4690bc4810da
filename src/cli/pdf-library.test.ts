import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { allReaders } from "../mail/attachments/all-readers";
import type { AttachmentText } from "../mail/attachments/attachment-text";
import { readAttachment } from "../mail/attachments/read-attachment";
import { content, pdf } from "../mail/attachments/_testing/pdf-files";
import { loadPdfLibrary } from "./pdf-library";

const READERS = allReaders(loadPdfLibrary);
const LIMITS = {
  bytes: 5_000_000,
  textLength: 50_000,
  files: 50,
  depth: 3,
  outOfTime: () => false,
};
const LETTER = pdf([content([50, 700, "CPR 010190-1234"]), content([50, 700, "Hilsen"])]);

const read = (bytes: Uint8Array): Promise<AttachmentText> =>
  readAttachment("brev.pdf", bytes, LIMITS, READERS);

describe("pdf.js in a thread", () => {
  test("reads a file", async () => {
    const { parts, unread } = await read(LETTER);
    expect(parts[0]?.text).toBe("CPR 010190-1234\nHilsen\n");
    expect(unread).toEqual([]);
  });

  test("reads one file after another in one thread, until one of them does harm", async () => {
    const library = await loadPdfLibrary();
    const first = library.startWorker();
    const beside = library.startWorker();
    expect(beside.worker).not.toBe(first.worker);
    first.end(true);
    beside.end(true);
    const second = library.startWorker();
    expect(second.worker).toBe(first.worker);
    second.end(false);
    const third = library.startWorker();
    expect(third.worker).not.toBe(first.worker);
    third.end(false);
  });

  test("survives files that are cut off or changed", async () => {
    const change = fc.tuple(fc.nat(LETTER.length - 1), fc.nat(255));
    const changes = fc.array(change, { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 1, max: LETTER.length }), async (all, length) => {
        const broken = LETTER.slice(0, length);
        for (const [at, byte] of all) broken[at % length] = byte;
        const { parts, unread } = await read(broken);
        expect(parts.length + unread.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});
