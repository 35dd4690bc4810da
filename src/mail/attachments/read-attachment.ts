import type { AttachmentText, Limits } from "./attachment-text";
import { Budget } from "./_core/budget";
import { type FileKind, kindOf } from "./_core/file-kind";
import type { LazyReaders } from "./lazy-readers";
import { readCard } from "./_text/read-card";
import { readCsv } from "./_text/read-csv";
import { readHtml, readJson, readPlain } from "./_text/read-plain";
import { readRtf } from "./_text/read-rtf";
import { readOle } from "./read-ole";
import { readZip } from "./read-zip";
import { type Reader, Reading } from "./_core/reading";
import { Refusal } from "./_core/refusal";

/** Kinds that the send handler reads too. */
const READERS: Readonly<Partial<Record<FileKind, Reader>>> = {
  text: readPlain,
  csv: readCsv,
  html: readHtml,
  json: readJson,
  card: readCard,
  rtf: readRtf,
  zip: readZip,
  ole: readOle,
  picture: refuse("no-text"),
  encrypted: refuse("encrypted"),
  damaged: refuse("damaged"),
  unknown: refuse("unknown-type"),
};

/**
 * Reads the text of an attachment and of everything inside it. Never throws and never passes over a file: what is not
 * in `parts`, or not whole, is in `unread`.
 */
export async function readAttachment(
  name: string,
  bytes: Uint8Array,
  limits: Limits,
  lazyReaders: LazyReaders = {},
): Promise<AttachmentText> {
  const reading = startReading(name, limits, lazyReaders);
  await reading.attempt(() => {
    reading.budget.takeFile();
    reading.budget.takeBytes(bytes.length);
    return reading.readBytes(bytes);
  });
  return reading.result();
}

/** A reading that finds the reader for each file by itself. */
export function startReading(name: string, limits: Limits, lazyReaders: LazyReaders): Reading {
  return Reading.start(name, new Budget(limits), async (content, file) => {
    const reader = await readerOf(kindOf(file.name, content), lazyReaders);
    await reader(content, file);
  });
}

async function readerOf(kind: FileKind, lazyReaders: LazyReaders): Promise<Reader> {
  const reader = READERS[kind];
  if (reader) return reader;
  const load = lazyReaders[kind as keyof LazyReaders];
  if (!load) return refuse("no-reader");
  // A piece of the program that cannot be loaded is not the file's fault.
  return load().catch(() => refuse("no-reader"));
}

function refuse(reason: Refusal["reason"]): Reader {
  return () => {
    throw new Refusal(reason);
  };
}
