import { open, stat } from "node:fs/promises";
import path from "node:path";

/** How a file holds mail; `other` is mail, and in a form that cannot be read. */
export type Format = "eml" | "msg" | "mbox" | "txt" | "jsonl" | "other";

const FORMATS: Readonly<Record<string, Format>> = {
  ".eml": "eml",
  ".msg": "msg",
  ".mbox": "mbox",
  ".txt": "txt",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};
export const READABLE = Object.keys(FORMATS).join(", ");

/** Whole mailboxes and single mails of Outlook, Apple Mail, Notes and S/MIME: never passed over without a word. */
const OTHER_MAIL = new Set([".pst", ".ost", ".olm", ".oft", ".emlx", ".dbx", ".nsf", ".p7m"]);

/** Long enough for the first headers of a mail that many servers have stamped. */
const HEAD_BYTES = 8_192;
const MBOX = /^From (?:-?\r?\n|.*\d\d:\d\d.*\b(?:19|20)\d\d\b)/;
const HEADERS = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*From:/i;
const MORE_HEADERS = /^(?:Date|Subject|Message-ID|Received|MIME-Version):/im;

/** How a file holds mail, by its ending; undefined when that says nothing. */
export function formatOf(name: string): Format | undefined {
  const ending = path.extname(name).toLowerCase();
  return FORMATS[ending] ?? (OTHER_MAIL.has(ending) ? "other" : undefined);
}

/**
 * The same by how the file begins, for programs that give none of those endings: Thunderbird's and Apple's mailboxes
 * (`Sendt`, `mbox`), mail servers' single mails. Rejects when it cannot be opened.
 */
export async function formatInside(file: string | Buffer): Promise<Format | undefined> {
  // What is no file, such as a pipe, might never begin.
  if (!(await stat(file)).isFile()) return undefined;
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(HEAD_BYTES) });
    const head = buffer.toString("latin1", 0, bytesRead).replace(/^\u00ef\u00bb\u00bf/, "");
    if (MBOX.test(head)) return "mbox";
    return HEADERS.test(head) && MORE_HEADERS.test(head) ? "eml" : undefined;
  } finally {
    await handle.close();
  }
}
